import { roundAmount } from '../../numbers/money.ts';
import { fillDues, interestInAll, roomForDues } from './dues.ts';
import { turnsOf, type LoanTerms } from './terms.ts';

/** A loan as a borrower is offered it: money in whole minor units, shares as fractions of the amount. */
export interface LoanOffer {
  readonly terms: LoanTerms;
  readonly amount: number;
  /** An instalment's rate as a fraction; for a mark-up sale the mark-up of the whole loan. */
  readonly rate: number;
  readonly instalmentsPerYear: number;
  /** Whether all interest is withheld when the loan is paid out. */
  readonly upFront: boolean;
  /** What is withheld when the loan is paid out: fees, an insurance premium, a saving that is given back at the end. */
  readonly fee: number;
  readonly premium: number;
  readonly saving: number;
  /** Simple interest on the saving, an instalment's. */
  readonly savingRate: number;
  /** How long each period is beside a usual one; left out when all are usual. Prices by definition take periods as equal. */
  readonly lengths?: Float64Array;
}

/** What a borrower receives and pays, whole minor units, one place an instalment. */
export interface BorrowerFlows {
  readonly amount: number;
  readonly interestUpFront: number;
  readonly fee: number;
  readonly premium: number;
  readonly saving: number;
  readonly principal: readonly number[];
  readonly interest: readonly number[];
  /** The saving with its interest, given back with the last instalment. */
  readonly savingBack: number;
}

/** Everything that passes between lender and borrower when all is paid on time. */
export function borrowerFlowsOf(offer: LoanOffer): BorrowerFlows {
  const { terms, amount, upFront } = offer;
  const turns = turnsOf(terms);
  const lengths = offer.lengths ?? null;
  const dues = roomForDues(terms, 1);
  fillDues(terms, terms, amount, offer.rate, dues, 0, lengths);
  const interestUpFront = upFront ? interestInAll(dues, 0, turns, amount) : 0;
  // What is left to pay is the principal, spread as if no interest were due.
  if (upFront) fillDues(terms, terms, amount, 0, dues, 0, lengths);
  return {
    amount,
    interestUpFront,
    fee: offer.fee,
    premium: offer.premium,
    saving: offer.saving,
    principal: [...dues.principal],
    interest: [...dues.interest],
    savingBack: roundAmount(offer.saving * (1 + offer.savingRate * turns), 'half-even'),
  };
}

/** Which of a loan's flows a definition of its price counts, besides principal and interest. */
export interface Counted {
  readonly fees: boolean;
  readonly insurance: boolean;
  readonly saving: boolean;
}

/** The flow by instalment as a definition counts it: received first, then paid, negative; blocked savings netted. */
export function netFlow(flows: BorrowerFlows, counts: Counted): number[] {
  const withheld =
    flows.interestUpFront +
    (counts.fees ? flows.fee : 0) +
    (counts.insurance ? flows.premium : 0) +
    (counts.saving ? flows.saving : 0);
  const paid = flows.principal.map((part, k) => 0 - part - flows.interest[k]!);
  if (counts.saving) paid[paid.length - 1]! += flows.savingBack;
  return [flows.amount - withheld, ...paid];
}

/** What a loan costs in money: everything paid and not received back, whole minor units. */
export function costInMoney(flows: BorrowerFlows): number {
  return 0 - netFlow(flows, { fees: true, insurance: true, saving: true }).reduce((sum, flow) => sum + flow, 0);
}
