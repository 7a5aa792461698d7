import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import type { Quantity } from '../../schema/value.ts';
import type { Place } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';

/** Running values of a harvest; prices are minor units a kilogram of green. */
export interface HarvestParameters {
  readonly area: Parameter;
  readonly yield: Parameter;
  readonly cherryPerGreen: Parameter;
  readonly farmGate: Parameter;
  readonly elsewhere: Parameter;
  readonly processing: Parameter;
  readonly worldPrice: Parameter;
  readonly discount: Parameter;
  readonly conversion: Parameter;
  readonly certification: Parameter;
  readonly certifiedShare: Parameter;
  readonly floorPrice: Parameter;
  readonly organicPremium: Parameter;
  readonly socialPremium: Parameter;
}

/** Money for finding buyers with a label: an account of its own, port `marketing`. */
export interface MarketingFund {
  readonly account: AccountBlock;
  readonly most: Parameter;
  readonly reach: Parameter;
  readonly spends: Parameter;
}

/**
 * The harvest of an enterprise. Lots wait for their sale in a ring by month of delivery:
 *
 *   lots, certified  [month m mod (saleAfter + 1)]      kilograms of green; 1 when sold on the terms of the label
 */
export interface Harvest {
  readonly parameters: HarvestParameters;
  readonly marketing: MarketingFund | null;
  /** Shares of the harvest by month of the year, January first, which sum to 1. */
  readonly season: Float64Array;
  readonly saleAfter: number;
  readonly lots: Float64Array;
  readonly certified: Float64Array;
  /** Cherry a hectare of the running harvest, fixed in its first month. */
  readonly cherry: Float64Array;
  /** Fractions of minor units; see `harvestResiduals`. */
  readonly residual: Float64Array;
  /** The month's kilograms and price, for the rows of the results. */
  readonly month: { offered: number; bought: number; sold: number; price: number; share: number };
  /** Set in `connect`. */
  growers: AccountBlock | null;
  loan: OrderBoard | null;
  payments: Float64Array;
  readonly flows: { growers: number; elsewhere: number; marketing: number };
  /** Flows that bring credit and pay none back; known when the stages are made. */
  credit: readonly number[];
}

export const harvestResiduals = { growers: 0, inputs: 1, sales: 2, elsewhere: 3, marketing: 4 } as const;

/** Round 1: running values, memory, and the marketing fund; null without a harvest. */
export function declareHarvest(values: EnterpriseValues, place: Place, currency: number): Harvest | null {
  const given = values.harvest;
  if (given === null) return null;
  const { build } = place;
  const saleAfter = given.saleAfter.value;
  const harvest: Harvest = {
    parameters: parametersOf(given, place),
    marketing: given.marketing === null ? null : fundOf(given.marketing, place, currency),
    season: seasonOf(given.season),
    saleAfter,
    lots: build.state(saleAfter + 1),
    certified: build.state(saleAfter + 1),
    cherry: build.state(1),
    residual: build.state(5),
    month: { offered: 0, bought: 0, sold: 0, price: 0, share: 0 },
    growers: null,
    loan: null,
    payments: new Float64Array(0),
    flows: { growers: -1, elsewhere: -1, marketing: -1 },
    credit: [],
  };
  build.onBegin(() => clearMonth(harvest));
  return harvest;
}

/** Forgets the month's kilograms. */
export function clearMonth({ month }: Harvest): void {
  month.offered = 0;
  month.bought = 0;
  month.sold = 0;
  month.price = 0;
  month.share = 0;
}

type Given = NonNullable<EnterpriseValues['harvest']>;

function parametersOf(given: Given, place: Place): HarvestParameters {
  const make = (path: string, quantity: Quantity): Parameter => place.parameter(`harvest.${path}`, quantity);
  return {
    area: make('area', given.area),
    yield: make('yield', given.yield),
    cherryPerGreen: make('cherryPerGreen', given.cherryPerGreen),
    farmGate: make('farmGate', given.farmGate),
    elsewhere: make('elsewhere', given.elsewhere),
    processing: make('processing', given.processing),
    worldPrice: make('worldPrice', given.worldPrice),
    discount: make('discount', given.discount),
    conversion: make('conversion', given.conversion),
    certification: make('certification', given.certification),
    certifiedShare: make('certifiedShare', given.certifiedShare),
    floorPrice: make('floorPrice', given.floorPrice),
    organicPremium: make('organicPremium', given.organicPremium),
    socialPremium: make('socialPremium', given.socialPremium),
  };
}

function fundOf(given: NonNullable<Given['marketing']>, place: Place, currency: number): MarketingFund {
  const { build, id, index } = place;
  const account = build.accounts({
    owner: index,
    name: `${id}.marketing`,
    class: 'asset',
    plane: 'cash',
    currency,
    count: 1,
  });
  build.port(id, 'marketing', account);
  return {
    account,
    most: place.parameter('harvest.marketing.most', given.most),
    reach: place.parameter('harvest.marketing.reach', given.reach),
    spends: place.parameter('harvest.marketing.spends', given.spends),
  };
}

function seasonOf(shares: readonly Quantity[]): Float64Array {
  const sum = shares.reduce((all, share) => all + share.value, 0);
  return Float64Array.from({ length: 12 }, (_, month) => (sum === 0 ? 0 : (shares[month]?.value ?? 0) / sum));
}
