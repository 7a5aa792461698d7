/** Tells whether a unit is that of a rate of return, whose mean over futures is not shown: `%/year`, `%/month`. */
export function isRateOfReturn(unit: string): boolean {
  return /^%\/(?:year|quarter|month|week|day)$/.test(unit);
}
