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
