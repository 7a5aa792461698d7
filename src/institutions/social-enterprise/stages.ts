import type { Words } from '../../engine/words.ts';
import type { ModelBuilder } from '../../engine/builder.ts';
import type { Phase } from '../../engine/phases.ts';
import { meetLenders } from './connect-harvest.ts';
import { meetOthers } from './connect.ts';
import { askFlatSums, takeFlatSums } from './flat-sums.ts';
import { climb } from './growth/growth.ts';
import type { Enterprise } from './instance.ts';
import { beginMonth, lifePhases } from './life.ts';
import { closeByChance, closeForWantOfMoney } from './management/closing.ts';
import { beginAgain } from './management/restart.ts';
import { leak, receiveSupport, seeResult, showViability } from './management/stages.ts';
import { drawImitators, rivalsOf, shareMarket, spreadNews } from './market/stages.ts';
import type { Rivals } from './market/stages.ts';
import { noteResult } from './month-result.ts';
import { collect } from './receivables.ts';
import { declareFunding } from './series.ts';
import { quitOrHire } from './staff.ts';
import { shareSurplus } from './statutes/stages.ts';
import { beginFlock, keepFlock, sellBirds, spreadDisease } from './stages-batches.ts';
import { askForFunds, goOnBuilding } from './stages-building.ts';
import { askForCredit, tradeHarvest } from './stages-harvest.ts';
import { payMonth } from './stages-settle.ts';
import { countResult, noteSurplusSent, offerSurplus, payInstalments } from './stages-surplus.ts';
import { billInputs, sellProducts } from './stages-trade.ts';
import { wearEquipment } from './stages-wear.ts';

/** One enterprise's part in a phase. */
type Act = (enterprise: Enterprise, period: number) => void;

/** Round 4: the stages of all enterprises, phase by phase. A month's work is done in one
 * period of the month, as `monthly` says. */
export function makeStages(enterprises: readonly Enterprise[], build: ModelBuilder): void {
  for (const enterprise of enterprises) {
    meetOthers(enterprise);
    meetLenders(enterprise);
    declareFunding(enterprise);
  }
  const add = (phase: Phase, name: Words, run: (period: number) => void): void => build.stage({ phase, name, run });

  add(
    'open',
    { fr: 'les entreprises demandent des fonds', en: 'enterprises ask for funds' },
    each(enterprises, openPeriod),
  );
  add(
    'shock',
    { fr: 'des entreprises ferment par hasard', en: 'enterprises close by chance' },
    monthly(enterprises, closeByChance),
  );
  const markets = rivalsOf(enterprises);
  add(
    'produce',
    { fr: 'les entreprises se partagent la clientèle', en: 'enterprises share their customers' },
    eachMarket(markets, shareMarket),
  );
  add(
    'produce',
    { fr: 'les entreprises commencent des bandes', en: 'enterprises begin batches' },
    monthly(enterprises, beginFlock),
  );
  add('produce', { fr: 'les maladies se propagent', en: 'diseases spread' }, eachMarket(markets, spreadDisease));
  add(
    'produce',
    { fr: 'les entreprises soignent leurs bandes', en: 'enterprises keep their flocks' },
    monthly(enterprises, keepFlock),
  );
  add(
    'earn',
    { fr: 'les entreprises reçoivent un appui', en: 'enterprises receive support' },
    monthly(enterprises, receiveSupport),
  );
  add(
    'transfer',
    { fr: 'les entreprises offrent leur excédent', en: 'enterprises offer their surplus' },
    each(enterprises, offerSurplus),
  );
  add(
    'pay',
    { fr: 'les entreprises paient leurs échéances', en: 'enterprises pay instalments' },
    each(enterprises, payBack),
  );
  add('trade', { fr: 'les entreprises vendent', en: 'enterprises sell' }, inTurn(enterprises, sell));
  add(
    'settle',
    { fr: 'les entreprises règlent le mois', en: 'enterprises settle the month' },
    each(enterprises, settle),
  );
  add(
    'observe',
    { fr: 'les entreprises montrent si elles vivent', en: 'enterprises show whether they live' },
    each(enterprises, showViability),
  );
}

const openPeriod: Act = (enterprise, period) => {
  if (enterprise.monthly[period] === 1) beginMonth(enterprise.life);
  if (enterprise.monthly[period] === 1) beginAgain(enterprise);
  askFlatSums(enterprise, period);
  askForFunds(enterprise, period);
};

const payBack: Act = (enterprise, period) => {
  noteSurplusSent(enterprise);
  payInstalments(enterprise);
  askForCredit(enterprise, period);
};

const sell: Act = (enterprise, period) => {
  collect(enterprise, period);
  takeFlatSums(enterprise);
  sellBirds(enterprise);
  sellProducts(enterprise, period);
  billInputs(enterprise);
  tradeHarvest(enterprise, period);
};

const settle: Act = (enterprise, period) => {
  const isOpen = enterprise.life.phase === lifePhases.open;
  const isMonthly = enterprise.monthly[period] === 1;
  let worn = 0;
  if (isOpen && isMonthly) {
    enterprise.life.month.worked = 1;
    leak(enterprise, period);
    payMonth(enterprise);
    quitOrHire(enterprise);
    climb(enterprise, period);
    worn = wearEquipment(enterprise);
    spreadNews(enterprise);
  }
  countResult(enterprise, period);
  if (!isMonthly) return;
  if (!isOpen) {
    goOnBuilding(enterprise);
    return;
  }
  noteResult(enterprise, worn, period);
  drawImitators(enterprise);
  seeResult(enterprise, period);
  shareSurplus(enterprise, period);
  enterprise.life.monthsOpen += 1;
  if (enterprise.life.phase === lifePhases.open) closeForWantOfMoney(enterprise);
};

function each(enterprises: readonly Enterprise[], act: Act): (period: number) => void {
  return (period) => {
    for (let i = 0; i < enterprises.length; i++) act(enterprises[i]!, period);
  };
}

function eachMarket(
  markets: readonly Rivals[],
  act: (rivals: Rivals, period: number) => void,
): (period: number) => void {
  return (period) => {
    for (let i = 0; i < markets.length; i++) act(markets[i]!, period);
  };
}

function monthly(enterprises: readonly Enterprise[], act: Act): (period: number) => void {
  return (period) => {
    for (let i = 0; i < enterprises.length; i++) {
      if (enterprises[i]!.monthly[period] === 1) act(enterprises[i]!, period);
    }
  };
}

/** Once a month, beginning with another enterprise each time, so that nobody always sells first. */
function inTurn(enterprises: readonly Enterprise[], act: Act): (period: number) => void {
  return (period) => {
    const count = enterprises.length;
    for (let i = 0; i < count; i++) {
      const enterprise = enterprises[(i + period) % count]!;
      if (enterprise.monthly[period] === 1) act(enterprise, period);
    }
  };
}
