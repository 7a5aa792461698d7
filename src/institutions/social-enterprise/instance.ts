import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import type { Place } from '../kind.ts';
import type { Quantity } from '../../schema/value.ts';
import { clientsOf } from './clients.ts';
import type { Client } from './clients.ts';
import type { EnterpriseValues } from './fields.ts';
import { declareFlatSums } from './flat-sums.ts';
import type { FlatSums } from './flat-sums.ts';
import { declareGrowth } from './growth/growth.ts';
import type { Growth } from './growth/growth.ts';
import { declareHarvest } from './harvest.ts';
import type { Harvest } from './harvest.ts';
import { beginLife, newLife } from './life.ts';
import type { Life } from './life.ts';
import { declareConduct } from './management/management.ts';
import type { Conduct } from './management/management.ts';
import { declareMarket } from './market/market.ts';
import type { Market } from './market/market.ts';
import { batchParameters, productsOf } from './parameters.ts';
import type { BatchParameters, Product } from './parameters.ts';
import { declareReceivables } from './receivables.ts';
import type { Receivables } from './receivables.ts';
import type { SalesLimits } from './rules.ts';
import { declareQuits, staffOf } from './staff.ts';
import type { Quits, Staff } from './staff.ts';
import { declareSharing } from './statutes/sharing.ts';
import type { Sharing } from './statutes/sharing.ts';
import { declareSuppliers } from './suppliers.ts';
import type { Supplier } from './suppliers.ts';

/** Flows of money between an enterprise and the others, by index; -1 when it has none. */
export interface EnterpriseFlows {
  opening: number;
  sales: number;
  inputs: number;
  fixed: number;
  wages: number;
  building: number;
  diverted: number;
  equipment: number;
  toFund: number;
  fromFund: number;
  surplus: number;
  campaign: number;
  equipmentGained: number;
  equipmentLost: number;
  /** Purchases of populations: flow by index of the institution that buys, -1 for those that never do. */
  bought: Int32Array;
}

/** One social enterprise of a model: accounts, running values, memory and what it meets others with. */
export interface Enterprise {
  readonly place: Place;
  readonly values: EnterpriseValues;
  readonly currency: number;
  readonly cash: AccountBlock;
  readonly fund: AccountBlock | null;
  readonly equipment: AccountBlock | null;
  readonly settings: Settings;
  readonly products: readonly Product[];
  readonly staff: readonly Staff[];
  readonly quits: Quits | null;
  readonly suppliers: readonly Supplier[];
  readonly clients: readonly Client[];
  readonly flatSums: FlatSums | null;
  readonly receivables: Receivables | null;
  readonly batches: BatchParameters | null;
  readonly harvest: Harvest | null;
  readonly market: Market | null;
  readonly conduct: Conduct;
  readonly sharing: Sharing | null;
  readonly growth: Growth | null;
  readonly life: Life;
  /** Fractions of minor units, birds and units that wait until they are whole; see `residuals`. */
  readonly residual: Float64Array;
  /** Results and outlays of the last twelve months; see `month-result.ts`. */
  readonly results: Float64Array;
  /** Room for the month's sales by product: what is asked by whom, and what is served. */
  readonly sales: SalesLimits;
  readonly byClients: Float64Array;
  readonly local: Float64Array;
  readonly served: Float64Array;
  readonly flows: EnterpriseFlows;
  funding: OrderBoard | null;
  surplusBoard: OrderBoard | null;
  /** Boards on which populations buy, by product, and those on which lenders ask instalments; known when stages are made. */
  purchases: readonly (readonly OrderBoard[])[];
  instalments: readonly OrderBoard[];
  instalmentFlows: readonly number[];
  /** 1 in the one period of each month in which the enterprise does its month's work; families buy in the same one. */
  readonly monthly: Uint8Array;
  /** Of the draw that closes it for other reasons than money. */
  readonly closureDriver: number;
}

/** Places in `residual`; each product has three more behind them: units asked for, money of sales, of sales on credit. */
export const residuals = {
  wages: 0,
  fixed: 1,
  inputs: 2,
  wear: 3,
  flock: 4,
  market: 5,
  birdSales: 6,
  fees: 7,
  products: 8,
} as const;

/** Values of the whole enterprise that may change with time or future. */
export interface Settings {
  readonly fixedCost: Parameter;
  readonly inputsAhead: Parameter;
  readonly stepUnits: Parameter | null;
  readonly stepCost: Parameter | null;
  readonly openDays: Parameter;
  readonly workingCapital: Parameter;
  readonly closesAfter: Parameter;
  readonly closureHazard: Parameter;
  readonly equipmentValue: Parameter | null;
  readonly equipmentLife: Parameter | null;
  readonly setAside: Parameter | null;
  readonly quote: Parameter | null;
  readonly overrun: Parameter | null;
  readonly months: Parameter | null;
  readonly delay: Parameter | null;
  readonly permit: Parameter | null;
  readonly runningIn: Parameter | null;
  readonly diverted: Parameter | null;
  readonly committeeFactor: Parameter | null;
  readonly associationFactor: Parameter | null;
  readonly openingCash: Parameter | null;
}

/** Round 1: accounts, parameters and memory. */
export function declareEnterprise(values: EnterpriseValues, place: Place): Enterprise {
  const { build, id, index } = place;
  const currency = build.currencyIndex(values.currency);
  const own = { owner: index, class: 'asset', currency, count: 1 } as const;
  const cash = build.accounts({ ...own, name: `${id}.cash`, plane: 'cash' });
  build.port(id, 'cash', cash);
  const equipped = values.equipment !== null;
  const fund = equipped ? build.accounts({ ...own, name: `${id}.replacement`, plane: 'cash' }) : null;
  const equipment = equipped ? build.accounts({ ...own, name: `${id}.equipment`, plane: 'value' }) : null;
  const products = productsOf(values, place);
  const count = products.length;
  const life = newLife();
  build.onBegin(() => beginLife(life));
  const none = new Float64Array(count);
  return {
    place,
    values,
    currency,
    cash,
    fund,
    equipment,
    settings: settingsOf(values, place),
    products,
    staff: staffOf(values, place),
    quits: declareQuits(values, place),
    suppliers: declareSuppliers(values, place),
    clients: clientsOf(values, place),
    flatSums: declareFlatSums(values, place, currency),
    receivables: declareReceivables(values, place, currency),
    batches: batchParameters(values, place),
    harvest: declareHarvest(values, place, currency),
    market: declareMarket(values, place, count),
    conduct: declareConduct(values, place),
    sharing: declareSharing(values, place, currency),
    growth: declareGrowth(values, place),
    life,
    residual: build.state(residuals.products + 3 * count),
    results: build.state(24),
    sales: {
      wanted: none,
      capacity: new Float64Array(count),
      unitCost: new Float64Array(count),
      staff: Infinity,
      cash: 0,
      ahead: 1,
      wornOut: false,
      fullBill: 0,
    },
    byClients: new Float64Array(count),
    local: new Float64Array(count),
    served: new Float64Array(count),
    flows: noFlows(),
    funding: null,
    surplusBoard: null,
    purchases: [],
    instalments: [],
    instalmentFlows: [],
    monthly: monthStartTable(build.calendar),
    closureDriver: build.driver(`${id}.closes`),
  };
}

function settingsOf(values: EnterpriseValues, place: Place): Settings {
  const { building, equipment, opening } = values;
  const make = (path: string, quantity: Quantity): Parameter => place.parameter(path, quantity);
  const maybe = (path: string, quantity: Quantity | undefined): Parameter | null =>
    quantity === undefined ? null : place.parameter(path, quantity);
  return {
    fixedCost: make('fixedCost', values.fixedCost),
    inputsAhead: make('inputsAhead', values.inputsAhead),
    stepUnits: maybe('steps.every', values.steps?.every),
    stepCost: maybe('steps.cost', values.steps?.cost),
    openDays: make('openDays', values.openDays),
    workingCapital: make('workingCapital', values.workingCapital),
    closesAfter: make('closesAfter', values.closesAfter),
    closureHazard: make('closureHazard', values.closureHazard),
    equipmentValue: maybe('equipment.value', equipment?.value),
    equipmentLife: maybe('equipment.life', equipment?.life),
    setAside: maybe('equipment.setAside', equipment?.setAside),
    quote: maybe('building.quote', building?.quote),
    overrun: maybe('building.overrun', building?.overrun),
    months: maybe('building.months', building?.months),
    delay: maybe('building.delay', building?.delay),
    permit: maybe('building.permit', building?.permit),
    runningIn: maybe('building.runningIn', building?.runningIn),
    diverted: maybe('building.diverted', building?.diverted),
    committeeFactor: maybe('building.committeeFactor', building?.committeeFactor),
    associationFactor: maybe('building.associationFactor', building?.associationFactor),
    openingCash: maybe('opening.cash', opening?.cash),
  };
}

function noFlows(): EnterpriseFlows {
  return {
    opening: -1,
    sales: -1,
    inputs: -1,
    fixed: -1,
    wages: -1,
    building: -1,
    diverted: -1,
    equipment: -1,
    toFund: -1,
    fromFund: -1,
    surplus: -1,
    campaign: -1,
    equipmentGained: -1,
    equipmentLost: -1,
    bought: new Int32Array(0),
  };
}
