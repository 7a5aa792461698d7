import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basesOf } from '../../src/analysis/bases.ts';
import type { Words } from '../../src/engine/words.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { checkClaims } from '../../src/scenario/claims-check.ts';
import { compile } from '../../src/scenario/compile.ts';

const folder = 'scenarios/';
const names = readdirSync(folder).flatMap((file) => /^(.*)(?<!\.claims)\.yaml$/.exec(file)?.[1] ?? []);

/** Words of each language that the other does not have; two and more of the wrong ones make a sentence in that language. */
const telling = {
  en: 'the of and with from which that when each is are was were not by for without within their its this has have been between only per every what who after before until than about over under',
  fr: 'le la les des du et en un une dans sur pour par avec sans ce qui que est sont ne pas au aux chaque leur entre selon',
} as const;

/** Every text of a story as it runs, with the place where it is kept. */
function textsOf(name: string): [string, Words][] {
  const library = (other: string) => ({ file: `${other}.yaml`, text: readFileSync(`${folder}${other}.yaml`, 'utf8') });
  const { scenario } = checkScenario(library(name), { library });
  const { series, indicators, promises, stages } = compile(scenario!, 1).parts;
  const { title, sources, events, institutions } = scenario!;
  const { claims } = checkClaims(library(`${name}.claims`), { library });
  return textsIn({ claims: claims?.claims, title, sources, events, institutions, series, indicators, promises, stages, bases: basesOf(scenario!) }, name);
}

function textsIn(value: unknown, path: string): [string, Words][] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if ('fr' in value && 'en' in value) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** Titles stay in the language they were published in. */
const titles = /Review of Economics and Statistics/g;

function count(text: string, language: keyof typeof telling): number {
  const known = new Set(telling[language].split(' '));
  return (text.replace(titles, '').toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => known.has(word)).length;
}

describe.each(names)('the words of %s', (name) => {
  const texts = textsOf(name);

  it('are French in French and English in English', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.some(([path]) => path.includes('.claims.'))).toBe(true);
    expect(texts.filter(([, { fr }]) => count(fr, 'en') >= 2 && count(fr, 'en') > count(fr, 'fr'))).toEqual([]);
    expect(texts.filter(([, { en }]) => count(en, 'fr') >= 2 && count(en, 'fr') > count(en, 'en'))).toEqual([]);
  });

  it('keep French signs beside their words where the program wrote them', () => {
    const own = texts.filter(([path]) => /\.(indicators|promises|stages)\./.test(path) && !path.endsWith('.label'));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(([, { fr }]) => / [:;!?%»]|« /.test(fr))).toEqual([]);
  });
});
