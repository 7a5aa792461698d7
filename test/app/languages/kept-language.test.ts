// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  chooseLanguage,
  language,
  ownLanguage,
  placeOfApp,
  pseudo,
  readersCode,
  t,
} from '../../../src/app/language.ts';
import {
  forgetLanguage,
  keepChoice,
  keepLanguage,
  readChoice,
  readKeptLanguage,
} from '../../../src/app/languages/kept-language.ts';
import { speak, type Translation } from '../../../src/text/translation.ts';

const arabic: Translation = {
  code: 'ar',
  name: 'العربية',
  base: 'fr',
  texts: new Map([['Aller au contenu', 'إلى المحتوى']]),
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  speak(null);
});

describe('a language of the reader’s own', () => {
  it('is kept on the device until it is taken off', () => {
    expect(readKeptLanguage()).toBeNull();
    expect(keepLanguage(arabic)).toBe(true);
    expect(readKeptLanguage()).toEqual(arabic);
    forgetLanguage();
    expect(readKeptLanguage()).toBeNull();
  });

  it('is none when the store is full, closed, or holds something else', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(keepLanguage(arabic)).toBe(false);
    vi.unstubAllGlobals();
    const [pair, code] = [
      '{"code":"ar","name":"x","base":"fr","texts":[["a"]]}',
      '{"code":"_","name":"x","base":"fr","texts":[]}',
    ];
    const builtIn = '{"code":"en","name":"x","base":"fr","texts":[]}';
    for (const strange of ['{', '{}', '7', pair, code, builtIn]) {
      localStorage.setItem('passerelle-language', strange);
      expect(readKeptLanguage()).toBeNull();
    }
  });

  it('is spoken unless the address asks for another', () => {
    chooseLanguage('', ['en-GB'], { own: arabic });
    expect([language.value, readersCode(), t('skip')]).toEqual(['fr', 'ar', 'إلى المحتوى']);
    chooseLanguage('?lang=ar', ['en-GB'], { own: arabic });
    expect(readersCode()).toBe('ar');
    chooseLanguage('?lang=AR', ['en-GB'], { own: arabic });
    expect(readersCode()).toBe('ar');
    // What the program cannot speak here is not asked for.
    chooseLanguage('?lang=de', ['en-GB'], { own: arabic });
    expect(readersCode()).toBe('ar');
    chooseLanguage('?lang=en', ['fr'], { own: arabic });
    expect([readersCode(), t('skip'), ownLanguage.value]).toEqual(['en', 'Skip to the content', arabic]);
    chooseLanguage('?lang=pseudo', ['fr'], { own: arabic });
    expect([readersCode(), pseudo.value, t('skip')]).toEqual(['fr', true, '⟦Aller au contenu⟧']);
    chooseLanguage('?lang=ar', ['fr']);
    expect([readersCode(), pseudo.value]).toEqual(['fr', false]);
  });

  it('is what was chosen last, where the address asks for nothing', () => {
    expect(readChoice()).toBeNull();
    for (const chosen of ['en', 'ar', 'fr']) {
      expect(keepChoice(chosen)).toBe(true);
      chooseLanguage('', ['fr'], { own: arabic, chosen: readChoice() });
      expect(readersCode()).toBe(chosen);
    }
    chooseLanguage('?lang=en', ['fr'], { own: arabic, chosen: 'ar' });
    expect(readersCode()).toBe('en');
    // A language that was taken off the device leaves the browser's.
    chooseLanguage('', ['en-GB'], { chosen: 'ar' });
    expect(readersCode()).toBe('en');
  });

  it('is none of whoever follows a link', () => {
    expect(placeOfApp('https://a.example/app/?lang=ar#/story/x')).toBe('https://a.example/app/');
    expect(placeOfApp('https://a.example/app/?x=1&lang=fr')).toBe('https://a.example/app/?x=1');
  });
});
