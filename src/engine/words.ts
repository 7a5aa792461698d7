/** A short text in the two languages of the program. Longer texts live in `text/` behind keys. */
export interface Words {
  readonly fr: string;
  readonly en: string;
}

export type Language = keyof Words;
