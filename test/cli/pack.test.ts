import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/cli/version.ts';
import { say, storyFile } from './terminal.ts';

const { folder, file } = storyFile();
const out = join(folder, 'pack');
const story = join(folder, 'dearer.yaml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  writeFileSync(story, 'passerelle: 1\nextends: story\nvariants: null\n');
  await say(['pack', story, '--runs', '20', '--set', 'agent.fee.fixed=4 EUR', '--out', out]);
});

describe('a pack', () => {
  it('bears the version of package.json', () => {
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('holds the file, what it extends, settings, seed, hash and results, and no path of the machine', () => {
    const text = readFileSync(join(out, 'pack.json'), 'utf8');
    const manifest = JSON.parse(text);
    expect(Object.keys(manifest.files)).toEqual(['files/dearer.yaml', 'files/story.yaml']);
    expect(manifest).toMatchObject({ passerelle: version, seed: 1, runs: 20, set: ['agent.fee.fixed=4 EUR'] });
    expect(text).not.toContain(folder);
  });

  it('is reproduced byte for byte, and an existing folder is not written over', async () => {
    const { code, out: said } = await say(['reproduce', out, '--language', 'en']);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('byte for byte') });
    expect((await say(['pack', file, '--runs', '2', '--out', out])).code).toBe(2);
  });

  it('made by another version, or changed since, says exactly what moved', async () => {
    const base = join(out, 'files/story.yaml');
    const before = readFileSync(base, 'utf8');
    const manifest = readFileSync(join(out, 'pack.json'), 'utf8');
    writeFileSync(base, before.replace('fixed: 3 EUR, percent: 2 %', 'fixed: 3 EUR, percent: 3 %'));
    writeFileSync(join(out, 'pack.json'), manifest.replace(`"passerelle":"${version}"`, '"passerelle":"0.0.9"'));
    const { code, out: said } = await say(['reproduce', out, '--language', 'en']);
    expect(code).toBe(1);
    expect(said).toContain(`version of the program: 0.0.9 → ${version}`);
    expect(said).toContain('files/story.yaml is no longer as it was put into the pack');
    expect(said).toMatch(/indicators\.agent\.paid\.p50: \d+.* → \d+/);
    expect(said).not.toContain('families.opening');
    writeFileSync(base, before);
    writeFileSync(join(out, 'pack.json'), manifest);
  });

  it('is refused when it is none', async () => {
    expect((await say(['reproduce', folder])).err).toContain('pack.json');
  });
});
