import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeSpawner } from '../../src/cli/node-pool.ts';
import type { Ensemble, EnsembleRequest } from '../../src/ensemble/ensemble.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { compileSmallStory, storyScenario } from '../ensemble/small-story.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-worker-'));
const spawn = nodeSpawner(pathToFileURL(join(folder, 'story-worker.mjs')));
let expected: Ensemble;

// A thread is started from a file that Node can read, so the worker is built as the command line is.
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./story-worker.ts', import.meta.url)),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  expected = await runEnsemble(request(), { workers: 0, compile: compileSmallStory });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function request(batch = 25, more: Readonly<Record<string, unknown>> = {}): EnsembleRequest {
  const scenario = storyScenario({ failing: [13] });
  const [group] = scenario.institutions;
  const institutions = [{ ...group!, values: { ...group!.values, ...more } }];
  return { scenario: { ...scenario, institutions }, seed: 9, runs: 100, batch };
}

describe('threads of Node', () => {
  for (const workers of [1, 2, 3]) {
    for (const batch of [1, 7, 100]) {
      it(`give the bytes of one thread: ${workers} workers, batches of ${batch}`, async () => {
        expect(await runEnsemble(request(batch), { workers, spawn })).toEqual(expected);
      });
    }
  }

  it('give the same bytes when one dies in the middle', async () => {
    const file = join(folder, 'died');
    const run = await runEnsemble(request(7, { death: { first: 49, file } }), { workers: 2, spawn });
    expect(existsSync(file)).toBe(true);
    expect(run).toEqual(expected);
  });

  it('that cannot be started end the run in words', async () => {
    const nowhere = nodeSpawner(pathToFileURL(join(folder, 'nothing.mjs')));
    await expect(runEnsemble(request(), { workers: 1, spawn: nowhere })).rejects.toThrow('before its first future');
  });

  it('stop when the run is cancelled', async () => {
    const cancel = new AbortController();
    const run = runEnsemble(request(1), { workers: 2, spawn, signal: cancel.signal, progress: () => cancel.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });
});
