import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallScenario } from './scenario-text.ts';
import { say, storyFile } from './terminal.ts';

const { folder, file } = storyFile();
beforeAll(() => {
  const levers = 'levers: { agent.fee.fixed: { from: 0 EUR, to: 10 EUR, step: 1 EUR, role: decision } }\n';
  writeFileSync(file, smallScenario + levers);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seek = (...more: string[]) => say(['seek', file, '--lever', 'agent.fee.fixed', '--runs', '10', ...more]);

describe('seek', () => {
  it('finds the fee at which what is paid stays below a sum, or says that none does', async () => {
    const { code, out } = await seek('--indicator', 'agent.paid', '--at-most', '200', '--format', 'json');
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ present: 3, unit: 'EUR', goal: { share: 80 } });
    expect(found.to).toBeLessThan(3);
    const none = await seek('--indicator', 'agent.paid', '--at-most', '1', '--language', 'en');
    expect(none.out).toContain('No value of');
  });

  it('refuses a lever that is not there, and half a goal', async () => {
    expect((await say(['seek', file, '--lever', 'agent.margin'])).err).toContain('agent.fee.fixed');
    expect((await seek('--at-least', '3')).code).toBe(2);
    expect((await seek('--indicator', 'agent.paid')).code).toBe(2);
    expect((await seek('--indicator', 'agent.none', '--at-least', '3')).err).toContain('agent.paid');
  });
});
