import type { Words } from '../engine/words.ts';
import type { Field } from '../schema/field.ts';
import type { Scenario } from '../schema/scenario.ts';
import { lineForms, lineTexts } from '../text/lines.ts';
import { sayBoth } from '../text/say.ts';

/**
 * What a line of a map or list is called for people: the title the file gives it, the title of the institution it names, its
 * number in a list, the program's own words for a usual key (`keeper`: gérant), or else its key in quotes.
 *
 * @example lineName(scenario, staff.shape, 'keeper', { count: 1 }) // { fr: 'gérant', en: 'keeper' }
 */
export function lineName(
  scenario: Scenario,
  type: Field<unknown>['shape']['type'],
  key: string,
  value: unknown,
): Words {
  if (type === 'list') return sayBoth(lineForms.numbered, { number: Number(key) + 1 });
  const institution = scenario.institutions.find(({ id }) => id === key);
  if (type === 'reference-map' && institution !== undefined) return institution.title;
  return titleGiven(value) ?? lineTexts[key] ?? institution?.title ?? sayBoth(lineForms.quoted, { key });
}

/** The title of an institution; with its id where another one is called the same, so that the two stay apart. */
export function titleOf(scenario: Scenario, id: string): Words {
  const title = scenario.institutions.find((institution) => institution.id === id)?.title;
  if (title === undefined) return sayBoth(lineForms.quoted, { key: id });
  const isAlone = scenario.institutions.every((other) => other.id === id || other.title.fr !== title.fr);
  return isAlone ? title : bracketed(title, sayBoth(lineForms.quoted, { key: id }));
}

/** A label with the name of its line behind it: `Personnel (gérant)`. */
export function bracketed(label: Words, name: Words): Words {
  return sayBoth(lineForms.bracketed, { label, name });
}

/** A label behind that of what it is a part of: `Construction : Retard`. */
export function chained(outer: Words, inner: Words): Words {
  return sayBoth(lineForms.chained, { outer, inner });
}

function titleGiven(value: unknown): Words | null {
  if (typeof value !== 'object' || value === null || !('title' in value)) return null;
  return value.title as Words | null; // The checker makes words, or null, of every `title` field.
}
