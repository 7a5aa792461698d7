import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOfZip, largestArchive, zipOf } from '../../src/export/records/archive.ts';
import { staysInside } from '../../src/export/records/manifest.ts';
import { pack as zipped } from '../schema/table/make-workbook.ts';
import { say, storyFile } from './terminal.ts';

const { folder } = storyFile();
const story = join(folder, 'dearer.yaml');
const at = (name: string): string => join(folder, name);
let good: Readonly<Record<string, Uint8Array>> = {};

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  writeFileSync(story, 'passerelle: 1\nextends: story\nvariants: null\n');
  await make('pack.zip');
  good = Object.fromEntries(await filesOfZip(new Uint8Array(readFileSync(at('pack.zip'))), 'pack.zip'));
});

function make(out: string) {
  return say(['pack', story, '--runs', '20', '--set', 'agent.fee.fixed=4 EUR', '--out', at(out)]);
}

/** Says what `reproduce` makes of an archive of other parts than it was made with. */
async function reproduced(bytes: Uint8Array) {
  writeFileSync(at('changed.zip'), bytes);
  return say(['reproduce', at('changed.zip'), '--language', 'en']);
}

describe('a pack in one file', () => {
  it('is reproduced byte for byte, with the files beside the story gone', async () => {
    writeFileSync(at('moved.zip'), readFileSync(at('pack.zip')));
    const { code, out } = await say(['reproduce', at('moved.zip'), '--language', 'en']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('byte for byte') });
  });

  it('holds what the folder holds, and is the same bytes whenever it is made', async () => {
    await make('folder');
    const names = Object.keys(good);
    expect(names).toContain('files/story.yaml');
    for (const name of names) expect(readFileSync(at(`folder/${name}`))).toEqual(Buffer.from(good[name]!));
    const files = readdirSync(at('folder'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files).toHaveLength(names.length);
    await make('again.zip');
    expect(readFileSync(at('again.zip')).equals(readFileSync(at('pack.zip')))).toBe(true);
  });

  it('bears no day but the first one a zip file can name', () => {
    const bytes = readFileSync(at('pack.zip'));
    // Time and date of the first part, as MS-DOS writes them: noon of 1 January 1980.
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([12 << 11, (1 << 5) | 1]);
  });

  it('is not written over, nor as another kind of archive', async () => {
    expect((await make('pack.zip')).code).toBe(2);
    expect((await make('pack.tar')).err).toContain('.zip');
  });

  it('that was packed again inside a folder is still read', async () => {
    const inside = Object.fromEntries(Object.entries(good).map(([name, bytes]) => [`my pack/${name}`, bytes]));
    expect((await reproduced(zipOf(inside))).code).toBe(0);
  });
});

describe('an archive of a stranger', () => {
  it.each(['../escaped.yaml', '/tmp/escaped.yaml', 'files/../../escaped.yaml', 'C:\\escaped.yaml', '..\\escaped.yaml'])(
    'with the path %s is refused and leaves nothing behind',
    async (name) => {
      const { code, err } = await reproduced(zipped({ ...good, [name]: 'x' }));
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(name) });
      expect(err).toContain('leads outside');
      expect(existsSync(join(folder, '..', 'escaped.yaml'))).toBe(false);
    },
  );

  it('whose record names a path outside is refused', async () => {
    const record = new TextDecoder().decode(good['pack.json']);
    const changed = record.replaceAll('files/story.yaml', '../../etc/passwd');
    const { code, err } = await reproduced(zipOf({ ...good, 'pack.json': changed }));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('leads outside') });
  });

  it('that swells beyond reason is refused before it fills the memory', async () => {
    const bomb = zipped({ ...good, 'results/series.csv': new Uint8Array(largestArchive + 1) });
    expect(bomb.length).toBeLessThan(1e6);
    const { code, err } = await reproduced(bomb);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('more than 256 MB') });
  });

  it('with two parts of one name is refused', async () => {
    const bytes = Buffer.from(zipped({ ...good, 'files/stories.ya': 'passerelle: 1\n', 'files/storied.ya': 'other' }));
    const text = bytes.toString('latin1').replaceAll('files/storied.ya', 'files/stories.ya');
    expect((await reproduced(Buffer.from(text, 'latin1'))).err).toContain('twice');
  });

  it('cut, of another format, or without a record is refused', async () => {
    const bytes = readFileSync(at('pack.zip'));
    expect((await reproduced(bytes.subarray(0, bytes.length - 40))).err).toContain('cannot be opened');
    expect((await reproduced(Buffer.from('a text'))).err).toContain('cannot be opened');
    expect((await reproduced(zipOf({ 'a.txt': 'x' }))).err).toContain('holds no pack.json');
    expect((await reproduced(zipOf({ 'pack.json': '{' }))).err).toContain('no JSON');
    expect((await reproduced(zipOf({ 'pack.json': '{"pack": 1}' }))).err).toContain('no record');
    expect((await reproduced(zipped(good, { flags: 1 }))).err).toContain('encrypted');
    expect((await say(['reproduce', at('nowhere.zip')])).err).toContain('there is no such file');
  });

  it('that lacks its scenario is refused; that lacks a result or has another one says which', async () => {
    const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
    const { code, err } = await reproduced(zipOf(without('files/dearer.yaml')));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('files/dearer.yaml is missing') });
    const base = await reproduced(zipOf(without('files/story.yaml')));
    expect({ code: base.code, out: base.out }).toEqual({
      code: 1,
      out: expect.stringMatching(/files\/story\.yaml is missing[^]*the scenario is refused/),
    });
    const result = await reproduced(zipOf(without('results/series.csv')));
    expect(result.out).toContain('results/series.csv is missing from the pack');
    const text = new TextDecoder()
      .decode(good['results/indicators.csv'])
      .replace(/\d/, (digit) => `${9 - Number(digit)}`);
    const changed = await reproduced(zipOf({ ...good, 'results/indicators.csv': text }));
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('results/indicators.csv is no longer as it was put into the pack');
  });
});

describe('a path of a pack', () => {
  it.each(['pack.json', 'files/a.yaml', 'files/a b/é.yaml', 'files/a..b'])('%s stays inside', (path) => {
    expect(staysInside(path)).toBe(true);
  });
  it.each(['', '/a', 'a//b', './a', 'a/..', '..', 'a\\b', 'C:/a', 'c:a', 'a\u0000b', 'a/'])('%j does not', (path) => {
    expect(staysInside(path)).toBe(false);
  });
});
