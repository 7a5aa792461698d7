import type { Words } from '../engine/words.ts';
import { sayBoth } from '../text/say.ts';
import type { KindIssue } from './kind.ts';

/** A mistake that a kind finds, with the places of its message filled in. */
export function issue(
  rule: string,
  path: string,
  given: string,
  allowed: string,
  message: Words,
  facts: Readonly<Record<string, string | number | Words>> = {},
): KindIssue {
  return { rule, path, given, allowed, says: sayBoth(message, facts) };
}
