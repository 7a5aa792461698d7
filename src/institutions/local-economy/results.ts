import type { Words } from '../../engine/words.ts';
import { titled } from '../titled.ts';
import { declareIndicators } from './indicators.ts';
import type { LocalEconomy } from './instance.ts';
import { Rows } from './rows.ts';
import { spreadRows } from './results-spread.ts';
import { sumOf } from './sums.ts';

/** Round 4, when the flows of all others are known. */
export function declareResults(economy: LocalEconomy): void {
  const { place, currency, till } = economy;
  const { build, id } = place;
  const rows = new Rows(economy);
  placeRows(economy, rows);
  for (let g = 0; g < economy.groups.length; g++) groupRows(economy, g, rows);
  if (economy.wage !== null) jobRows(economy, economy.wage, rows);
  spreadRows(economy, rows);
  build.series({
    id: `${id}.till`,
    label: { fr: 'en attente dans les caisses du lieu', en: 'waiting in the tills of the place' },
    unit: build.currencyCodes[currency]!,
    currency,
    source: { from: 'balances', blocks: [{ block: till, sign: 1 }] },
    month: 'last',
    theme: 'none',
  });
  declareIndicators(economy);
}

function placeRows({ groups, projects, flows, turn, measures }: LocalEconomy, rows: Rows): void {
  const ofGroups = (name: 'sales' | 'income'): number[] => groups.map((group) => group.flows[name]);
  rows.flows('moneyIn', { fr: 'argent venu d’ailleurs', en: 'money from elsewhere' }, [
    ...groups.flatMap(({ streams }) => streams.transfers.flows),
    ...projects.flatMap(({ streams }) => streams.funding.flows),
  ]);
  rows.flows(
    'sales',
    { fr: 'ventes du lieu', en: 'sales of the place' },
    [...ofGroups('sales'), flows!.others, flows!.purchases],
    'returns',
  );
  rows.flows('localIncome', { fr: 'gagné sur place', en: 'earned here' }, ofGroups('income'), 'impact');
  rows.flows('imports', { fr: 'acheté au dehors', en: 'bought outside' }, [flows!.imports], 'costs');
  rows.flows('incomeElsewhere', { fr: 'gagné ici par des gens d’ailleurs', en: 'earned here by people elsewhere' }, [
    flows!.elsewhere,
  ]);
  rows.measured('made', { fr: 'fait sur place', en: 'made here' }, () => sumOf(turn.made));
  rows.level(
    'prices',
    { fr: 'hausse des prix due à cet argent', en: 'rise of prices due to this money' },
    '%',
    () => measures.book.prices - 1,
  );
  rows.measured(
    'displaced',
    { fr: 'ventes que les projets prennent aux autres', en: 'sales that projects take from others' },
    () => sumOf(measures.displaced),
  );
  if (projects.length === 0) return;
  rows.flows(
    'funding',
    { fr: 'argent venu d’ailleurs pour les projets', en: 'money from elsewhere for projects' },
    projects.flatMap(({ streams }) => streams.funding.flows),
  );
  rows.flows('projectPurchases', { fr: 'achats des projets ici', en: 'purchases of projects here' }, [
    flows!.purchases,
  ]);
  rows.flows('projectWages', { fr: 'salaires des projets versés ici', en: 'wages of projects paid here' }, [
    flows!.wages,
  ]);
}

function groupRows({ groups, measures, place, projects }: LocalEconomy, g: number, rows: Rows): void {
  const { id, streams } = groups[g]!;
  const { book, before, projectless, cash } = measures;
  const { title } = place.build.institutions[groups[g]!.cash.owner]!;
  const about = (words: Words): Words => titled(title, words);
  rows.flows(
    `${id}.income`,
    about({ fr: 'revenus', en: 'incomes' }),
    [streams.own, streams.transfers, streams.direct, streams.here].flatMap((stream) => stream.flows),
    'impact',
  );
  rows.measured(
    `${id}.incomeBefore`,
    about({ fr: 'revenus sans l’argent venu d’ailleurs', en: 'incomes without the money from elsewhere' }),
    () => before.incomes[g]!,
    'impact',
  );
  rows.measured(
    `${id}.incomeReal`,
    about({ fr: 'revenus aux prix d’avant', en: 'incomes at the prices of before' }),
    () => book.incomes[g]! / book.prices,
  );
  if (projects.length > 0) {
    rows.measured(
      `${id}.incomeProjectless`,
      about({ fr: 'revenus sans les projets', en: 'incomes without the projects' }),
      () => projectless.incomes[g]!,
    );
  }
  rows.measured(
    `${id}.incomeCash`,
    about({
      fr: 'revenus si le même argent était donné à parts égales',
      en: 'incomes if the same money were given in equal parts',
    }),
    () => cash.incomes[g]!,
  );
  rows.measured(
    `${id}.incomeCashReal`,
    about({
      fr: 'revenus aux prix d’avant si le même argent était donné à parts égales',
      en: 'incomes at the prices of before if the same money were given in equal parts',
    }),
    () => cash.incomes[g]! / cash.prices,
  );
}

function jobRows({ measures, projects }: LocalEconomy, wage: { readonly now: number }, rows: Rows): void {
  const { book, before, projectless } = measures;
  rows.level('jobs', { fr: 'emplois dans le lieu', en: 'jobs in the place' }, 'job', () => book.wages / wage.now);
  rows.level(
    'jobsBefore',
    { fr: 'emplois sans l’argent venu d’ailleurs', en: 'jobs without the money from elsewhere' },
    'job',
    () => before.wages / wage.now,
  );
  if (projects.length === 0) return;
  rows.level(
    'projectJobs',
    { fr: 'emplois des projets', en: 'jobs of projects' },
    'job',
    () => measures.projectWagesOfMonth / wage.now,
  );
  rows.level(
    'netProjectJobs',
    {
      fr: 'emplois dus aux projets, net de ceux pris aux autres',
      en: 'jobs due to projects, less those taken from others',
    },
    'job',
    () => (book.wages - projectless.wages) / wage.now,
  );
}
