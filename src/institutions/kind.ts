import type { ModelBuilder } from '../engine/builder.ts';
import type { Parameter } from '../engine/parameters.ts';
import type { Words } from '../engine/words.ts';
import type { Fields, ValuesOf } from '../schema/field.ts';
import type { Quantity } from '../schema/value.ts';

/** What an institution knows of itself and of its surroundings while the model is built. */
export interface Place {
  readonly id: string;
  /** Index of the institution in the model. */
  readonly index: number;
  readonly title: Words;
  readonly build: ModelBuilder;
  /**
   * Makes the running value of a field of this institution. `path` is the path below the institution
   * (`income`, `products.act.price`); with `units` above 0 each unit has its own value (`spread`).
   * Money comes out in minor units of the quantity's currency.
   */
  parameter(path: string, quantity: Quantity, units?: number): Parameter;
}

/** A mistake that needs several fields to be seen; `path` is below the institution. */
export interface KindIssue {
  readonly rule: string;
  readonly path: string;
  readonly given: string;
  readonly allowed: string;
  readonly says: Words;
}

/** What `check` may ask about the rest of the scenario. */
export interface Neighbours {
  readonly step: 'month' | 'week';
  readonly months: number;
  /** The kind of another institution, or null when there is none of that id. */
  kindOf(id: string): string | null;
  /** A checked value of another institution, or undefined. */
  valueOf(id: string, field: string): unknown;
}

/** Purpose, rules and sources of a kind, shown in the app and the help. */
export interface ModelSheet {
  readonly purpose: Words;
  readonly rules: readonly { readonly says: Words; readonly formula: string; readonly source: Words }[];
  /** Mechanism ids of the sources it covers so far. */
  readonly covers: readonly string[];
}

/**
 * Values a file may start from (`preset: clinic`), written as they would be in a file, marks included. What the file says
 * itself goes over them, leaf by leaf.
 */
export interface Preset {
  readonly label: Words;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Kind<F extends Fields, I> {
  readonly name: string;
  readonly label: Words;
  readonly help: Words;
  readonly fields: F;
  readonly presets: Readonly<Record<string, Preset>>;
  readonly sheet: ModelSheet;
  /** Mistakes across fields; single fields are checked from their description. */
  check(values: ValuesOf<F>, neighbours: Neighbours): readonly KindIssue[];
  /** Round 1: accounts, parameters, signals, ports. Others cannot be seen yet. */
  declare(values: ValuesOf<F>, place: Place): I;
  /** Round 2: relations between units; ports of others can be read. */
  relate(instance: I): void;
  /** Round 3: flows, orders, tallies, series, promises, indicators; relations can be read. */
  connect(instance: I): void;
  /** Round 4: the stages, which see all instances of the kind and all orders; the ledger exists. */
  stages(instances: readonly I[], build: ModelBuilder): void;
}

/** A kind whose field and instance types are no longer known: what the list of kinds and the compiler work with. */
export type AnyKind = Kind<Fields, unknown>;

/**
 * Forgets the types of a kind. Safe because `scenario/check` produces the values from the very same fields, and instances
 * made by `declare` are handed back to no one but their own kind.
 */
export function defineKind<const F extends Fields, I>(kind: Kind<F, I>): AnyKind {
  return kind as unknown as AnyKind;
}
