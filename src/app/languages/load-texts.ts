import { isOneFile } from '../edition.ts';
import type { TextsOfFile } from './language-list.ts';

/** Every text of the program, which the build writes beside the app; null in a copy without neighbours and without a network. */
export async function loadTexts(): Promise<readonly TextsOfFile[] | null> {
  if (isOneFile) return null;
  try {
    const answer = await fetch('./texts.json');
    return answer.ok ? ((await answer.json()) as readonly TextsOfFile[]) : null; // Written by our own build, `scripts/texts.ts`.
  } catch {
    return null; // No network: the room says so.
  }
}
