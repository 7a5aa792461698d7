import { allRootsOfFlow, headlineOf } from '../../finance/roots.ts';
import { decimal } from '../../finance/decimal.ts';
import { auctionFlows, chitAuction } from '../../institutions/savings-group/rules-auction.ts';
import { endOfCycle, type GroupLoan } from '../../institutions/savings-group/rules-cycle.ts';
import { savingForGood } from '../../institutions/savings-group/rules-goods.ts';
import {
  bulletPayments,
  decliningPayments,
  flatPayments,
  loanLimit,
  sharedOut,
  sharesBought,
  timeWeighted,
  valueOfShare,
} from '../../institutions/savings-group/rules-shares.ts';
import { effectivePerYear, nominalPerYear } from '../../numbers/rates.ts';
import type { Evaluators } from './evaluator.ts';
import type { Inputs } from './inputs.ts';

/** Groups that accumulate savings. Maps names; the rules are in institutions/savings-group/. */
export const groupEvaluators: Evaluators = {
  'vsla-shareout': (inputs) => {
    const memberShares = inputs.list('memberShares');
    const shareValue = valueOfShare(inputs.number('fund'), inputs.number('totalShares'));
    const payouts = memberShares.map((shares) => shares * shareValue);
    if (!inputs.has('sharePrice')) return { shareValue, payouts };
    const savingsRefund = memberShares[0]! * inputs.number('sharePrice');
    return { shareValue, payouts, savingsRefund, profit: payouts[0]! - savingsRefund };
  },
  'vsla-return': (inputs) => {
    const { sharePrice, shareValue, savings } = inputs.numbers('sharePrice', 'shareValue', 'savings');
    const totalShares = savings / sharePrice;
    return { totalShares, fund: totalShares * shareValue, returnOnSavings: shareValue / sharePrice - 1 };
  },
  'vsla-share-purchase': (inputs) => {
    const rule = { price: inputs.number('sharePrice'), most: inputs.number('maxShares') };
    const bought = inputs.list('contributions').map((contribution) => sharesBought(contribution, rule));
    const total = bought.reduce((sum, { shares }) => sum + shares, 0);
    return {
      total,
      shares: bought.map(({ shares }) => shares),
      leftover: bought.map(({ leftover }) => leftover),
      saved: decimal(total * rule.price),
    };
  },
  'vsla-shareout-full': (inputs) => {
    const out = sharedOut({
      ...inputs.numbers('sharePrice', 'cashInBox', 'roundDownTo'),
      loansCollected: inputs.number('loansCollectedAtShareOut', 0),
      memberShares: inputs.list('memberShares'),
    });
    return { ...out, shareValueExact: out.shareValue };
  },
  'saver-irr': (inputs) => {
    const { deposit, payout, periodsPerYear } = inputs.numbers('deposit', 'payout', 'periodsPerYear');
    const flows = new Array<number>(inputs.whole('periods', { least: 1 })).fill(0 - deposit);
    flows[flows.length - 1]! += payout;
    const periodic = headlineOf(allRootsOfFlow(flows));
    if (periodic === null) return { periodic, nominal: null, effective: null };
    return {
      periodic,
      nominal: 100 * nominalPerYear(periodic, periodsPerYear),
      effective: 100 * effectivePerYear(periodic, periodsPerYear),
    };
  },
  'vsla-loan-limit': (inputs) => {
    const given = inputs.numbers('savings', 'cashInBox');
    const { rule, limit } = loanLimit({ ...given, multiple: inputs.number('multiple') });
    if (!inputs.has('outsideLoanMultiple')) return { limit, ruleLimit: rule };
    const outside = loanLimit({ ...given, multiple: inputs.number('outsideLoanMultiple') });
    return { limit, ruleLimit: rule, withOutsideLoan: outside.limit, ruleLimitOutside: outside.rule };
  },
  'vsla-service-charge': (inputs) => {
    const loan = { ...inputs.numbers('principal', 'monthlyRate'), months: inputs.whole('months', { least: 1 }) };
    const flat = flatPayments(loan);
    const irr = headlineOf(allRootsOfFlow([loan.principal, ...flat.map((payment) => 0 - payment)]));
    return {
      originalPrincipalBullet: bulletPayments(loan),
      decliningEqualPrincipal: decliningPayments(loan),
      flatEqualInstalments: flat,
      flatPeriodicIrr: irr,
      flatAprPercent: irr === null ? null : 1200 * irr,
    };
  },
  'asca-time-weighted': (inputs) => {
    const deposits = inputs
      .records('deposits')
      .map((deposit) => ({ amount: deposit.number('amount'), sessions: deposit.number('sessionsHeld') }));
    return timeWeighted(deposits, inputs.number('profit'));
  },
  'vsla-cycle': (inputs) => {
    const perMeeting = inputs.inside('sharesPerMeeting');
    const { offset, ...end } = endOfCycle({
      sharePrice: inputs.number('sharePrice'),
      meetings: inputs.whole('meetings'),
      fines: inputs.number('finesToLoanFund', 0),
      sharesPerMeeting: perMeeting.numbers(...perMeeting.names()),
      loans: inputs.has('loans') ? inputs.records('loans').map(groupLoanOf) : [],
    });
    return { ...end, offsetVariant: offset };
  },
  'rosca-auction': (inputs) => {
    const members = inputs.whole('members', { least: 1, most: 300 });
    const flows = auctionFlows(
      { members, contribution: inputs.number('contribution') },
      inputs.list('discounts', members),
    );
    return {
      flows,
      sums: flows.map((own) => own.reduce((sum, amount) => sum + amount, 0)),
      irrAllRoots: flows.map(allRootsOfFlow),
    };
  },
  'chit-auction': (inputs) =>
    chitAuction({
      ...inputs.numbers('value', 'members', 'bid', 'commissionRate', 'dividendTo'),
      commissionFrom: inputs.choice('commissionFrom', ['discount', 'prize', 'instalments']),
    }),
  'rosca-bcl': (inputs) => {
    const saver = inputs.numbers('income', 'theta');
    const members = inputs.number('members');
    const alone = savingForGood(saver, 0);
    const drawn = savingForGood(saver, (members - 1) / (2 * members));
    return {
      muAutarky: alone?.mu ?? null,
      cAutarky: alone?.consumption ?? null,
      muRandom: drawn?.mu ?? null,
      cRandom: drawn?.consumption ?? null,
      randomBetter: alone === null || drawn === null ? null : drawn.mu < alone.mu,
    };
  },
  'shg-linkage': (inputs) => {
    const savings = inputs.number('savings');
    const [low, high] = inputs.list('ratios', 2);
    return { minLoan: decimal(savings * low!), maxLoan: decimal(savings * high!) };
  },
};

/**
 * A loan of the cycle: with `repay` each [meeting, principal, interest] as given; with `chargesAt` a tenth of the first amount
 * at each of these meetings and the amount at `principalAt`; in default it repays nothing.
 */
function groupLoanOf(loan: Inputs): GroupLoan {
  const given = { member: loan.text('member'), amount: loan.number('amount') };
  if (loan.has('default') && loan.flag('default')) return { ...given, repaid: 0, isDefault: true };
  const charges = loan.has('chargesAt') ? loan.list('chargesAt').length * 0.1 * given.amount : 0;
  const principal = loan.has('principalAt') ? given.amount : 0;
  const rows = loan.has('repay') ? loan.rows('repay') : [];
  const repaid = rows.reduce((sum, row) => sum + row.number('1') + row.number('2'), charges + principal);
  return { ...given, repaid, isDefault: false };
}
