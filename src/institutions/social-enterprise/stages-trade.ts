import type { OrderBoard } from '../../engine/orders.ts';
import { reasons } from '../../engine/orders.ts';
import { accrue, roundAmount } from '../../numbers/money.ts';
import { cashOf, flockReserve } from './cash.ts';
import { residuals } from './instance.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import { ordersDrawn, pullOf } from './market/stages.ts';
import { demandRamp, limits, serveWithin } from './rules.ts';

/** Phase `trade`: sells products to the families of the model first, then to everybody else. */
export function sellProducts(enterprise: Enterprise, period: number): void {
  const { life, products, sales, served, local } = enterprise;
  if (products.length === 0 || life.phase !== lifePhases.open) return;
  const month = seasonOf(enterprise, period);
  let asked = 0;
  for (let p = 0; p < products.length; p++) {
    const pull = pullOfProduct(enterprise, p);
    local[p] = ordersDrawn(enterprise.market, p, unitsOrdered(enterprise, p), pull);
    sales.wanted[p] = local[p]! + accrue(enterprise.residual, askedAt(p), demandOf(enterprise, p, month) * pull);
    sales.capacity[p] = capacityOf(enterprise, p);
    sales.unitCost[p] = products[p]!.variableCost.now;
    asked += sales.wanted[p]!;
  }
  sales.staff = unitsOfStaff(enterprise);
  sales.cash = cashOf(enterprise) - flockReserve(enterprise);
  sales.wornOut = life.wear.wornOut === 1;
  life.month.limit = serveWithin(sales, served);
  life.restock = Math.ceil(sales.fullBill);
  let total = 0;
  for (let p = 0; p < products.length; p++) {
    total += served[p]!;
    sellProduct(enterprise, p, period);
  }
  life.month.served += total;
  if (asked > 0 && total === 0 && life.month.limit === limits.inputs) life.month.noInputs = 1;
}

const askedAt = (product: number): number => residuals.products + 2 * product;
const soldAt = (product: number): number => residuals.products + 2 * product + 1;

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
  const planned = plan.now * (planByDay ? enterprise.settings.openDays.now : 1);
  const seasonal = season === null ? 1 : season[month]!;
  return planned * demandShare.now * demandRamp(enterprise.life.monthsOpen, ramp.now) * seasonal;
}

function capacityOf(enterprise: Enterprise, product: number): number {
  const { capacity, capacityByDay } = enterprise.products[product]!;
  if (capacity === null) return Infinity;
  return Math.floor(capacity.now * (capacityByDay ? enterprise.settings.openDays.now : 1));
}

function unitsOfStaff(enterprise: Enterprise): number {
  let units = 0;
  let limited = false;
  for (let i = 0; i < enterprise.staff.length; i++) {
    const { count, serves } = enterprise.staff[i]!;
    if (serves === null) continue;
    limited = true;
    units += count.now * serves.now;
  }
  return limited ? units : Infinity;
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

function unitsOfRow(enterprise: Enterprise, board: OrderBoard, row: number, product: number): number {
  const price = enterprise.products[product]!.price.now;
  if (price <= 0) return 0;
  const held = enterprise.place.build.ledger.available(board.spec.payers[row]!);
  const left = Math.min(held, board.wanted[row]! - board.granted[row]!);
  return left <= 0 ? 0 : Math.floor(left / price);
}

/** Serves the families' orders, beginning with another row each period, then sells what is left to the world outside. */
function sellProduct(enterprise: Enterprise, product: number, period: number): void {
  const { served, local, residual, flows, cash, place, currency } = enterprise;
  const { price, unpaid } = enterprise.products[product]!;
  let left = Math.min(served[product]!, local[product]!);
  const outside = served[product]! - left;
  const boards = enterprise.purchases[product]!;
  for (let b = 0; b < boards.length; b++) left -= serveBoard(enterprise, product, boards[b]!, left, period);
  const due = outside * price.now * (1 - unpaid.now);
  const { build } = place;
  build.ledger.post(build.world(currency).first, cash.first, accrue(residual, soldAt(product), due), flows.sales);
}

function serveBoard(enterprise: Enterprise, product: number, board: OrderBoard, most: number, period: number): number {
  const { flows, cash, place } = enterprise;
  const price = enterprise.products[product]!.price.now;
  const flow = flows.bought[board.spec.owner]!;
  let units = 0;
  for (let i = 0; i < board.count; i++) {
    const row = (i + period) % board.count;
    const wanted = unitsOfRow(enterprise, board, row, product);
    if (wanted === 0) continue;
    const given = Math.min(wanted, most - units);
    if (given === 0) {
      board.reasons[row] = reasons.noCapacity;
      continue;
    }
    const left = Math.min(
      place.build.ledger.available(board.spec.payers[row]!),
      board.wanted[row]! - board.granted[row]!,
    );
    const amount = Math.min(left, roundAmount(given * price, 'half-even'));
    place.build.ledger.post(board.spec.payers[row]!, cash.first, amount, flow);
    board.grant(row, amount, given === wanted ? reasons.granted : reasons.noCapacity);
    units += given;
  }
  return units;
}

/** What the month's services have used, owed for inputs: paid first of all when the month is settled. */
export function billInputs(enterprise: Enterprise): void {
  const { products, served, residual, life } = enterprise;
  if (life.phase !== lifePhases.open) return;
  let used = 0;
  for (let p = 0; p < products.length; p++) used += served[p]! * products[p]!.variableCost.now;
  life.owed.inputs += accrue(residual, residuals.inputs, used);
}
