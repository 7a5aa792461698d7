import { describe, expect, it } from 'vitest';
import { checkLanguage } from '../../src/scenario/language-file.ts';

const head = ['language: 1', 'code: ar', 'name: العربية', 'base: fr', 'texts:'];

function checked(...lines: readonly string[]): ReturnType<typeof checkLanguage> {
  return checkLanguage({ file: 'ar.yaml', text: lines.join('\n') });
}

/** The rules that are broken, each with its line. */
function mistakes(...lines: readonly string[]): readonly string[] {
  const { translation, issues } = checked(...lines);
  expect(translation).toBeNull();
  for (const { says } of issues) expect(says.fr).not.toBe(says.en);
  return issues.map(({ place, rule }) => `${place.line} ${rule}`);
}

describe('a language file', () => {
  it('says a language and its texts; what has nothing behind it waits', () => {
    const { translation, issues } = checked(...head, '  "un prêt": قرض', '  "une dette":', '  "un don": ""');
    expect(issues).toEqual([]);
    expect(translation).toEqual({ code: 'ar', name: 'العربية', base: 'fr', texts: new Map([['un prêt', 'قرض']]) });
  });

  it('may be JSON, and writes its code as it is usually written', () => {
    const text = JSON.stringify({
      language: 1,
      code: 'pt-br',
      name: 'Português',
      base: 'en',
      texts: { loan: 'empréstimo' },
    });
    expect(checkLanguage({ file: 'pt.json', text }).translation?.code).toBe('pt-BR');
  });

  it('takes hard spaces for plain ones', () => {
    expect(checked(...head, '  "Quoi\u00a0?": ماذا؟').translation?.texts.get('Quoi ?')).toBe('ماذا؟');
  });

  it('keeps the places of a text; one that only chooses a form may go', () => {
    const good = ['  "{n} {n|mois|mois}": "{n} شهر"', '  "de {a} à {b}": "من {b} إلى {a}"', '  "{n|un|deux}": "س"'];
    expect(checked(...head, ...good).issues).toEqual([]);
    expect(
      mistakes(
        ...head,
        '  "Bonjour {name}": مرحبا',
        '  "Salut {name}": "{nom}"',
        '  "a": "{b}"',
        '  "{n} a": "{n} {n|b"',
      ),
    ).toEqual([
      '6 translation-must-keep-the-places',
      '7 translation-must-keep-the-places',
      '8 translation-must-not-invent-places',
      '9 translation-must-keep-the-places',
    ]);
  });

  it('gives each form of number of its language, or two', () => {
    const months = '  "{n|mois|mois}": ';
    expect(checked(...head, `${months}"{n|a|b}"`).issues).toEqual([]);
    expect(checked(...head, `${months}"{n|a|b|c|d|e|f}"`).issues).toEqual([]);
    expect(mistakes(...head, `${months}"{n|a|b|c}"`)).toEqual(['6 translation-must-give-each-form']);
  });

  it.each([
    ['code: xx-', 'language-code-must-be-known'],
    ['code: fr', 'language-must-be-another'],
    ['base: ar', 'value-must-be-one-of-the-choices'],
    ['name: [a]', 'value-must-be-a-text'],
    ['language: 2', 'language-must-be-of-a-known-format'],
  ])('is refused for %s', (line, rule) => {
    const key = line.split(':')[0]!;
    const at = head.findIndex((each) => each.startsWith(key));
    expect(mistakes(...head.with(at, line), '  "un prêt": قرض')).toEqual([`${at + 1} ${rule}`]);
  });

  it('is refused without a line it needs, with a key it does not know, twice the same text, or nothing translated', () => {
    expect(mistakes(...head.toSpliced(2, 1), '  "un prêt": قرض')).toEqual(['1 field-must-be-given']);
    expect(mistakes(...head, '  "un prêt": قرض', 'direction: rtl')).toEqual(['7 key-must-be-known']);
    expect(mistakes(...head, '  "un prêt": a', '  "un prêt": b')).toEqual(['7 key-must-not-be-given-twice']);
    expect(mistakes(...head, '  "un prêt":')).toEqual(['6 language-must-translate-something']);
    expect(mistakes('just words')).toEqual(['1 value-must-be-a-map']);
    expect(mistakes(...head, '  "un prêt": [a]')).toContain('6 value-must-be-a-text');
  });

  it('hides nothing, and has a name that a button can hold', () => {
    const line = '  "un prêt": قرض';
    expect(mistakes(...head.with(2, 'name: "a\\u202Eb"'), line)).toEqual(['3 text-must-not-hide-marks']);
    expect(mistakes(...head, '  "un prêt": "a\\u202Eb"')).toEqual(['6 text-must-not-hide-marks']);
    expect(mistakes(...head.with(2, `name: ${'a'.repeat(41)}`), line)).toEqual(['3 language-name-must-be-short']);
    // Two lines, and a part set apart, are as they should be.
    expect(checked(...head, '  "un prêt": "a\\n\\u2067b\\u2069"').issues).toEqual([]);
  });

  it('is no scenario: the one mistake says where to open it', () => {
    expect(mistakes('passerelle: 1', 'title: x')).toEqual(['1 language-must-not-be-a-scenario']);
  });

  it('may be long, and not without end', () => {
    const texts = (count: number): string => Array.from({ length: count }, (_, i) => `  "text ${i}": ${i}`).join('\n');
    expect(checked(...head, texts(30_000)).translation?.texts.size).toBe(30_000);
    expect(mistakes(...head, texts(60_000))).toEqual(['1 file-must-not-hold-too-many-values']);
  });
});
