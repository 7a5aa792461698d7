import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { say } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const published = ['finance', 'impact', 'remittance'].map((name) =>
  fileURLToPath(new URL(`../reference/${name}-cases.json`, import.meta.url)),
);

const npv = { id: 'a', kind: 'npv', inputs: { rate: 0, flows: [1, 2] }, expected: 3, tolerance: { abs: 0 } };

function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('cases', () => {
  it('prints a line for each case of all files and counts them in the last', async () => {
    const { code, out, err } = await say(['cases', ...published]);
    const lines = out.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('236 passed, 0 failed, 4 skipped');
    expect(lines.slice(0, -1).every((line) => /^(PASS|SKIP) \S+/.test(line))).toBe(true);
    expect(lines).toHaveLength(241);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('tells where a result differs, and ends with 1', async () => {
    const roots = { id: 'b', kind: 'irr', inputs: { flows: [-1, 2] }, expected: { allRoots: [2], preferred: 1 } };
    const file = fileOf('one.json', [
      npv,
      { ...npv, id: 'wrong', expected: 4 },
      { ...roots, tolerance: { abs: 1e-9 } },
    ]);
    expect(await say(['cases', file])).toEqual({
      code: 1,
      out: 'PASS a\nFAIL wrong got 3 expected 4\nFAIL b allRoots[0] got 1 expected 2\n1 passed, 2 failed, 0 skipped\n',
      err: '',
    });
  });

  it('skips an unknown kind by name, and fails on inputs that cannot be read', async () => {
    const file = fileOf('two.json', [
      { ...npv, id: 'new', kind: 'new-kind' },
      { ...npv, id: 'bad', inputs: { rate: 0 } },
    ]);
    const english = await say(['cases', file]);
    expect(english.out).toBe(
      'SKIP new there is no rule for the kind "new-kind"\nFAIL bad the input "flows" is missing\n' +
        '0 passed, 1 failed, 1 skipped\n',
    );
    expect((await say(['cases', file, '--language', 'fr'])).out).toContain('FAIL bad l’entrée');
  });

  it('a name cannot make a line of its own', async () => {
    const { out } = await say(['cases', fileOf('three.json', [{ ...npv, id: 'a\nPASS b' }])]);
    expect(out).toBe('PASS a PASS b\n1 passed, 0 failed, 0 skipped\n');
  });

  it('says what is wrong with a file and where, computes nothing and ends with 2', async () => {
    const good = fileOf('good.json', [npv]);
    const broken = fileOf('broken.json', '[\n {"id": }\n]');
    const { code, out, err } = await say(['cases', good, broken, fileOf('map.json', {}), join(folder, 'none.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('broken.json:2:9: this is not JSON');
    expect(err).toContain('map.json: a file of cases is a list of cases');
    expect(err).toContain('there is no such file');
  });

  it('without a file ends with 2', async () => {
    expect((await say(['cases'])).code).toBe(2);
  });
});
