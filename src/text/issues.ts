import type { Words } from '../engine/words.ts';
import { claimsIssueTexts } from './issues-of-claims.ts';
import { fileIssueTexts } from './issues-of-files.ts';
import { languageIssueTexts } from './issues-of-languages.ts';
import { lessonIssueTexts } from './issues-of-lessons.ts';
import { numberIssueTexts } from './issues-of-numbers.ts';
import { scenarioIssueTexts } from './issues-of-scenarios.ts';

/**
 * The message of every rule that a file of scenarios, claims, lessons or languages can break, by the name of the rule. `{given}` is what the file
 * says, `{allowed}` what it may say, `{path}` where in the scenario.
 */
export const issueTexts = {
  ...fileIssueTexts,
  ...numberIssueTexts,
  ...scenarioIssueTexts,
  ...claimsIssueTexts,
  ...lessonIssueTexts,
  ...languageIssueTexts,
};

export type IssueRule = keyof typeof issueTexts;

/** Follows a message when there is a word that was probably meant. */
export const nearestText: Words = {
  fr: ' Vouliez-vous écrire «\u00a0{nearest}\u00a0»\u00a0?',
  en: ' Did you mean "{nearest}"?',
};
