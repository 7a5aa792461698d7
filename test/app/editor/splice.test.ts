import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeValue, setMark, setValue, spliced, type Splice } from '../../../src/app/editor/splice.ts';
import { partsOf, type Part } from '../../../src/app/editor/yaml-tree.ts';
import { plainText } from '../../../src/scenario/plain-text.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

type Plain = null | string | Plain[] | { [key: string]: Plain };

/** What the reader of files sees in a text. */
function read(text: string): Plain {
  const plain = plainText({ file: 'a.yaml', text });
  if (plain === null) throw new Error(`the reader refuses:\n${text}`);
  return JSON.parse(plain) as Plain;
}

/** What the editor sees, in the same form. */
function seen(part: Part | null): Plain {
  if (part === null) return null;
  if (part.type === 'map') return Object.fromEntries(part.entries.map(({ key, value }) => [key, seen(value)]));
  if (part.type === 'list') return part.items.map(seen);
  return part.style === 'plain' && /^(~|null|)$/i.test(part.text) ? null : part.text;
}

/** The paths of all texts of a file, lists left out: they are changed in the text itself. */
function leaves(data: Plain, path: string[] = []): string[][] {
  if (typeof data === 'string') return [path];
  if (data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, [...path, key]));
}

function at(data: Plain, path: readonly string[]): Plain | undefined {
  return path.reduce<Plain | undefined>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && !Array.isArray(inside) ? inside[key] : undefined,
    data,
  );
}

function withValue(data: Plain, [first = '', ...rest]: readonly string[], value: Plain): Plain {
  const map = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  return { ...map, [first]: rest.length === 0 ? value : withValue(map[first] ?? null, rest, value) };
}

const edited = (text: string, make: (root: Part) => Splice | null): string => {
  const root = partsOf(text);
  const splice = root === null ? null : make(root);
  if (splice === null) throw new Error('nothing to splice');
  return spliced(text, splice);
};

const comments = (text: string) => text.match(/(^|\s)#.*$/gm)?.map((comment) => comment.trim()) ?? [];

describe('the editor reads a file as the reader of files does', () => {
  it.each(stories)('%s', (_name, text) => {
    expect(seen(partsOf(text))).toEqual(read(text));
  });
});

describe('a value set in the form', () => {
  it.each(stories)('changes that value of %s and nothing else, comments included', (_name, text) => {
    const before = read(text);
    const paths = leaves(before);
    expect(paths.length).toBeGreaterThan(20);
    for (const [index, path] of paths.entries()) {
      // The first dozen, then one in twenty-three: a story holds hundreds.
      if (index > 12 && index % 23 !== 0) continue;
      const value = index % 3 === 0 ? '12.5 EUR/month' : index % 3 === 1 ? 'a, [b]: {c} # d "e" \'f\'' : '';
      const after = edited(text, (root) => setValue(text, root, path, value));
      const wanted = value === '' && typeof at(read(after), path) !== 'string' ? null : value;
      expect(read(after)).toEqual(withValue(before, path, wanted));
      expect(comments(after)).toEqual(expect.arrayContaining(comments(text)));
    }
  });

  it('takes any text, whatever stands in it', () => {
    const text = 'a: { b: 1, c: "x" } # c\nd: 2\n';
    fc.assert(
      fc.property(
        fc.constantFrom(['a', 'b'], ['a', 'c'], ['d'], ['e'], ['a', 'f', 'g']),
        fc.string(),
        (path, value) => {
          fc.pre(!/(?![\t\n\r])\p{Cc}|\ufffd/u.test(value));
          const after = edited(text, (root) => setValue(text, root, path, value));
          const found = at(read(after), path);
          expect(value === '' ? (found ?? '') : found).toBe(value);
          expect(comments(after)).toContain('# c');
        },
      ),
    );
  });

  it.each([
    [
      'a value inside its marks',
      'fee: { value: 3 EUR, source: rpw } # paid',
      ['fee'],
      '4 EUR',
      'fee: { value: 4 EUR, source: rpw } # paid',
    ],
    ['an empty one', 'a:\nb: 1\n', ['a'], '2', 'a: 2\nb: 1\n'],
    ['an empty one in brackets', 'a: { b: , c: 1 }', ['a', 'b'], '2', 'a: { b: 2, c: 1 }'],
    ['a new one in a block', 'a:\n  b: 1 # one\nc: 2\n', ['a', 'd'], '3', 'a:\n  b: 1 # one\n  d: 3\nc: 2\n'],
    ['a new one in brackets', 'a: { b: 1 }', ['a', 'd'], '3', 'a: { b: 1, d: 3 }'],
    ['a new one in empty brackets', 'a: {}', ['a', 'd'], '3', 'a: { d: 3 }'],
    ['a new one with its map', 'a:\n  b: 1\n', ['a', 'fee', 'fixed'], '3 EUR', 'a:\n  b: 1\n  fee: { fixed: 3 EUR }\n'],
    ['a new one at the end without a line end', 'a: 1', ['b'], '2', 'a: 1\nb: 2'],
    ['one that needs quotes in brackets', 'a: { b: x }', ['a', 'b'], 'one, two', 'a: { b: "one, two" }'],
    ['one that keeps its quotes', "a: 'x' # c", ['a'], "it's", "a: 'it''s' # c"],
    ['one of several lines', 'a: one\n  two\nb: 1\n', ['a'], 'three', 'a: three\nb: 1\n'],
    ['a block of text', 'a: |\n  one\n  two\nb: 1\n', ['a'], 'three', 'a: "three"\nb: 1\n'],
    ['one with Windows line ends', 'a: 1 # c\r\nb: 2\r\n', ['a'], '3', 'a: 3 # c\r\nb: 2\r\n'],
  ])('%s', (_name, text, path, value, wanted) => {
    expect(edited(text, (root) => setValue(text, root, path, value))).toBe(wanted);
  });

  it('leads nowhere through a text', () => {
    expect(setValue('a: 1', partsOf('a: 1')!, ['a', 'b'], '2')).toBeNull();
    expect(setValue('a: [1]', partsOf('a: [1]')!, ['a'], '2')).toBeNull();
  });
});

describe('a value taken out', () => {
  it.each([
    ['of a block, with its comment', 'a:\n  b: 1 # one\n  c: 2\n', ['a', 'b'], 'a:\n  c: 2\n'],
    ['of brackets, the first', 'a: { b: 1, c: 2 }', ['a', 'b'], 'a: { c: 2 }'],
    ['of brackets, the last', 'a: { b: 1, c: 2 }', ['a', 'c'], 'a: { b: 1 }'],
    ['with the map it was alone in', 'a:\n  b:\n    c: 1\n  d: 2\n', ['a', 'b', 'c'], 'a:\n  d: 2\n'],
  ])('%s', (_name, text, path, wanted) => {
    expect(edited(text, (root) => removeValue(text, root, path))).toBe(wanted);
  });
  it('that is not there changes nothing', () => {
    expect(removeValue('a: 1', partsOf('a: 1')!, ['b'])).toBeNull();
  });
});

describe('a mark', () => {
  it.each([
    ['is written beside a bare value', 'a: 3 EUR # c', 'a: { value: 3 EUR, own: "we paid it" } # c'],
    ['replaces the one there was', 'a: { value: 3 EUR, source: rpw }', 'a: { value: 3 EUR, own: "we paid it" }'],
    [
      'is added where there is none',
      'a: { value: 3 EUR, range: x }',
      'a: { value: 3 EUR, range: x, own: "we paid it" }',
    ],
    ['is added to a block', 'a:\n  value: 3 EUR\nb: 1\n', 'a:\n  value: 3 EUR\n  own: "we paid it"\nb: 1\n'],
    ['quotes what brackets would cut', 'a: uniform(1, 2)', 'a: { value: "uniform(1, 2)", own: "we paid it" }'],
  ])('%s', (_name, text, wanted) => {
    const after = edited(text, (root) => setMark(text, root, ['a'], 'own', { fr: 'we paid it', en: 'we paid it' }));
    expect(after).toBe(wanted);
    expect(at(read(after), ['a', 'own'])).toBe('we paid it');
  });
  it('keeps a reason that stands in both languages', () => {
    const text = 'a: { value: 3 EUR, assumed: { fr: "trois", en: "three" } }';
    const after = edited(text, (root) => setMark(text, root, ['a'], 'own', { fr: 'trois', en: 'three' }));
    expect(after).toBe('a: { value: 3 EUR, own: { fr: "trois", en: "three" } }');
  });
});
