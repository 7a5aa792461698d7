import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { FlowTerm } from '../../engine/series.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import { accrue, roundAmount } from '../../numbers/money.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import type { ShareExit } from './exit.ts';
import type { fields } from './fields.ts';
import { declareFlows } from './flows.ts';
import type { AssociationFlows } from './flows.ts';
import { declareParameters } from './parameters.ts';
import type { AssociationParameters } from './parameters.ts';
import type { Funder } from './funders.ts';
import type { Part } from './part.ts';
import type { Project } from './project.ts';
import { declareSides } from './sides.ts';
import type { Sides } from './sides.ts';
import { Sources } from './sources.ts';
import { Standing } from './standing.ts';
import type { Work } from './work.ts';

export type AssociationValues = ValuesOf<typeof fields>;

/** One association: what it was told, its accounts, and its state, which `begin` resets for each future. */
export class Association {
  readonly place: Place;
  readonly values: AssociationValues;
  readonly currency: number;
  readonly cash: AccountBlock;
  /** What is owed for events and could not be paid yet: a debt, so its balance is zero or below. */
  readonly payables: AccountBlock;
  /** Memorandum accounts: [0] what was promised, [1] what fell due. They hold no money. */
  readonly memorandum: AccountBlock;
  readonly flows: AssociationFlows;
  readonly parameters: AssociationParameters;
  readonly running: Sides;
  readonly standing = new Standing();
  readonly sources: Sources;
  readonly leaveDriver: number;
  readonly payDriver: number;
  readonly grantDrivers: readonly number[];
  /** 1 in the period that holds the first day of a month: dues, events, grants and instalments belong there. */
  readonly monthStarts: Uint8Array;
  /** Set in `connect`, when members and project can be seen. */
  board: OrderBoard | null = null;
  founders = 0;
  project: Project | null = null;
  words = new Uint32Array(0);
  isIn = new Float64Array(0);
  /** Rows that are complete only when all others are connected; `stages` fills them. */
  readonly giftTerms: FlowTerm[] = [];
  readonly sentTerms: FlowTerm[] = [];
  readonly returnedTerms: FlowTerm[] = [];

  /** By grant: the month in which it arrives in this future, or -1 when it is refused. */
  readonly grantMonths: Int32Array;
  /** Fractions of minor units not spent yet: [0] running costs. */
  readonly residual = new Float64Array(1);
  /** Sides of its life that the file speaks of, in the order they act; set in `connect`. */
  parts: readonly Part[] = [];
  funders: readonly Funder[] = [];
  works: readonly Work[] = [];
  /** The sale of its share of the surplus; null when none is agreed. */
  exit: ShareExit | null = null;
  /** By member: what is sent less to the family because of dues; null when nothing is. */
  replaced: Float64Array | null = null;

  membersIn = 0;
  payersNow = 0;
  /** Raised since the last month was closed, set aside for works, the stage of its life; whole minor units. */
  raisedNow = 0;
  earmarked = 0;
  stage = 8;
  /** Whether this period holds the first day of a month, and whether something stayed unpaid in it. */
  isMonthNow = false;
  isShort = false;

  constructor(values: AssociationValues, place: Place) {
    const { build, id, index } = place;
    this.place = place;
    this.values = values;
    this.currency = build.currencyIndex(values.currency);
    const own = { owner: index, currency: this.currency } as const;
    this.cash = build.accounts({ ...own, name: `${id}.cash`, class: 'asset', plane: 'cash', count: 1 });
    this.payables = build.accounts({ ...own, name: `${id}.payables`, class: 'debt', plane: 'value', count: 1 });
    this.memorandum = build.accounts({ ...own, name: `${id}.promises`, class: 'equity', plane: 'value', count: 2 });
    this.flows = declareFlows(values, place, this.currency);
    this.parameters = declareParameters(values, place);
    this.running = declareSides(values, place);
    this.sources = new Sources([
      'dues',
      'events',
      'gifts',
      'partners',
      'public posts',
      ...values.grants.map(({ from }) => from.en),
      ...Object.keys(values.funders),
    ]);
    this.leaveDriver = build.driver(`${id}.leaves`);
    this.payDriver = build.driver(`${id}.pays`);
    this.grantDrivers = values.grants.map(({ from, month }) => build.driver(`${id}.grant of ${from.en} in ${month}`));
    this.grantMonths = new Int32Array(values.grants.length);
    this.monthStarts = monthStartTable(build.calendar);
  }

  /** Cash above the reserve that no work has been promised. */
  freeCash(): number {
    const { place, cash, parameters, earmarked } = this;
    const reserve = roundAmount(parameters.reserve.now, 'up');
    return Math.max(0, place.build.ledger.available(cash.first) - reserve - earmarked);
  }

  /** Sets money aside for a work, or, below zero, gives it free again. */
  setAside(work: Work, amount: number): void {
    work.held += amount;
    this.earmarked += amount;
  }

  /** Counts what a source brought, without running costs. */
  count(amount: number, source: string): void {
    if (amount > 0) this.sources.add(source, amount);
  }

  /**
   * Counts what was raised and spends the running costs out of it; fractions of a cent wait until they are whole. Tells what was
   * spent.
   */
  addRaised(amount: number, source: string): number {
    const { place, cash, parameters, residual, currency, flows } = this;
    this.count(amount, source);
    this.raisedNow += amount;
    const overhead = accrue(residual, 0, amount * parameters.overhead.now);
    place.build.ledger.post(cash.first, place.build.world(currency).first, overhead, flows.overhead);
    return overhead;
  }

  /** A grant managed or a work finished teaches; a look from outside doubles it. */
  learn(): void {
    const gain = this.parameters.learns.now * (this.values.evaluation ? 2 : 1);
    this.standing.learnt += (1 - this.standing.learnt) * Math.min(1, gain);
  }

  /** A row that is a fact of the period in which a month begins; in the others it reads zero. */
  inMonth(read: () => number): () => number {
    return () => (this.isMonthNow ? read() : 0);
  }

  /** The board on which members are asked for dues. */
  get asks(): OrderBoard {
    if (this.board === null) throw new Error(`The association ${this.place.id} is not connected to its members.`);
    return this.board;
  }
}
