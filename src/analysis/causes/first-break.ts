import type { VerdictQuestion } from '../../engine/indicator.ts';
import type { Language, Words } from '../../engine/words.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { reasonOfCode } from '../../ensemble/none-reasons.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { nearestRank } from '../statistics.ts';
import { causeTexts } from '../../text/causes.ts';
import { capitalised, say, textOf } from '../../text/say.ts';

/** A promise that was not kept, or a question of the verdict answered with no. */
export interface First {
  /** Id of the promise, or of the indicator that answers the question. */
  readonly id: string;
  readonly label: Words;
  /** A broken promise has a month; a question is answered at the end. */
  readonly is: 'promise' | 'question';
  /** Which question; null for a promise. */
  readonly question: VerdictQuestion | null;
}

/** A future and its first break's month, counted from 0; null for a question. */
export interface Break {
  readonly future: number;
  readonly month: number | null;
}

/** The futures in which the same is the first to break. */
export interface FirstBreaks {
  readonly first: First;
  /** The earliest first; at least one. */
  readonly breaks: readonly Break[];
  /** The one in the middle. */
  readonly middle: Break;
}

/** What broke, in words. Several institutions may be asked the same: whose answer it is stands before it, as it does in promises. */
export function labelOfFirst({ institutions }: Scenario, { id, label, is }: First): Words {
  if (is === 'promise') return label;
  const who = institutions.find((institution) => id.startsWith(`${institution.id}.`))?.title;
  if (who === undefined) return label;
  const said = (language: Language): string =>
    say(causeTexts.ownerAndWhat, language, {
      who: textOf(who, language),
      what: textOf(label, language).toLocaleLowerCase(language),
    });
  return capitalised({ fr: said('fr'), en: said('en') });
}

const questions: readonly VerdictQuestion[] = ['opens', 'promises', 'lives', 'replaces'];

/**
 * What is the first to break in one future, and its month, counted from 0 (null for a question); null when nothing does. Of two
 * promises broken in one month it is the one declared first.
 */
export function firstBreak(ensemble: Ensemble, future: number): { first: First; month: number | null } | null {
  const { layout, runs, missed, indicators, reasons } = ensemble;
  let row = -1;
  layout.promises.forEach((_, each) => {
    const month = missed[each * runs + future]!;
    if (month >= 0 && (row < 0 || month < missed[row * runs + future]!)) row = each;
  });
  if (row >= 0) {
    const { id, label } = layout.promises[row]!;
    const first: First = { id, label, is: 'promise', question: null };
    return { first, month: missed[row * runs + future]! };
  }
  for (const question of questions) {
    const answer = layout.indicators.findIndex(({ verdict }, each) => {
      if (verdict !== question) return false;
      const reason = reasonOfCode(reasons[each * runs + future]!);
      return reason === null ? indicators[each * runs + future] !== 1 : reason !== 'does-not-apply';
    });
    if (answer < 0) continue;
    const { id, label } = layout.indicators[answer]!;
    return { first: { id, label, is: 'question', question }, month: null };
  }
  return null;
}

/** What is the first to break in some futures, and in which; what breaks first most often comes first. */
export function firstBreaks(ensemble: Ensemble, futures: readonly number[]): readonly FirstBreaks[] {
  const groups = new Map<string, { first: First; breaks: Break[] }>();
  for (const future of futures) {
    const found = firstBreak(ensemble, future);
    if (found === null) continue;
    const group = groups.get(found.first.id) ?? { first: found.first, breaks: [] };
    group.breaks.push({ future, month: found.month });
    groups.set(found.first.id, group);
  }
  return [...groups.values()]
    .map(({ first, breaks }) => {
      breaks.sort((a, b) => (a.month ?? 0) - (b.month ?? 0) || a.future - b.future);
      return { first, breaks, middle: breaks[nearestRank(50, breaks.length)]! };
    })
    .sort((a, b) => b.breaks.length - a.breaks.length);
}
