import { roundAmount } from '../../numbers/money.ts';
import { openHarvestCredit } from './borrowers/harvest-credit.ts';
import { openKinShare } from './borrowers/kin.ts';
import { openMicroloans } from './borrowers/microloans.ts';
import { openRollRates } from './borrowers/roll-rates.ts';
import { openVoice } from './borrowers/voice.ts';
import { beginDeposits, openDeposits } from './funds/deposits.ts';
import { openFallback } from './funds/fallback.ts';
import { beginGuarantee, openGuarantee } from './funds/guarantee.ts';
import { openLenders } from './funds/lenders.ts';
import { openProvisions } from './funds/provisions.ts';
import { openRuns } from './funds/runs.ts';
import { beginMonth } from './month.ts';
import type { Pool } from './pool.ts';
import { declareIndicators } from './results/indicators.ts';
import { declareSeries } from './results/series.ts';

/** Round 3: books, boards and flows with borrowers, savers, the bank and the partners; what is reported. */
export function connect(pool: Pool): void {
  const { place, values, currency, flows } = pool;
  const { build, index } = place;
  flows.opening = build.flow({ from: build.outside, to: index, purpose: 'opening', currency });
  flows.costs = build.flow({ from: index, to: build.outside, purpose: 'operating-cost', currency });
  flows.recovered = build.flow({ from: build.outside, to: index, purpose: 'recovered', currency });
  pool.deposits = openDeposits(pool);
  pool.lenders = openLenders(pool);
  pool.fallback = openFallback(place, currency);
  pool.guarantee = openGuarantee(pool);
  pool.provisions = openProvisions(pool);
  pool.rollRates = openRollRates(pool, values.rollRates);
  pool.kinShare = openKinShare(pool);
  pool.voice = openVoice(pool);
  pool.runs = openRuns(pool);
  pool.loans = openMicroloans(pool);
  pool.asking = new Int32Array(pool.loans.length);
  pool.harvest = openHarvestCredit(pool);
  if (values.recycles !== null) {
    const { to } = values.recycles;
    const theirs = build.portOf(to, build.hasPort(to, 'marketing') ? 'marketing' : 'cash');
    pool.marketingAccount = theirs.first;
    flows.marketing = build.flow({ from: index, to: theirs.owner, purpose: 'marketing', currency });
  }
  build.onBegin(() => begin(pool));
  declareSeries(pool);
  declareIndicators(pool);
}

/** The start of a future: opening capital from outside, and who takes part in saving. */
function begin(pool: Pool): void {
  const { place, cash, parameters, flows, currency, deposits, guarantee } = pool;
  const { build } = place;
  beginMonth(pool.month);
  pool.monthsRun = 0;
  Object.assign(pool.memory, { missedDeposits: 0, lateShare: 0, loansMade: 0 });
  const capital = roundAmount(parameters.capital.now, 'half-even');
  build.ledger.post(build.world(currency).first, cash.first, capital, flows.opening);
  if (deposits !== null) beginDeposits(pool, deposits);
  if (guarantee !== null) beginGuarantee(pool, guarantee);
}

/** Round 4, when all boards and flows exist: where the enterprise asks for credit, and what channels bring. */
export function meetOthers(pool: Pool): void {
  const { build, index } = pool.place;
  const { harvest, deposits } = pool;
  if (harvest !== null) {
    harvest.asked = build.boards.filter(
      ({ spec }) => spec.type === 'loan' && spec.owner === harvest.enterprise && spec.currency === pool.currency,
    );
  }
  if (deposits !== null) {
    const isChannel = (from: number): boolean => build.institutions[from]!.kind === 'transfer-channel';
    deposits.arrivals = build.flows
      .filter(
        (flow) => flow.to === index && flow.purpose === 'transfer' && flow.plane === 'cash' && isChannel(flow.from),
      )
      .map((flow) => flow.index);
  }
}
