import type { LoanOffer } from '../../../finance/loans/borrower-flows.ts';
import { ratePer } from '../../../numbers/rates.ts';
import type { PoolValues } from '../fields.ts';
import type { LoanValues } from './loan-fields.ts';
import { instalmentsPerYear, paces, termsOf } from './product.ts';

/** A microloan as a borrower is offered it, from the central values of the file: what its price and the law look at. */
export function offerOf(pool: PoolValues, values: LoanValues): LoanOffer {
  const pace = paces[values.every];
  const amount = Math.round(values.amount.value);
  const yearly = values.form === 'interest' ? (values.rate ?? pool.rate).value : 0;
  const tick = ratePer({ value: yearly, per: 'year', basis: 'nominal' }, pace.tick);
  const saving = ratePer({ value: values.saving?.rate.value ?? 0, per: 'year', basis: 'nominal' }, pace.tick);
  return {
    terms: termsOf(values),
    amount,
    rate: values.form === 'murabaha' ? (values.markUp?.value ?? 0) : tick * pace.every,
    instalmentsPerYear: instalmentsPerYear(pace),
    upFront: values.upFront,
    fee: Math.round(amount * values.fee.value + values.fixedFee.value),
    premium: Math.round(amount * (values.insurance?.premium.value ?? 0)),
    saving: Math.round(amount * (values.saving?.share.value ?? 0)),
    savingRate: saving * pace.every,
  };
}
