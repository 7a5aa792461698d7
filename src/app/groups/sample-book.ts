import type { GroupFacts } from '../../analysis/groups/group-facts.ts';

/** A small book with the headings that are understood, to be filled in; separated as French spreadsheets expect. */
export function sampleBook(facts: GroupFacts, minorUnits: number): string {
  const amount = facts.contribution / minorUnits;
  const isRotating = facts.type === 'rotating';
  const heads = isRotating
    ? ['date', 'membre', 'cotisation', 'cagnotte', 'amende', 'caisse de secours', 'secours']
    : [
        'date',
        'membre',
        'épargne',
        'prêt',
        'remboursement',
        'frais',
        'amende',
        'caisse de secours',
        'secours',
        'partage',
      ];
  const dates = facts.meetingsPerYear === 52 ? ['2026-01-06', '2026-01-13'] : ['2026-01-31', '2026-02-28'];
  const rows = dates.flatMap((date, meeting) =>
    [1, 2, 3].map((member) => {
      const pot = isRotating && member === meeting + 1 ? String(3 * amount) : '';
      const cells = isRotating ? [date, member, amount, pot] : [date, member, amount];
      return heads.map((_, i) => String(cells[i] ?? ''));
    }),
  );
  return `\uFEFF${[heads, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}
