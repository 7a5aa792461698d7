import { expect, test } from 'vitest';
import { localEconomy } from '../../src/institutions/local-economy/index.ts';
import { population } from '../../src/institutions/population/index.ts';
import { socialEnterprise } from '../../src/institutions/social-enterprise/index.ts';
import { transferChannel } from '../../src/institutions/transfer-channel/index.ts';
import type { Words } from '../../src/engine/words.ts';

/** Every text of a kind, with the path that leads to it. */
function textsIn(value: unknown, path: string): [string, Words][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Words][] = 'fr' in value && 'en' in value ? [[path, value as Words]] : [];
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`))];
}

const texts = [population, transferChannel, socialEnterprise, localEconomy].flatMap((kind) =>
  textsIn(
    { label: kind.label, help: kind.help, fields: kind.fields, sheet: kind.sheet, presets: kind.presets },
    kind.name,
  ),
);

test('every text is there in both languages', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(([, { fr, en }]) => fr.trim() === '' || en.trim() === '')).toEqual([]);
});

test('a help is a sentence in both languages', () => {
  const helps = texts.filter(([path]) => path.endsWith('.help'));
  expect(helps.filter(([, { fr, en }]) => !fr.endsWith('.') || !en.endsWith('.'))).toEqual([]);
});

test('French keeps its punctuation on the line, and English sets no space before it', () => {
  expect(texts.filter(([, { fr }]) => / [:;!?%»]|« /.test(fr))).toEqual([]);
  expect(texts.filter(([, { en }]) => /\s[:;!?%]/.test(en))).toEqual([]);
});
