import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { accrue, roundAmount } from '../../../numbers/money.ts';
import { ratePer } from '../../../numbers/rates.ts';
import type { Microloans } from '../borrowers/microloans.ts';
import { cashAbove, residuals, type Pool } from '../pool.ts';

/** A guarantor outside the pool: its fund, and how far and in which order it bears losses. */
export interface Guarantee {
  readonly fund: AccountBlock;
  readonly opening: Parameter;
  readonly leverage: Parameter;
  readonly coverage: Parameter;
  readonly fee: Parameter;
  readonly isFirstLoss: boolean;
  readonly isRequired: boolean;
  readonly flows: { readonly opening: number; readonly fee: number; readonly paid: number };
}

export function openGuarantee(pool: Pool): Guarantee | null {
  const { values, place, currency } = pool;
  const given = values.guaranteeFund;
  if (given === null) return null;
  const { build, id, index } = place;
  const { outside } = build;
  const fund = build.accounts({
    owner: outside,
    name: `${id}.guarantee fund`,
    class: 'asset',
    plane: 'cash',
    currency,
    count: 1,
  });
  return {
    fund,
    opening: place.parameter('guaranteeFund.fund', given.fund),
    leverage: place.parameter('guaranteeFund.leverage', given.leverage),
    coverage: place.parameter('guaranteeFund.coverage', given.coverage),
    fee: place.parameter('guaranteeFund.fee', given.fee),
    isFirstLoss: given.type === 'first-loss',
    isRequired: given.required === 'stops',
    flows: {
      opening: build.flow({ from: outside, to: outside, purpose: 'guarantee-opening', currency }),
      fee: build.flow({ from: index, to: outside, purpose: 'guarantee-fee', currency }),
      paid: build.flow({ from: outside, to: index, purpose: 'guarantee-paid', currency }),
    },
  };
}

/** The start of a future: the guarantor's money. */
export function beginGuarantee(pool: Pool, guarantee: Guarantee): void {
  const { build } = pool.place;
  const amount = roundAmount(guarantee.opening.now, 'half-even');
  build.ledger.post(build.world(pool.currency).first, guarantee.fund.first, amount, guarantee.flows.opening);
}

/** Balances of guaranteed loans, minor units. */
export function guaranteedBalance({ loans }: Pool): number {
  let sum = 0;
  for (let i = 0; i < loans.length; i++) {
    const { book, guaranteed } = loans[i]!;
    for (let row = 0; row < book.count; row++) {
      if (book.isRunning(row) && guaranteed[row] === 1) sum += book.balanceOf(row);
    }
  }
  return sum;
}

/** Sums the guarantor may still stand for: fund × leverage less what it covers already. */
export function roomLeft(pool: Pool, guarantee: Guarantee): number {
  const held = pool.place.build.ledger.balances[guarantee.fund.first]!;
  return held * guarantee.leverage.now - guaranteedBalance(pool) * guarantee.coverage.now;
}

/** Before lending: how much the guarantor may still stand for this month. */
export function beginGuaranteeing(pool: Pool): void {
  pool.guaranteeLeft = pool.guarantee === null ? 0 : roomLeft(pool, pool.guarantee);
}

/** Whether a loan may be made: always, unless the pool lends under the guarantee alone and it is used up. */
export function isGuaranteeEnough({ guarantee, guaranteeLeft }: Pool, amount: number): boolean {
  return guarantee === null || !guarantee.isRequired || amount * guarantee.coverage.now <= guaranteeLeft;
}

/** A new loan comes under the guarantee while there is room. */
export function guaranteeLoan(pool: Pool, { guaranteed }: Microloans, row: number, amount: number): void {
  const { guarantee } = pool;
  if (guarantee === null) return;
  const part = amount * guarantee.coverage.now;
  guaranteed[row] = part <= pool.guaranteeLeft ? 1 : 0;
  if (guaranteed[row] === 1) pool.guaranteeLeft -= part;
}

/** The month's fee on guaranteed loans, as far as cash goes. */
export function payGuaranteeFee(pool: Pool): void {
  const { guarantee, place, residual, month } = pool;
  if (guarantee === null || guarantee.fee.now === 0) return;
  const rate = ratePer({ value: guarantee.fee.now, per: 'year', basis: 'nominal' }, 'month');
  const due = accrue(residual, residuals.guarantee, guaranteedBalance(pool) * rate);
  const paid = Math.min(due, cashAbove(pool, 0));
  place.build.ledger.post(pool.cash.first, guarantee.fund.first, paid, guarantee.flows.fee);
  month.guaranteeFee += paid;
}

/** What the guarantor pays for a loss on a guaranteed loan: its share, or all of it, as far as its fund goes. */
export function claimGuarantee(pool: Pool, { guaranteed }: Microloans, row: number, loss: number): number {
  const { guarantee, place } = pool;
  if (guarantee === null || guaranteed[row] === 0) return 0;
  guaranteed[row] = 0;
  const { ledger } = place.build;
  const claimed = guarantee.isFirstLoss ? loss : Math.floor(loss * guarantee.coverage.now);
  const paid = Math.min(claimed, ledger.balances[guarantee.fund.first]!);
  ledger.post(guarantee.fund.first, pool.cash.first, paid, guarantee.flows.paid);
  pool.month.guaranteeMissed += claimed - paid;
  return paid;
}
