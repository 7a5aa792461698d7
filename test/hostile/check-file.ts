import { readdirSync, readFileSync } from 'node:fs';
import { checkLesson, isLessonFile } from '../../src/lessons/check-lesson.ts';
import { checkScenario, type FileText } from '../../src/scenario/check.ts';
import { checkClaims, isClaimsFile } from '../../src/scenario/claims-check.ts';
import { checkLanguage } from '../../src/scenario/language-file.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { settings } from './expected.ts';

const folder = new URL('files/', import.meta.url);

/** The names of all files of the corpus, in order. */
export const names: readonly string[] = readdirSync(folder).sort();

/** What the checker says of a file of the corpus, whose neighbours it may extend or make claims of. */
export function issuesOf(name: string): readonly Issue[] {
  const file = { file: name, text: readFileSync(new URL(name, folder)) };
  if (isClaimsFile(file)) return checkClaims(file, { library }).issues;
  if (isLessonFile(file)) return checkLesson(file, { library }).issues;
  // Opened in the room of languages, whatever their first line says.
  if (name.startsWith('language-')) return checkLanguage(file).issues;
  return checkScenario(file, { library, ...settings[name] }).issues;
}

/** An issue in one line, without the name of its file when that is the one that was checked. */
export function lineOf({ place, rule }: Issue, name: string): string {
  return `${place.file === name ? '' : `${place.file}:`}${place.line}:${place.column} ${rule}`;
}

function library(name: string): FileText | null {
  const file = [name, `${name}.yaml`].find((each) => names.includes(each));
  return file === undefined ? null : { file, text: readFileSync(new URL(file, folder)) };
}
