import { hashText } from '../../src/numbers/fnv.ts';

/** A whole number below a bound that is the same in every run: one per name. */
export function pick(name: string, bound: number): number {
  return hashText(name) % bound;
}

/** Pieces that mean something somewhere: to YAML, to numbers, to formulas, to JavaScript. */
const tokens: readonly string[] = [
  '{}[]:,"\'#&*!|>%@`-?=~/()<^'.split(''),
  ['\n', '\r', '\t', '  ', '- ', ': ', ' #', '---\n', '...\n', '? ', '<<: ', '!!str ', '&a ', '*a ', '| ', '>-\n'],
  ['999999999999', '-1', '0', '1e999', '0.1', '1,5', 'NaN', 'Infinity', '-0', '٣', '½', '2009-13', '0000-01'],
  ['%', ' %', '€', '$', 'EUR', 'XOF', '/month', '/an', ' kg', ' to ', 'x3', 'x-1', 'household', 'nominal', 'mois'],
  ['= 1/0', '= month', '= period ^ 99', '= if(1)', '= a = 1', 'uniform(1; 2)', 'lognormal(9)', 'beta(0, 0)', 'pert('],
  ['null', 'yes', 'true', 'value: ', 'range: ', 'set: ', 'extends: x', 'kind: population', 'preset: clinic'],
  ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'source: ', 'assumed: ~', 'indexed: oui'],
  [
    '\u0000',
    '\uFEFF',
    '\uFFFD',
    '\u2028',
    '\u202e',
    '\ud800',
    '\u0085',
    '\u007f',
    '😀',
    'é',
    '\u00a0',
    '"\\x1b[2J"',
    '<script>',
  ],
].flat();

/** One change of a text; each is made somewhere, of some length, with some token, all by the name. */
const changes: readonly ((text: string, name: string) => string)[] = [
  // Signs: cut, double, replace by a token, put a token in, change one letter.
  (text, name) => splice(text, name, () => ''),
  (text, name) => splice(text, name, (cut) => cut + cut),
  (text, name) => splice(text, name, () => token(name)),
  (text, name) => splice(text, name, (cut) => token(name) + cut),
  (text, name) =>
    splice(
      text,
      name,
      (cut) => String.fromCharCode((cut.codePointAt(0) ?? 32) ^ (1 << pick(`bit ${name}`, 6))) + cut.slice(1),
    ),
  // Lines: cut, double, swap with another, change the margin, replace the value.
  (text, name) => lineChange(text, name, () => []),
  (text, name) => lineChange(text, name, (line) => [line, line]),
  (text, name) => lineChange(text, name, (line, other) => [other, line]),
  (text, name) => lineChange(text, name, (line) => [' '.repeat(pick(`margin ${name}`, 9)) + line.trimStart()]),
  (text, name) => lineChange(text, name, (line) => [line.replace(/: .*/, () => `: ${token(name)}`)]),
  (text, name) => lineChange(text, name, (line) => [line.replace(/[^ :]+:/, () => `${token(name)}:`)]),
  // Words: one takes the place of another, of the same file.
  (text, name) => wordChange(text, name),
];

/** A text with one to four changes, the same for the same name. */
export function mutated(text: string, name: string): string {
  let changed = text;
  for (let step = 0; step <= pick(`steps ${name}`, 4); step++) {
    const each = `${name} ${step}`;
    changed = changes[pick(`change ${each}`, changes.length)]!(changed, each);
  }
  return changed;
}

function token(name: string): string {
  return tokens[pick(`token ${name}`, tokens.length)]!;
}

function splice(text: string, name: string, by: (cut: string) => string): string {
  const at = pick(`at ${name}`, text.length + 1);
  const end = at + 1 + pick(`length ${name}`, 12);
  return text.slice(0, at) + by(text.slice(at, end)) + text.slice(end);
}

function lineChange(text: string, name: string, by: (line: string, other: string) => string[]): string {
  const lines = text.split('\n');
  const at = pick(`line ${name}`, lines.length);
  lines.splice(at, 1, ...by(lines[at]!, lines[pick(`other ${name}`, lines.length)]!));
  return lines.join('\n');
}

function wordChange(text: string, name: string): string {
  const words = [...text.matchAll(/[\w.-]+/g)];
  if (words.length === 0) return text;
  const { index, 0: word } = words[pick(`word ${name}`, words.length)]!;
  return text.slice(0, index) + words[pick(`by ${name}`, words.length)]![0] + text.slice(index + word.length);
}
