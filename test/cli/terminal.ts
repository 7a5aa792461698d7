import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passerelle } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { smallScenario } from './scenario-text.ts';

/** A new folder that holds the small scenario; the test removes it. */
export function storyFile(): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-cli-'));
  const file = join(folder, 'story.yaml');
  writeFileSync(file, smallScenario);
  return { folder, file };
}

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this very process and thread, without a terminal. */
export async function say(argv: readonly string[], changes: Partial<World> = {}): Promise<Said> {
  let out = '';
  let err = '';
  const code = await passerelle(argv, {
    print: (text) => (out += text),
    complain: (text) => (err += text),
    isWatched: false,
    environment: {},
    cores: 0,
    spawn: () => {
      throw new Error('no threads here');
    },
    signal: new AbortController().signal,
    ...changes,
  });
  return { code, out, err };
}
