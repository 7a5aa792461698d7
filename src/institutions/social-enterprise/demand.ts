import type { OrderBoard } from '../../engine/orders.ts';
import { accrue } from '../../numbers/money.ts';
import { askedByClients } from './clients.ts';
import { scaleOf } from './growth/growth.ts';
import { residuals } from './instance.ts';
import type { Enterprise } from './instance.ts';
import { ordersDrawn, pullOf } from './market/stages.ts';
import { demandRamp } from './rules.ts';
import { customersKept } from './staff.ts';

/** Where a product keeps its fractions: units asked for by the world, money of sales, money of sales on credit. */
export const askedAt = (product: number): number => residuals.products + 3 * product;
export const soldAt = (product: number): number => residuals.products + 3 * product + 1;
export const creditAt = (product: number): number => residuals.products + 3 * product + 2;

/** Writes what is asked of each product this month and by whom, and its capacity and cost; returns all units asked for. */
export function noteDemand(enterprise: Enterprise, period: number): number {
  const { products, sales } = enterprise;
  const month = seasonOf(enterprise, period);
  const kept = customersKept(enterprise);
  let asked = 0;
  for (let p = 0; p < products.length; p++) {
    sales.capacity[p] = capacityOf(enterprise, p);
    sales.unitCost[p] = products[p]!.variableCost.now;
    if (products[p]!.alongside === null) noteAsked(enterprise, p, period, month, kept);
  }
  for (let p = 0; p < products.length; p++) {
    if (products[p]!.alongside !== null) noteAsked(enterprise, p, period, month, kept);
    asked += sales.wanted[p]!;
  }
  return asked;
}

function noteAsked(enterprise: Enterprise, p: number, period: number, month: number, kept: number): void {
  const { sales, local, byClients, market, residual } = enterprise;
  const pull = kept * pullOfProduct(enterprise, p);
  local[p] = ordersDrawn(market, p, unitsOrdered(enterprise, p), pull);
  byClients[p] = askedByClients(enterprise, p, period);
  const outside = demandOf(enterprise, p, month) * pull + askedAlong(enterprise, p);
  const asked = accrue(residual, askedAt(p), outside);
  sales.wanted[p] = byClients[p]! + prepaid(enterprise, p) + local[p]! + asked;
}

/** What is asked of a product along with another one, as far as that one can be served. */
function askedAlong({ products, sales }: Enterprise, p: number): number {
  const { alongside } = products[p]!;
  if (alongside === null) return 0;
  return alongside.each.now * Math.min(sales.wanted[alongside.product]!, sales.capacity[alongside.product]!);
}

function prepaid({ flatSums }: Enterprise, p: number): number {
  return flatSums === null || flatSums.product !== p ? 0 : flatSums.month.asked;
}

function seasonOf(enterprise: Enterprise, period: number): number {
  const { calendar } = enterprise.place.build;
  return (calendar.start + calendar.monthOfPeriod[period]!) % 12;
}

function pullOfProduct({ market, products }: Enterprise, product: number): number {
  const { price, usualPrice } = products[product]!;
  return pullOf(market, price.now, usualPrice === null ? price.now : usualPrice.now);
}

/** Units the world outside asks for in a month, with their fraction, when everybody knows it and nobody else sells. */
function demandOf(enterprise: Enterprise, product: number, month: number): number {
  const { plan, planByDay, demandShare, ramp, season } = enterprise.products[product]!;
  const planned = scaleOf(enterprise) * plan.now * (planByDay ? enterprise.settings.openDays.now : 1);
  const seasonal = season === null ? 1 : season[month]!;
  return planned * demandShare.now * demandRamp(enterprise.life.monthsOpen, ramp.now * slowness(enterprise)) * seasonal;
}

/** By what the months of the ramp are multiplied: a sector that suits the place shortens them (C37). */
function slowness({ conduct }: Enterprise): number {
  const { fit } = conduct;
  return fit === null ? 1 : 1 - fit.share.now * fit.shortens.now;
}

function capacityOf(enterprise: Enterprise, product: number): number {
  const { capacity, capacityByDay } = enterprise.products[product]!;
  if (capacity === null) return Infinity;
  return Math.floor(scaleOf(enterprise) * capacity.now * (capacityByDay ? enterprise.settings.openDays.now : 1));
}

/** Whole units the families of the model still order and can pay, at today's price. */
function unitsOrdered(enterprise: Enterprise, product: number): number {
  const boards = enterprise.purchases[product]!;
  let units = 0;
  for (let b = 0; b < boards.length; b++) {
    const board = boards[b]!;
    for (let row = 0; row < board.count; row++) units += unitsOfRow(enterprise, board, row, product);
  }
  return units;
}

/** Whole units one family still orders and can pay, at today's price. */
export function unitsOfRow(enterprise: Enterprise, board: OrderBoard, row: number, product: number): number {
  const price = enterprise.products[product]!.price.now;
  if (price <= 0) return 0;
  const held = enterprise.place.build.ledger.available(board.spec.payers[row]!);
  const left = Math.min(held, board.wanted[row]! - board.granted[row]!);
  return left <= 0 ? 0 : Math.floor(left / price);
}
