import { markKeys } from './marks.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** What a mark says, once for all the places it may stand: by far the longest part of the schema otherwise. */
export function markDefinitions(): JsonSchema {
  const help: Record<(typeof markKeys)[number], string> = {
    source: 'A key of sources, or the reference. / Une clé de sources, ou la référence.',
    derived: 'How it was worked out. / Comment la valeur a été calculée.',
    recalled: 'From memory. / De mémoire.',
    assumed: 'An assumption, and why. / Une hypothèse, et pourquoi.',
    own: 'Your own number. / Votre propre chiffre.',
  };
  const reason = (description: string): JsonSchema => ({ anyOf: [{ type: 'string' }, ref('words')], description });
  return Object.fromEntries(markKeys.map((key) => [`mark-${key}`, reason(help[key])]));
}

/** The marks that any map of a file may carry. */
export function markProperties(): JsonSchema {
  return Object.fromEntries(markKeys.map((key) => [key, ref(`mark-${key}`)]));
}

/** A place of the schema that is described among its definitions. */
export function ref(definition: string): JsonSchema {
  return { $ref: `#/definitions/${definition}` };
}
