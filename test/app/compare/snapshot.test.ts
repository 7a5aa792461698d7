import { describe, expect, it } from 'vitest';
import { readChoice, queryOf } from '../../../src/app/compare/choice.ts';
import { choiceOf, movedSince, readSnapshot, type Snapshot } from '../../../src/app/compare/snapshot.ts';

const income = {
  unit: 'EUR',
  n: 10,
  undefined: 0,
  mean: 5.1,
  mcse: 0.2,
  p5: 1,
  p25: 2,
  p50: 5.000000000000001,
  p75: 7,
  p95: 9,
};

function snapshot(): Snapshot {
  const design = (name: string, address: string) => ({
    name,
    address,
    title: { fr: name, en: name },
    hash: '0123456789abcdef',
    failed: 0,
    holds: 6,
    futures: 10,
    indicators: { 'farm.income': income },
  });
  return {
    passerelle: '0.1.0',
    comparison: 1,
    seed: 3,
    runs: 1000,
    designs: [design('A', '#/story/liege-kasangulu'), design('B', '#/shared?z=abc&v=1&sum=01234567')],
    wins: { 'farm.income': { A: { B: 4 }, B: { A: 6 } } },
  };
}

type Plain = Record<string, unknown>;

/** The snapshot as a file with one thing written otherwise. */
function broken(change: (file: Plain, first: Plain) => void): string {
  const file = JSON.parse(JSON.stringify(snapshot())) as Plain & { designs: Plain[] }; // It was a snapshot a moment ago.
  change(file, file.designs[0]!);
  return JSON.stringify(file);
}

describe('a snapshot', () => {
  it('is read as it was written, to the last digit', () => {
    expect(readSnapshot(JSON.stringify(snapshot()))).toEqual(snapshot());
  });

  it('says what to compare, and the address says it again', () => {
    const choice = choiceOf(snapshot());
    expect(readChoice(queryOf(choice))).toEqual(choice);
  });

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['something else', '[]'],
    ['another format', broken((file) => (file['comparison'] = 2))],
    ['one design', broken((file) => (file['designs'] = [snapshot().designs[0]]))],
    ['seven designs', broken((file) => (file['designs'] = Array.from({ length: 7 }, () => snapshot().designs[0])))],
    ['an address elsewhere', broken((_, first) => (first['address'] = 'https://example.org/#/story/x'))],
    ['an address that shows no result', broken((_, first) => (first['address'] = '#/compare'))],
    ['a figure that is a text', broken((_, first) => (first['indicators'] = { x: { ...income, p50: '5' } }))],
    ['a figure without a unit', broken((_, first) => (first['indicators'] = { x: { n: 1, undefined: 0 } }))],
    ['a negative count', broken((_, first) => (first['failed'] = -1))],
    ['wins that are texts', broken((file) => (file['wins'] = { x: { A: { B: 'many' } } }))],
    ['a title that is a number', broken((_, first) => (first['title'] = { fr: 1, en: 2 }))],
  ])('is refused when it holds %s', (_why, text) => {
    expect(readSnapshot(text)).toBeNull();
  });

  it('holds nothing that was not there when its names are those of objects', () => {
    const text = JSON.stringify(snapshot()).replace('"farm.income":{"unit"', '"__proto__":{"unit"');
    const read = readSnapshot(text)!;
    expect(Object.keys(read.designs[0]!.indicators)).toEqual(['__proto__']);
    expect(({} as Plain)['unit']).toBeUndefined();
  });
});

describe('what has moved since', () => {
  it('is nothing when nothing has', () => {
    expect(movedSince(snapshot(), snapshot())).toEqual({ version: null, hashes: [], figures: [], total: 4 });
  });

  it('is the last digit of one figure, the verdict, a new version and another file', () => {
    const [a, b] = snapshot().designs;
    const now: Snapshot = {
      ...snapshot(),
      passerelle: '0.2.0',
      designs: [
        { ...a!, indicators: { 'farm.income': { ...income, p50: 5 } } },
        { ...b!, hash: 'f'.repeat(16), holds: 7 },
      ],
    };
    const { version, hashes, figures } = movedSince(snapshot(), now);
    expect(version).toEqual({ before: '0.1.0', after: '0.2.0' });
    expect(hashes.map(({ name }) => name)).toEqual(['B']);
    expect(figures.map(({ design, id }) => `${design} ${id}`)).toEqual(['A farm.income', 'B holds']);
  });

  it('tells a figure that is gone, and one that is new', () => {
    const now: Snapshot = {
      ...snapshot(),
      designs: snapshot().designs.map((design) => ({ ...design, indicators: { 'farm.profit': income } })),
    };
    const gone = movedSince(snapshot(), now).figures.filter(({ design }) => design === 'A');
    expect(gone).toEqual([
      { design: 'A', id: 'farm.income', before: income, after: null },
      { design: 'A', id: 'farm.profit', before: null, after: income },
    ]);
  });
});
