import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScenario } from './scenario-text.ts';
import { say, storyFile } from './terminal.ts';

const { folder, file } = storyFile();
const data = join(folder, 'records.csv');
const lever = 'agent.fee.fixed';
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  const levers = `levers: { ${lever}: { from: 0 EUR, to: 10 EUR, step: 0.5 EUR, role: assumption } }\n`;
  writeFileSync(file, smallScenario + levers);
  // The records are those of a group whose agent takes 5.50 EUR.
  await say(['run', file, '--runs', '30', '--set', `${lever}=5.5 EUR`, '--out', join(folder, 'out')]);
  const rows = readFileSync(join(folder, 'out', 'series.csv'), 'utf8').split('\n');
  const fees = rows.map((row) => row.split(',')).filter(([series]) => series === 'agent.fees');
  writeFileSync(data, ['month;agent.fees', ...fees.map(([, , month, , , p50]) => `${month};${p50}`), ''].join('\n'));
});

describe('fit', () => {
  it('finds the value the records were made with, and shows the misfit on months it did not use', async () => {
    const { code, out } = await say(['fit', file, data, '--lever', lever, '--runs', '30', '--format', 'json']);
    expect(code).toBe(0);
    const { fitted, misfit, months } = JSON.parse(out);
    expect(fitted).toEqual([{ path: lever, unit: 'EUR', before: 3, after: 5.5, atEdge: false }]);
    expect(months).toEqual({ used: 8, held: 4 });
    expect(misfit.held.after.percent).toBeLessThan(5);
    expect(misfit.held.before.percent).toBeGreaterThan(20);
    const table = await say(['fit', file, data, '--lever', lever, '--runs', '30', '--language', 'en']);
    expect(table.out).toContain('5.5 EUR');
    expect(table.out).toContain('Estimated is not validated');
  });

  it('refuses records it cannot read, with line and column, and more levers than three', async () => {
    const bad = join(folder, 'bad.csv');
    writeFileSync(bad, 'month,agent.fees\n2026-01,many\n2026-02,3\n');
    expect((await say(['fit', file, bad, '--lever', lever])).err).toContain('bad.csv:2 "many" of agent.fees');
    writeFileSync(bad, 'month,agent.nothing\n');
    expect((await say(['fit', file, bad, '--lever', lever])).err).toContain('agent.fees');
    const four = ['a', 'b', 'c', 'd'].flatMap((path) => ['--lever', path]);
    expect((await say(['fit', file, data, ...four])).code).toBe(2);
  });
});
