/**
 * Straight-line depreciation of one month with its fraction: (value − salvage) ÷ months of life, 0 once the life is over.
 * Source: any textbook. Example: 10 000 over 60 months with 1 000 of salvage loses 150 a month.
 */
export function monthlyWear(value: number, salvage: number, lifeMonths: number, age: number): number {
  return age < lifeMonths ? (value - salvage) / lifeMonths : 0;
}

/** What goes to the replacement fund: a share of the month's wear, rounded down, as far as cash goes. Whole minor units. */
export function setAsideOf(wear: number, share: number, cash: number): number {
  return Math.max(0, Math.min(Math.floor(wear * share), cash));
}

/** How the value of equipment falls; see `fields-equipment`. */
export type WearMethod = 'straight-line' | 'declining' | 'sum-of-years';

/**
 * Depreciation of one month by a method, with its fraction, in minor units; 0 once the life is over. Straight line as above;
 * declining takes 2 ÷ life of what is left; the sum of the digits takes (life − age) ÷ (life (life + 1) ÷ 2) of the value, in
 * months. What the last month leaves is written off with it by the caller. Source: any textbook, in months.
 *
 * @example wearBy('sum-of-years', { value: 600, left: 600, lifeMonths: 3, age: 0 }) // 300
 */
export function wearBy(
  method: WearMethod,
  asset: { readonly value: number; readonly left: number; readonly lifeMonths: number; readonly age: number },
): number {
  const { value, left, lifeMonths, age } = asset;
  if (age >= lifeMonths) return 0;
  if (method === 'declining') return Math.min(left, (2 * left) / lifeMonths);
  if (method === 'sum-of-years') return (value * (lifeMonths - age) * 2) / (lifeMonths * (lifeMonths + 1));
  return monthlyWear(value, 0, lifeMonths, age);
}
