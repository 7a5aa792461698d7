import type { AccountBlock } from '../../engine/accounts.ts';
import { reasons } from '../../engine/orders.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Association } from './instance.ts';
import { declareLoan, lend } from './loan.ts';
import type { Loan } from './loan.ts';

/** How an association meets its project: directly in one currency, through a channel otherwise. */
export interface Project {
  readonly owner: number;
  readonly cash: AccountBlock;
  /** Direct flow of money in one currency; -1 across currencies. */
  readonly fundingFlow: number;
  /** What channels are asked to carry; null in one currency. */
  readonly transfer: OrderBoard | null;
  readonly loan: Loan | null;
  /** What the project asks for; known when the stages are made. */
  asked: readonly OrderBoard[];
  /** Flows that bring the project money from channels; known when the stages are made. */
  arrivals: readonly number[];
}

/** Round 3: the flow or the transfer board, and the accounts of a loan. */
export function declareProject(association: Association, id: string): Project {
  const { place, currency, cash } = association;
  const { build, index } = place;
  const theirs = build.portOf(id, 'cash');
  const isHere = theirs.currency === currency;
  const transfer = isHere
    ? null
    : build.board({
        type: 'transfer',
        owner: index,
        topic: 'project',
        currency,
        payerOwner: index,
        payeeOwner: theirs.owner,
        payers: Int32Array.of(cash.first),
        payees: Int32Array.of(theirs.first),
        units: Int32Array.of(0),
        flow: -1,
        partial: true,
      });
  return {
    owner: theirs.owner,
    cash: theirs,
    fundingFlow: isHere ? build.flow({ from: index, to: theirs.owner, purpose: 'project-funding', currency }) : -1,
    transfer,
    loan: association.values.as === 'loan' ? declareLoan(association, theirs) : null,
    asked: [],
    arrivals: [],
  };
}

/** Phase `transfer`, before the channels: answers what the project asks for, as far as the cash above the reserve goes. */
export function fundProject(association: Association, period: number): void {
  const { project, place } = association;
  if (project === null) return;
  if (project.transfer !== null) project.transfer.clear();
  const { calendar } = place.build;
  const from = association.values.projectFrom;
  const hasBegun = from === null || calendar.start + calendar.monthOfPeriod[period]! >= from;
  const isOpen = hasBegun && association.standing.moves;
  for (let b = 0; b < project.asked.length; b++) {
    const board = project.asked[b]!;
    for (let row = 0; row < board.count; row++) {
      const wanted = board.wanted[row]! - board.granted[row]!;
      if (wanted <= 0) continue;
      if (!isOpen) board.grant(row, 0, reasons.notOpen);
      else if (project.transfer === null) fundHere(association, project, board, row, wanted, period);
      else askChannels(association, project.transfer, board, row, wanted);
    }
  }
}

function fundHere(
  association: Association,
  project: Project,
  board: OrderBoard,
  row: number,
  wanted: number,
  period: number,
): void {
  const given = Math.min(wanted, association.freeCash());
  association.place.build.ledger.post(association.cash.first, project.cash.first, given, project.fundingFlow);
  board.grant(row, given, given === wanted ? reasons.granted : reasons.noFunds);
  if (project.loan !== null) lend(association, project.loan, given, period);
}

/**
 * Asks that the whole sum arrive, whatever fee and exchange take, and offers all that is free for it. When that is not
 * enough nothing is sent: a treasurer waits for the next dues rather than pay the fee of many small transfers.
 */
function askChannels(
  association: Association,
  transfer: OrderBoard,
  board: OrderBoard,
  row: number,
  wanted: number,
): void {
  transfer.wanted[0] = association.freeCash();
  transfer.arrives[0]! += wanted;
  board.reasons[row] = transfer.wanted[0] > 0 ? reasons.granted : reasons.noFunds;
}

/** Phase `pay`, after the channels: what has arrived is what was granted; the rest keeps its reason. */
export function noteArrivals(association: Association, period: number): void {
  const { project, place } = association;
  if (project === null || project.transfer === null) return;
  let arrived = 0;
  for (let i = 0; i < project.arrivals.length; i++) arrived += place.build.ledger.moved(project.arrivals[i]!, period);
  if (project.loan !== null) lend(association, project.loan, arrived, period);
  const failed = project.transfer.wanted[0]! > 0 && arrived === 0;
  for (let b = 0; b < project.asked.length; b++) {
    const board = project.asked[b]!;
    for (let row = 0; row < board.count; row++) {
      const got = Math.min(arrived, board.wanted[row]!);
      board.grant(row, got, failed ? project.transfer.reasons[0]! : board.reasons[row]!);
      arrived -= got;
    }
  }
}
