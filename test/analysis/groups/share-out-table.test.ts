import { describe, expect, it } from 'vitest';
import { groupBook } from '../../../src/analysis/groups/group-book.ts';
import { factsOf, groupNamed } from '../../../src/analysis/groups/group-facts.ts';
import { sharingRules, shareOutTables } from '../../../src/analysis/groups/share-out-table.ts';
import type { ShareOutTable } from '../../../src/analysis/groups/share-out-table.ts';
import { groupScenario, storyScenario } from './group-file.ts';

function tablesOf(scenario: ReturnType<typeof storyScenario>, group: string, future = 2): ShareOutTable[] {
  const { sharing } = factsOf(groupNamed(scenario, group));
  return shareOutTables(groupBook({ scenario, seed: 1, future }, group), sharing!);
}

describe('the four rules of sharing on one book', () => {
  const tables = tablesOf(storyScenario('vsla-weekly'), 'avec');

  it('are shown for every share-out', () => {
    expect(tables.length).toBeGreaterThanOrEqual(2);
  });

  it('give away the same money, but for what a dividend leaves in the group and for odd coins', () => {
    for (const table of tables) {
      for (const rule of sharingRules) {
        const given = table.rows.reduce((sum, row) => sum + row.byRule[rule], 0);
        const whole = table.saved + table.profit - table.reserve[rule];
        expect(given).toBeLessThanOrEqual(whole);
        expect(whole - given).toBeLessThan(table.rows.length);
      }
    }
  });

  it('by the rule in force pay what was paid, to a coin', () => {
    for (const { rows } of tables) {
      for (const row of rows) expect(Math.abs(row.byRule['per-share'] - row.paid)).toBeLessThanOrEqual(25);
    }
  });

  it('in equal parts give small savers more and large savers less than per share', () => {
    for (const { rows, profit } of tables) {
      if (profit <= 0) continue;
      const sorted = [...rows].sort((a, b) => a.saved - b.saved);
      const gain = ({ byRule }: (typeof rows)[number]) => byRule.equal - byRule['per-share'];
      expect(gain(sorted[0]!)).toBeGreaterThan(0);
      expect(gain(sorted.at(-1)!)).toBeLessThan(0);
    }
  });

  it('by money and time favour whoever paid in early: 85 and 85, or 110 and 60', () => {
    const scenario = groupScenario(
      [
        'type: accumulating',
        'shares: { price: 10 EUR, most: 1, attends: 50 %, sends: 0 %, own: a test }',
        'shareOut: { after: 12, rule: time-weighted, leaves: 0 % }',
        'fine: 5 EUR',
      ],
      12,
    );
    const [table] = tablesOf(scenario, 'tontine', 0);
    for (const row of table!.rows) expect(Math.abs(row.byRule['time-weighted'] - row.paid)).toBeLessThanOrEqual(1);
  });

  it('are none for a fund that shares nothing out', () => {
    expect(tablesOf(storyScenario('msai-cdr-savings-groups'), 'club')).toEqual([]);
  });
});
