/** Households that consume a1 of income and a2 of wealth, and a tax on income. */
export interface Household {
  readonly alpha1: number;
  readonly alpha2: number;
  readonly theta: number;
}

/** What a period brings in the smallest stock-flow model; `H` is wealth, held as money, at its end. */
export interface SimPeriod {
  readonly Y: number;
  readonly T: number;
  readonly YD: number;
  readonly C: number;
  /** Money that the government has spent more than it has taxed; always what households have saved. */
  readonly dHs: number;
  readonly dHh: number;
  readonly H: number;
}

/** One period of model SIM, from wealth at its beginning. Source: Godley and Lavoie, Monetary Economics (2007), ch. 3. */
export function simPeriod({ alpha1, alpha2, theta }: Household, spending: number, wealth: number): SimPeriod {
  const Y = (spending + alpha2 * wealth) / (1 - alpha1 * (1 - theta));
  const T = theta * Y;
  const YD = Y - T;
  const C = alpha1 * YD + alpha2 * wealth;
  return { Y, T, YD, C, dHs: spending - T, dHh: YD - C, H: wealth + YD - C };
}

/** Where model SIM, and SIM with expectations, comes to rest: income G/theta, wealth (1 - a1)/a2 of disposable income. */
export function simSteady(household: Household, spending: number): SimPeriod {
  const Y = spending / household.theta;
  const YD = Y - spending;
  return { Y, T: spending, YD, C: YD, dHs: 0, dHh: 0, H: wealthTarget(household) * YD };
}

/** Wealth that households aim at, per unit of disposable income: (1 - a1)/a2. */
export function wealthTarget({ alpha1, alpha2 }: Pick<Household, 'alpha1' | 'alpha2'>): number {
  return (1 - alpha1) / alpha2;
}

/**
 * One period of SIM with expectations: households spend by the income they expect, that of the period before; `Hd` is the
 * wealth they meant to have. Source: Godley and Lavoie (2007), 3.7.
 */
export function simexPeriod(household: Household, spending: number, before: { H: number; YD: number }) {
  const { alpha1, alpha2, theta } = household;
  const YDe = before.YD;
  const C = alpha1 * YDe + alpha2 * before.H;
  const Y = C + spending;
  const T = theta * Y;
  const YD = Y - T;
  return { Y, T, YD, YDe, C, H: before.H + YD - C, Hd: before.H + YDe - C };
}

/** Households that hold part of their wealth as bills: l0 + l1 r of wealth, less l2 of income. */
export interface BillHolder extends Household {
  readonly lambda0: number;
  readonly lambda1: number;
  readonly lambda2: number;
}

/**
 * The steady state of model PC: with wealth V = w YD, w = (1 - a1)/a2, bills Bh = b YD, b = w (l0 + l1 r) - l2, and C = YD,
 * YD (1 - (1 - theta)(1 + r b)) = (1 - theta) G. Source: Godley and Lavoie (2007), ch. 4.
 */
export function pcSteady(household: BillHolder, spending: number, rate: number) {
  const target = wealthTarget(household);
  const bills = target * (household.lambda0 + household.lambda1 * rate) - household.lambda2;
  const kept = 1 - household.theta;
  const YD = (kept * spending) / (1 - kept * (1 + rate * bills));
  const V = target * YD;
  const Bh = bills * YD;
  const Y = YD + spending;
  return { V, Bh, H: V - Bh, Y, YD, C: YD, T: household.theta * (Y + rate * Bh), Bs: V, Bcb: V - Bh };
}

/** A village that lives on remittances and imports a share of what it consumes. */
export interface RemittanceVillage {
  readonly alpha1: number;
  readonly alpha2: number;
  readonly importShare: number;
  readonly remittance: number;
}

/** One period of the village, from wealth at its beginning. Wealth grows by remittances less imports. */
export function villagePeriod({ alpha1, alpha2, importShare, remittance }: RemittanceVillage, wealth: number) {
  const C = (alpha1 * remittance + alpha2 * wealth) / (1 - alpha1 * (1 - importShare));
  const Y = (1 - importShare) * C;
  const YD = Y + remittance;
  return { C, Y, YD, IM: importShare * C, dH: YD - C, H: wealth + YD - C };
}

/** Where the village comes to rest: imports equal remittances, consumption R/m, nothing is saved. */
export function villageSteady(village: RemittanceVillage) {
  const C = village.remittance / village.importShare;
  const Y = C - village.remittance;
  return { C, Y, YD: C, IM: village.remittance, dH: 0, H: wealthTarget(village) * C };
}
