import type { Taken, VerdictQuestion } from '../engine/indicator.ts';
import type { Words } from '../engine/words.ts';
import type { EvidenceLine } from './published/index.ts';
import type { Mark } from '../schema/value.ts';

/** Five percentiles of one thing over all futures, in shown units (major units for money, percent for shares). */
export interface Percentiles {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** `n` futures had a value, `undefined` had none; mean and its error are left out for rates of return. */
export interface IndicatorSummary extends Partial<Percentiles> {
  readonly unit: string;
  /** For months counted from the beginning of the story: the number of the first month. */
  readonly firstMonthIs?: 0 | 1;
  readonly n: number;
  readonly undefined: number;
  readonly mean?: number;
  readonly mcse?: number;
}

export interface SeriesBands {
  readonly unit: string;
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** The answer in numbers of futures, never in adverbs. */
export interface Verdict {
  readonly futures: number;
  /** Futures in which every promise is paid on time, all questions together, and each question alone; null when not asked. */
  readonly holds: number;
  readonly opens: number | null;
  readonly promises: number | null;
  readonly lives: number | null;
  readonly replaces: number | null;
  /**
   * What is the first to break most often, in how many futures and in which month (median, counted from 1); null when nothing
   * breaks. A question of the verdict that is answered with no, where no promise is broken, has no month.
   */
  readonly breaksFirst:
    | ({
        /** Id of the promise, or of the indicator that answers the question. */
        readonly promise: string;
        readonly label: Words;
        readonly futures: number;
      } & (
        | { readonly question: null; readonly month: number }
        | { readonly question: VerdictQuestion; readonly month: null }
      ))
    | null;
  /** What would make it hold in 80 of 100, one line a lever; empty when it does already or was not searched. */
  readonly remedies: readonly Remedy[];
}

export interface Remedy {
  readonly path: string;
  readonly label: Words;
  readonly role: 'decision' | 'assumption';
  readonly from: number;
  /** The smallest change that reaches the share, or null when no value of the lever does. */
  readonly to: number | null;
  /** Of the values that were tried the one with which it holds most often, the nearest of several, and that share of futures. */
  readonly best: { readonly value: number; readonly share: number };
  readonly unit: string;
}

/** What would make it hold. */
export interface Remedies {
  /** Each lever on its own, decisions first; none where it holds already. */
  readonly levers: readonly Remedy[];
  /** Where no lever is enough on its own: several at their best together. */
  readonly together: {
    readonly levers: readonly Remedy[];
    /** Their best values by path, as a file writes them. */
    readonly set: Readonly<Record<string, string>>;
    /** Of the futures, that then hold. */
    readonly share: number;
  } | null;
}

/** A value the answer rests on, with its mark, for the panels of decisions and assumptions. */
export interface Basis {
  readonly path: string;
  readonly label: Words;
  readonly value: number;
  readonly unit: string;
  readonly mark: Mark;
}

export interface Report {
  readonly scenario: {
    readonly title: Words;
    readonly hash: string;
    readonly format: 1;
    readonly variant: string | null;
  };
  readonly start: number;
  readonly months: number;
  readonly seed: number;
  readonly runs: number;
  readonly failed: number;
  /** The largest part of itself by which a month's figure may be off, when there were too many futures to keep them all. */
  readonly bandError?: number;
  readonly failures: readonly { readonly future: number; readonly message: string }[];
  readonly headline: readonly string[];
  readonly indicators: Readonly<Record<string, IndicatorSummary>>;
  readonly series: Readonly<Record<string, SeriesBands>>;
  /** By id of an indicator or promise, and of a series whose id is none of those. */
  readonly labels: Readonly<Record<string, Words>>;
  /** By id of a series: an indicator may bear the same id and say something else (a mean for a monthly sum). */
  readonly seriesLabels?: Readonly<Record<string, Words>>;
  readonly themes: Readonly<Record<'returns' | 'costs' | 'impact', readonly string[]>>;
  readonly formulas: Readonly<Record<string, Words>>;
  readonly verdict: Verdict;
  /** What is published of the scenario's numbers and results, and where they lie beside it. */
  readonly evidence?: readonly EvidenceLine[];
  readonly bases: readonly Basis[];
}

/** A receipt: formula, inputs with their marks, and the entries of one future that add up to the figure. */
export interface Receipt {
  readonly indicator: string;
  readonly label: Words;
  readonly unit: string;
  readonly future: number;
  readonly value: number | null;
  readonly none: string | null;
  readonly formula: Words;
  readonly definition: Words | null;
  readonly parts: readonly ReceiptPart[];
  readonly inputs: readonly Basis[];
}

export interface ReceiptPart {
  readonly series: string;
  readonly label: Words;
  readonly how: Taken;
  readonly unit: string;
  readonly value: number;
  /** What the sum of the entries is divided by to give `value`: the number of months for a mean, else 1. */
  readonly divisor: number;
  /** Entries whose signed amounts add up to `value`; empty for a measure that is no money. */
  readonly entries: readonly ReceiptEntry[];
  /** The sum of the entries left out when they are many, so that the whole still adds up; 0 when all are listed. */
  readonly entriesTotal: number;
  /** How many entries there are, listed or left out. */
  readonly entriesCount: number;
}

export interface ReceiptEntry {
  readonly month: string;
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly amount: number;
  readonly sign: 1 | -1;
}
