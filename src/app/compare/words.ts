import { compareRoomTexts } from '../../text/compare-room.ts';
import { compareSheetTexts } from '../../text/compare-sheets.ts';
import { sayBoth, type Arguments } from '../../text/say.ts';
import { w } from '../language.ts';

const texts = { ...compareRoomTexts, ...compareSheetTexts };

/** A text of the room of comparisons in the language of the page. */
export function c(key: keyof typeof texts, given: Arguments = {}): string {
  return w(sayBoth(texts[key], given));
}
