import type { Language, Words } from '../../engine/words.ts';
import { coverageTexts } from '../../text/coverage.ts';
import { formatNumber } from '../../text/numbers.ts';
import { lineForms } from '../../text/lines.ts';
import { say, sayBoth, textOf } from '../../text/say.ts';
import type { Coverage, CoverageRow, Showing } from './index.ts';

/** The words for what is known of a mechanism. */
export const stateWords: Readonly<Record<CoverageRow['state'], Words>> = {
  counts: coverageTexts.stateCounts,
  named: coverageTexts.stateNamed,
  fails: coverageTexts.stateFails,
  'not-modelled': coverageTexts.stateNotModelled,
  missing: coverageTexts.stateMissing,
};

/**
 * What switching a mechanism off in a story did, in one sentence: by the paths and units that a file and the command line know, or
 * for a reader by names, with what puts a unit into words.
 */
export function showingSentence(
  { paths, names, proof }: Showing,
  language: Language,
  unitWord?: (unit: string) => string,
): string {
  const given = {
    paths:
      unitWord === undefined
        ? paths.join(', ')
        : names.map((name) => textOf(sayBoth(lineForms.quoted, { key: name }), language)).join(', '),
  };
  if (proof === null) return say(coverageTexts.untried, language, given);
  if (proof.counts) {
    const { id, label, unit, futures, of, on, off } = proof.moved;
    const said = unitWord === undefined ? { id, unit } : { id: textOf(label, language), unit: unitWord(unit) };
    const told = (value: number | null): string =>
      value === null ? textOf(coverageTexts.nothing, language) : formatNumber(value, language, digitsOf(value));
    return say(coverageTexts.moved, language, { ...given, ...said, futures, of, on: told(on), off: told(off) }).trim();
  }
  if (proof.why === 'nothing-moves') return say(coverageTexts.nothingMoves, language, given);
  return say(coverageTexts.cannotBeSwitchedOff, language, {
    ...given,
    says: textOf(proof.says ?? undefined, language) ?? '',
  });
}

/** How many mechanisms are in which state, in one sentence. */
export function totalSentence({ rows }: Coverage, language: Language): string {
  const count = (...states: readonly CoverageRow['state'][]): number =>
    rows.filter(({ state }) => states.includes(state)).length;
  return say(coverageTexts.total, language, {
    counts: count('counts'),
    all: rows.length,
    fails: count('fails'),
    notModelled: count('not-modelled'),
    missing: count('missing'),
  });
}

/** Which rules of the sources no claims file tests. */
export function untestedSentence({ untested }: Coverage, all: number, language: Language): string {
  if (untested.length === 0) return say(coverageTexts.allTested, language, { n: all });
  return say(coverageTexts.untested, language, { n: untested.length, ids: untested.map(({ id }) => id).join(', ') });
}

/** Enough digits to see a small change, and no more. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 1 ? 2 : 4;
}
