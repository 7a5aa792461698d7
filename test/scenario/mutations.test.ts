import { describe, expect, it } from 'vitest';
import { issueTexts } from '../../src/text/issues.ts';
import { hashText } from '../../src/numbers/fnv.ts';
import { checked, good } from './good.ts';

/** Whole numbers below a bound that are the same in every run: one per name. */
const pick = (name: string, bound: number): number => hashText(name) % bound;

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  "'",
  '#',
  '&',
  '*',
  '!',
  '- ',
  '\n',
  '  ',
  '\t',
  '=',
  '%',
  '999999999999',
  '-1',
  'null',
  '~',
  '__proto__',
  'x3',
  'EUR',
  '= 1/0',
  '\u0000',
  '😀',
  '/',
  '(',
  ')',
];

/** The good file with a few pieces cut out, doubled, moved or put in. */
function mutation(number: number): string {
  let text = good;
  for (let step = 0; step <= pick(`steps ${number}`, 3); step++) {
    const name = `${number} ${step}`;
    const at = pick(`at ${name}`, text.length);
    const length = pick(`length ${name}`, 12);
    const piece = pieces[pick(`piece ${name}`, pieces.length)]!;
    const cut = text.slice(at, at + length);
    const before = text.slice(0, at);
    const after = text.slice(at + length);
    text = [before + after, before + piece + cut + after, before + cut + cut + after, after + cut + before][
      pick(`how ${name}`, 4)
    ]!;
  }
  return text;
}

describe('a file from a stranger', () => {
  it('never makes the checker throw, and each mistake has a known rule, a place and both languages', () => {
    let refused = 0;
    for (let number = 0; number < 300; number++) {
      const text = mutation(number);
      const lines = text.split('\n').length;
      const { scenario, issues } = checked(text);
      expect(scenario === null).toBe(issues.length > 0);
      if (issues.length > 0) refused++;
      for (const issue of issues) {
        expect(Object.keys(issueTexts)).toContain(issue.rule);
        expect(issue.rule).not.toBe('scenario-must-make-a-model');
        expect(issue.place.line).toBeGreaterThanOrEqual(1);
        expect(issue.place.line).toBeLessThanOrEqual(lines);
        expect(issue.says.fr.length * issue.says.en.length).toBeGreaterThan(0);
        expect(issue.says.fr + issue.says.en).not.toMatch(/undefined|\[object/);
      }
    }
    expect(refused).toBeGreaterThan(150);
  });
});
