import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { everyText } from '../../../scripts/texts.ts';
import { version } from '../../../src/app/edition.ts';
import { makeLaboratory } from '../../../src/app/laboratory-here.ts';
import type { Language } from '../../../src/engine/words.ts';
import { projectScenario } from '../../../src/prices/project.ts';
import { textOf } from '../../../src/text/say.ts';
import { plainSpaces, speak, type Translation } from '../../../src/text/translation.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const stories = readdirSync(`${root}/scenarios`).filter((name) => /^[^.]+\.yaml$/.test(name));
const watch = { signal: new AbortController().signal, progress: () => undefined };
const settings = { variant: null, set: {} };

/** Every text of a language, translated into itself between marks. */
function marked(base: Language): Translation {
  const texts = everyText(root).flatMap((file) => file.texts.map(([fr, en]) => (base === 'fr' ? fr : en)));
  return { code: 'wo', name: 'Wolof', base, texts: new Map(texts.map((text) => [plainSpaces(text), `‹${text}›`])) };
}

const french = marked('fr');
const english = marked('en');

/** What a laboratory that starts while a language is spoken makes of a story. */
async function madeOf(file: string, spoken: Translation | null) {
  speak(spoken);
  const laboratory = makeLaboratory({ workers: 0 });
  const source = { file, text: readFileSync(`${root}/scenarios/${file}`, 'utf8') };
  const { scenario } = await laboratory.check(source, settings);
  const request = { scenario: scenario!, seed: 3, runs: 2 };
  // A thread keeps its last model, with its labels: another one takes its place, as in a thread that starts.
  await laboratory.run({ ...request, seed: 4, runs: 1 }, watch);
  const report = await laboratory.run(request, watch);
  return { report, pack: await laboratory.pack(request, { source, settings }, version), hash: scenario!.hash };
}

afterEach(() => speak(null));

describe.each(stories)('%s', (file) => {
  it('comes to the same numbers and the same pack whatever language is spoken, and says them in it', async () => {
    const plain = await madeOf(file, null);
    for (const spoken of [french, english]) {
      const made = await madeOf(file, spoken);
      expect([made.hash, made.pack]).toEqual([plain.hash, plain.pack]);
      const other = spoken === french ? 'en' : 'fr';
      for (const [id, label] of Object.entries(made.report.labels)) {
        expect(label[other]).toBe(plain.report.labels[id]?.[other]);
        speak(spoken);
        expect(textOf(label, spoken.base)).toContain('‹');
      }
    }
  });
});

describe('a file that the app writes', () => {
  const answers = { members: 45, amount: 20, months: 36, project: 'poultry', place: 'kasangulu', as: 'gift' } as const;
  it('is the same whatever language is spoken, and its composed title is said in it all the same', () => {
    const plain = projectScenario({ ...answers, language: 'fr' });
    speak(french);
    expect(projectScenario({ ...answers, language: 'fr' })).toBe(plain);
    const title = /^title: \{ fr: "([^"]*)"/m.exec(plain)![1]!;
    expect(textOf({ fr: title, en: '' }, 'fr')).toMatch(/^‹.*‹un élevage de poulets›/);
    speak(null);
    expect(textOf({ fr: title, en: '' }, 'fr')).toBe(title);
  });
});
