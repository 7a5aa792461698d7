import type { OrderBoard } from '../../engine/orders.ts';
import { reasons } from '../../engine/orders.ts';
import { accrue, roundAmount } from '../../numbers/money.ts';
import { cashOf, flockReserve } from './cash.ts';
import { serveClients } from './clients.ts';
import { creditAt, noteDemand, soldAt, unitsOfRow } from './demand.ts';
import { residuals } from './instance.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import { sellOnCredit } from './receivables.ts';
import { limits, serveWithin } from './rules.ts';
import { unitsOfStaff } from './staff.ts';

/**
 * Phase `trade`: serves what cash, capacity and staff allow. Clients with a contract come first, then those for whom a flat
 * sum was paid, then the families of the model, then everybody else.
 */
export function sellProducts(enterprise: Enterprise, period: number): void {
  const { life, products, sales, served } = enterprise;
  if (products.length === 0 || life.phase !== lifePhases.open) return;
  const asked = noteDemand(enterprise, period);
  sales.staff = unitsOfStaff(enterprise);
  sales.cash = cashOf(enterprise) - flockReserve(enterprise);
  sales.ahead = enterprise.settings.inputsAhead.now;
  sales.wornOut = life.wear.wornOut === 1;
  life.month.limit = serveWithin(sales, served);
  life.restock = Math.ceil(sales.fullBill * sales.ahead);
  let total = 0;
  for (let p = 0; p < products.length; p++) {
    total += served[p]!;
    sellProduct(enterprise, p, period);
  }
  life.month.served += total;
  if (asked > 0 && total === 0 && life.month.limit === limits.inputs) life.month.noInputs = 1;
}

function sellProduct(enterprise: Enterprise, p: number, period: number): void {
  const { served, local, byClients } = enterprise;
  let left = served[p]!;
  left -= serveClients(enterprise, p, Math.min(left, byClients[p]!), period);
  left -= servePrepaid(enterprise, p, left);
  let families = Math.min(left, local[p]!);
  left -= families;
  const boards = enterprise.purchases[p]!;
  for (let b = 0; b < boards.length; b++) families -= serveBoard(enterprise, p, boards[b]!, families, period);
  sellOutside(enterprise, p, left, period);
}

/** Relatives of those who paid a flat sum are served without paying; returns how many units they got. */
function servePrepaid({ flatSums }: Enterprise, product: number, most: number): number {
  if (flatSums === null || flatSums.product !== product) return 0;
  flatSums.month.given = Math.min(flatSums.month.asked, most);
  return flatSums.month.given;
}

/** Sells to the world outside: part at once, part on credit, part never paid. */
function sellOutside(enterprise: Enterprise, p: number, units: number, period: number): void {
  const { residual, flows, cash, place, currency } = enterprise;
  const { price, unpaid, onCredit, paidAfter } = enterprise.products[p]!;
  const due = units * price.now * (1 - unpaid.now);
  const later = onCredit.now;
  const { build } = place;
  const now = accrue(residual, soldAt(p), due * (1 - later));
  build.ledger.post(build.world(currency).first, cash.first, now, flows.sales);
  if (later > 0) sellOnCredit(enterprise, accrue(residual, creditAt(p), due * later), paidAfter, period);
}

/** Serves the families' orders, beginning with another row each period; returns how many units they got. */
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
