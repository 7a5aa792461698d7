import { describe, expect, it } from 'vitest';
import { byDamage, type Damage } from '../../../src/analysis/stress/damage.ts';
import { eventText, stress, type StressedStory } from '../../../src/analysis/stress/index.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { riskNamed } from '../../../src/scenario/risks/index.ts';
import { smallScenario } from '../../cli/scenario-text.ts';

const story: StressedStory = {
  file: { file: 'small.yaml', text: smallScenario },
  library: () => null,
  variant: null,
  set: [],
};
const options = { runs: 12, seed: 1, threads: { workers: 0 } };

describe('a story put through every risk', () => {
  it('ranks what touches it, worst first, and names what does not', async () => {
    const { rows, untouched, month } = await stress(story, options);
    expect(rows.length + untouched.length).toBe(36);
    expect(month).toBe(2026 * 12 + 3);
    expect(untouched.map(({ id }) => id)).toContain('R18');
    const parts = rows.map(({ damage }) => damage.worst?.part ?? 0);
    expect(parts).toEqual([...parts].sort((a, b) => b - a));
    const crisis = rows.find(({ risk }) => risk.id === 'R01')!;
    expect(crisis.hits).toEqual([
      { on: 'senders', path: 'jobLoss', effect: 'replaces', value: 0.02 },
      { on: 'senders', path: 'jobFinding', effect: 'multiplies', value: 0.5 },
    ]);
    expect(crisis.damage.worst).toMatchObject({ id: 'families.received', of: 12 });
    expect(crisis.damage.worst!.after).toBeLessThan(crisis.damage.worst!.before);
  });

  it('compares the same futures: a risk that comes after the end would change none of them', async () => {
    const late = await stress(story, { ...options, only: ['R33'], after: 11 });
    const early = await stress(story, { ...options, only: ['R33'], after: 0 });
    // Families earn less, and what is sent to them is the same to the cent.
    expect(late.rows[0]!.damage).toMatchObject({ lost: 0, worst: null });
    expect(early.rows[0]!.damage).toMatchObject({ lost: 0, worst: null });
  });

  it('holds for a variant and settings too', async () => {
    const dear = await stress(
      { ...story, variant: 'dear', set: [{ path: 'senders.jobLoss', value: '1 %/month' }] },
      {
        ...options,
        only: ['R01'],
      },
    );
    expect(dear.scenario.variant).toBe('dear');
    expect(dear.rows[0]!.hits[0]).toMatchObject({ effect: 'multiplies', value: 3 });
  });

  it('tells of each risk a line that a file can hold', () => {
    const line = eventText(riskNamed('R01')!, 2026 * 12 + 4);
    expect(line).toContain('from: 2026-05');
    const { scenario } = checkScenario({ file: 'a.yaml', text: `${smallScenario}events: { crisis: ${line} }\n` });
    expect(scenario?.events[0]).toMatchObject({ on: 'senders', from: 2026 * 12 + 4 });
    expect(eventText(riskNamed('R02')!, 2026 * 12)).not.toContain('from:');
  });

  it('rejects a wrong story', async () => {
    const wrong = { ...story, file: { file: 'small.yaml', text: smallScenario.replace('1 year', '1 mile') } };
    await expect(stress(wrong, options)).rejects.toThrow('mile');
  });
});

describe('the order of damage', () => {
  const harm = (part: number) => ({
    id: 'a',
    label: { fr: '', en: '' },
    unit: '',
    before: 1,
    after: 0,
    part,
    worse: 1,
    of: 1,
  });
  const damage = (lost: number, after: number, part: number | null): Damage => ({
    of: 10,
    before: 5,
    after,
    lost,
    worst: part === null ? null : harm(part),
  });

  it('is futures lost, then futures that hold, then the headline that falls most', () => {
    const list = [damage(0, 5, null), damage(0, 5, 0.5), damage(1, 5, 0.1), damage(3, 2, 0), damage(1, 4, 0)];
    expect(list.sort(byDamage)).toEqual([
      damage(3, 2, 0),
      damage(1, 4, 0),
      damage(1, 5, 0.1),
      damage(0, 5, 0.5),
      damage(0, 5, null),
    ]);
  });
});
