import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceOf, isOutside, publishedBands } from '../../../src/analysis/published/index.ts';
import type { PublishedBand } from '../../../src/analysis/published/index.ts';
import { bandSentence, noteOf } from '../../../src/analysis/published/sentences.ts';
import { allKinds } from '../../../src/institutions/index.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import type { Fields, QuantityShape, Shape } from '../../../src/schema/shape.ts';

/** The quantity a band speaks of, or null when its path leads nowhere. */
function shapeAt({ kind, field }: PublishedBand): QuantityShape | null {
  const fields: Fields = allKinds.find(({ name }) => name === kind)?.fields ?? {};
  const [first, ...steps] = (field ?? '').split('.');
  let shape: Shape | undefined = fields[first ?? '']?.shape;
  for (const step of steps) {
    if (shape === undefined) return null;
    if (shape.type === 'record') shape = shape.fields[step]?.shape;
    else shape = 'of' in shape && step === '*' ? shape.of.shape : undefined;
  }
  return shape?.type === 'quantity' ? shape : null;
}

const nameOf = ({ kind, field, result }: PublishedBand): string => `${kind} ${field ?? result ?? 'finding'}`;

describe.each(publishedBands.map((band) => [nameOf(band), band] as const))('%s', (_name, band) => {
  it('speaks of a number that there is, or of a result or a finding', () => {
    if (band.field !== undefined) expect(shapeAt(band)).not.toBeNull();
    expect(allKinds.map(({ name }) => name)).toContain(band.kind);
  });

  it('has its limits in order, and its centre and the default between them', () => {
    const given = band.field === undefined ? null : (shapeAt(band)?.default?.value ?? null);
    const [low, high] = [band.low ?? -Infinity, band.high ?? Infinity];
    expect(low).toBeLessThan(high);
    const strays = [band.centre ?? null, given].filter((value) => value !== null && (value < low || value > high));
    expect(strays).toEqual([]);
  });

  it('says in both languages what was found, by whom and where', () => {
    for (const { fr, en } of [band.about, band.country, band.effect, band.study]) {
      expect(fr.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(fr).not.toMatch(/ [:;!?%»]|« /);
      expect(en).not.toMatch(/\s[:;!?%]/);
    }
    expect(band.effect.fr).not.toBe(band.effect.en);
  });
});

const jamaica = readFileSync(new URL('../../../scenarios/jamaica-three-communities.yaml', import.meta.url), 'utf8');

function evidence(set: readonly { readonly path: string; readonly value: string }[] = []) {
  const { scenario, issues } = checkScenario({ file: 'jamaica.yaml', text: jamaica }, { set: [...set] });
  if (scenario === null) throw new Error(issues.map(({ says }) => says.en).join(' '));
  return evidenceOf(scenario, { bands: publishedBands });
}

describe('a scenario beside what is published', () => {
  it('as written has no value outside', () => {
    expect(evidence().filter(isOutside)).toEqual([]);
  });

  it('is told which value leaves the range, on which side, and who says so', () => {
    const [line, ...more] = evidence([{ path: 'community.sectors.food.labour', value: '20 %' }]).filter(isOutside);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      path: 'community.sectors.food.labour',
      value: 20,
      low: 40,
      high: 100,
      position: 'below',
    });
    expect(bandSentence(line!, 'fr')).toBe('40\u00A0% à 100\u00A0%');
    expect(noteOf(line!, 'en')).toContain('is 20%, below what is published (40% to 100%;');
  });

  it('hears findings that name no number, and only where the kind is there', () => {
    const lines = evidence();
    expect(lines.some(({ kind }) => kind === 'savings-group')).toBe(false);
    expect(lines.filter(({ position }) => position === 'finding')).toEqual([]);
  });

  it('is held against results as well when there are some', () => {
    const { scenario } = checkScenario({ file: 'jamaica.yaml', text: jamaica });
    const indicators = { 'community.nominalMultiplier': { unit: 'number', n: 1, undefined: 0, p50: 3 } };
    // Only the indicators of a report are read.
    const report = { indicators } as unknown as NonNullable<Parameters<typeof evidenceOf>[1]['report']>;
    const lines = evidenceOf(scenario!, { bands: publishedBands, report }).filter(isOutside);
    expect(lines.map(({ path, position }) => [path, position])).toEqual([['community.nominalMultiplier', 'above']]);
  });
});
