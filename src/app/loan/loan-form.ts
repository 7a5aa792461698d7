import type { RepaymentMethod, RoundingFamily } from '../../finance/loans/terms.ts';
import { readNumeral } from '../../numbers/numerals.ts';
import type { Query } from '../rooms.ts';

/** Numbers of a loan as the reader types them. */
export const numberFields = {
  amount: { min: 1, max: 1e9, whole: false, start: '1000' },
  rate: { min: 0, max: 400, whole: false, start: '24' },
  instalments: { min: 1, max: 520, whole: true, start: '12' },
  grace: { min: 0, max: 120, whole: true, start: '0' },
  fee: { min: 0, max: 90, whole: false, start: '0' },
  fixedFee: { min: 0, max: 1e9, whole: false, start: '0' },
  premium: { min: 0, max: 90, whole: false, start: '0' },
  saving: { min: 0, max: 90, whole: false, start: '0' },
  savingRate: { min: 0, max: 100, whole: false, start: '0' },
  balloon: { min: 0, max: 100, whole: false, start: '40' },
  coin: { min: 0, max: 1e6, whole: false, start: '0' },
} as const;
export type NumberField = keyof typeof numberFields;

export type Every = 'week' | 'fortnight' | 'month' | 'quarter' | 'half-year' | 'year';

/** A loan as typed; choices are always good, numbers may not be. */
export interface LoanForm {
  readonly numbers: Readonly<Record<NumberField, string>>;
  readonly method: Exclude<RepaymentMethod, 'custom'>;
  readonly every: Every;
  readonly rounding: RoundingFamily;
  readonly capitalises: boolean;
  readonly upFront: boolean;
  readonly shifts: boolean;
}

export const methods = ['annuity', 'equal-principal', 'flat', 'bullet', 'balloon', 'at-end', 'mark-up'] as const;
export const rhythms = ['week', 'fortnight', 'month', 'quarter', 'half-year', 'year'] as const;
export const roundings = ['last-absorbs', 'raised', 'recomputed'] as const;

/** The loan the room opens with. */
export const firstLoan: LoanForm = {
  numbers: Object.fromEntries(
    Object.entries(numberFields).map(([name, { start }]) => [name, start]),
  ) as LoanForm['numbers'],
  method: 'annuity',
  every: 'month',
  rounding: 'last-absorbs',
  capitalises: false,
  upFront: false,
  shifts: false,
};

/** The same loan at flat interest: what the room shows beside it. */
export const secondLoan: LoanForm = { ...firstLoan, method: 'flat' };

/** The numbers of a form, or the fields that are none or outside their limits. */
export function readNumbers(
  form: LoanForm,
):
  | { readonly ok: true; readonly numbers: Readonly<Record<NumberField, number>> }
  | { readonly ok: false; readonly wrong: readonly NumberField[] } {
  const numbers: Partial<Record<NumberField, number>> = {};
  const wrong: NumberField[] = [];
  for (const [name, { min, max, whole }] of Object.entries(numberFields) as [
    NumberField,
    (typeof numberFields)[NumberField],
  ][]) {
    const read = readNumeral(form.numbers[name].replaceAll(/[\u00a0\u202f]/g, ' ').trim());
    const isGood =
      read.ok &&
      read.rest.trim() === '' &&
      read.value >= min &&
      read.value <= max &&
      (!whole || Number.isInteger(read.value));
    if (read.ok && isGood) numbers[name] = read.value;
    else wrong.push(name);
  }
  return wrong.length === 0 ? { ok: true, numbers: numbers as Record<NumberField, number> } : { ok: false, wrong };
}

/** A loan in the address: what differs from the one the room opens with, `rate:36,method:flat`. */
export function writeLoan(form: LoanForm, start: LoanForm): string {
  const parts = (Object.keys(numberFields) as NumberField[])
    .filter((name) => form.numbers[name] !== start.numbers[name])
    .map((name) => `${name}:${form.numbers[name]}`);
  for (const name of ['method', 'every', 'rounding', 'capitalises', 'upFront', 'shifts'] as const) {
    if (form[name] !== start[name]) parts.push(`${name}:${String(form[name])}`);
  }
  return parts.join(',');
}

/** A loan out of the address; whatever is not understood is as the room opens. */
export function readLoan(text: string | undefined, start: LoanForm): LoanForm {
  const given = new Map(
    (text ?? '').split(',').map((part): [string, string] => {
      const at = part.indexOf(':');
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const numbers = { ...start.numbers };
  for (const name of Object.keys(numberFields) as NumberField[]) numbers[name] = given.get(name) ?? numbers[name];
  const flag = (name: 'capitalises' | 'upFront' | 'shifts') =>
    given.has(name) ? given.get(name) === 'true' : start[name];
  return {
    numbers,
    method: methods.find((each) => each === given.get('method')) ?? start.method,
    every: rhythms.find((each) => each === given.get('every')) ?? start.every,
    rounding: roundings.find((each) => each === given.get('rounding')) ?? start.rounding,
    capitalises: flag('capitalises'),
    upFront: flag('upFront'),
    shifts: flag('shifts'),
  };
}

/** Both loans and their currency out of the address. */
export function readComparison(query: Query): { a: LoanForm; b: LoanForm; currency: string } {
  return { a: readLoan(query['a'], firstLoan), b: readLoan(query['b'], secondLoan), currency: query['c'] ?? 'EUR' };
}
