import { hashText } from '../numbers/fnv.ts';
import type { Scenario } from '../schema/scenario.ts';

/**
 * Sixteen hexadecimal digits that stand for everything a result depends on: time, currencies, institutions and events with
 * their values. Titles, marks, levers, comments and the order of keys, institutions and events leave it as it is; the first
 * currency counts as the base. The number of the format does not count, so that an upgraded file keeps its hash. Two 32-bit hashes, of the canonical text forwards and backwards, are put side by side.
 */
export function hashOf(scenario: Omit<Scenario, 'hash'>): string {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = canonicalText({
    start: scenario.start,
    months: scenario.months,
    step: scenario.step,
    base: scenario.currencies[0]?.code ?? '',
    currencies: Object.fromEntries(scenario.currencies.map((currency) => [currency.code, currency])),
    institutions: byId(scenario.institutions).map(({ id, kind, values }) => ({ id, kind, values })),
    events: byId(scenario.events).map(({ id, on, from, months, chance, changes, draw }) => ({
      id,
      on,
      from,
      months,
      chance,
      changes: Object.fromEntries(changes.map((change) => [change.path, change])),
      ...(draw === undefined ? {} : { draw }),
    })),
    ...correlationsOf(scenario),
  });
  const backwards = text.split('').reverse().join('');
  return digits(hashText(text)) + digits(hashText(backwards));
}

/** Nothing at all without correlations, so that a file that has none keeps its hash. */
function correlationsOf({ correlations = [] }: Omit<Scenario, 'hash'>): object {
  if (correlations.length === 0) return {};
  const byFollower = correlations.map(({ leader, follower, rank }) => [follower, { leader, rank }] as const);
  return { correlations: Object.fromEntries(byFollower) };
}

/** JSON with the keys of every map in order, without what is left out and titles, marks and shown units, which change no result. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const isQuantity = 'pattern' in value && 'mark' in value;
  const isMarked = isQuantity || ('low' in value && 'mark' in value);
  const parts = Object.entries(value)

    .filter(
      ([key, inside]) =>
        inside !== null && !isTitle(key, inside) && !(isMarked && key === 'mark') && !(isQuantity && key === 'unit'),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inside]) => `${JSON.stringify(key)}:${canonicalText(inside)}`);
  return `{${parts.join(',')}}`;
}

/** The words a line of the file is called by; a line that somebody named `title` is no text and counts. */
function isTitle(key: string, value: unknown): boolean {
  return key === 'title' && typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
}

function digits(word: number): string {
  return word.toString(16).padStart(8, '0');
}
