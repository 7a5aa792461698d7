import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/analysis/bases.ts';
import { drawnWords } from '../../src/analysis/drawn-words.ts';
import { eventSettings } from '../../src/analysis/settings.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { distributionNames, makeDistribution } from '../../src/scenario/distribution-text.ts';

const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

/** What is said of each number of a file that is more than one number. */
function saidIn(file: string) {
  const { scenario } = checkScenario({ file, text: readFileSync(file, 'utf8') });
  return quantitiesOf(scenario!).flatMap(({ path, quantity }) => {
    const words = drawnWords(quantity);
    return words === null ? [] : [{ path, quantity, fr: plain(words.fr), en: words.en }];
  });
}

describe('how a number is drawn, in words', () => {
  const every = saidIn('test/fixtures/every-distribution.yaml');

  it('is said for every distribution a file may name', () => {
    const names = every.flatMap(({ quantity: { range, spread, varies } }) =>
      [range, spread, varies].flatMap((drawn) => drawn?.name ?? []),
    );
    expect([...new Set(names)].toSorted()).toEqual(Object.keys(distributionNames).toSorted());
    for (const { fr, en } of every) expect(`${fr} ${en}`).not.toMatch(/uniform\(|undefined|NaN/);
  });

  it('gives a lognormal factor its own bounds: one standard deviation to each side of a middle below one', () => {
    const { quantity } = every.find(({ quantity: { spread } }) => spread?.name === 'lognormal')!;
    const drawn = { ...quantity, range: null, varies: null, spread: { name: 'lognormal', arguments: [0.35] } };
    const distribution = makeDistribution(drawn.spread);
    const bounds = [0.15865525393145707, 0.8413447460685429].map((u) => distribution.quantile(u).toPrecision(3));
    expect(drawnWords(drawn)?.en).toContain(`${Number(bounds[0])} to ${Number(bounds[1]).toFixed(2)}`);
  });

  it('is in the unit in which the number is shown', () => {
    const story = saidIn('scenarios/liege-kasangulu.yaml');
    expect(story.find(({ path }) => path === 'EUR.prices')).toMatchObject({
      fr: 'd’un futur à l’autre, entre 1,5 et 3,5',
      en: 'from future to future, between 1.5 and 3.5',
    });
    expect(
      story.some(({ en }) => /^from one to another, 0\.\d+ to 1\.\d+ times the value, two times of three/.test(en)),
    ).toBe(true);
    expect(story.some(({ fr }) => /suit une série de \d+ dates, de \p{L}+ \d{4} à /u.test(fr))).toBe(true);
  });
});

describe('what an event changes', () => {
  it('is told by the names of what it changes', () => {
    const file = 'scenarios/liege-kasangulu.yaml';
    const { scenario } = checkScenario({ file, text: readFileSync(file, 'utf8') });
    const told = eventSettings(scenario!).map(({ drawnSays }) => plain(drawnSays?.fr));
    expect(told).toEqual(['Perte d’emploi (Les membres à Liège) × 3']);
  });
});
