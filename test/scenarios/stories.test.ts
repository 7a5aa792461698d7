import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPlaces } from '../../src/prices/places.ts';
import { projectChoices, projectScenario } from '../../src/prices/project.ts';
import { checkScenario } from '../../src/scenario/check.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const stories = files.filter((name) => !name.endsWith('.claims.yaml'));

/** One line a mistake, as the command line says it. */
function mistakesOf(file: string, text: string, variant: string | null = null): string[] {
  const { issues } = checkScenario({ file, text }, { strict: true, variant });
  return issues.map(({ place, rule, says }) => `${file}:${place.line}:${place.column} ${rule}: ${says.en}`);
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

describe.each(stories)('%s', (file) => {
  it('is without a mistake, and every value carries a mark', () => {
    expect(mistakesOf(file, textOf(file))).toEqual([]);
  });

  it('is without a mistake in each of its variants', () => {
    const { scenario } = checkScenario({ file, text: textOf(file) });
    expect(scenario?.variants.length).toBeGreaterThan(0);
    for (const { id } of scenario?.variants ?? []) expect(mistakesOf(file, textOf(file), id)).toEqual([]);
  });

  it('speaks French and English', () => {
    const { scenario } = checkScenario({ file, text: textOf(file) });
    const named = [scenario, ...(scenario?.institutions ?? []), ...(scenario?.variants ?? []), ...(scenario?.events ?? [])];
    for (const each of named) {
      expect(each?.title.fr).not.toBe('');
      expect(each?.title.en).not.toBe('');
    }
    for (const { path, role, whose } of scenario?.levers ?? []) {
      expect({ path, whose: role === 'decision' ? (whose?.fr ?? '') : 'nobody' }).not.toEqual({ path, whose: '' });
    }
  });

  it('has a headline, levers, and says which mechanisms it illustrates', () => {
    const { scenario } = checkScenario({ file, text: textOf(file) });
    expect(scenario?.headline.length).toBeGreaterThan(1);
    expect(scenario?.levers.length).toBeGreaterThan(1);
    expect(Object.keys(scenario?.illustrates ?? {}).length).toBeGreaterThan(0);
  });

  it('has claims beside it', () => {
    const claims = textOf(file.replace('.yaml', '.claims.yaml'));
    expect(claims).toMatch(/^claims: 1$/m);
    expect(claims).toContain(`of: ${file.replace('.yaml', '')}\n`);
  });
});

describe('the scenario of the home form', () => {
  it.each(projectPlaces().map(({ id }) => id))('is without a mistake in %s, for every project and form of funding', (place) => {
    for (const { id: project } of projectChoices) {
      for (const as of ['gift', 'loan', 'share'] as const) {
        const text = projectScenario({ members: 30, amount: 15, months: 24, project, place, as, language: 'fr' });
        expect(mistakesOf(`${place} ${project} ${as}`, text)).toEqual([]);
      }
    }
  });

  it('is without a mistake for one member with one euro and for ten thousand with a thousand', () => {
    for (const [members, amount, months] of [
      [1, 1, 1],
      [10_000, 1000, 120],
    ] as const) {
      const text = projectScenario({
        members,
        amount,
        months,
        project: 'poultry',
        place: 'kasangulu',
        as: 'gift',
        language: 'en',
      });
      expect(mistakesOf('extreme', text)).toEqual([]);
    }
  });
});
