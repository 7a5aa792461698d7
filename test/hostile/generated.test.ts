import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allKinds } from '../../src/institutions/index.ts';
import { checkScenario, type CheckOptions } from '../../src/scenario/check.ts';
import { say } from '../cli/terminal.ts';

const good = readFileSync(new URL('files/good.yaml', import.meta.url), 'utf8');

function mistakesOf(text: string | Uint8Array, options: CheckOptions = {}): string[] {
  const { issues } = checkScenario({ file: 'made.yaml', text }, options);
  return issues.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
}

describe('a file that is no text', () => {
  it('is refused where the first strange byte stands', () => {
    const bytes = (text: string, encoding: 'latin1' | 'utf16le') => Uint8Array.from(Buffer.from(text, encoding));
    expect(mistakesOf(bytes('passerelle: 1\ntitle: été\n', 'latin1'))).toEqual(['2:8 file-must-be-utf-8-text']);
    expect(mistakesOf(bytes(good, 'utf16le'))).toEqual(['1:2 file-must-be-utf-8-text']);
    expect(mistakesOf(bytes(`\uFEFF${good}`, 'utf16le'))).toEqual(['1:1 file-must-be-utf-8-text']);
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(mistakesOf(picture)).toEqual(['1:1 file-must-be-utf-8-text']);
    expect(mistakesOf(`${good}# \u0007`)).toEqual([`${good.split('\n').length}:3 file-must-be-utf-8-text`]);
  });

  it('may begin with a byte order mark, and end its lines as Windows and old machines do', () => {
    expect(mistakesOf(new TextEncoder().encode(`\uFEFF${good}`))).toEqual([]);
    const wrong = good.replace('30 household', '30.5 household');
    const [at] = mistakesOf(wrong);
    for (const end of ['\r\n', '\r']) expect(mistakesOf(wrong.replaceAll('\n', end))).toEqual([at]);
  });
});

describe('a file of 50 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-hostile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is refused in a moment, without being read as YAML', async () => {
    const file = join(folder, 'large.yaml');
    writeFileSync(file, `${good}# ${'a'.repeat(50_000_000)}\n`);
    const { code, out } = await say(['check', file, '--language', 'en']);
    expect(code).toBe(2);
    expect(out).toMatch(/^\S+large\.yaml:1:1 file-must-not-be-too-large: The file has 500\d+ characters/);
  });
});

describe('a model that cannot be built', () => {
  it('is told as a mistake of the program, and not thrown', () => {
    const kinds = allKinds.map((kind) => ({
      ...kind,
      connect: () => {
        throw new Error('a fault of the kind');
      },
    }));
    expect(mistakesOf(good, { kinds })).toEqual(['1:1 scenario-must-make-a-model']);
  });
});

/** Parts of files by the thousand, each of which would take long if it were not counted first. */
const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => `${line(n)}\n`).join('');
const instead = (from: string, to: string): string => good.replace(from, () => to);

const crowds: readonly (readonly [string, string, string])[] = [
  ['values', `${good}${lines(15_000, (n) => `x${n}: y`)}`, 'file-must-not-hold-too-many-values'],
  ['unknown keys', `${good}${lines(5000, (n) => `levesr${n}: y`)}`, 'key-must-be-known'],
  [
    'institutions',
    instead('  agent:\n', `${lines(400, (n) => `  a${n}: { kind: population }`)}  agent:\n`),
    'list-must-not-be-too-long',
  ],
  [
    'levers',
    instead('levers:\n', `levers:\n${lines(800, (n) => `  agent.m${n}: { from: 0 %, to: 6 %, step: 1 % }`)}`),
    'list-must-not-be-too-long',
  ],
  [
    'events',
    instead('events:\n', `events:\n${lines(800, (n) => `  e${n}: { on: senders, jobLoss: x2 }`)}`),
    'list-must-not-be-too-long',
  ],
  [
    'changes of an event',
    instead('jobLoss: x2', lines(4000, (n) => `jobLos${n}: x2,`).replaceAll('\n', ' ')),
    'list-must-not-be-too-long',
  ],
  [
    'variants',
    instead('variants:\n', `variants:\n${lines(500, (n) => `  v${n}: { set: { agent.fee.fixed: ${n} EUR } }`)}`),
    'list-must-not-be-too-long',
  ],
  [
    'results',
    instead('[senders.income]', `[${Array.from({ length: 5000 }, (_, n) => `a.b${n}`).join(', ')}]`),
    'list-must-not-be-too-long',
  ],
  ['illustrations', `${good}illustrates:\n${lines(5000, (n) => `  S${n}: agent.m${n}`)}`, 'list-must-not-be-too-long'],
  [
    'formulas',
    instead(
      '  agent:\n',
      `${lines(80, (n) => `  p${n}: { kind: population, currency: USD, count: 1, income: = 1, rent: = 1, consumption: = 1, jobLoss: = 0, jobFinding: = 0, size: = 1 }`)}  agent:\n`,
    ),
    'formulas-must-not-be-too-many',
  ],
  [
    'unknown names in formulas',
    instead(
      '  agent:\n',
      `${lines(60, (n) => `  p${n}: { kind: population, currency: USD, count: 1, income: "= ${Array.from({ length: 20 }, (_, i) => `a${n}.incmoe${i}`).join('+')}" }`)}  agent:\n`,
    ),
    'formula-must-name-what-exists',
  ],
  ['brackets', `${good}x: ${'['.repeat(5000)}`, 'syntax-must-be-yaml'],
  [
    'a text without end',
    instead('"Small file"', `"${'a'.repeat(900_000)}"`).replace('kind: population', `kind: ${'b'.repeat(100_000)}`),
    'kind-must-exist',
  ],
];

// No time is measured here: the runner ends a test that hangs.
describe('a crowd of', () => {
  it.each(crowds)('%s is refused in a moment', (_what, text, rule) => {
    const mistakes = mistakesOf(text);
    expect(mistakes.some((line) => line.endsWith(` ${rule}`))).toBe(true);
  });

  it('variants, each with all that a file may hold, is checked in bounded time', () => {
    const many = lines(150, (n) => `  p${n}: { kind: population, currency: USD, count: 1000, income: 100 USD/month }`);
    const variants = `variants:\n${lines(19, (n) => `  v${n}: { set: { agent.fee.fixed: ${n} EUR } }`)}`;
    const text = instead('  agent:\n', `${many}  agent:\n`).replace('variants:\n', variants);
    expect(mistakesOf(text)).toEqual([]);
  });
});
