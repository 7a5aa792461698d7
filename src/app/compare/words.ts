import { compareRoomTexts, type CompareText } from '../../text/compare-room.ts';
import { sayBoth, type Arguments } from '../../text/say.ts';
import { w } from '../language.ts';

/** A text of the room of comparisons in the language of the page. */
export function c(key: CompareText, given: Arguments = {}): string {
  return w(sayBoth(compareRoomTexts[key], given));
}
