import type { VerdictQuestion } from '../../engine/indicator.ts';
import type { Language, Words } from '../../engine/words.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { reasonOfCode } from '../../ensemble/none-reasons.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { causeTexts } from '../../text/causes.ts';
import { capitalised, say } from '../../text/say.ts';
import { nearestRank } from '../statistics.ts';
import { futuresThatHold } from '../verdict.ts';
import { comesIn, momentsOf } from './moments.ts';

/** How many months before a break count as before it. */
export const monthsBefore = 6;

/** What is the first to break in some futures. */
export interface Cause {
  /** Id of a promise, or of the indicator that answers a question with no. */
  readonly id: string;
  readonly label: Words;
  /** A broken promise has a month; a question is answered at the end. */
  readonly is: 'promise' | 'question';
  readonly futures: number;
  /** Median month of the break, counted from 1; null for a question. */
  readonly month: number | null;
  /** By moment, in the order of `moments`: in how many of these futures it began at most six months before the break. */
  readonly after: readonly number[];
  /** One of these futures (the one in the middle when they have a month), and its month counted from 0. */
  readonly example: { readonly future: number; readonly month: number | null };
}

/** Something that begins in a known month, and how often futures fail with it and without it. */
export interface MomentCount {
  readonly id: string;
  readonly title: Words;
  /** Counted from 1. */
  readonly month: number;
  readonly with: { readonly futures: number; readonly broken: number };
  readonly without: { readonly futures: number; readonly broken: number };
}

/** What broke first in the futures that fail, and what came before. Counts, of all futures that succeeded. */
export interface Causes {
  readonly futures: number;
  readonly broken: number;
  /** The most frequent first. */
  readonly causes: readonly Cause[];
  readonly moments: readonly MomentCount[];
}

/**
 * Takes the futures in which something breaks, says which promise was the first to break (of two in one month the one declared
 * first; where none breaks, the first question that is answered with no), and what had begun in the six months before. It counts
 * what came after what, and says nothing of why.
 */
export function causesOf(scenario: Scenario, ensemble: Ensemble): Causes {
  const { runs, seed, succeeded } = ensemble;
  const holding = futuresThatHold(ensemble);
  const broken = [...succeeded].filter((future) => !holding.has(future));
  const moments = momentsOf(scenario).map((moment) => ({ ...moment, comes: comesIn(moment, seed, runs) }));
  const groups = new Map<string, { first: First; breaks: Break[] }>();
  for (const future of broken) {
    const found = firstBreak(ensemble, future);
    if (found === null) continue;
    const group = groups.get(found.first.id) ?? { first: found.first, breaks: [] };
    group.breaks.push({ future, month: found.month });
    groups.set(found.first.id, group);
  }
  const causes = [...groups.values()].map(({ first, breaks }): Cause => {
    const label = first.is === 'promise' ? first.label : withOwner(scenario, first);
    breaks.sort((a, b) => (a.month ?? 0) - (b.month ?? 0) || a.future - b.future);
    const example = breaks[nearestRank(50, breaks.length)]!;
    return {
      ...first,
      label,
      futures: breaks.length,
      month: example.month === null ? null : example.month + 1,
      after: moments.map(({ comes, month: begins }) => {
        return breaks.filter(({ future, month }) => comes[future] === 1 && isSoonAfter(month, begins)).length;
      }),
      example,
    };
  });
  const count = (futures: readonly number[]) => ({
    futures: futures.length,
    broken: futures.filter((future) => !holding.has(future)).length,
  });
  return {
    futures: succeeded.length,
    broken: broken.length,
    causes: causes.sort((a, b) => b.futures - a.futures),
    moments: moments.map(({ id, title, month, comes }) => ({
      id,
      title,
      month: month + 1,
      with: count([...succeeded].filter((future) => comes[future] === 1)),
      without: count([...succeeded].filter((future) => comes[future] === 0)),
    })),
  };
}

/** Several institutions may be asked the same: whose answer it is stands before it, as it does in promises. */
function withOwner({ institutions }: Scenario, { id, label }: First): Words {
  const who = institutions.find((institution) => id.startsWith(`${institution.id}.`))?.title;
  if (who === undefined) return label;
  const said = (language: Language): string =>
    say(causeTexts.ownerAndWhat, language, { who: who[language], what: label[language].toLocaleLowerCase(language) });
  return capitalised({ fr: said('fr'), en: said('en') });
}

type First = Pick<Cause, 'id' | 'label' | 'is'>;

interface Break {
  readonly future: number;
  readonly month: number | null;
}

const questions: readonly VerdictQuestion[] = ['opens', 'promises', 'lives', 'replaces'];

function firstBreak(ensemble: Ensemble, future: number): { first: First; month: number | null } | null {
  const { layout, runs, missed, indicators, reasons } = ensemble;
  let row = -1;
  layout.promises.forEach((_, each) => {
    const month = missed[each * runs + future]!;
    if (month >= 0 && (row < 0 || month < missed[row * runs + future]!)) row = each;
  });
  if (row >= 0) {
    const { id, label } = layout.promises[row]!;
    return { first: { id, label, is: 'promise' }, month: missed[row * runs + future]! };
  }
  for (const question of questions) {
    const answer = layout.indicators.findIndex(({ verdict }, each) => {
      if (verdict !== question) return false;
      const reason = reasonOfCode(reasons[each * runs + future]!);
      return reason === null ? indicators[each * runs + future] !== 1 : reason !== 'does-not-apply';
    });
    if (answer < 0) continue;
    const { id, label } = layout.indicators[answer]!;
    return { first: { id, label, is: 'question' }, month: null };
  }
  return null;
}

function isSoonAfter(month: number | null, begins: number): boolean {
  return month !== null && month >= begins && month <= begins + monthsBefore;
}
