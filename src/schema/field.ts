import type { Axis, Field, Fields, QuantityDefault, ValuesOf } from './shape.ts';
import type { Quantity, Span } from './value.ts';
import type { Words } from '../engine/words.ts';

export type * from './shape.ts';

interface Named {
  readonly label: Words;
  readonly help: Words;
}

interface QuantityOptions extends Named {
  readonly unit: string | readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** Whether a sum may be in another currency than that of its institution; `check` says which. */
  readonly isForeign?: boolean;
  readonly axes?: readonly Axis[];
  readonly default?: QuantityDefault;
}

const everyAxis: readonly Axis[] = ['range', 'varies', 'dated', 'formula', 'indexed'];

/**
 * A number with a unit. Required unless it has a default; see `optional` for one that may be absent.
 * Example: `quantity({ unit: '%', max: 1, label, help, default: { value: 0, why } })`.
 */
export function quantity(options: QuantityOptions): Field<Quantity> {
  const patterns = typeof options.unit === 'string' ? [options.unit] : options.unit;
  const share = patterns[0]?.startsWith('%') === true;
  return {
    shape: {
      type: 'quantity',
      label: options.label,
      help: options.help,
      patterns,
      min: options.min ?? 0,
      max: options.max ?? (share ? 1 : Number.MAX_SAFE_INTEGER),
      whole: options.whole ?? false,
      axes: options.axes ?? everyAxis,
      ...(options.isForeign === true ? { isForeign: true } : {}),
      default: options.default ?? null,
    },
    required: options.default === undefined,
  };
}

/** A word out of a fixed list. */
export function choice<const K extends string>(
  options: Named & { readonly options: Readonly<Record<K, Words>>; readonly default?: NoInfer<K> },
): Field<K> {
  return {
    shape: {
      type: 'choice',
      label: options.label,
      help: options.help,
      options: options.options,
      default: options.default ?? null,
    },
    required: options.default === undefined,
  };
}

export function reference(options: Named & { readonly kinds: readonly string[] }): Field<string> {
  return { shape: { type: 'reference', ...options }, required: true };
}

export function span(options: Named & { readonly min?: number; readonly max?: number }): Field<Span> {
  return {
    shape: {
      type: 'span',
      label: options.label,
      help: options.help,
      min: options.min ?? 0,
      max: options.max ?? 1000,
    },
    required: true,
  };
}

export function flag(options: Named & { readonly default: boolean }): Field<boolean> {
  return { shape: { type: 'flag', ...options }, required: false };
}

export function text(options: Named): Field<Words> {
  return { shape: { type: 'text', ...options }, required: true };
}

/** The code of a currency the scenario declares. */
export function currency(options: Named): Field<string> {
  return { shape: { type: 'currency', ...options }, required: true };
}

export function month(options: Named): Field<number> {
  return { shape: { type: 'month', ...options }, required: true };
}

export function list<T>(
  options: Named & { readonly of: Field<T>; readonly most?: number; readonly default?: readonly T[] },
): Field<readonly T[]> {
  return {
    shape: {
      type: 'list',
      label: options.label,
      help: options.help,
      of: options.of,
      most: options.most ?? 100,
      default: options.default ?? null,
    },
    required: options.default === undefined,
  };
}

/** Free names to values; empty when the file leaves it out. */
export function mapOf<T>(
  options: Named & { readonly of: Field<T>; readonly most?: number },
): Field<Readonly<Record<string, T>>> {
  return {
    shape: { type: 'map', label: options.label, help: options.help, of: options.of, most: options.most ?? 50 },
    required: false,
  };
}

/** Ids of institutions to values; empty when the file leaves it out. */
export function referenceMap<T>(
  options: Named & { readonly kinds: readonly string[]; readonly of: Field<T> },
): Field<Readonly<Record<string, T>>> {
  return { shape: { type: 'reference-map', ...options }, required: false };
}

export function record<const F extends Fields>(options: Named & { readonly fields: F }): Field<ValuesOf<F>> {
  return { shape: { type: 'record', ...options }, required: true };
}

/** The same field, null when the file leaves it out. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return { shape: field.shape, required: false };
}
