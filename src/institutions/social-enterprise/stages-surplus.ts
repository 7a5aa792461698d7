import { reasons } from '../../engine/orders.ts';
import { freeCash } from './cash.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import { revenueOf } from './month-result.ts';
import { payLateWages } from './stages-settle.ts';
import { paidForInputs } from './suppliers.ts';

/**
 * Phase `pay`: wages that are late come before instalments; then each lender's instalment as far as free cash goes. This
 * month's wages follow after the month's sales, so a lender stands before them and behind the arrears.
 */
export function payInstalments(enterprise: Enterprise): void {
  const { instalments, life, place, cash } = enterprise;
  life.month.instalmentsDue = 0;
  life.month.instalmentsMissed = 0;
  if (instalments.length === 0) return;
  if (life.phase === lifePhases.open) payLateWages(enterprise);
  for (let b = 0; b < instalments.length; b++) {
    const board = instalments[b]!;
    for (let row = 0; row < board.count; row++) {
      if (board.spec.payers[row] !== cash.first) continue;
      const due = board.wanted[row]! - board.granted[row]!;
      if (due <= 0) continue;
      const free = freeCash(enterprise);
      const paid = free >= due ? due : board.spec.partial ? free : 0;
      place.build.ledger.post(cash.first, board.spec.payees[row]!, paid, board.spec.flow);
      board.grant(row, paid, paid === due ? reasons.granted : reasons.noCash);
      life.month.instalmentsDue += due;
      life.month.instalmentsMissed += due - paid;
    }
  }
}

/** Phase `transfer`: what the association is due of the surplus goes on the board, for a channel to carry. */
export function offerSurplus(enterprise: Enterprise): void {
  const { surplusBoard, life } = enterprise;
  if (surplusBoard === null) return;
  surplusBoard.clear();
  if (life.phase === lifePhases.open) surplusBoard.wanted[0] = Math.min(life.year.toSend, freeCash(enterprise));
}

/** Phase `pay`, after the channels: what has left is no longer due. */
export function noteSurplusSent(enterprise: Enterprise): void {
  const { surplusBoard, life } = enterprise;
  if (surplusBoard !== null) life.year.toSend = Math.max(0, life.year.toSend - surplusBoard.granted[0]!);
}

/** Phase `settle`, each period: adds what business has brought or cost in cash to the result of the year. */
export function countResult(enterprise: Enterprise, period: number): void {
  const { flows, life, place, harvest } = enterprise;
  const { ledger } = place.build;
  let result = revenueOf(enterprise, period);
  result -= paidForInputs(enterprise, period) + ledger.moved(flows.fixed, period) + ledger.moved(flows.wages, period);
  const paidBack = enterprise.instalmentFlows;
  for (let i = 0; i < paidBack.length; i++) result -= ledger.moved(paidBack[i]!, period);
  if (harvest !== null) {
    // Credit comes in and goes out with its instalments: only the interest is a cost.
    for (let i = 0; i < harvest.credit.length; i++) result += ledger.moved(harvest.credit[i]!, period);
    result -= ledger.moved(harvest.flows.growers, period);
  }
  const { management } = enterprise.conduct;
  if (management !== null) result -= ledger.moved(management.flows.leaked, period);
  if (flows.campaign >= 0) result -= ledger.moved(flows.campaign, period);
  life.year.result += result;
  life.total.result += result;
}
