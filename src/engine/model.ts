import type { Calendar } from '../numbers/calendar.ts';
import type { Draws } from '../random/draws.ts';
import type { Words } from './words.ts';
import type { Economy } from './economy.ts';
import type { IndicatorSpec, PromiseSpec } from './indicator.ts';
import type { Ledger } from './ledger.ts';
import type { OrderBoard } from './orders.ts';
import type { Parameter } from './parameters.ts';
import { phases } from './phases.ts';
import type { Stage } from './phases.ts';
import { Recorder } from './recorder.ts';
import type { Series } from './series.ts';
import type { Signal } from './signals.ts';
import type { Tally } from './tallies.ts';

export interface InstitutionInfo {
  readonly index: number;
  readonly id: string;
  readonly kind: string;
  readonly title: Words;
}

export interface ModelParts {
  readonly title: Words;
  readonly calendar: Calendar;
  readonly institutions: readonly InstitutionInfo[];
  readonly currencyCodes: readonly string[];
  readonly economy: Economy;
  readonly ledger: Ledger;
  readonly draws: Draws;
  readonly parameters: readonly Parameter[];
  readonly signals: readonly Signal[];
  readonly boards: readonly OrderBoard[];
  readonly tallies: readonly Tally[];
  readonly states: readonly { readonly values: Float64Array; readonly initial: number }[];
  readonly begins: readonly ((future: number) => void)[];
  readonly series: readonly Series[];
  readonly indicators: readonly IndicatorSpec[];
  readonly promises: readonly PromiseSpec[];
  readonly stages: readonly Stage[];
}

/** A compiled scenario with the room for one future at a time. */
export class Model {
  readonly parts: ModelParts;
  /** Stages by phase, in the order of `phases`. */
  readonly schedule: readonly (readonly Stage[])[];
  readonly months: number;
  /** The last run future by month: row × months; money in minor units. */
  readonly rows: Float64Array;
  readonly recorder: Recorder;
  /** The parameters that can differ from period to period. */
  readonly moving: readonly Parameter[];

  constructor(parts: ModelParts) {
    this.parts = parts;
    this.schedule = phases.map((phase) => parts.stages.filter((stage) => stage.phase === phase));
    this.months = parts.calendar.months;
    this.rows = new Float64Array(parts.series.length * this.months);
    this.recorder = new Recorder(parts, this.rows);
    this.moving = parts.parameters.filter((parameter) => parameter.moves);
  }
}
