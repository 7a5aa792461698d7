import { languagesRoomTexts } from '../../text/languages-room.ts';
import { type Arguments, sayBoth } from '../../text/say.ts';
import { w } from '../language.ts';

/** A text of the room of languages in the language of the page. */
export function l(key: keyof typeof languagesRoomTexts, given: Arguments = {}): string {
  return w(sayBoth(languagesRoomTexts[key], given));
}
