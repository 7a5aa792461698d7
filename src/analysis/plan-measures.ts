import type { Words } from '../engine/words.ts';
import type { ScenarioCorridor } from '../prices/scenario-channels.ts';
import type { Difference, Differences } from './compare.ts';
import type { Report } from './report.ts';

/** A measure of one seat, before and after. */
export interface ComparedPair {
  readonly id: string;
  readonly seat: 'sender' | 'family';
  readonly label: Words;
  /** Medians over the futures, as people read them. */
  readonly before: Words;
  readonly after: Words;
  /** In how many of 100 futures the plan is better and in how many worse; null where neither direction is better. */
  readonly paired: { readonly better: number; readonly worse: number } | null;
}

/** What each seat looks at, in this order, as far as the scenario has it. */
const senderMeasures = ['sent', 'totalCost', 'shortfall', 'workDays', 'leftOnTablePerYear', 'obligationsMissed'];
const familyMeasures = [
  'received',
  'income',
  'dependency',
  'savingRate',
  'fundMonths',
  'formalShare',
  'obligationsMissed',
];

/** Ids of the measures of a seat that a report holds. */
export function measuresOf(report: Report, corridor: ScenarioCorridor, seat: 'sender' | 'family'): readonly string[] {
  const [owner, names] = seat === 'sender' ? [corridor.senders, senderMeasures] : [corridor.families, familyMeasures];
  return names.map((name) => `${owner}.${name}`).filter((id) => report.indicators[id]?.p50 !== undefined);
}

/** Both seats, today against a plan, over the same futures. `figure` writes a value with its unit. */
export function comparedPairs(
  corridor: ScenarioCorridor,
  designs: { readonly now: Report; readonly plan: Report; readonly differences: Differences },
  figure: (value: number, unit: string, language: 'fr' | 'en') => string,
): readonly ComparedPair[] {
  const pair = Object.values(designs.differences)[0] ?? {};
  return (['sender', 'family'] as const).flatMap((seat) =>
    measuresOf(designs.now, corridor, seat).map((id) => {
      const shown = (report: Report): Words => {
        const found = report.indicators[id];
        const text = (language: 'fr' | 'en'): string =>
          found?.p50 === undefined ? '–' : figure(found.p50, found.unit, language);
        return { fr: text('fr'), en: text('en') };
      };
      return {
        id,
        seat,
        label: designs.now.labels[id] ?? { fr: id, en: id },
        before: shown(designs.now),
        after: shown(designs.plan),
        paired: pairedOf(pair[id]),
      };
    }),
  );
}

/** The first design is how things are: its losses are the plan's wins. */
function pairedOf(difference: Difference | undefined): ComparedPair['paired'] {
  if (difference === undefined || difference.wins === null || difference.n === 0) return null;
  const { n, wins, ties } = difference;
  return { better: Math.round((100 * (n - wins - ties)) / n), worse: Math.round((100 * wins) / n) };
}
