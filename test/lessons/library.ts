import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkLesson, type CheckedLesson } from '../../src/lessons/check-lesson.ts';
import type { FileText } from '../../src/scenario/read.ts';

const folders = [new URL('../../scenarios/lessons/', import.meta.url), new URL('../../scenarios/', import.meta.url)];

/** The names of the lessons that ship with the program. */
export const lessonNames: readonly string[] = readdirSync(folders[0]!)
  .filter((name) => name.endsWith('.lesson.yaml'))
  .map((name) => name.replace('.lesson.yaml', ''));

/** A scenario of the lessons, or a story. */
export function scenarioNamed(name: string): FileText | null {
  for (const folder of folders) {
    const file = new URL(`${name}.yaml`, folder);
    if (existsSync(file)) return { file: `${name}.yaml`, text: readFileSync(file, 'utf8') };
  }
  return null;
}

/** A lesson of the library, read and checked. */
export function lessonNamed(name: string): CheckedLesson {
  const text = readFileSync(new URL(`${name}.lesson.yaml`, folders[0]), 'utf8');
  return checkLesson({ file: `${name}.lesson.yaml`, text }, { library: scenarioNamed });
}
