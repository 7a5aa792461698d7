import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import type { fields } from './fields.ts';

export type FundValues = ValuesOf<typeof fields>;

/** An insurance fund while the model is built and run; `linked` is set in `connect`. */
export interface InsuranceFund {
  readonly place: Place;
  readonly values: FundValues;
  readonly currency: number;
  readonly cash: AccountBlock;
  /** Memorandum accounts: [0] what was due, [1] what was missing of it. */
  readonly memorandum: AccountBlock;
  readonly months: Uint8Array;
  readonly premium: Parameter;
  readonly cost: Parameter;
  readonly copay: Parameter;
  readonly insured: Parameter;
  readonly joins: Parameter;
  readonly selection: Parameter;
  readonly admin: Parameter;
  readonly capital: Parameter;
  readonly drivers: { readonly joins: number; readonly starts: number; readonly cases: number };
  readonly counters: { insured: number; cases: number; casesInsured: number; unmet: number; hasBegun: number };
  linked: Linked | null;
}

export type FlowName =
  'opening' | 'premiums' | 'admin' | 'toProvider' | 'toMember' | 'ownPart' | 'claimsDue' | 'claimsMissed';

export interface Linked {
  readonly count: number;
  readonly first: number;
  /** Account that receives the price of care. */
  readonly provider: number;
  /** Cases a year of each unit. */
  readonly events: Parameter;
  readonly board: OrderBoard;
  readonly flows: Readonly<Record<FlowName, number>>;
  readonly words: Uint32Array;
  readonly isInsured: Float64Array;
  /** Premiums paid since joining, and months in a row without one. */
  readonly paid: Float64Array;
  readonly arrears: Float64Array;
  /** Months for which a sum is still paid. */
  readonly running: Float64Array;
}

/** Round 1: cash and the running values. */
export function declareFund(values: FundValues, place: Place): InsuranceFund {
  const { build, id, index } = place;
  const currency = build.currencyIndex(values.currency);
  const own = { owner: index, currency } as const;
  const cash = build.accounts({ ...own, name: `${id}.cash`, class: 'asset', plane: 'cash', count: 1 });
  build.port(id, 'cash', cash);
  return {
    place,
    values,
    currency,
    cash,
    memorandum: build.accounts({ ...own, name: `${id}.promises`, class: 'equity', plane: 'value', count: 2 }),
    months: monthStartTable(build.calendar),
    premium: place.parameter('premium', values.premium),
    cost: place.parameter('cost', values.cost),
    copay: place.parameter('copay', values.copay),
    insured: place.parameter('insured', values.insured),
    joins: place.parameter('joins', values.joins),
    selection: place.parameter('selection', values.selection),
    admin: place.parameter('admin', values.admin),
    capital: place.parameter('capital', values.capital),
    drivers: {
      joins: build.driver(`${id}.joins now`),
      starts: build.driver(`${id}.insured at the start`),
      cases: build.driver(`${id}.cases`),
    },
    counters: { insured: 0, cases: 0, casesInsured: 0, unmet: 0, hasBegun: 0 },
    linked: null,
  };
}
