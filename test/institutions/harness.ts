import { ModelBuilder } from '../../src/engine/builder.ts';
import type { CurrencyState } from '../../src/engine/economy.ts';
import type { Value } from '../../src/engine/indicator.ts';
import type { Journal } from '../../src/engine/journal.ts';
import type { Model } from '../../src/engine/model.ts';
import { Parameter } from '../../src/engine/parameters.ts';
import { runFuture, viewOf } from '../../src/engine/run.ts';
import type { AnyKind, Place } from '../../src/institutions/kind.ts';
import { makeCalendar, monthOf } from '../../src/numbers/calendar.ts';
import type { Calendar } from '../../src/numbers/calendar.ts';
import { minorUnitsPer } from '../../src/numbers/currency.ts';
import type { Quantity } from '../../src/schema/value.ts';
import { distributionIn } from './distributions.ts';
import { filledWith, limitsAt } from './field-defaults.ts';

export { dist, q } from './quantity-makers.ts';

/** A currency of a test; the first one of the record is the base. Rates are units of it for one unit of the base. */
export interface CurrencyWanted {
  readonly prices?: number;
  readonly perBase?: number;
  readonly regime?: 'float' | 'peg';
}

export interface InstitutionWanted {
  readonly id: string;
  readonly kind: AnyKind;
  /** Checked values by field; what is left out is filled with the kind's defaults. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Something that changes a parameter for some periods, both included. */
export interface EventWanted {
  /** `institution.path`, for example `senders.jobLoss`. */
  readonly on: string;
  readonly effect: 'multiplies' | 'replaces';
  readonly value: number;
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  readonly chance?: number;
}

export interface Wanted {
  readonly currencies: Readonly<Record<string, CurrencyWanted>>;
  readonly months: number;
  readonly step?: 'month' | 'week';
  readonly seed?: number;
  /** First month; January 2020 unless told. */
  readonly start?: number;
  readonly institutions: readonly InstitutionWanted[];
  readonly events?: readonly EventWanted[];
}

/** A model made without a file, and ways to read it. */
export class Assembled {
  readonly model: Model;
  readonly build: ModelBuilder;
  /** What each kind's `declare` returned, by institution id. */
  readonly instances: ReadonlyMap<string, unknown>;

  constructor(model: Model, build: ModelBuilder, instances: ReadonlyMap<string, unknown>) {
    this.model = model;
    this.build = build;
    this.instances = instances;
  }

  /** Plays a future; a journal keeps its entries. */
  run(future = 0, journal: Journal | null = null): this {
    runFuture(this.model, future, journal);
    return this;
  }

  /** A series of the last future, one number a month, money in minor units. */
  row(id: string): number[] {
    return [...viewOf(this.model).row(id)];
  }

  /** An indicator of the last future. */
  indicator(id: string): Value {
    const found = this.model.parts.indicators.find((indicator) => indicator.id === id);
    if (found === undefined) throw new Error(`There is no indicator ${id}.`);
    return found.compute(viewOf(this.model));
  }

  /** Balances of a port after the last future, in minor units: `balances('families', 'cash')`. */
  balances(id: string, port: string): number[] {
    const block = this.build.portOf(id, port);
    return [...this.model.parts.ledger.balances.subarray(block.first, block.first + block.count)];
  }

  /** Sum over all periods of the flows whose name holds a text, in minor units: `moved('senders→outside rent')`. */
  moved(name: string): number {
    const { ledger, calendar } = this.model.parts;
    let sum = 0;
    for (const flow of ledger.flows) {
      if (!flow.name.includes(name)) continue;
      for (let period = 0; period < calendar.periods; period++) sum += ledger.moved(flow.index, period);
    }
    return sum;
  }
}

/**
 * Builds a model straight from kinds and values, by the rounds of the compiler: declare, relate, connect, stages.
 * Institutions are taken in the order of their ids, stages in the order of the list of kinds.
 */
export function assemble(wanted: Wanted): Assembled {
  const calendar = makeCalendar({
    start: wanted.start ?? monthOf(2020, 1),
    months: wanted.months,
    step: wanted.step ?? 'month',
  });
  const build = new ModelBuilder(calendar, Object.keys(wanted.currencies), wanted.seed ?? 1);
  build.openEconomy(Object.entries(wanted.currencies).map(([code, given]) => currencyState(build, code, given)));
  const sorted = [...wanted.institutions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = sorted.map(({ id, kind }) => build.institution({ id, kind: kind.name, title: { fr: id, en: id } }));
  const members = sorted.map((institution, i) => {
    const values = filledWith(institution.kind.fields, institution.values);
    const place = placeOf(build, calendar, wanted, institution, indexes[i]!);
    // The same forgetting of types as defineKind: values come from the very fields of the kind.
    return { ...institution, instance: institution.kind.declare(values as never, place) };
  });
  for (const { kind, instance } of members) kind.relate(instance);
  for (const { kind, instance } of members) kind.connect(instance);
  build.openLedger();
  for (const kind of kindsInOrder(members.map((member) => member.kind))) {
    kind.stages(
      members.filter((member) => member.kind === kind).map((member) => member.instance),
      build,
    );
  }
  const instances = new Map(members.map((member) => [member.id, member.instance]));
  return new Assembled(build.build({ fr: 'Essai', en: 'Test' }), build, instances);
}

const orderOfKinds = [
  'population',
  'association',
  'savings-group',
  'deposit',
  'insurance-fund',
  'microcredit-pool',
  'social-enterprise',
  'transfer-channel',
  'local-economy',
];

function kindsInOrder(kinds: readonly AnyKind[]): AnyKind[] {
  return [...new Set(kinds)].sort((a, b) => orderOfKinds.indexOf(a.name) - orderOfKinds.indexOf(b.name));
}

function currencyState(build: ModelBuilder, code: string, given: CurrencyWanted): CurrencyState {
  const constant = (name: string, value: number): Parameter =>
    build.parameter({ ...plain(name, build.driver(name), value), max: Number.MAX_VALUE });
  return {
    code,
    minorUnits: minorUnitsPer(code),
    prices: constant(`currencies.${code}.prices`, given.prices ?? 0),
    perBase: given.perBase === undefined ? null : constant(`currencies.${code}.perBase`, given.perBase),
    regime: given.regime ?? 'peg',
    knownUntil: -1,
  };
}

function plain(name: string, driver: number, value: number) {
  const nothing = { range: null, spread: null, varies: null, course: null, level: null } as const;
  return { name, driver, value, units: 0, ...nothing, events: [], min: -Number.MAX_VALUE, max: Number.MAX_VALUE };
}

function placeOf(
  build: ModelBuilder,
  calendar: Calendar,
  wanted: Wanted,
  institution: InstitutionWanted,
  index: number,
): Place {
  const { id, kind } = institution;
  return {
    id,
    index,
    title: { fr: id, en: id },
    build,
    parameter(path: string, quantity: Quantity, units = 0): Parameter {
      const name = `${id}.${path}`;
      return build.parameter({
        ...plain(name, build.driver(name), quantity.value),
        ...limitsAt(kind.fields, path),
        units,
        range: distributionIn(quantity.range),
        spread: distributionIn(quantity.spread),
        varies: distributionIn(quantity.varies),
        course: courseOf(quantity, calendar),
        level: levelOf(quantity, build),
        events: (wanted.events ?? [])
          .filter((event) => event.on === name)
          .map((event, i) => ({ ...event, chance: event.chance ?? 1, driver: build.driver(`${name}.event.${i}`) })),
      });
    },
  };
}

function courseOf(quantity: Quantity, calendar: Calendar): ((period: number) => number) | null {
  const { dated } = quantity;
  if (dated === null) return null;
  return (period) => {
    const month = calendar.start + calendar.monthOfPeriod[period]!;
    let value = quantity.value;
    for (const [from, held] of dated) if (from <= month) value = held;
    return value;
  };
}

function levelOf(quantity: Quantity, build: ModelBuilder): (() => number) | null {
  if (!quantity.indexed || quantity.currency === null) return null;
  const currency = build.currencyIndex(quantity.currency);
  return () => build.economy.level(currency);
}
