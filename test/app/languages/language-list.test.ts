import { describe, expect, it } from 'vitest';
import { coverageOf, eachOnce, languageFile, type TextsOfFile } from '../../../src/app/languages/language-list.ts';
import { checkLanguage } from '../../../src/scenario/language-file.ts';
import type { Translation } from '../../../src/text/translation.ts';

const listed: readonly TextsOfFile[] = [
  {
    where: 'src/text/a.ts',
    texts: [
      ['mois', 'month'],
      ['Quoi\u00a0?', 'What?'],
      ['{a}\u00a0: {b}', '{a}: {b}'],
    ],
  },
  {
    where: 'src/text/b.ts',
    texts: [
      ['mois', 'months'],
      ['–', '–'],
      ['dire "oui"\nou non', 'say "yes"\nor no'],
    ],
  },
];

const wolof: Translation = {
  code: 'wo',
  name: 'Wolof',
  base: 'fr',
  texts: new Map([
    ['Quoi ?', 'Lan?'],
    ['parti', 'dem'],
  ]),
};

describe('the list of texts', () => {
  it('says each text once, where it stands first, and leaves out what has no letters', () => {
    expect(eachOnce(listed, 'fr').map(({ texts }) => texts)).toEqual([
      ['mois', 'Quoi\u00a0?', '{a}\u00a0: {b}'],
      ['dire "oui"\nou non'],
    ]);
    expect(eachOnce(listed, 'en').flatMap(({ texts }) => texts)).toContain('months');
  });

  it('says how far a translation has come, and what the program no longer says', () => {
    expect(coverageOf(listed, wolof)).toEqual({ total: 4, done: 1, orphans: ['parti'] });
  });
});

describe('the file to translate', () => {
  it('holds every text, what is translated and what is no longer said, and is read back', () => {
    const text = languageFile(listed, 'fr', wolof);
    const { translation, issues } = checkLanguage({ file: 'wolof.yaml', text });
    expect(issues).toEqual([]);
    expect(translation).toEqual(wolof);
    for (const each of ['mois', 'dire \\"oui\\"\\nou non']) expect(text).toContain(`\n  "${each}":\n`);
    expect(text.indexOf('"parti"')).toBeGreaterThan(text.indexOf('"dire'));
  });

  it('asks for the code and the name when nothing is translated yet', () => {
    const { issues } = checkLanguage({ file: 'new.yaml', text: languageFile(listed, 'en', null) });
    expect(issues.map(({ path }) => path)).toEqual(['code', 'name', 'texts']);
  });
});
