/** A short text in the two languages of the program. Longer texts live in `text/` behind keys. */
export interface Words {
  readonly fr: string;
  readonly en: string;
}

/** A name that is the same in both languages: `sameWords('Passerelle')`. */
export function sameWords(text: string): Words {
  return { fr: text, en: text };
}

export type Language = keyof Words;
