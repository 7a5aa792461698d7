import type { Parameter } from '../../engine/parameters.ts';
import type { Place } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';

/** One product as a future sees it. Amounts are by unit, in minor units; quantities by day of opening where `…ByDay` says so. */
export interface Product {
  readonly name: string;
  readonly price: Parameter;
  readonly plan: Parameter;
  readonly planByDay: boolean;
  readonly demandShare: Parameter;
  readonly ramp: Parameter;
  readonly variableCost: Parameter;
  readonly unpaid: Parameter;
  /** What customers are used to pay; null for the price itself. */
  readonly usualPrice: Parameter | null;
  readonly onCredit: Parameter;
  readonly paidAfter: number;
  /** Asked for along with another product, by its place among the products, so many for each of it. */
  readonly alongside: { readonly product: number; readonly each: Parameter } | null;
  readonly actsPerPatient: Parameter | null;
  readonly capacity: Parameter | null;
  readonly capacityByDay: boolean;
  readonly sector: string | null;
  /** Twelve multipliers from January on, or null. */
  readonly season: Float64Array | null;
}

export interface BatchParameters {
  readonly birds: Parameter;
  readonly months: number;
  readonly chick: Parameter;
  readonly feed: Parameter;
  readonly feedPrice: Parameter;
  readonly otherCost: Parameter;
  readonly mortality: Parameter;
  readonly disease: Parameter;
  readonly diseaseLoss: Parameter;
  readonly weight: Parameter;
  readonly price: Parameter;
  readonly importedPrice: Parameter | null;
  readonly premium: Parameter;
  readonly demand: Parameter;
  readonly diseaseDriver: number;
  /** Chance that a disease in another flock of the same market reaches this one. */
  readonly spreads: Parameter;
  readonly spreadDriver: number;
}

/** Products in the order of their names, so that their order in a file changes nothing. */
export function productsOf(values: EnterpriseValues, place: Place): readonly Product[] {
  const names = Object.keys(values.products).sort();
  return names.map((name) => {
    const given = values.products[name]!;
    const at = (field: string): string => `products.${name}.${field}`;
    const { alongside, actsPerPatient } = given;
    return {
      name,
      price: place.parameter(at('price'), given.price),
      plan: place.parameter(at('plan'), given.plan),
      planByDay: given.plan.pattern === 'count/day',
      demandShare: place.parameter(at('demandShare'), given.demandShare),
      ramp: place.parameter(at('ramp'), given.ramp),
      variableCost: place.parameter(at('variableCost'), given.variableCost),
      unpaid: place.parameter(at('unpaid'), given.unpaid),
      usualPrice: given.usualPrice === null ? null : place.parameter(at('usualPrice'), given.usualPrice),
      onCredit: place.parameter(at('onCredit'), given.onCredit),
      paidAfter: given.paidAfter.value,
      alongside:
        alongside === null
          ? null
          : { product: names.indexOf(alongside.of.en), each: place.parameter(at('alongside.each'), alongside.each) },
      actsPerPatient: actsPerPatient === null ? null : place.parameter(at('actsPerPatient'), actsPerPatient),
      capacity: given.capacity === null ? null : place.parameter(at('capacity'), given.capacity),
      capacityByDay: given.capacity?.pattern === 'count/day',
      sector: given.sector === null ? null : given.sector.en,
      season: given.season === null ? null : Float64Array.from(given.season, (month) => month.value),
    };
  });
}

export function batchParameters(values: EnterpriseValues, place: Place): BatchParameters | null {
  const given = values.batches;
  if (given === null) return null;
  return {
    birds: place.parameter('batches.birds', given.birds),
    months: given.months.value,
    chick: place.parameter('batches.chick', given.chick),
    feed: place.parameter('batches.feed', given.feed),
    feedPrice: place.parameter('batches.feedPrice', given.feedPrice),
    otherCost: place.parameter('batches.otherCost', given.otherCost),
    mortality: place.parameter('batches.mortality', given.mortality),
    disease: place.parameter('batches.disease', given.disease),
    diseaseLoss: place.parameter('batches.diseaseLoss', given.diseaseLoss),
    weight: place.parameter('batches.weight', given.weight),
    price: place.parameter('batches.price', given.price),
    importedPrice: given.importedPrice === null ? null : place.parameter('batches.importedPrice', given.importedPrice),
    premium: place.parameter('batches.premium', given.premium),
    demand: place.parameter('batches.demand', given.demand),
    spreads: place.parameter('batches.spreads', given.spreads),
    spreadDriver: place.build.driver(`${place.id}.batches.disease.spreads`),
    diseaseDriver: place.build.driver(`${place.id}.batches.disease.strikes`),
  };
}
