import { describe, expect, it } from 'vitest';
import { replay } from '../../src/analysis/replay/replay.ts';
import { boundSpells, moneyCourse } from '../../src/charts/enterprise-months.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { readFileSync } from 'node:fs';

const row = (id: string, values: readonly number[]) => ({
  series: [{ id, label: { fr: '', en: '' }, unit: '', scale: 1, values: Float64Array.from(values) }],
});

describe('what held an enterprise back', () => {
  it('is told in spells, the last month included', () => {
    expect(boundSpells(row('shop.limit', [0, 0, 1, 1, 3, 1, 7]), 'shop')).toEqual([
      { bound: 'waits', first: 0, last: 1 },
      { bound: 'demand', first: 2, last: 3 },
      { bound: 'cash', first: 4, last: 4 },
      { bound: 'demand', first: 5, last: 5 },
      { bound: 'closed', first: 6, last: 6 },
    ]);
  });
  it('is empty for whoever has no such row', () => {
    expect(boundSpells(row('shop.cash', [1]), 'shop')).toEqual([]);
  });
});

describe('the money of an enterprise', () => {
  const file = 'redes-cap-mixed-companies.yaml';
  const text = readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');
  const { scenario } = checkScenario({ file, text });

  it.each([0, 1, 2])('in future %i ends at what its accounts hold, to the minor unit', (future) => {
    const played = replay({ scenario: scenario!, seed: 1, future });
    const course = moneyCourse(played, 'taller', 'USD')!;
    const owner = played.institutions.findIndex(({ id }) => id === 'taller');
    const dollar = played.currencies.findIndex(({ code }) => code === 'USD');
    const held = played.blocks
      .filter((block) => block.owner === owner && block.currency === dollar && block.plane === 'cash')
      .reduce((sum, { closing }) => sum + closing.at(-1)!, 0);
    expect(course.left).toBe(held);
    expect(course.steps.at(-1)!.to).toBe(held);
    course.steps.forEach(({ from, to, amount }, i) => {
      expect(to - from).toBe(amount);
      expect(from).toBe(i === 0 ? 0 : course.steps[i - 1]!.to);
    });
    expect(course.steps.some(({ amount }) => amount > 0) && course.steps.some(({ amount }) => amount < 0)).toBe(true);
  });
  it('is null for whoever had none', () => {
    const played = replay({ scenario: scenario!, seed: 1, future: 0 });
    expect(moneyCourse(played, 'taller', 'EUR')).toBeNull();
  });
});
