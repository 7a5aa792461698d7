import {
  borrowerFlowsOf,
  costInMoney,
  type BorrowerFlows,
  type LoanOffer,
} from '../../finance/loans/borrower-flows.ts';
import { dueDates, isSunday, periodLengths, type Gap } from '../../finance/loans/due-dates.ts';
import { priceTags, type PriceTag } from '../../finance/loans/price-tags.ts';
import { breachOf, lawNames, type Breach, type LawName } from '../../finance/loans/usury.ts';
import { turnsOf } from '../../finance/loans/terms.ts';
import { minorUnitsPer } from '../../numbers/currency.ts';
import { ratePer } from '../../numbers/rates.ts';
import { readNumbers, type Every, type LoanForm, type NumberField } from './loan-form.ts';

/** One line of a schedule, major units: what falls due, and what is owed after it. */
export interface SheetRow {
  readonly number: number;
  /** The day it falls due, since 1970-01-01. */
  readonly day: number;
  readonly interest: number;
  readonly principal: number;
  readonly instalment: number;
  readonly balance: number;
}

/** Everything the room shows of a loan, worked out; money in major units. */
export interface LoanSheet {
  readonly offer: LoanOffer;
  readonly rows: readonly SheetRow[];
  readonly received: number;
  readonly withheld: number;
  readonly paid: number;
  readonly cost: number;
  readonly largest: number;
  readonly tags: readonly PriceTag[];
  readonly laws: readonly { readonly law: LawName; readonly breach: Breach | null }[];
}

/** A loan that cannot be: fields that are wrong, or nothing left for the borrower. */
export interface NoSheet {
  readonly wrong: readonly NumberField[];
  readonly isEmpty: boolean;
}

const gaps: Readonly<Record<Every, Gap>> = {
  week: { unit: 'day', every: 7 },
  fortnight: { unit: 'day', every: 14 },
  month: { unit: 'month', every: 1 },
  quarter: { unit: 'month', every: 3 },
  'half-year': { unit: 'month', every: 6 },
  year: { unit: 'month', every: 12 },
};
const perYear: Readonly<Record<Every, number>> = {
  week: 52,
  fortnight: 26,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/** Works a loan out. `start` is the day it is paid out. */
export function loanSheet(form: LoanForm, currency: string, start: number): LoanSheet | NoSheet {
  const read = readNumbers(form);
  if (!read.ok) return { wrong: read.wrong, isEmpty: false };
  const offer = offerOf(form, read.numbers, currency, start);
  const flows = borrowerFlowsOf(offer);
  const withheld = flows.interestUpFront + flows.fee + flows.premium + flows.saving;
  if (withheld >= flows.amount) return { wrong: [], isEmpty: true };
  const major = minorUnitsPer(currency);
  const rows = rowsOf(flows, form, start).map((row) => inMajor(row, major));
  return {
    offer,
    rows,
    received: (flows.amount - withheld) / major,
    withheld: withheld / major,
    paid: rows.reduce((sum, { instalment }) => sum + instalment, 0),
    cost: costInMoney(flows) / major,
    largest: Math.max(...rows.map(({ instalment }) => instalment)),
    tags: priceTags(offer),
    laws: lawNames.map((law) => ({ law, breach: breachOf(law, offer) })),
  };
}

/** Whether a loan could be worked out. */
export function isSheet(sheet: LoanSheet | NoSheet): sheet is LoanSheet {
  return 'rows' in sheet;
}

function offerOf(
  form: LoanForm,
  numbers: Readonly<Record<NumberField, number>>,
  currency: string,
  start: number,
): LoanOffer {
  const major = minorUnitsPer(currency);
  const minor = (amount: number): number => Math.round(amount * major);
  const amount = minor(numbers.amount);
  const part = (percent: number): number => Math.round((amount * percent) / 100);
  const periods = perYear[form.every];
  const nominal = ratePer({ value: numbers.rate / 100, per: 'year', basis: 'nominal' }, 'year') / periods;
  const terms = {
    method: form.method,
    instalments: numbers.instalments,
    grace: numbers.grace,
    capitalises: form.capitalises && form.method !== 'flat' && form.method !== 'mark-up',
    rounding: form.rounding,
    coin: Math.max(1, minor(numbers.coin)),
    shares: [],
    balloon: form.method === 'balloon' ? numbers.balloon / 100 : 0,
  };
  const days = dueDates(start, gaps[form.every], turnsOf(terms), form.shifts ? 'next' : 'none', isSunday);
  return {
    terms,
    amount,
    rate: form.method === 'mark-up' ? numbers.rate / 100 : nominal,
    instalmentsPerYear: periods,
    upFront: form.upFront,
    fee: part(numbers.fee) + minor(numbers.fixedFee),
    premium: part(numbers.premium),
    saving: part(numbers.saving),
    savingRate: numbers.savingRate / 100 / periods,
    ...(form.shifts ? { lengths: periodLengths(start, gaps[form.every], days) } : {}),
  };
}

function rowsOf(flows: BorrowerFlows, form: LoanForm, start: number): SheetRow[] {
  const turns = flows.principal.length;
  const days = dueDates(start, gaps[form.every], turns, form.shifts ? 'next' : 'none', isSunday);
  // What interest added in the grace makes of the principal is repaid with it.
  let balance = flows.principal.reduce((sum, part) => sum + part, 0);
  return flows.principal.map((principal, k) => {
    const interest = flows.interest[k]!;
    balance -= principal;
    return { number: k + 1, day: days[k]!, interest, principal, instalment: interest + principal, balance };
  });
}

function inMajor(row: SheetRow, major: number): SheetRow {
  const { number, day } = row;
  return {
    number,
    day,
    interest: row.interest / major,
    principal: row.principal / major,
    instalment: row.instalment / major,
    balance: row.balance / major,
  };
}
