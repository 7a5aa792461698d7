import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { version } from '../../src/app/edition.ts';
import { makeLaboratory } from '../../src/app/laboratory-here.ts';
import { filesOfZip } from '../../src/export/records/archive.ts';
import { smallScenario } from '../cli/scenario-text.ts';
import { say } from '../cli/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-app-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const laboratory = makeLaboratory({ workers: 0 });
const settings = { variant: null, set: { 'agent.fee.fixed': '4 EUR' } };

/** Packs the small story as the page does: checked, run, and taken from the run that is kept. */
async function packed(file: string, text = smallScenario) {
  const source = { file, text };
  const { scenario } = await laboratory.check(source, settings);
  if (scenario === null) throw new Error('The small scenario has mistakes.');
  const request = { scenario, seed: 1, runs: 20 };
  await laboratory.run(request, { signal: new AbortController().signal, progress: () => undefined });
  return laboratory.pack(request, { source, settings }, version);
}

async function reproduced(bytes: Uint8Array, name: string) {
  writeFileSync(join(folder, name), bytes);
  return say(['reproduce', join(folder, name), '--language', 'en']);
}

describe('a pack made in the app', () => {
  it('is reproduced by the command line, byte for byte', async () => {
    const { code, out } = await reproduced(await packed('notre projet.yaml'), 'good.zip');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('byte for byte') });
  });

  it('is the pack that the command line makes of the same file and settings', async () => {
    const story = join(folder, 'story.yaml');
    writeFileSync(story, smallScenario);
    await say(['pack', story, '--runs', '20', '--set', 'agent.fee.fixed=4 EUR', '--out', join(folder, 'there.zip')]);
    writeFileSync(join(folder, 'here.zip'), await packed('story.yaml'));
    const [here, there] = await Promise.all(['here.zip', 'there.zip'].map(filesIn));
    expect(here).toEqual(there);
  });

  it('is refused when its text is not that of its run', async () => {
    const source = { file: 'story.yaml', text: smallScenario };
    const { scenario } = await laboratory.check(source, settings);
    const other = { source, settings: { variant: null, set: {} } };
    const bytes = await laboratory.pack({ scenario: scenario!, seed: 1, runs: 20 }, other, version);
    expect((await reproduced(bytes, 'other.zip')).code).toBe(1);
  });

  it('bears a plain name where the file has one that is no name elsewhere', async () => {
    writeFileSync(join(folder, 'odd.zip'), await packed('..'));
    expect(Object.keys(await filesIn('odd.zip'))).toContain('files/scenario.yaml');
    expect((await say(['reproduce', join(folder, 'odd.zip')])).code).toBe(0);
  });
});

async function filesIn(name: string): Promise<Readonly<Record<string, string>>> {
  const files = await filesOfZip(new Uint8Array(readFileSync(join(folder, name))), name);
  return Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
