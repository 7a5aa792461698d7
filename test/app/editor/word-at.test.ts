import { describe, expect, it } from 'vitest';
import { wordAt } from '../../../src/app/editor/word-at.ts';

/** The bar stands for the cursor. */
const at = (text: string) => {
  const { path, isValue, typed } = wordAt(text.replace('|', ''), text.indexOf('|'));
  return [path.join('.'), isValue, typed] as const;
};

describe('where the cursor stands in a half-typed file', () => {
  it.each([
    ['', '|', '', false, ''],
    ['at the start of a key', 'passerelle: 1\nti|', '', false, 'ti'],
    ['inside a block', 'institutions:\n  group:\n    ki|', 'institutions.group', false, 'ki'],
    ['behind a colon', 'institutions:\n  group:\n    kind: pop|', 'institutions.group.kind', true, 'pop'],
    ['right behind it', 'institutions:\n  group:\n    kind: |', 'institutions.group.kind', true, ''],
    ['inside brackets', 'institutions:\n  a:\n    fee: { fixed: 3 EUR, ma|', 'institutions.a.fee', false, 'ma'],
    [
      'behind a colon inside brackets',
      'institutions:\n  a:\n    fee: { value: 3 |',
      'institutions.a.fee.value',
      true,
      '3 ',
    ],
    ['behind brackets that are closed', 'a: { b: 1 }\nc|', '', false, 'c'],
    ['below a comment and an empty line', 'a:\n  # why\n\n  b: 1\n  c|', 'a', false, 'c'],
    ['below deeper lines', 'a:\n  b:\n    c: 1\n  d|', 'a', false, 'd'],
    ['in brackets inside brackets', 'a: { b: { c: x|', 'a.b.c', true, 'x'],
  ])('%s', (_name, text, path, isValue, typed) => {
    expect(at(text)).toEqual([path, isValue, typed]);
  });
});
