/**
 * Money back over money put in: the sum of all later flows over the first one with its sign turned. Not finite when nothing
 * was put in at first.
 *
 * @example multipleOf([-1000, 500, 400, 300, 100]) // 1.3
 */
export function multipleOf(flows: readonly number[]): number {
  return flows.slice(1).reduce((sum, flow) => sum + flow, 0) / (0 - flows[0]!);
}

/**
 * The time until flows have paid back what went out before, in periods: k - 1 and the part of period k that the rest takes
 * at an even pace. 0 when nothing was to be paid back, null when it never is.
 *
 * @example paybackTime([-1000, 500, 400, 300]) // 2.3333
 */
export function paybackTime(flows: readonly number[]): number | null {
  let balance = 0;
  for (const [k, flow] of flows.entries()) {
    if (k > 0 && balance + flow >= 0) return k - 1 + (0 - balance) / flow;
    balance += flow;
    if (k === 0 && balance >= 0) return 0;
  }
  return null;
}

/** Flows at their value at time 0, so that the payback time can count the price of waiting. */
export function discounted(flows: readonly number[], rate: number): number[] {
  let discount = 1;
  return flows.map((flow, k) => {
    if (k > 0) discount /= 1 + rate;
    return flow * discount;
  });
}

/**
 * Whether flows turn from paying to receiving or back more than once, so that more than one rate of return may fit and a
 * single one must not be shown without a warning.
 */
export function turnsMoreThanOnce(flows: readonly number[]): boolean {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  return signs.filter((sign, k) => k > 0 && sign !== signs[k - 1]).length > 1;
}
