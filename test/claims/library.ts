import { readdirSync, readFileSync } from 'node:fs';
import { checkClaims } from '../../src/scenario/claims-check.ts';
import type { CheckedClaims } from '../../src/scenario/claims-check.ts';
import type { FileText } from '../../src/scenario/read.ts';

const folder = new URL('../../scenarios/', import.meta.url);

/** The names of the claims files that ship with the program. */
export const claimsFiles = readdirSync(folder).filter((name) => name.endsWith('.claims.yaml'));

/** Reads a claims file of the library with the story beside it. */
export function checkLibraryFile(file: string): CheckedClaims {
  return checkClaims({ file, text: readFileSync(new URL(file, folder)) }, { library: storyNamed });
}

/** A story of the library by its name, or null. */
export function storyNamed(name: string): FileText | null {
  try {
    return { file: `${name}.yaml`, text: readFileSync(new URL(`${name}.yaml`, folder)) };
  } catch {
    return null;
  }
}
