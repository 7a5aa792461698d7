import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { say, storyFile } from './terminal.ts';

const { folder, file } = storyFile();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a model description', () => {
  it('names stages by phase, draws, indicators, values with marks and rules with sources, as the model runs', async () => {
    const { code, out } = await say(['describe', file, '--language', 'en']);
    expect(code).toBe(0);
    expect(out.match(/^## .*$/gm)).toHaveLength(6);
    expect(out).toMatch(/\| transfer \(`transfer`\) \| .+ \|/);
    expect(out).toContain('| `senders.income` | varies | lognormal(0.2) |');
    expect(out).toMatch(/\| `agent\.fee\.fixed` \|.*\| 3 EUR \| assumed \| a test \|/);
    expect(out).toContain('`agent.paid`');
    expect(out).toMatch(/Formula: `.+`\. Source: /);
    expect(out).not.toContain('undefined');
    expect((await say(['describe', file, '--language', 'en'])).out).toBe(out);
  });

  it('is complete in French', async () => {
    const { out } = await say(['describe', file, '--language', 'fr']);
    expect(out).toContain('## 4. Concepts');
    expect(out).toContain('supposée');
  });
});
