import { ratePer } from '../../../numbers/rates.ts';
import type { Microloans } from '../borrowers/microloans.ts';
import type { Pool } from '../pool.ts';

/** The yearly rate of a product as it stands: its own or the pool's, none where interest is not charged. */
export function yearlyRate(pool: Pool, { product, rate, charges }: Microloans): number {
  if (product.values.form === 'interest') return (rate ?? pool.parameters.rate).now;
  return product.values.form === 'murabaha' && charges.markUp !== null ? charges.markUp.now : 0;
}

/** The rate that schedules take: a tick's, or for a sale the whole mark-up. */
export function rateForSchedule(pool: Pool, micro: Microloans): number {
  const yearly = yearlyRate(pool, micro);
  if (micro.product.terms.method === 'mark-up') return yearly;
  return ratePer({ value: yearly, per: 'year', basis: 'nominal' }, micro.product.pace.tick);
}
