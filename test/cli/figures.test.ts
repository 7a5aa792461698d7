import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { say, storyFile } from './terminal.ts';

const { folder, file } = storyFile();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const few = ['--runs', '20'] as const;

describe('compare', () => {
  it('counts wins future by future', async () => {
    const { code, out } = await say(['compare', file, `${file}#dear`, ...few, '--format', 'json']);
    expect(code).toBe(0);
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['seed', 'runs', 'designs', 'differences', 'comparison']);
    expect(json.designs.B.variant).toBe('dear');
    expect(json.differences['A-B']['agent.paid']).toMatchObject({ unit: 'EUR', n: 20, wins: 20, ties: 0 });
    expect(json.differences['A-B']['agent.paid'].p95).toBeLessThan(0);
  });

  it('prints a table and CSV', async () => {
    expect((await say(['compare', file, `${file}#dear`, ...few])).out).toContain('A-B: A minus B');
    expect((await say(['compare', file, `${file}#dear`, ...few, '--format', 'csv'])).out).toContain(
      'A-B,agent.paid,EUR,20,20',
    );
  });

  it('refuses a single design', async () => {
    const { code, err } = await say(['compare', file]);
    expect(code).toBe(2);
    expect(err).toContain('Two to six designs');
  });
});

describe('explain', () => {
  it('opens a figure of one future into entries that add up to it', async () => {
    const { code, out } = await say(['explain', file, 'agent.fees', '--future', '3', '--format', 'json']);
    expect(code).toBe(0);
    const receipt = JSON.parse(out);
    const [part] = receipt.parts;
    const sum = part.entries.reduce(
      (total: number, entry: { amount: number; sign: number }) => {
        return total + entry.sign * Math.round(entry.amount * 100);
      },
      Math.round(part.entriesTotal * 100),
    );
    expect(sum).toBe(Math.round(part.value * 100));
    expect(receipt).toMatchObject({ indicator: 'agent.fees', future: 3 });
  });

  it('picks the future at a percentile, the middle one unless told', async () => {
    const futureOf = async (...more: string[]) =>
      JSON.parse((await say(['explain', file, 'agent.paid', ...few, '--format', 'json', ...more])).out)
        .future as number;
    expect(await futureOf()).toBe(await futureOf('--percentile', '50'));
    expect(await futureOf('--percentile', '95')).not.toBe(await futureOf('--percentile', '5'));
  });

  it('takes a month by its number or by its name', async () => {
    const receipt = async (period: string) =>
      (await say(['explain', file, 'agent.fees', '--future', '0', '--period', period, '--format', 'json'])).out;
    expect(await receipt('2026-03')).toBe(await receipt('3'));
    expect((await say(['explain', file, 'agent.fees', '--period', '13'])).code).toBe(2);
  });

  it('reads as a receipt in the terminal', async () => {
    const { out } = await say(['explain', file, 'agent.paid', '--future', '0', '--language', 'fr']);
    expect(out).toContain('Futur 0.');
    expect(out).toContain('supposée');
    expect(out).not.toMatch(/ $/m);
  });

  it('names the indicators when it does not know one', async () => {
    const { code, err } = await say(['explain', file, 'agent.payd']);
    expect(code).toBe(2);
    expect(err).toContain('Is it agent.paid?');
  });

  it('refuses two ways to choose the future', async () => {
    expect((await say(['explain', file, 'agent.paid', '--future', '1', '--percentile', '5'])).code).toBe(2);
  });
});
