import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeLaboratory } from '../../src/app/laboratory-here.ts';
import { cellsOfCsv } from '../../src/export/records/csv.ts';
import { say } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-causes-'));
const story = join(folder, 'liege.yaml');
const text = readFileSync('scenarios/liege-kasangulu.yaml', 'utf8');
writeFileSync(story, text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ask = (...more: string[]) => say(['run', story, '--runs', '40', '--causes', ...more]);

describe('run --causes', () => {
  it('counts what the app counts', async () => {
    const laboratory = makeLaboratory({ workers: 0 });
    const { scenario } = await laboratory.check({ file: 'liege.yaml', text }, { variant: null, set: {} });
    const inApp = await laboratory.causes({ scenario: scenario!, seed: 1, runs: 40 });
    const { out } = await ask('--format', 'json', '--seed', '1');
    expect(JSON.parse(out)).toMatchObject({ causes: inApp });
    expect(inApp.broken).toBeGreaterThan(0);
  });

  it('says it in words after the report, and alone as CSV', async () => {
    const { out } = await ask('--language', 'en');
    expect(out).toMatch(/of 40 futures fail\. Most often/);
    expect(out).toContain('After does not mean because of.');
    expect(out).toMatch(/\bEnd of dues\b/);
    const [head, first] = cellsOfCsv((await ask('--format', 'csv')).out);
    expect(head?.slice(0, 5)).toEqual(['first', 'is', 'futures', 'month', 'example']);
    expect(first).toHaveLength(head!.length);
  });

  it('adds nothing when nobody asks', async () => {
    const { out } = await say(['run', story, '--runs', '5', '--format', 'json']);
    expect(JSON.parse(out)).not.toHaveProperty('causes');
  });
});
