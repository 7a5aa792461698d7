import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { plainText } from '../../src/scenario/plain-text.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const stories = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'));

describe('a file without its comments', () => {
  it.each(stories)('%s is the same scenario', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const plain = plainText({ file, text });
    expect(plain).not.toBeNull();
    const [before, after] = [text, plain ?? ''].map((each) => checkScenario({ file, text: each }));
    expect(after?.issues).toEqual([]);
    expect(after?.scenario).toEqual(before?.scenario);
  });
  it('holds no comment', () => {
    expect(plainText({ file: 'a.yaml', text: '# Awa, Fatou\na: "1" # Mariam\nb: [x, ~]\n' })).toBe(
      '{"a":"1","b":["x",null]}',
    );
  });
  it('of a text that cannot be read is nothing', () => {
    expect(plainText({ file: 'a.yaml', text: 'a: [' })).toBeNull();
    expect(plainText({ file: 'a.yaml', text: 'a: &x 1\nb: *x' })).toBeNull();
  });
});
