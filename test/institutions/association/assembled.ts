import { association } from '../../../src/institutions/association/index.ts';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled, EventWanted, InstitutionWanted } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';
import { askingProject } from './asking-project.ts';

export interface AssociationWanted {
  readonly months: number;
  readonly members?: number;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly population?: Readonly<Record<string, unknown>>;
  /** A project that asks each month for what it needs; none when left out. */
  readonly project?: Readonly<Record<string, unknown>>;
  readonly others?: readonly InstitutionWanted[];
  readonly events?: readonly EventWanted[];
  readonly step?: 'month' | 'week';
  readonly seed?: number;
}

/** Everybody pays and nobody leaves unless a test says so. */
export const faithful = {
  paying: { start: q.share(1), settles: q.share(1), within: q.months(0) },
  dropout: q.sharePerMonth(0),
};

/** A grant as the checker makes it. */
export function grant(amount: number, year: number, month: number, more: Readonly<Record<string, unknown>> = {}) {
  return { amount: q.money(amount, 'EUR'), month: monthOf(year, month), from: { fr: 'CGRI', en: 'CGRI' }, ...more };
}

/** An association `club` of rich members from January 2020: 10 EUR a month, no running costs unless told. */
export function assembled(wanted: AssociationWanted): Assembled {
  const project: InstitutionWanted[] =
    wanted.project === undefined
      ? []
      : [
          {
            id: 'clinic',
            kind: askingProject,
            values: { currency: 'EUR', fundedBy: 'club', needs: q.perMonth(0, 'EUR'), ...wanted.project },
          },
        ];
  return assemble({
    currencies: { EUR: {}, XOF: { perBase: 655.957 } },
    months: wanted.months,
    ...(wanted.step === undefined ? {} : { step: wanted.step }),
    ...(wanted.seed === undefined ? {} : { seed: wanted.seed }),
    events: wanted.events ?? [],
    institutions: [
      {
        id: 'women',
        kind: payingMembers,
        values: {
          currency: 'EUR',
          count: q.count(wanted.members ?? 10),
          cash: q.money(100_000, 'EUR'),
          ...wanted.population,
        },
      },
      {
        id: 'club',
        kind: association,
        values: {
          currency: 'EUR',
          members: 'women',
          dues: q.perMonth(10, 'EUR'),
          duesFor: q.months(24),
          overhead: q.share(0),
          project: wanted.project === undefined ? null : 'clinic',
          ...faithful,
          ...wanted.values,
        },
      },
      ...project,
      ...(wanted.others ?? []),
    ],
  });
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((a, b) => a + b, 0);
}
