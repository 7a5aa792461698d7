import type { Words } from '../../../engine/words.ts';
import { guaranteedBalance } from '../funds/guarantee.ts';
import { owedToLenders, owedToRank } from '../funds/lenders.ts';
import type { Pool } from '../pool.ts';
import { balances, count, figure, measure, moved, promise, row } from './rows.ts';

/** Rows of the guarantor and of lenders, and what the pool’s money costs it. */
export function declareFundSeries(pool: Pool): void {
  const { guarantee, lenders } = pool;
  row(
    pool,
    'fundingCost',
    words.fundingCost,
    measure(() => fundingCost(pool)),
    'sum',
    'costs',
  );
  row(pool, 'costsPaid', words.costsPaid, moved({ flow: pool.flows.costs, sign: 1 }), 'sum', 'costs');
  row(
    pool,
    'subsidy',
    words.subsidy,
    measure((period) => subsidy(pool, period)),
    'sum',
    'none',
  );
  count(pool, 'priceLevel', words.priceLevel, 'number', () => pool.place.build.economy.level(pool.currency), 'last');
  if (guarantee !== null) {
    row(pool, 'guaranteeFund', words.guaranteeFund, balances(guarantee.fund), 'last', 'none');
    row(
      pool,
      'guaranteed',
      words.guaranteed,
      measure(() => guaranteedBalance(pool)),
      'last',
      'none',
    );
    row(pool, 'guaranteePaid', words.guaranteePaid, moved({ flow: guarantee.flows.paid, sign: 1 }), 'sum', 'returns');
    figure(pool, 'guaranteeMissed', words.guaranteeMissed, 'guaranteeMissed', 'none');
  }
  if (lenders.length > 0) {
    row(
      pool,
      'owedToLenders',
      words.owedToLenders,
      measure(() => Math.ceil(owedToLenders(pool))),
      'last',
      'costs',
    );
    row(
      pool,
      'owedSenior',
      words.owedSenior,
      measure(() => owedToRank(pool, 'senior')),
      'last',
      'none',
    );
    row(
      pool,
      'owedEqual',
      words.owedEqual,
      measure(() => owedToRank(pool, 'equal')),
      'last',
      'none',
    );
    figure(pool, 'lenderInterest', words.lenderInterest, 'lenderInterest', 'none');
    promise(pool, 'lenders', words.promiseLenders, 'lendersDue', 'lendersMissed');
  }
}

/** Interest on deposits, blocked savings, lenders and the fallback line, and the guarantor’s fee. */
function fundingCost({ month }: Pool): number {
  const fallback = month.fallbackDue - month.fallbackMissed;
  return month.depositInterest + month.savingInterest + month.lenderInterest + month.guaranteeFee + fallback;
}

/** What lenders’ and savers’ money would have cost more at the market rate, this month. */
function subsidy(pool: Pool, period: number): number {
  if (pool.monthly[period] === 0) return 0;
  const { deposits, month, place } = pool;
  const saved = deposits === null ? 0 : place.build.ledger.total(deposits.claims);
  const atMarket = ((saved + owedToLenders(pool)) * pool.parameters.marketRate.now) / 12;
  return Math.max(0, Math.round(atMarket - month.depositInterest - month.lenderInterest));
}

const words = {
  fundingCost: { fr: 'Coût des fonds', en: 'Cost of funds' },
  costsPaid: { fr: 'Frais payés', en: 'Costs paid' },
  subsidy: { fr: 'Subvention dans le coût des fonds', en: 'Subsidy in the cost of funds' },
  priceLevel: { fr: 'Niveau des prix', en: 'Price level' },
  guaranteeFund: { fr: 'Fonds du garant', en: 'Guarantor’s fund' },
  guaranteed: { fr: 'Encours garanti', en: 'Balance guaranteed' },
  guaranteePaid: { fr: 'Payé par le garant', en: 'Paid by the guarantor' },
  guaranteeMissed: { fr: 'Garantie non payée', en: 'Guarantee not paid' },
  owedToLenders: { fr: 'Dû aux prêteurs', en: 'Owed to lenders' },
  owedSenior: { fr: 'Dû à ceux qui passent avant les épargnants', en: 'Owed to those before the savers' },
  owedEqual: { fr: 'Dû à ceux qui passent avec les épargnants', en: 'Owed to those beside the savers' },
  lenderInterest: { fr: 'Intérêts aux prêteurs', en: 'Interest to lenders' },
  promiseLenders: { fr: 'échéances aux prêteurs', en: 'payments to lenders' },
} satisfies Record<string, Words>;
