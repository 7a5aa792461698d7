import type { Words } from '../../engine/words.ts';
import { caseTexts } from '../../text/cases.ts';

/** Kinds that no formula answers, and why. */
export const notHereKinds: Readonly<Record<string, Words>> = {
  'plausibility-band': caseTexts.needsModel,
  invariant: caseTexts.needsModel,
};

/** Thrown by an evaluator for a variant that cannot be computed from its inputs: the case is skipped with the reason. */
export class NotHere extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
