import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { FlowTerm } from '../../engine/series.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import type { fields } from './fields.ts';
import { declareFlows } from './flows.ts';
import type { AssociationFlows } from './flows.ts';
import { declareParameters } from './parameters.ts';
import type { AssociationParameters } from './parameters.ts';
import type { Project } from './project.ts';

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
  membersIn = 0;
  payersNow = 0;

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
    this.leaveDriver = build.driver(`${id}.leaves`);
    this.payDriver = build.driver(`${id}.pays`);
    this.grantDrivers = values.grants.map(({ from, month }) => build.driver(`${id}.grant of ${from.en} in ${month}`));
    this.grantMonths = new Int32Array(values.grants.length);
    this.monthStarts = monthStartTable(build.calendar);
  }

  /** The board on which members are asked for dues. */
  get asks(): OrderBoard {
    if (this.board === null) throw new Error(`The association ${this.place.id} is not connected to its members.`);
    return this.board;
  }
}
