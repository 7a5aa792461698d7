import { withSourceNames } from '../text/source-places.ts';
import type { Language, Words } from '../engine/words.ts';
import type { Expectation, Grade } from '../schema/claims.ts';
import { claimsTexts } from '../text/claims.ts';
import { formatNumber } from '../text/numbers.ts';
import { say, textOf } from '../text/say.ts';
import type { ClaimResult, Finding, FindingReason, Outcome } from './claim-result.ts';
import { unitOf } from './claim-findings.ts';

/** What an outcome means, in words. */
export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  holds: claimsTexts.outcomeHolds,
  fails: claimsTexts.outcomeFails,
  vacuous: claimsTexts.outcomeVacuous,
  contested: claimsTexts.outcomeContested,
};

/** What a grade means, in words. */
export const gradeWords: Readonly<Record<Grade, Words>> = {
  L: claimsTexts.gradeL,
  P: claimsTexts.gradeP,
  O: claimsTexts.gradeO,
  N: claimsTexts.gradeN,
  I: claimsTexts.gradeI,
};

/** Why a finding came to its outcome, in words. */
export const reasonWords: Readonly<Record<FindingReason, Words>> = {
  'as-expected': claimsTexts.reasonAsExpected,
  'mean-does-not-go-that-way': claimsTexts.reasonMean,
  'too-many-futures-go-the-other-way': claimsTexts.reasonTooMany,
  'a-future-goes-the-other-way': claimsTexts.reasonOne,
  'a-future-does-not-change': claimsTexts.reasonStill,
  'it-changes': claimsTexts.reasonChanges,
  'outside-the-limits': claimsTexts.reasonOutside,
  'nothing-changes': claimsTexts.reasonNothing,
  'no-future-to-look-at': claimsTexts.reasonNoFuture,
  'condition-is-never-met': claimsTexts.reasonCondition,
};

/**
 * A finding with its numbers, as one line: what was expected, what each step did, why it failed and where to look.
 *
 * @example findingSentence(finding, 'en') // 'association.deliveredShare falls on average; 0 % → 5 %: -4.75 % on average, …'
 */
export function findingSentence(finding: Finding, language: Language): string {
  const { measure, expectation, level, outcome, reason } = finding;
  const unit = unitOf(measure);
  const number = (value: number): string => withUnit(value, unit, language);
  const words = level === 'each' ? claimsTexts.levelEach : claimsTexts.levelAverage;
  const parts = [`${measure.text} ${expectationWords(expectation, number, language)} ${textOf(words, language)}`];
  for (const { from, to, n, up, down, equal, leftOut, mean } of finding.pairs) {
    if (mean === null) parts.push(say(claimsTexts.pairNothing, language, { from, to }));
    else {
      const left = leftOut === 0 ? '' : `, ${say(claimsTexts.leftOut, language, { n: leftOut })}`;
      parts.push(say(claimsTexts.pair, language, { from, to, n, up, down, equal, mean: number(mean) }) + left);
    }
  }
  if (finding.pairs.length === 0) {
    for (const { name, n, mean } of finding.steps) {
      if (mean === null) parts.push(say(claimsTexts.stepNothing, language, { name }));
      else parts.push(say(claimsTexts.step, language, { name, n, mean: number(mean) }));
    }
  }
  if (outcome !== 'holds') parts.push(textOf(reasonWords[reason], language));
  if (outcome === 'fails' && finding.counterExample !== null) {
    const { future, step, values } = finding.counterExample;
    parts.push(
      say(claimsTexts.counterExample, language, {
        future,
        step,
        values: values.map((value) => number(value)).join(' → '),
      }),
    );
  }
  return parts.join('; ');
}

/** Both sources of a contested claim, in one sentence; null when none disagrees. */
export function disagreement({ claim, evaluated }: ClaimResult, language: Language): string | null {
  if (claim.contested === null) return null;
  return say(claimsTexts.disagrees, language, {
    source: withSourceNames(textOf(claim.source, language), language),
    says: asSentence(textOf(claim.says, language)),
    evaluated: textOf(outcomeWords[evaluated], language),
    other: withSourceNames(textOf(claim.contested.source, language), language),
    otherSays: asSentence(textOf(claim.contested.says, language)),
  });
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function expectationWords(expectation: Expectation, number: (value: number) => string, language: Language): string {
  switch (expectation.is) {
    case 'rises':
      return textOf(claimsTexts.rises, language);
    case 'falls':
      return textOf(claimsTexts.falls, language);
    case 'never-rises':
      return textOf(claimsTexts.neverRises, language);
    case 'never-falls':
      return textOf(claimsTexts.neverFalls, language);
    case 'same':
      return textOf(claimsTexts.same, language);
    case 'above':
      return say(claimsTexts.above, language, { than: expectation.than.text });
    case 'below':
      return say(claimsTexts.below, language, { than: expectation.than.text });
    case 'between':
      return say(claimsTexts.between, language, { low: number(expectation.low), high: number(expectation.high) });
    case 'at': {
      const values = [...new Set(expectation.values.map(number))].join(', ');
      return say(claimsTexts.at, language, { values, within: number(expectation.within) });
    }
  }
}

/** A number with its unit and as many digits as it takes to tell it from zero. */
function withUnit(value: number, unit: string, language: Language): string {
  const size = Math.abs(value);
  const decimals = size === 0 || size >= 100 ? 0 : size >= 1 ? 2 : 4;
  const text = formatNumber(value, language, decimals);
  return unit === '' ? text : `${text}\u00A0${unit}`;
}
