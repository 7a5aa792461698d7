import { groupTexts, type GroupText } from '../../text/groups.ts';
import { sayBoth, type Arguments } from '../../text/say.ts';
import { w } from '../language.ts';

/** A text of the group screens in the language of the page. */
export function g(key: GroupText, given: Arguments = {}): string {
  return w(sayBoth(groupTexts[key], given));
}
