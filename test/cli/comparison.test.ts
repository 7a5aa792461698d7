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
});
