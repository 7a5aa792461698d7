import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { say, storyFile } from './terminal.ts';

const { folder, file } = storyFile();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('compare', () => {
  it('says whether the same money goes in before it shows any difference', async () => {
    const same = await say(['compare', file, `${file}#dear`, '--runs', '40', '--language', 'en']);
    expect(same.out).toContain('Money put in: the same in all designs');
    const { out } = await say(['compare', file, `${file}#dear`, '--runs', '40', '--format', 'json']);
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['seed', 'runs', 'designs', 'differences', 'comparison']);
    expect(json.comparison.budgets).toEqual([]);
    expect(json.comparison.standings['agent.paid']).toMatchObject({ n: 40, order: ['A', 'B'], dominates: ['A>B'] });
  });

  it('adds the robustness card and the split of the spread when they are asked for', async () => {
    const asked = [
      'compare',
      file,
      `${file}#dear`,
      '--runs',
      '20',
      '--robustness',
      'agent.paid',
      '--split',
      'agent.paid',
    ];
    const { out } = await say([...asked, '--switch', 'agent.fee.fixed=0 EUR', '--format', 'json']);
    const { robustness, split } = JSON.parse(out);
    expect(robustness.first).toEqual({ A: 1, B: 0 });
    expect(robustness.close).toBe(1);
    expect(split.map(({ name }: { name: string }) => name)).toEqual(['A', 'B', 'A-B']);
    const table = (await say([...asked, '--language', 'en'])).out;
    expect(table).toContain('Robustness of the ranking on agent.paid, in 1 version of the model');
    expect(table).toContain('No assumption, moved alone to one of its ends, puts another design ahead of A.');
    expect(table).toContain('What we do not know');
  });

  it('says in words what cannot be ranked or switched', async () => {
    const refused = await say(['compare', file, `${file}#dear`, '--runs', '2', '--robustness', 'nothing']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('There is no indicator nothing')]);
    const lost = await say(['compare', file, `${file}#dear`, '--runs', '2', '--switch', 'a.b=1']);
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('--robustness')]);
  });
});

describe('a ready comparison', () => {
  it('is that of its stories, named one by one', async () => {
    const numbers = ['--runs', '4', '--format', 'json'];
    const ready = await say(['compare', '--ready', 'one-funder-or-three', ...numbers]);
    const story = 'scenarios/solimanbe-tontine-and-centre.yaml';
    const named = await say(['compare', `${story}#one-funder`, `${story}#three-funders`, ...numbers]);
    expect(ready.code).toBe(0);
    expect(ready.out).toBe(named.out);
  });

  it('lists the names there are, and takes no files beside it', async () => {
    const wrong = await say(['compare', '--ready', 'nothing']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('who-builds: The same project');
    const both = await say(['compare', file, '--ready', 'who-builds']);
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('leave the files out')]);
  });
});
