import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildForNode } from '../../scripts/build.mjs';
import { storyFile } from './terminal.ts';

const { folder, file } = storyFile();
let program: string | undefined;

beforeAll(async () => {
  program = await buildForNode('cli');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function passerelle(...argv: string[]): { readonly code: number | null; readonly out: string } {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [program!, ...argv], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout };
}

describe('the program as it is built', () => {
  it('prints the same bytes with any number of threads', () => {
    const json = ['--runs', '60', '--seed', '3', '--format', 'json'];
    const alone = passerelle('run', file, ...json, '--workers', '0');
    expect(alone.code).toBe(0);
    expect(JSON.parse(alone.out)).toMatchObject({ runs: 60, seed: 3, failed: 0 });
    for (const workers of ['1', '2', '3'])
      expect(passerelle('run', file, ...json, '--workers', workers)).toEqual(alone);
    expect(passerelle('run', file, ...json)).toEqual(alone);
  });

  it('prints the JSON Schema', () => {
    const { code, out } = passerelle('schema');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('properties');
  });

  it('ends with 2 when the file is not there', () => {
    expect(passerelle('run', 'nowhere.yaml').code).toBe(2);
  });
});
