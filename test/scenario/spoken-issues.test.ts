import { afterEach, describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { issueTexts } from '../../src/text/issues.ts';
import { plainSpaces, speak } from '../../src/text/translation.ts';

const wrong = { file: 'a.yaml', text: 'passerelle: 1\ntitel: x\u2067y\ninstitutions: zz\n' };

/** The messages of a broken file in the language that is spoken over French. */
function said(texts: ReadonlyMap<string, string>): readonly string[] {
  speak({ code: 'ar', name: 'العربية', base: 'fr', texts });
  return checkScenario(wrong, {}).issues.map(({ says }) => says.fr);
}

afterEach(() => speak(null));

describe('a message where a language from right to left is spoken', () => {
  it('is set apart as a whole when it is not translated, and nothing of the file is left to turn it round', () => {
    const plain = checkScenario(wrong, {}).issues.map(({ says }) => says.fr);
    expect(plain.length).toBeGreaterThan(1);
    expect(said(new Map())).toEqual(plain.map((text) => `\u2066${text}\u2069`));
    expect(plain.join('')).not.toMatch(/[\u2066-\u2069]/);
  });

  it('is in its own words when it is, with no sign added', () => {
    const { fr } = issueTexts['value-must-be-a-map'];
    const texts = new Map([[plainSpaces(fr), 'يجب أن تكون القيمة خريطة: {path}، {given}']]);
    expect(said(texts)).toContain('يجب أن تكون القيمة خريطة: institutions، zz');
  });
});
