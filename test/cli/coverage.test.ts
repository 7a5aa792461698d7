import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScenario } from './scenario-text.ts';
import { say } from './terminal.ts';

let folder: string;
let story: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-coverage-'));
  story = join(folder, 'story.yaml');
  writeFileSync(story, `${smallScenario}illustrates: { S01: agent.fee.fixed }\n`);
  writeFileSync(join(folder, 'story.claims.yaml'), 'claims: 1\nof: story\nC01: {}\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const here = ['--workers', '0', '--runs', '6'];

describe('passerelle coverage', () => {
  it('lists every mechanism with kind, story, claims and what its absence changes', async () => {
    const { code, out, err } = await say(['coverage', story, ...here]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines.filter((line) => /^S\d+ /.test(line))).toHaveLength(146);
    expect(lines[0]).toBe('S01   shown: Formal transfer · transfer-channel · C01 (story)');
    expect(lines[1]).toMatch(
      /^ {6}story: without agent\.fee\.fixed: families\.received goes from .* \(in 4 of 4 futures\)$/,
    );
    expect(out).toContain('1 of 146 mechanisms shown; 0 without effect; ');
    expect(out).toContain('Claims without a story (69): C02, ');
  });

  it('speaks French and lists without running', async () => {
    const { out } = await say(['coverage', story, '--listed', '--only', 'S01', '--language', 'fr']);
    expect(out.split('\n')[1]).toBe('      story: s’éteint par agent.fee.fixed');
  });

  it('ends with 1 when a story names what changes nothing', async () => {
    const other = join(folder, 'other.yaml');
    writeFileSync(other, `${smallScenario}illustrates: { S14: families.consumption }\n`);
    const { code, out } = await say(['coverage', other, ...here, '--only', 'S14']);
    expect(code).toBe(1);
    expect(out).toContain('without families.consumption: no headline of the story changes');
  });

  it('keeps what it found, under a name that another number of futures does not find', async () => {
    const cache = join(folder, 'cache');
    const first = await say(['coverage', story, ...here, '--cache', cache]);
    const again = await say(['coverage', story, ...here, '--cache', cache]);
    expect(again.out).toBe(first.out);
    expect(readdirSync(cache)).toHaveLength(1);
    await say(['coverage', story, '--workers', '0', '--runs', '5', '--cache', cache]);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it('tells the mistakes of a story and ends with 2', async () => {
    const wrong = join(folder, 'wrong.yaml');
    writeFileSync(wrong, smallScenario.replace('kind: transfer-channel', 'kind: transfer-chanel'));
    const { code, err } = await say(['coverage', wrong, ...here]);
    expect(code).toBe(2);
    expect(err).toContain('wrong.yaml:');
    expect((await say(['coverage', join(folder, 'none.yaml')])).code).toBe(2);
    expect((await say(['coverage', story, '--format', 'csv'])).code).toBe(2);
  });
});
