import { describe, expect, it } from 'vitest';
import { IssueList } from '../../src/scenario/issue-list.ts';
import { type Node, nodeAt, shown } from '../../src/scenario/node.ts';
import { read } from '../../src/scenario/read.ts';

function nodeOf(text: string): Node {
  const issues = new IssueList();
  const node = read({ file: 'a.yaml', text }, issues);
  expect(issues.all).toEqual([]);
  return node!;
}

const textAt = (text: string, ...path: string[]) => shown(nodeAt(nodeOf(text), path)!);
const placeAt = (text: string, ...path: string[]) => {
  const { place, keyPlace } = nodeAt(nodeOf(text), path)!;
  return [`${place.line}:${place.column}`, `${keyPlace.line}:${keyPlace.column}`];
};

describe('reading', () => {
  it('keeps the place of each value and of its key', () => {
    const text = '# a comment\na:\n  - b: "x"\n    c: [1, 2]\n';
    expect(placeAt(text, 'a', '0', 'b')).toEqual(['3:8', '3:5']);
    expect(placeAt(text, 'a', '0', 'c', '1')).toEqual(['4:12', '4:12']);
    expect(placeAt('a: 1\r\nb: 2\r\n', 'b')).toEqual(['2:4', '2:1']);
  });

  it('counts columns in characters, whatever bytes they need', () => {
    expect(placeAt('é: { à: 1, b: 2 }', 'é', 'b')).toEqual(['1:15', '1:12']);
  });

  it('leaves text as it is written', () => {
    expect(textAt('a: 2009-01', 'a')).toBe('2009-01');
    expect(textAt('a: no', 'a')).toBe('no');
    expect(textAt('a: 0x10', 'a')).toBe('0x10');
    expect(textAt("a: 'it''s'", 'a')).toBe("it's");
    expect(textAt('a: = 2 * month', 'a')).toBe('= 2 * month');
  });

  it('takes the commas inside brackets for what people mean', () => {
    expect(textAt('a: { r: uniform(20 %, 60 %), b: 1 }', 'a', 'r')).toBe('uniform(20 %, 60 %)');
    expect(textAt('a: { r: uniform(20 %, 60 %), b: 1 }', 'a', 'b')).toBe('1');
    expect(textAt('a: { r: pert(1, 2, 3) }', 'a', 'r')).toBe('pert(1, 2, 3)');
    expect(textAt('a: [min(1, 2), 3]', 'a', '0')).toBe('min(1, 2)');
    expect(textAt('a: { v: 1 500,50 €, b: 1 }', 'a', 'v')).toBe('1 500,50 €');
    expect(textAt('a: { b: , c: 1 }', 'a', 'b')).toBe('~');
  });

  it('takes JSON', () => {
    expect(textAt('{"a": {"b": [1, "two"]}}', 'a', 'b', '1')).toBe('two');
  });
});
