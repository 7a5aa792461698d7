/** Kilograms in a pound, by definition. */
export const kilogramsPerPound = 0.45359237;

/**
 * Green coffee, parchment, bags of 60 kg and pounds from fresh cherry, with the cherries that one kilogram of green takes and
 * the share of parchment that becomes green. Source: conversion of the International Coffee Organization.
 *
 * @example fromCherry({ freshCherryKg: 600, cherryPerGreen: 6, parchmentToGreen: 0.8 }).greenKg // 100
 */
export function fromCherry(lot: { freshCherryKg: number; cherryPerGreen: number; parchmentToGreen: number }) {
  const greenKg = lot.freshCherryKg / lot.cherryPerGreen;
  return {
    greenKg,
    parchmentKg: greenKg / lot.parchmentToGreen,
    bags60kg: greenKg / 60,
    greenLb: greenKg / kilogramsPerPound,
    cherryPerParchment: lot.cherryPerGreen * lot.parchmentToGreen,
  };
}

/** A coffee price list in dollars a pound: a floor, an organic differential and a premium on top. */
export interface CoffeePriceList {
  readonly floor: number;
  readonly organic: number;
  readonly premium: number;
}

/** Source: Fairtrade International, minimum prices for washed arabica from August 2023. */
export const fairtrade2023: CoffeePriceList = { floor: 1.8, organic: 0.4, premium: 0.2 };

/**
 * What a pound earns: the market price but no less than the floor, the organic differential and the premium.
 *
 * @example listPrice(fairtrade2023, 1.5, false) // 2
 */
export function listPrice(list: CoffeePriceList, market: number, isOrganic: boolean): number {
  return Math.max(market, list.floor) + (isOrganic ? list.organic : 0) + list.premium;
}

/**
 * What certification brings per pound of all output when a share of it is sold certified, and the share at which it pays for
 * itself: with the market above the floor, where the premium alone is gained, and at this market price.
 */
export function certificationUplift(
  list: CoffeePriceList,
  given: { readonly market: number; readonly isOrganic: boolean; readonly shareSold: number; readonly cost: number },
) {
  const gained = listPrice(list, given.market, given.isOrganic) - given.market;
  return {
    averageUplift: given.shareSold * gained - given.cost,
    breakEvenShareAboveFloor: given.cost / list.premium,
    breakEvenShareHere: given.cost / gained,
  };
}

/**
 * The year of the first harvest that may be sold as organic: the first, from the year in which conversion starts, whose
 * harvest month is not before the end of conversion. Months count from year 0, as in numbers/calendar.
 *
 * @example firstCertifiedHarvest({ start: monthOf(2026, 12), months: 36, harvestMonth: 11 }) // 2030
 */
export function firstCertifiedHarvest(plan: { start: number; months: number; harvestMonth: number }): number {
  const harvestOf = (year: number) => 12 * year + plan.harvestMonth - 1;
  const startYear = Math.floor(plan.start / 12);
  const late = plan.start + plan.months - harvestOf(startYear);
  return startYear + Math.max(0, Math.ceil(late / 12));
}

/**
 * Interest until the buyer pays on money spent in equal monthly purchases: simple interest on each part from its month to the
 * payment, which comes some months after the last purchase.
 *
 * @example purchaseInterest({ total: 30000, months: 3, wait: 4, annualRate: 0.12 }) // 1500
 */
export function purchaseInterest(plan: { total: number; months: number; wait: number; annualRate: number }): number {
  let interest = 0;
  for (let k = 0; k < plan.months; k++) {
    interest += (((plan.total / plan.months) * plan.annualRate) / 12) * (plan.months - 1 + plan.wait - k);
  }
  return interest;
}

/** A house with guests: nights, revenue, result, the occupancy at which it breaks even, and what stays in the place. */
export function guestYear(house: {
  readonly beds: number;
  readonly occupancy: number;
  readonly price: number;
  readonly fixedCost: number;
  readonly variableCostPerNight: number;
  readonly leakage: number;
}) {
  const bedNights = house.beds * 365 * house.occupancy;
  const margin = house.price - house.variableCostPerNight;
  const revenue = bedNights * house.price;
  return {
    bedNights,
    revenue,
    operatingResult: bedNights * margin - house.fixedCost,
    breakEvenOccupancy: house.fixedCost / margin / (house.beds * 365),
    localSpend: revenue * (1 - house.leakage),
  };
}
