import type { FlowTerm, SeriesSource } from '../../engine/series.ts';
import type { Words } from '../../engine/words.ts';
import { titled } from '../titled.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import { creditPurposes } from './connect-harvest.ts';
import { balanceOf, count, moneyRows, totalOf } from './rows.ts';
import { postsOf } from './staff.ts';

/** Round 3: the monthly rows and the promises; money in minor units, `limit` in the codes of `limits`. */
export function declareSeries(enterprise: Enterprise): void {
  const { cash, fund, flows, life, values, harvest } = enterprise;
  const { month, owed, wear, site, year } = life;
  const sales = [flows.sales, ...[...flows.bought].filter((flow) => flow >= 0)];
  if (enterprise.flatSums !== null) sales.push(enterprise.flatSums.flow);
  // What growers are paid is what the cooperative buys.
  const inputs = [flows.inputs, ...enterprise.suppliers.map(({ flow }) => flow)];
  if (harvest !== null) inputs.push(harvest.flows.growers);
  const money = moneyRows(enterprise);
  money('cash', { fr: 'Caisse', en: 'Cash' }, balanceOf(cash), 'last', 'returns');
  money('revenue', { fr: 'Recettes', en: 'Revenue' }, totalOf(...sales), 'sum', 'returns');
  money('inputs', { fr: 'Achats', en: 'Inputs' }, totalOf(...inputs), 'sum', 'costs');
  money('fixedCosts', { fr: 'Frais fixes', en: 'Fixed costs' }, totalOf(flows.fixed), 'sum', 'costs');
  money('wages', { fr: 'Salaires payés', en: 'Wages paid' }, totalOf(flows.wages), 'sum', 'impact');
  const figure = (read: () => number): SeriesSource => ({
    from: 'measure',
    read: (period) => (enterprise.monthly[period] === 1 ? read() : 0),
  });
  const state = (read: () => number): SeriesSource => ({ from: 'measure', read });
  money(
    'wagesDue',
    { fr: 'Salaires dus', en: 'Wages due' },
    figure(() => month.wagesDue),
    'sum',
    'none',
  );
  money(
    'wagesMissed',
    { fr: 'Salaires manqués', en: 'Wages missed' },
    figure(() => month.wagesMissed),
    'sum',
    'impact',
  );
  money(
    'suppliersDue',
    { fr: 'Factures dues', en: 'Bills due' },
    figure(() => month.suppliersDue),
    'sum',
    'none',
  );
  money(
    'suppliersMissed',
    { fr: 'Factures manquées', en: 'Bills missed' },
    figure(() => month.suppliersMissed),
    'sum',
    'none',
  );
  money(
    'instalmentsDue',
    { fr: 'Échéances dues', en: 'Instalments due' },
    state(() => month.instalmentsDue),
    'sum',
    'none',
  );
  money(
    'instalmentsMissed',
    { fr: 'Échéances manquées', en: 'Instalments missed' },
    state(() => month.instalmentsMissed),
    'sum',
    'none',
  );
  money(
    'arrears',
    { fr: 'Salaires et factures en retard', en: 'Wages and bills in arrears' },
    state(() => owed.wages + owed.suppliers),
    'last',
    'none',
  );
  count(
    enterprise,
    'served',
    { fr: 'Unités servies', en: 'Units served' },
    'count',
    figure(() => month.served),
    'sum',
  );
  count(
    enterprise,
    'jobs',
    { fr: 'Emplois', en: 'Jobs' },
    'person',
    state(() => (isOpen(enterprise) ? postsOf(enterprise) : 0)),
    'last',
  );
  count(
    enterprise,
    'open',
    { fr: 'Ouverte', en: 'Open' },
    'yes',
    state(() => (isOpen(enterprise) ? 1 : 0)),
    'last',
  );
  count(
    enterprise,
    'limit',
    { fr: 'Ce qui limite les ventes', en: 'What limits sales' },
    'code',
    state(() => month.limit),
    'last',
  );
  count(
    enterprise,
    'waited',
    { fr: 'Mois d’attente d’argent', en: 'Months waiting for money' },
    'month',
    figure(() => month.waited),
    'sum',
  );
  if (fund !== null) {
    money(
      'replacementFund',
      { fr: 'Fonds de remplacement', en: 'Replacement fund' },
      balanceOf(fund),
      'last',
      'returns',
    );
    money(
      'wear',
      { fr: 'Usure depuis l’achat', en: 'Wear since purchase' },
      state(() => wear.sinceReplaced),
      'last',
      'none',
    );
    count(
      enterprise,
      'wornOut',
      { fr: 'Équipement hors d’usage', en: 'Equipment worn out' },
      'yes',
      state(() => wear.wornOut),
      'last',
    );
  }
  if (values.building !== null) {
    money(
      'building',
      { fr: 'Payé pour bâtir', en: 'Paid for building' },
      totalOf(flows.building, flows.diverted),
      'sum',
      'costs',
    );
    money('diverted', { fr: 'Détourné', en: 'Diverted' }, totalOf(flows.diverted), 'sum', 'costs');
    money(
      'quote',
      { fr: 'Devis', en: 'Quote' },
      state(() => site.quote),
      'last',
      'none',
    );
    count(
      enterprise,
      'built',
      { fr: 'Travaux achevés', en: 'Works finished' },
      '%',
      state(() => builtShare(enterprise)),
      'last',
    );
  }
  if (values.surplus !== null) {
    money(
      'undistributed',
      { fr: 'Excédent non distribué', en: 'Surplus not distributed' },
      state(() => year.toSend),
      'last',
      'none',
    );
  }
  declarePromises(enterprise);
}

function isOpen(enterprise: Enterprise): boolean {
  return enterprise.life.phase === lifePhases.open && enterprise.life.month.worked === 1;
}

function builtShare(enterprise: Enterprise): number {
  const { site, phase } = enterprise.life;
  if (phase > lifePhases.building) return 1;
  return site.cost === 0 ? 0 : site.built / site.cost;
}

function declarePromises(enterprise: Enterprise): void {
  const { build, id, title } = enterprise.place;
  const promise = (name: string, label: Words, rows: string): void =>
    build.promise({
      id: `${id}.${name}`,
      label: titled(title, label),
      due: `${id}.${rows}Due`,
      missed: `${id}.${rows}Missed`,
    });
  promise('wages', { fr: 'salaires', en: 'wages' }, 'wages');
  promise('suppliers', { fr: 'frais fixes', en: 'fixed costs' }, 'suppliers');
  promise('instalments', { fr: 'échéances de prêt', en: 'loan instalments' }, 'instalments');
}

const noFunding: readonly string[] = ['sales', 'marketing', 'flat sums', ...creditPurposes];

/**
 * Round 4, when the flows of all others are known: what others paid in to build and equip. Sales, opening cash, what moves
 * between its own boxes, flat sums, working-capital credit and interest recycled for marketing are not funding.
 */
export function declareFunding(enterprise: Enterprise): void {
  const { build, index } = enterprise.place;
  const given = build.flows.filter(
    (flow) =>
      flow.to === index &&
      flow.plane === 'cash' &&
      flow.from !== index &&
      flow.from !== build.outside &&
      !noFunding.includes(flow.purpose),
  );
  const terms = given.map(({ index: flow }): FlowTerm => ({ flow, sign: 1 }));
  // Flat sums that a channel brought arrive like a gift and go into the cash box at once.
  const { flatSums } = enterprise;
  if (flatSums !== null && flatSums.board!.spec.type === 'transfer') terms.push({ flow: flatSums.flow, sign: -1 });
  const { support, restarts } = enterprise.conduct;
  if (support !== null) terms.push({ flow: support.flows.grant, sign: 1 });
  if (restarts !== null) terms.push({ flow: restarts.flows.reinvested, sign: 1 });
  const source: SeriesSource = { from: 'flows', terms };
  moneyRows(enterprise)('funding', { fr: 'Financement reçu', en: 'Funding received' }, source, 'sum', 'returns');
}
