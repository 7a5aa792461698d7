import type { Words } from '../engine/words.ts';

/** How a number may be other than one number; see `value.ts`. */
export type Axis = 'range' | 'spread' | 'varies' | 'dated' | 'formula' | 'indexed';

interface FieldBase {
  readonly label: Words;
  readonly help: Words;
}

/** A default value, in the canonical unit of the first pattern, with the reason people are shown. */
export interface QuantityDefault {
  readonly value: number;
  readonly why: Words;
}

export interface QuantityShape extends FieldBase {
  readonly type: 'quantity';
  /** Accepted units, the canonical one first: `money/month`, `%`, `count`, `month`, `money/kg`, `kg/bird` … */
  readonly patterns: readonly string[];
  /** Limits in the canonical unit, both included. */
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly axes: readonly Axis[];
  /** Whether a sum may be in another currency than that of its institution, because somebody else pays it. */
  readonly isForeign?: boolean;
  readonly default: QuantityDefault | null;
}

export interface ChoiceShape extends FieldBase {
  readonly type: 'choice';
  readonly options: Readonly<Record<string, Words>>;
  readonly default: string | null;
}

/** The id of another institution whose kind is in `kinds` (any kind when empty). */
export interface ReferenceShape extends FieldBase {
  readonly type: 'reference';
  readonly kinds: readonly string[];
}

export interface SpanShape extends FieldBase {
  readonly type: 'span';
  readonly min: number;
  readonly max: number;
}

export interface FlagShape extends FieldBase {
  readonly type: 'flag';
  readonly default: boolean;
}

/** A word in both languages, or one text used for both. */
export interface TextShape extends FieldBase {
  readonly type: 'text';
}

export interface CurrencyShape extends FieldBase {
  readonly type: 'currency';
}

/** A month of the calendar, `2009-01`. */
export interface MonthShape extends FieldBase {
  readonly type: 'month';
}

export interface ListShape extends FieldBase {
  readonly type: 'list';
  readonly of: Field<unknown>;
  readonly most: number;
  readonly default: readonly unknown[] | null;
}

/** Free names to values: products, staff, what is bought. */
export interface MapShape extends FieldBase {
  readonly type: 'map';
  readonly of: Field<unknown>;
  readonly most: number;
}

/** Ids of other institutions to values: `supportedBy: { senders: 1 to 2 }`. */
export interface ReferenceMapShape extends FieldBase {
  readonly type: 'reference-map';
  readonly kinds: readonly string[];
  readonly of: Field<unknown>;
}

export interface RecordShape extends FieldBase {
  readonly type: 'record';
  readonly fields: Fields;
}

export type Shape =
  | QuantityShape
  | ChoiceShape
  | ReferenceShape
  | SpanShape
  | FlagShape
  | TextShape
  | CurrencyShape
  | MonthShape
  | ListShape
  | MapShape
  | ReferenceMapShape
  | RecordShape;

/**
 * A described field. `T` is the type of its checked value. A field that is not `required` and has no default
 * is null when the file leaves it out.
 */
export interface Field<T> {
  readonly shape: Shape;
  readonly required: boolean;
  /** Never set: it carries the type of the checked value for the compiler. */
  readonly checked?: T;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

export type ValueOf<F> = F extends Field<infer T> ? T : never;
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };
