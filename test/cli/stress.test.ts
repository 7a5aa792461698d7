import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say, storyFile } from './terminal.ts';

let folder: string;
let file: string;

beforeAll(() => ({ folder, file } = storyFile()));
afterAll(() => rmSync(folder, { recursive: true }));

const here = ['--workers', '0', '--runs', '8'];

describe('passerelle stress', () => {
  it('ranks the risks and says what each changes', async () => {
    const { code, out, err } = await say(['stress', file, ...here, '--only', 'R01', '--only', 'R18']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toContain('What comes comes in April 2026.');
    expect(lines[2]).toMatch(/^1 {2}R01 Global financial crisis {2}8 → 8 of 8 +0 {2}/);
    expect(out).toContain('R01 changes senders.jobLoss = 0.02');
    expect(out).toContain('Touch nothing in this story (1): R18 Losses on loans to kin');
  });

  it('prints the same bytes twice as JSON', async () => {
    const args = ['stress', file, ...here, '--only', 'R01', '--format', 'json', '--after', '6'];
    const { out } = await say(args);
    expect((await say(args)).out).toBe(out);
    expect(JSON.parse(out)).toMatchObject({ runs: 8, month: 7, risks: [{ id: 'R01', of: 8 }], untouched: [] });
  });

  it('speaks French', async () => {
    const { out } = await say(['stress', file, ...here, '--only', 'R01', '--language', 'fr']);
    expect(out).toContain('Crise financière mondiale');
  });

  it('refuses a risk nobody knows, a month past the end and another format', async () => {
    for (const wrong of [
      ['--only', 'R99'],
      ['--after', '12'],
      ['--format', 'csv'],
    ]) {
      expect((await say(['stress', file, ...here, ...wrong])).code).toBe(2);
    }
  });
});
