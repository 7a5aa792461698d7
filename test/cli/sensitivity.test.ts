import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScenario } from './scenario-text.ts';
import { say, storyFile } from './terminal.ts';

const { folder, file } = storyFile();
beforeAll(() => {
  const drawn = smallScenario
    .replace('percent: 2 %', 'percent: { value: 2 %, range: uniform(1 %; 3 %) }')
    .replace('income: 50 EUR/month', 'income: { value: 50 EUR/month, range: uniform(40 EUR/month; 60 EUR/month) }');
  const levers = 'levers: { agent.fee.fixed: { from: 0 EUR, to: 10 EUR, step: 1 EUR, role: decision } }\n';
  writeFileSync(file, drawn + levers);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sensitivity', () => {
  it('orders ranges and levers by their swing, with the sign, over the same futures', async () => {
    const argv = ['sensitivity', file, 'agent.paid', '--runs', '20', '--format', 'json'];
    const { code, out } = await say(argv);
    expect(code).toBe(0);
    const { bars } = JSON.parse(out);
    expect(bars.map(({ path }: { path: string }) => path)).toEqual([
      'agent.fee.fixed',
      'agent.fee.percent',
      'families.income',
    ]);
    expect(bars[0]).toMatchObject({ role: 'decision', from: '0 EUR', to: '10 EUR' });
    expect(bars[0].swing).toBeGreaterThan(bars[1].swing);
    expect(bars[1].swing).toBeGreaterThan(0);
    // What families earn changes nothing of what senders pay: the futures are the same.
    expect(bars[2].swing).toBe(0);
    expect((await say(argv)).out).toBe(out);
  });

  it('gives the part of the spread that each range explains', async () => {
    const few = ['--runs', '5', '--points', '24', '--only', 'ranges', '--format', 'json'];
    const { out } = await say(['sensitivity', file, 'agent.paid', '--method', 'sobol', ...few]);
    const { indices, rows, lost } = JSON.parse(out);
    expect({ rows, lost }).toEqual({ rows: 24, lost: 0 });
    expect(indices[0].path).toBe('agent.fee.percent');
    expect(indices[0].total).toBeGreaterThan(0.8);
    expect(indices[1].total).toBe(0);
  });

  it('names for the verdict the assumption it hangs on, or says that there is none', async () => {
    const { out } = await say(['sensitivity', file, 'holds', '--runs', '5', '--language', 'en']);
    expect(out).toContain('No assumption, taken alone');
    const morris = await say(['sensitivity', file, 'agent.paid', '--method', 'morris', '--runs', '5', '--points', '3']);
    expect(morris.out).toContain('agent.fee.fixed');
  });

  it('refuses an indicator or a method that does not exist, with those that do', async () => {
    const { code, err } = await say(['sensitivity', file, 'agent.nothing', '--runs', '5']);
    expect(code).toBe(2);
    expect(err).toContain('agent.paid');
    expect((await say(['sensitivity', file, 'holds', '--method', 'guess'])).code).toBe(2);
  });
});
