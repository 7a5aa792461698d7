import type { Words } from '../../engine/words.ts';
import type { Fields } from '../../schema/field.ts';

/** A kind of institution as the editor needs it: its words and its fields, plain data that travels from the worker. */
export interface KindCard {
  readonly name: string;
  readonly label: Words;
  readonly help: Words;
  readonly fields: Fields;
  readonly presets: readonly { readonly id: string; readonly label: Words }[];
}

/** What may stand in a scenario file, from the same fields that check it. */
export interface Catalogue {
  readonly kinds: readonly KindCard[];
  readonly currencies: readonly string[];
  /** Keys of the file itself. */
  readonly rootKeys: readonly string[];
}
