import type { Words } from '../engine/words.ts';
import { sayBoth } from '../text/say.ts';

/** A label with whose it is: `Members: incomes`. */
export function titled(title: Words, label: Words): Words {
  return sayBoth({ fr: '{title} : {label}', en: '{title}: {label}' }, { title, label });
}
