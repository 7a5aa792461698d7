import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallScenario } from './scenario-text.ts';
import { say, storyFile } from './terminal.ts';

const { folder, file } = storyFile();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const few = ['--runs', '20'] as const;

describe('check', () => {
  it('says ok for a good file', async () => {
    expect(await say(['check', file])).toEqual({ code: 0, out: `ok ${file}\n`, err: '' });
  });

  it('prints each issue with file, line, column, rule and sentence, and ends with 2', async () => {
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, smallScenario.replace('count: 6 person', 'count: many'));
    const { code, out } = await say(['check', bad, file]);
    expect(code).toBe(2);
    expect(out).toMatch(/bad\.yaml:13:12 [a-z-]+: \S/);
    expect(out).toContain(`ok ${file}`);
  });

  it('speaks the language of the option, else of the machine', async () => {
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, smallScenario.replace('kind: transfer-channel', 'kind: transfer-chanel'));
    const english = await say(['check', bad]);
    const french = await say(['check', bad, '--language', 'fr']);
    expect(french.out).not.toBe(english.out);
    expect(await say(['check', bad], { environment: { LANG: 'fr_BE.UTF-8' } })).toEqual(french);
    expect((await say(['check', bad, '--language', 'nl'])).code).toBe(2);
  });

  it('names a file that is not there', async () => {
    const { code, err } = await say(['check', join(folder, 'none.yaml')]);
    expect(code).toBe(2);
    expect(err).toContain('there is no such file');
  });
});

describe('run', () => {
  it('prints JSON of a fixed form, the same bytes each time', async () => {
    const first = await say(['run', file, ...few, '--format', 'json']);
    expect(first.code).toBe(0);
    const json = JSON.parse(first.out);
    expect(Object.keys(json)).toEqual(['scenario', 'seed', 'runs', 'failed', 'indicators', 'series']);
    expect(Object.keys(json.scenario)).toEqual(['title', 'hash', 'format']);
    expect(json).toMatchObject({ seed: 1, runs: 20, failed: 0 });
    expect(Object.keys(json.indicators['families.received'])).toEqual([
      'unit',
      'n',
      'undefined',
      'mean',
      'mcse',
      'p5',
      'p25',
      'p50',
      'p75',
      'p95',
    ]);
    const [series] = Object.values<Record<string, unknown>>(json.series);
    expect(Object.keys(series!)).toEqual(['unit', 'p5', 'p50', 'p95']);
    expect(first.out).not.toContain(folder);
    expect(await say(['run', file, ...few, '--format', 'json'])).toEqual(first);
  });

  it('with one run has that run in the middle', async () => {
    const { out } = await say(['run', file, '--runs', '1', '--format', 'json']);
    const row = JSON.parse(out).indicators['families.received'];
    expect(row.p50).toBe(row.mean);
    expect(row.p5).toBe(row.p95);
  });

  it('takes a variant and settings', async () => {
    const paid = async (...more: string[]) => {
      const { out } = await say(['run', file, ...few, '--format', 'json', ...more]);
      return JSON.parse(out).indicators['agent.paid'].p50 as number;
    };
    expect(await paid('--variant', 'dear')).toBeGreaterThan(await paid());
    expect(await paid('--set', 'agent.fee.fixed=8 EUR')).toBe(await paid('--variant', 'dear'));
    expect(await paid('--set', 'agent.fee.fixed=0 EUR', '--set', 'agent.fee.percent=0 %')).toBe(0);
  });

  it('tells the verdict first and the marks last, in the language of the reader', async () => {
    const { out } = await say(['run', file, ...few, '--language', 'fr']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('Un envoi');
    expect(lines[2]).toMatch(/futurs|promesse/);
    expect(lines.at(-1)).toMatch(/^Valeurs.* \d+ supposées/);
    expect(out).not.toMatch(/ $/m);
  });

  it('writes one line a future, and the folder asked for', async () => {
    const replications = join(folder, 'futures.csv');
    const out = join(folder, 'deep', 'out');
    await say(['run', file, ...few, '--replications', replications, '--out', out]);
    const lines = readFileSync(replications, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toMatch(/^future,failed,.*families\.received/);
    expect(lines[20]).toMatch(/^19,0,/);
    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toMatchObject({ runs: 20, months: 12 });
    expect(readFileSync(join(out, 'series.csv'), 'utf8')).toContain('2026-12');
    expect(existsSync(join(out, 'indicators.csv'))).toBe(true);
  });

  it('prints CSV', async () => {
    const { out } = await say(['run', file, ...few, '--format', 'csv']);
    expect(out.split('\n')[0]).toBe('indicator,unit,n,undefined,mean,mcse,p5,p25,p50,p75,p95');
  });

  it.each([
    [['--runs', '0'], '--runs is a whole number'],
    [['--runs', '1.5'], '--runs is a whole number'],
    [['--seed', '-1'], '--seed is a whole number'],
    [['--seed', '9007199254740992'], '--seed is a whole number'],
    [['--workers', 'two'], '--workers is a whole number'],
    [['--format', 'xml'], '--format is table, json or csv'],
    [['--set', 'nothing'], '--set is path=value'],
    [['--variant', 'none'], 'none'],
    [['--set', 'agent.fee.fixd=1 EUR'], 'fixd'],
    [['--frobnicate'], 'unknown option'],
  ])('refuses %j with 2 and a clear message', async (wrong, message) => {
    const { code, out, err } = await say(['run', file, ...wrong]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  it('refuses more runs than it counts, and to fit to more than it keeps', async () => {
    const { code, err } = await say(['run', file, '--runs', '1000001']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('1000000') });
    expect((await say(['fit', file, file, '--lever', 'a', '--runs', '20001'])).err).toContain('20000');
  });

  it('shows progress to someone who watches, on standard error', async () => {
    const { out, err } = await say(['run', file, ...few, '--format', 'json'], { isWatched: true });
    expect(err).toContain('20 / 20');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  it('ends when it is interrupted', async () => {
    const { code, out } = await say(['run', file, ...few], { signal: AbortSignal.abort() });
    expect(code).toBe(130);
    expect(out).toBe('');
  });

  it('calls a mistake of the program internal', async () => {
    const { code, err } = await say(['run', file, ...few, '--workers', '1']);
    expect(code).toBe(3);
    expect(err).toContain('no threads here');
  });
});

describe('the program', () => {
  it('shows its commands', async () => {
    const { code, out } = await say(['--help']);
    expect(code).toBe(0);
    for (const name of ['check', 'run', 'compare', 'explain', 'claims', 'cases', 'schema']) expect(out).toContain(name);
  });

  it('refuses a command it does not know', async () => {
    expect((await say(['walk'])).code).toBe(2);
  });

  it('looks for what a file extends beside it', async () => {
    const child = join(folder, 'child.yaml');
    writeFileSync(child, 'passerelle: 1\nextends: story\ntitle: { fr: "Enfant", en: "Child" }\n');
    expect(await say(['check', child])).toMatchObject({ code: 0 });
  });
});
