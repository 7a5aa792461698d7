import type { Calendar } from '../numbers/calendar.ts';
import type { Words } from './words.ts';
import { Drivers, Draws } from '../random/draws.ts';
import { AccountRegister } from './accounts.ts';
import type { AccountBlock, AccountOptions } from './accounts.ts';
import { Economy } from './economy.ts';
import type { CurrencyState } from './economy.ts';
import { FlowRegister } from './flows.ts';
import type { Flow, FlowOptions } from './flows.ts';
import type { IndicatorSpec, PromiseSpec } from './indicator.ts';
import { Ledger } from './ledger.ts';
import { Model } from './model.ts';
import type { InstitutionInfo } from './model.ts';
import { OrderBoard } from './orders.ts';
import type { OrderSpec } from './orders.ts';
import { Parameter } from './parameters.ts';
import type { ParameterSpec } from './parameters.ts';
import type { Stage } from './phases.ts';
import { Ports } from './ports.ts';
import type { Series, SeriesSpec } from './series.ts';
import { Signal } from './signals.ts';
import { Tally } from './tallies.ts';

/**
 * Collects everything a model is made of, while the kinds declare it, in three rounds: `declare` (accounts, parameters,
 * ports), `connect` (flows, orders, tallies, relations, series; other institutions' ports can be read) and `stages`.
 * Names become indexes here; the loop knows no strings.
 */
export class ModelBuilder extends Ports {
  readonly calendar: Calendar;
  readonly currencyCodes: readonly string[];
  readonly drivers = new Drivers();
  /** The draws of the running future, for stages that draw themselves. */
  readonly draws: Draws;
  readonly outside: number;

  readonly #register = new AccountRegister();
  readonly #institutions: InstitutionInfo[] = [];
  readonly #flows = new FlowRegister();
  readonly #parameters: Parameter[] = [];
  readonly #signals: Signal[] = [];
  readonly #boards: OrderBoard[] = [];
  readonly #tallies: Tally[] = [];
  readonly #pairs: (readonly [AccountBlock, AccountBlock])[] = [];
  readonly #series: Series[] = [];
  readonly #indicators: IndicatorSpec[] = [];
  readonly #promises: PromiseSpec[] = [];
  readonly #stages: Stage[] = [];
  readonly #states: { readonly values: Float64Array; readonly initial: number }[] = [];
  readonly #begins: ((future: number) => void)[] = [];
  readonly #worlds: AccountBlock[] = [];
  readonly #equities: AccountBlock[] = [];
  #economy: Economy | null = null;
  #ledger: Ledger | null = null;

  constructor(calendar: Calendar, currencyCodes: readonly string[], seed: number) {
    super();
    this.calendar = calendar;
    this.currencyCodes = currencyCodes;
    this.draws = new Draws(seed);
    this.outside = this.institution({ id: 'outside', kind: 'outside', title: { fr: 'Extérieur', en: 'Outside' } });
    for (let currency = 0; currency < currencyCodes.length; currency++) {
      const code = currencyCodes[currency]!;
      const shared = { owner: this.outside, currency, count: 1 } as const;
      this.#worlds.push(this.accounts({ ...shared, name: `outside.${code}`, class: 'outside', plane: 'cash' }));
      this.#equities.push(
        this.accounts({ ...shared, name: `outside.values.${code}`, class: 'equity', plane: 'value' }),
      );
    }
  }

  /** Declares an institution and returns its index. */
  institution(info: Omit<InstitutionInfo, 'index'>): number {
    const index = this.#institutions.length;
    this.#institutions.push({ ...info, index });
    return index;
  }

  get institutions(): readonly InstitutionInfo[] {
    return this.#institutions;
  }

  institutionIndex(id: string): number {
    const found = this.#institutions.find((institution) => institution.id === id);
    if (found === undefined) throw new Error(`There is no institution ${id}.`);
    return found.index;
  }

  currencyIndex(code: string): number {
    const index = this.currencyCodes.indexOf(code);
    if (index < 0) throw new Error(`The scenario declares no currency ${code}.`);
    return index;
  }

  accounts(options: AccountOptions): AccountBlock {
    return this.#register.open(options);
  }

  /** Claims and debts of one size that must mirror each other account by account: claim + debt = 0. */
  pair(claims: AccountBlock, debts: AccountBlock): void {
    if (claims.count !== debts.count || claims.class !== 'claim' || debts.class !== 'debt') {
      throw new Error(`${claims.name} and ${debts.name} cannot be a pair of claims and debts.`);
    }
    this.#pairs.push([claims, debts]);
  }

  /** The account of the world outside the model in a currency: pays incomes, takes what is spent elsewhere. */
  world(currency: number): AccountBlock {
    return this.#worlds[currency]!;
  }

  /** The other side of values that appear or vanish (equipment, depreciation), by currency. */
  worldValues(currency: number): AccountBlock {
    return this.#equities[currency]!;
  }

  /** Declares a flow, or returns the one already declared with the same ends, purpose, currency and plane. */
  flow(options: FlowOptions): number {
    const from = this.#institutions[options.from]!.id;
    const to = this.#institutions[options.to]!.id;
    return this.#flows.declare(options, from, to, this.currencyCodes[options.currency]!);
  }

  get flows(): readonly Flow[] {
    return this.#flows.flows;
  }

  parameter(spec: ParameterSpec): Parameter {
    const parameter = new Parameter(spec);
    this.#parameters.push(parameter);
    return parameter;
  }

  /** The number of a name such as `senders.income`, once it is declared; undefined for one that does not run. */
  parameterNamed(name: string): Parameter | undefined {
    return this.#parameters.find(({ spec }) => spec.name === name);
  }

  /** A name for draws, as an integer; two names with one hash are an error. */
  driver(name: string): number {
    return this.drivers.declare(name);
  }

  signal(name: string, count: number, initial: number): Signal {
    const signal = new Signal(name, count, initial);
    this.#signals.push(signal);
    return signal;
  }

  /** An array a kind keeps for itself; it returns to `initial` at the start of each future. */
  state(count: number, initial = 0): Float64Array {
    const values = new Float64Array(count).fill(initial);
    this.#states.push({ values, initial });
    return values;
  }

  /** Runs at the start of each future, after parameters are drawn and before opening balances are posted by `open` stages. */
  onBegin(begin: (future: number) => void): void {
    this.#begins.push(begin);
  }

  board(spec: OrderSpec): OrderBoard {
    const board = new OrderBoard(spec, this.#boards.length);
    this.#boards.push(board);
    return board;
  }

  get boards(): readonly OrderBoard[] {
    return this.#boards;
  }

  /** A sliding sum of the flows that `watches` picks, also of those declared later. */
  tally(watches: (flow: Flow) => boolean, side: 'from' | 'to', block: AccountBlock, window: number): Tally {
    const tally = new Tally(watches, side, block, window);
    this.#tallies.push(tally);
    return tally;
  }

  series(spec: SeriesSpec): void {
    if (this.#series.some((row) => row.id === spec.id)) throw new Error(`Series ${spec.id} is declared twice.`);
    this.#series.push({ ...spec, index: this.#series.length });
  }

  indicator(spec: IndicatorSpec): void {
    if (this.#indicators.some((known) => known.id === spec.id))
      throw new Error(`Indicator ${spec.id} is declared twice.`);
    this.#indicators.push(spec);
  }

  promise(spec: PromiseSpec): void {
    this.#promises.push(spec);
  }

  stage(stage: Stage): void {
    this.#stages.push(stage);
  }

  /** Sets the currencies' parameters; called once, before any kind connects. */
  openEconomy(currencies: readonly CurrencyState[]): void {
    this.#economy = new Economy(currencies, this.calendar);
  }

  get economy(): Economy {
    if (this.#economy === null) throw new Error('The economy is opened before institutions connect.');
    return this.#economy;
  }

  /** Makes the ledger when all accounts, flows and tallies are known, before the stages are made. */
  openLedger(): Ledger {
    this.#ledger = new Ledger(this.#register, this.#flows.flows, this.#tallies, this.#pairs, this.calendar.periods);
    return this.#ledger;
  }

  get ledger(): Ledger {
    if (this.#ledger === null) throw new Error('The ledger is opened after institutions connect.');
    return this.#ledger;
  }

  build(title: Words): Model {
    return new Model({
      title,
      calendar: this.calendar,
      institutions: this.#institutions,
      currencyCodes: this.currencyCodes,
      economy: this.economy,
      ledger: this.ledger,
      draws: this.draws,
      parameters: this.#parameters,
      signals: this.#signals,
      boards: this.#boards,
      tallies: this.#tallies,
      states: this.#states,
      begins: this.#begins,
      series: this.#series,
      indicators: this.#indicators,
      promises: this.#promises,
      stages: this.#stages,
    });
  }
}
