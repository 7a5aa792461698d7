import { sameWords, type Words } from '../engine/words.ts';
import { allKinds } from '../institutions/index.ts';
import type { AnyKind } from '../institutions/kind.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import type { Field } from '../schema/field.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Mark, Quantity } from '../schema/value.ts';
import { shown } from '../ensemble/layout.ts';
import { reportTexts } from '../text/report.ts';
import { bracketed, chained, lineName } from './line-names.ts';
import type { Basis } from './report.ts';

/** A quantity of the scenario with its path (as levers and `--set` name it) and the label of its field. */
export interface NamedQuantity {
  readonly path: string;
  readonly label: Words;
  readonly quantity: Quantity;
}

/**
 * Every number the scenario rests on, with its path, the label of its field, its value as people see it and its mark, in the
 * order of the file's currencies, then institutions and fields. Values that are no quantity (choices, texts) are not listed.
 */
export function basesOf(scenario: Scenario, kinds?: readonly AnyKind[]): readonly Basis[] {
  return quantitiesOf(scenario, kinds).map(({ path, label, quantity }) => {
    return { path, label, ...shownQuantity(quantity), mark: withSource(quantity.mark, scenario.sources) };
  });
}

/** A file may name a source by a short key: a reader is told what stands behind it. */
function withSource(mark: Mark, sources: Scenario['sources']): Mark {
  const named = mark.name === 'source' && Object.hasOwn(sources, mark.why) ? sources[mark.why] : undefined;
  return named === undefined ? mark : { ...mark, why: named.en, says: named };
}

/** The same numbers as they are checked, in the same order. */
export function quantitiesOf(scenario: Scenario, kinds: readonly AnyKind[] = allKinds): readonly NamedQuantity[] {
  const found: NamedQuantity[] = [];
  const base = scenario.currencies[0]?.code ?? '';
  for (const { code, prices, perBase } of scenario.currencies) {
    found.push({ path: `${code}.prices`, label: bracketed(reportTexts.prices, sameWords(code)), quantity: prices });
    if (perBase === null) continue;
    found.push({
      path: `${code}.per${base}`,
      label: bracketed(reportTexts.exchangeRate, sameWords(code)),
      quantity: perBase,
    });
  }
  for (const { id, kind, values } of scenario.institutions) {
    const fields = kinds.find((known) => known.name === kind)?.fields ?? {};
    for (const [name, field] of Object.entries(fields)) {
      collect(scenario, { path: `${id}.${name}`, label: field.shape.label, field, value: values[name] }, found);
    }
  }
  return found;
}

/** The part of a scenario's numbers that belongs to some institutions or currencies, by id or code. */
export function basesAbout(bases: readonly Basis[], ids: ReadonlySet<string>): readonly Basis[] {
  return bases.filter(({ path }) => ids.has(path.split('.')[0]!));
}

/** A checked quantity's value and unit as people see them: major units and percent. */
export function shownQuantity(quantity: Quantity): { readonly value: number; readonly unit: string } {
  return { value: shownValue(quantity.value, quantity), unit: quantity.unit };
}

/** A number in the canonical unit of a quantity as people see it beside that quantity. */
export function shownValue(value: number, { pattern, currency }: Pick<Quantity, 'pattern' | 'currency'>): number {
  return shown(value, currency === null ? (pattern.startsWith('%') ? 0.01 : 1) : minorUnitsPer(currency));
}

interface Spot {
  readonly path: string;
  readonly label: Words;
  readonly field: Field<unknown>;
  readonly value: unknown;
}

function collect(scenario: Scenario, spot: Spot, found: NamedQuantity[]): void {
  const { shape } = spot.field;
  if (spot.value === null || spot.value === undefined) return;
  if (shape.type === 'quantity') {
    // The checker makes the value of a quantity field a Quantity; the list of kinds has forgotten the type.
    found.push({ path: spot.path, label: spot.label, quantity: spot.value as Quantity });
    return;
  }
  const isMap = shape.type === 'map' || shape.type === 'reference-map' || shape.type === 'list';
  if (shape.type !== 'record' && !isMap) return;
  // Records, maps and lists hold their checked values by name or place.
  for (const [name, value] of Object.entries(spot.value as Readonly<Record<string, unknown>>)) {
    const field = isMap ? shape.of : shape.fields[name];
    if (field === undefined) continue;
    const label = isMap
      ? bracketed(spot.label, lineName(scenario, shape.type, name, value))
      : chained(spot.label, field.shape.label);
    collect(scenario, { path: `${spot.path}.${name}`, label, field, value }, found);
  }
}
