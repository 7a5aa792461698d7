import { sameWords, type Words } from '../engine/words.ts';
import { allKinds } from '../institutions/index.ts';
import type { AnyKind } from '../institutions/kind.ts';
import { formatMonth } from '../numbers/dates.ts';
import type { Field } from '../schema/field.ts';
import type { EventChange, Scenario } from '../schema/scenario.ts';
import type { DistributionText, Mark, Quantity, Span } from '../schema/value.ts';
import { differingTexts as texts } from '../text/differing.ts';
import { listed, sayBoth } from '../text/say.ts';
import { type NamedQuantity, quantitiesOf, shownQuantity, shownValue } from './bases.ts';
import { drawnWords, numberWords } from './drawn-words.ts';
import { bracketed, chained, lineName, titleOf } from './line-names.ts';

/** What a design has written at a place: a number with its unit and mark, or words. */
export interface Setting {
  readonly value: number | null;
  readonly unit: string;
  /** What stands there when it is no number: a choice, a month, yes or no. */
  readonly says: Words | null;
  /** How the number is not one number (`range triangular(0.35; 0.6; 0.8)`), as the model draws it; empty when it is one. */
  readonly drawn: string;
  /** The same for a reader; null when it is one number. */
  readonly drawnSays: Words | null;
  readonly mark: Mark | null;
}

const undrawn = { drawn: '', drawnSays: null } as const;

/** A place of the file, as `--set` names it, with what stands there. */
export interface PlacedSetting extends Setting {
  readonly path: string;
  readonly label: Words;
}

/** All that a scenario's currencies and institutions are told: numbers, choices, references. Titles are not listed. */
export function settingsOf(scenario: Scenario, kinds: readonly AnyKind[]): readonly PlacedSetting[] {
  const numbers = quantitiesOf(scenario, kinds).map(({ path, label, quantity }) => numberAt(path, label, quantity));
  const words: PlacedSetting[] = scenario.currencies.map(({ code, regime }) =>
    wordsAt(`${code}.regime`, sayBoth(texts.regime, { name: code }), texts[regime]),
  );
  for (const { id, kind, values } of scenario.institutions) {
    const fields = kinds.find((known) => known.name === kind)?.fields ?? {};
    for (const [name, field] of Object.entries(fields)) {
      collect(scenario, { path: `${id}.${name}`, label: field.shape.label, field, value: values[name] }, words);
    }
  }
  return [...numbers, ...words];
}

/** When a scenario begins, how long it runs and in which steps. */
export function plainSettings({ start, months, step }: Scenario): readonly PlacedSetting[] {
  return [
    wordsAt('start', texts.start, sameWords(formatMonth(start))),
    { path: 'length', label: texts.length, value: months, unit: 'month', says: null, ...undrawn, mark: null },
    wordsAt('step', texts.step, texts[step]),
  ];
}

/** What happens in a scenario, one line an event. */
export function eventSettings(scenario: Scenario): readonly PlacedSetting[] {
  const named = scenario.events.length === 0 ? [] : quantitiesOf(scenario);
  return scenario.events.map(({ id, title, on, from, months, chance, changes, mark }) => {
    const facts = { from: formatMonth(from), months: months ?? 0, percent: Math.round(1000 * chance) / 10 };
    const changed = changes.map(({ path, effect, value }) => `${path} ${effect === 'multiplies' ? '×' : '='} ${value}`);
    const says = sayBoth(months === null ? texts.eventToTheEnd : texts.event, facts);
    const label = sayBoth(texts.eventLabel, { name: title });
    const drawn = {
      drawn: changed.join('; '),
      drawnSays: listed(changes.map((change) => changeWords(scenario, named, on, change))),
    };
    return { path: `events.${id}`, label, value: null, unit: '', says, ...drawn, mark };
  });
}

/** One thing an event changes, by its name. */
function changeWords(
  scenario: Scenario,
  named: readonly NamedQuantity[],
  on: string,
  { path, effect, value }: EventChange,
): Words {
  const found = named.find((each) => each.path === `${on}.${path}`);
  const what = bracketed(found?.label ?? sameWords(path), titleOf(scenario, on));
  if (effect === 'multiplies') return sayBoth(texts.multiplied, { what, value: numberWords(value) });
  const own = found === undefined ? value : shownValue(value, found.quantity);
  return sayBoth(texts.becomes, { what, value: numberWords(own), unit: found?.quantity.unit ?? '' });
}

/** What people call the places of a file, with whose they are; the path itself where nothing is called so. */
export function settingNames(scenario: Scenario, paths: readonly string[]): readonly Words[] {
  const known = [...plainSettings(scenario), ...settingsOf(scenario, allKinds), ...eventSettings(scenario)];
  return paths.map((path) => {
    const event = /^events\.[^.]+/.exec(path)?.[0] ?? null;
    const found = known.find((setting) => setting.path === (event ?? path));
    if (found === undefined) return sameWords(path);
    const isOwned = event === null && path.includes('.');
    return isOwned ? bracketed(found.label, titleOf(scenario, path.slice(0, path.indexOf('.')))) : found.label;
  });
}

interface Spot {
  readonly path: string;
  readonly label: Words;
  readonly field: Field<unknown>;
  readonly value: unknown;
}

/** Walks into records, maps and lists; quantities are listed elsewhere, and texts change nothing. */
function collect(scenario: Scenario, { path, label, field, value }: Spot, found: PlacedSetting[]): void {
  const { shape } = field;
  if (value === null || value === undefined || shape.type === 'quantity' || shape.type === 'text') return;
  if (shape.type === 'record') {
    const values = value as Readonly<Record<string, unknown>>; // The checker makes a record of a record field.
    for (const [name, inner] of Object.entries(shape.fields)) {
      const innerLabel = chained(label, inner.shape.label);
      collect(scenario, { path: `${path}.${name}`, label: innerLabel, field: inner, value: values[name] }, found);
    }
    return;
  }
  if (shape.type === 'map' || shape.type === 'reference-map' || shape.type === 'list') {
    for (const [name, inner] of Object.entries(value)) {
      const line = bracketed(label, lineName(scenario, shape.type, name, inner));
      collect(scenario, { path: `${path}.${name}`, label: line, field: shape.of, value: inner }, found);
    }
    return;
  }
  found.push(wordsAt(path, label, leafWords(scenario, shape, value)));
}

function leafWords(scenario: Scenario, shape: Field<unknown>['shape'], value: unknown): Words {
  if (shape.type === 'choice') return shape.options[String(value)] ?? sameWords(String(value));
  if (shape.type === 'reference') return titleOf(scenario, String(value));
  if (shape.type === 'flag') return value === true ? texts.yes : texts.no;
  if (shape.type === 'month') return sameWords(formatMonth(Number(value)));
  if (shape.type === 'span') {
    const { low, high } = value as Span; // The checker makes a span of a span field.
    return sameWords(`${low} – ${high}`);
  }
  return sameWords(String(value));
}

function numberAt(path: string, label: Words, quantity: Quantity): PlacedSetting {
  const { value, unit } = shownQuantity(quantity);
  return {
    path,
    label,
    value,
    unit,
    says: null,
    drawn: drawnText(quantity),
    drawnSays: drawnWords(quantity),
    mark: quantity.mark,
  };
}

function drawnText({ range, spread, varies, formula, dated, indexed }: Quantity): string {
  const drawn = (name: string, distribution: DistributionText | null): readonly string[] =>
    distribution === null ? [] : [`${name} ${distribution.name}(${distribution.arguments.map(shortened).join('; ')})`];
  return [
    ...drawn('range', range),
    ...drawn('spread', spread),
    ...drawn('varies', varies),
    ...(formula === null ? [] : [`= ${formula}`]),
    ...(dated === null ? [] : [`data ${dated.map(([month, value]) => `${formatMonth(month)}: ${value}`).join(', ')}`]),
    ...(indexed ? ['indexed'] : []),
  ].join(', ');
}

function shortened(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function wordsAt(path: string, label: Words, says: Words): PlacedSetting {
  return { path, label, value: null, unit: '', says, ...undrawn, mark: null };
}
