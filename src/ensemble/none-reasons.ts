import type { NoneReason } from '../engine/indicator.ts';

/**
 * The reasons why an indicator has no value, in the order of their codes in `BatchResult.reasons`: code 0 is a value,
 * code 1 the first reason. New reasons go to the end, so that kept results stay readable.
 */
export const noneReasons: readonly NoneReason[] = [
  'never',
  'nothing-to-divide',
  'no-root',
  'no-sign-change',
  'not-reached',
  'does-not-apply',
];

/** The code of a reason, 1 or more. Throws for a reason the list lacks, which is a mistake of the program. */
export function codeOfReason(reason: NoneReason): number {
  const index = noneReasons.indexOf(reason);
  if (index < 0) throw new Error(`The reason ${reason} has no code.`);
  return index + 1;
}

/** The reason of a code, or null for code 0: there is a value. */
export function reasonOfCode(code: number): NoneReason | null {
  return code === 0 ? null : (noneReasons[code - 1] ?? null);
}
