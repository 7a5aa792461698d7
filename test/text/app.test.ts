import { describe, expect, it } from 'vitest';
import { appTexts } from '../../src/text/app.ts';
import { comparisonTexts } from '../../src/text/comparison.ts';
import { compareRoomTexts } from '../../src/text/compare-room.ts';
import { compareSheetTexts } from '../../src/text/compare-sheets.ts';
import { differingTexts } from '../../src/text/differing.ts';
import { robustnessTexts } from '../../src/text/robustness.ts';
import { placesOf } from '../../src/text/say.ts';

const texts = Object.entries({
  ...appTexts,
  ...comparisonTexts,
  ...compareRoomTexts,
  ...compareSheetTexts,
  ...differingTexts,
  ...robustnessTexts,
});

describe('the texts of the app', () => {
  it.each(texts)('%s fills the same places in both languages', (_key, { fr, en }) => {
    expect(placesOf(fr)).toEqual(placesOf(en));
  });
  it.each(texts)('%s keeps French signs beside their words', (_key, { fr }) => {
    expect(fr).not.toMatch(/ [:;!?%»€]/);
    expect(fr).not.toMatch(/« /);
    expect(fr).not.toMatch(/'/);
  });
  it('promise nothing', () => {
    for (const [, { fr, en }] of texts) {
      expect(fr).not.toMatch(/garanti|assuré|certain|sans risque|validé/i);
      expect(en).not.toMatch(/guarantee|assured|certain|risk.free|validated/i);
    }
  });
  it('say vous or nobody', () => {
    for (const [, { fr }] of texts) expect(fr).not.toMatch(/\b(tu|toi|ton|tes|ta)\b/i);
  });
});
