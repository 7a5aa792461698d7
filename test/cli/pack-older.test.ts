import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOfZip } from '../../src/export/records/archive.ts';
import type { Manifest } from '../../src/export/records/manifest.ts';
import type { RunJson } from '../../src/export/records/run-json.ts';
import { say, storyFile } from './terminal.ts';

/**
 * Made by the program as it stood at commit b1bb704, before what one borrower cannot pay went together with what others cannot:
 *
 *   passerelle pack scenarios/loja-organic-coffee.yaml --runs 2 --set "length=1 year" --out pack
 *
 * What it says must hold for ever; what moved since may become more.
 */
const file = 'test/fixtures/packs/loja-by-b1bb704.zip';
const { folder } = storyFile();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a pack of an older program', () => {
  it('is still read, and reproduce lists exactly the figures that are not what they were', async () => {
    const parts = await filesOfZip(new Uint8Array(readFileSync(file)), file);
    const read = (name: string): unknown => JSON.parse(new TextDecoder().decode(parts.get(name)));
    // Written by the program at that commit.
    const manifest = read('pack.json') as Manifest;
    const before = read('results/run.json') as RunJson;
    expect(manifest).toMatchObject({ runs: 2, set: ['length=1 year'], file: 'files/loja-organic-coffee.yaml' });

    const { code, out } = await say(['reproduce', file, '--all', '--language', 'en']);
    expect(code).toBe(1);
    expect(out).not.toMatch(/is no longer as it was put|is missing from the pack|is refused/);

    // The same run once more by another way, to know what ought to be said.
    const after = await runOf(parts.get(manifest.file)!);
    const expected = Object.entries(before.indicators).flatMap(([id, { p50 }]) => {
      const now = after.indicators[id]?.p50;
      return now === p50 ? [] : [`  indicators.${id}.p50: ${p50 ?? 'absent'} → ${now ?? 'absent'}`];
    });
    expect(expected.length).toBeGreaterThan(0);
    const said = out.split('\n').filter((line) => /^ {2}indicators\.[\w.]+\.p50: (?!absent)/.test(line));
    expect(said).toEqual(expected);
    expect(out).toContain(`indicators.coop.par30.p50: 0.0930439119224 → ${after.indicators['coop.par30']!.p50}`);
  });

  it('names lines by what they are about: a figure that is new moves no other', async () => {
    const { out } = await say(['reproduce', file, '--all', '--language', 'en']);
    expect(out).toMatch(/^ {2}coop\.par30, p50: 0\.0930439119224 → /m);
    expect(out).toMatch(/^ {2}coop\.portfolio 2009-07, p50: 38260 → /m);
    expect(out).toMatch(/^ {2}future 1, coop\.par30: 0\.186087823845 → /m);
    expect(out).toMatch(/^ {2}coop\.par1, p50: absent → /m);
    const counted = /indicators\.csv: (\d+) of 480 values moved, (\d+) are gone, (\d+) are new/.exec(out);
    const lines = out
      .split('results/series.csv')[0]!
      .split('results/indicators.csv')[1]!
      .trimEnd()
      .split('\n')
      .slice(1);
    expect(lines).toHaveLength(Number(counted![1]) + Number(counted![2]) + Number(counted![3]));
  });

  it('shows the first ones unless all are asked for', async () => {
    const { out } = await say(['reproduce', file, '--language', 'fr']);
    expect(out).toMatch(/… et \d+ autres \(toutes avec --all\)/);
    expect(out.split('\n').length).toBeLessThan(130);
  });
});

async function runOf(text: Uint8Array): Promise<RunJson> {
  const story = join(folder, 'loja-organic-coffee.yaml');
  writeFileSync(story, text);
  const { out } = await say(['run', story, '--runs', '2', '--set', 'length=1 year', '--format', 'json']);
  return JSON.parse(out) as RunJson;
}
