import { describe, expect, it } from 'vitest';
import { findRemedies, gridAround } from '../../src/analysis/remedies.ts';
import type { Settings } from '../../src/analysis/remedies.ts';
import { quantity } from '../../src/schema/field.ts';
import type { Lever } from '../../src/schema/scenario.ts';
import { q } from '../institutions/quantity-makers.ts';
import { runStory, storyScenario, type Story } from '../ensemble/small-story.ts';

const words = (word: string) => ({ fr: word, en: word });
const field = (label: string) => quantity({ unit: 'money/month', label: words(label), help: words('') });
const kind = {
  name: 'test',
  fields: { dues: field('Dues'), wage: field('Wage') },
  label: words(''),
  help: words(''),
  presets: {},
  sheet: { purpose: words(''), rules: [], covers: [] },
  check: () => [],
  declare: () => null,
  relate: () => {},
  connect: () => {},
  stages: () => {},
};
const lever = { from: 0, to: 8, step: 0.1, unit: 'EUR/month', whose: null } as const;
const wage: Lever = { ...lever, path: 'group.wage', role: 'assumption' };
const dues: Lever = { ...lever, path: 'group.dues', role: 'decision', to: 2 };

function scenarioWith(levers: readonly Lever[], story: Story) {
  const scenario = storyScenario(story);
  const values = { wage: q.perMonth(5, 'EUR'), dues: q.perMonth(1, 'EUR') };
  return { ...scenario, levers, institutions: [{ ...scenario.institutions[0]!, values }] };
}

function rerunOf(story: Story, asked: Settings[] = []) {
  const cents = (text: string | undefined) =>
    text === undefined ? undefined : Math.round(Number.parseFloat(text) * 100);
  return (settings: Settings) => {
    asked.push(settings);
    const [newWage, newDues] = [cents(settings['group.wage']), cents(settings['group.dues'])];
    return runStory(
      {
        ...story,
        ...(newWage === undefined ? {} : { wage: newWage }),
        ...(newDues === undefined ? {} : { dues: newDues }),
      },
      200,
    );
  };
}

async function holds(story: Story): Promise<number> {
  const { missed } = await runStory(story, 200);
  return missed.filter((month) => month < 0).length;
}

describe('remedies', () => {
  it('are the smallest change along the lever that holds in 80 of 100, decisions first', async () => {
    const story = { wage: 500, dues: 100 };
    const found = await findRemedies({
      scenario: scenarioWith([wage, dues], story),
      rerun: rerunOf(story),
      kinds: [kind],
    });
    expect(found.levers.map(({ path }) => path)).toEqual(['group.dues', 'group.wage']);
    expect(found.together).toBeNull();
    const to = found.levers[1]!.to!;
    expect(found.levers[1]).toMatchObject({ label: words('Wage'), role: 'assumption', from: 5, unit: 'EUR/month' });
    expect(to).toBeLessThan(5);
    expect(await holds({ ...story, wage: Math.round(to * 100) })).toBeGreaterThanOrEqual(160);
    expect(await holds({ ...story, wage: Math.round(to * 100) + 10 })).toBeLessThan(160);
  });

  it('are null where no value of the lever is enough', async () => {
    const story = { wage: 5000, dues: 100 };
    const found = await findRemedies({ scenario: scenarioWith([dues], story), rerun: rerunOf(story), kinds: [kind] });
    expect(found.levers).toMatchObject([{ path: 'group.dues', to: null }]);
  });

  it('are put together where none is enough, and say how often that holds', async () => {
    const story = { wage: 500, dues: 100 };
    const levers = [
      { ...wage, from: 4.5 },
      { ...dues, to: 1.1 },
    ];
    const rerun = rerunOf(story);
    const { levers: alone, together } = await findRemedies({
      scenario: scenarioWith(levers, story),
      rerun,
      kinds: [kind],
    });
    expect(alone.map(({ to }) => to)).toEqual([null, null]);
    expect(together!.levers.map(({ path }) => path)).toEqual(['group.dues', 'group.wage']);
    for (const { best } of alone) expect(together!.share).toBeGreaterThan(best.share);
    const [first, second] = together!.levers;
    const both = { ...story, dues: Math.round(first!.best.value * 100), wage: Math.round(second!.best.value * 100) };
    expect(Object.keys(together!.set)).toEqual(['group.dues', 'group.wage']);
    expect(200 * together!.share).toBe(await holds(both));
  });

  it('put nothing together where no lever helps', async () => {
    const story = { wage: 5000, dues: 100 };
    const scenario = scenarioWith([{ ...dues, to: 1.1 }], story);
    expect((await findRemedies({ scenario, rerun: rerunOf(story), kinds: [kind] })).together).toBeNull();
  });

  it('are not looked for when the plan holds', async () => {
    const asked: Settings[] = [];
    const found = await findRemedies({
      scenario: scenarioWith([wage], {}),
      rerun: rerunOf({ wage: 0 }, asked),
      kinds: [kind],
    });
    expect(found).toEqual({ levers: [], together: null });
    expect(asked).toEqual([{}]);
  });

  it('take few runs: eight places and a halving on each side', async () => {
    const asked: Settings[] = [];
    const story = { wage: 500, dues: 100 };
    await findRemedies({ scenario: scenarioWith([wage], story), rerun: rerunOf(story, asked), kinds: [kind] });
    expect(asked.length).toBeLessThan(25);
  });

  it('are told in the unit of the lever, where the file uses another one', async () => {
    const story = { wage: 5000, dues: 100 };
    const months = quantity({ unit: 'month', label: words('Grace'), help: words('') });
    const scenario = scenarioWith([{ ...dues, path: 'group.grace', unit: 'year', from: 0, to: 3, step: 1 }], story);
    const values = { grace: q.months(24) };
    const asked: Settings[] = [];
    const { levers } = await findRemedies({
      scenario: { ...scenario, institutions: [{ ...scenario.institutions[0]!, values }] },
      rerun: rerunOf(story, asked),
      kinds: [{ ...kind, fields: { grace: months } }],
    });
    expect(levers[0]).toMatchObject({ from: 2, to: null, unit: 'year' });
    expect(asked.slice(1)).toEqual([
      { 'group.grace': '3 year' },
      { 'group.grace': '1 year' },
      { 'group.grace': '0 year' },
    ]);
  });

  it('can be cancelled', async () => {
    const cancel = new AbortController();
    const story = { wage: 500, dues: 100 };
    const rerun = rerunOf(story);
    const found = findRemedies({
      scenario: scenarioWith([wage, dues], story),
      kinds: [kind],
      signal: cancel.signal,
      rerun: (settings) => {
        cancel.abort();
        return rerun(settings);
      },
    });
    await expect(found).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the grid of a lever', () => {
  it('runs from the present value to both ends without a rounding error', () => {
    const { lower, higher } = gridAround({ from: 0, to: 0.6, step: 0.1 }, 0.3);
    expect(lower).toEqual([0.2, 0.1, 0]);
    expect(higher).toEqual([0.4, 0.5, 0.6]);
  });
});
