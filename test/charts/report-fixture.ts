import type { Report, SeriesBands } from '../../src/analysis/report.ts';
import type { Words } from '../../src/engine/words.ts';

/** A month of the calendar as the program counts them. */
export const january2027 = 2027 * 12;

/** A report of invented numbers, shaped like a real one, for tests that need no run. */
export function reportFixture(months = 60): Report {
  const money = (slope: number): SeriesBands => fan('EUR', months, slope);
  return {
    scenario: {
      title: both('Quarante-cinq membres', 'Forty-five members'),
      hash: '0123456789abcdef',
      format: 1,
      variant: null,
    },
    start: january2027,
    months,
    seed: 1,
    runs: 1000,
    failed: 2,
    failures: [
      { future: 17, message: 'value-left-its-limits' },
      { future: 203, message: 'value-left-its-limits' },
    ],
    headline: ['farm.income', 'channel.cost', 'members.lossChance'],
    indicators: {
      'farm.income': {
        unit: 'EUR',
        n: 998,
        undefined: 0,
        mean: 4300,
        mcse: 40,
        p5: 1234,
        p25: 3000,
        p50: 4180,
        p75: 5200,
        p95: 7890,
      },
      'channel.cost': { unit: '%', n: 998, undefined: 0, p5: 4.1, p25: 4.4, p50: 5.2, p75: 5.9, p95: 6.4 },
      'members.lossChance': { unit: 'month', n: 800, undefined: 198, p5: 6, p25: 9, p50: 14, p75: 20, p95: 31 },
    },
    series: {
      'farm.cash': money(100),
      'farm.revenue': money(40),
      'channel.fees': money(3),
      'farm.jobs': fan('job', months, 0.1),
    },
    labels: {
      'farm.cash': both('Caisse de l’élevage', 'Cash of the farm'),
      'farm.revenue': both('Ventes', 'Sales'),
      'channel.fees': both('Frais d’envoi', 'Transfer fees'),
      'farm.jobs': both('Emplois', 'Jobs'),
      'farm.income': both('Revenu de l’élevage', 'Income of the farm'),
      'channel.cost': both('Coût des envois', 'Cost of transfers'),
      'members.lossChance': both('Mois sans argent', 'Months without cash'),
    },
    themes: { returns: ['farm.cash', 'farm.revenue'], costs: ['channel.fees'], impact: ['farm.jobs'] },
    formulas: { 'farm.income': both('ventes − dépenses', 'sales − costs') },
    verdict: {
      futures: 998,
      holds: 619,
      opens: null,
      promises: 700,
      lives: 650,
      replaces: 640,
      breaksFirst: {
        promise: 'farm.wages',
        label: both('les salaires', 'wages'),
        question: null,
        futures: 300,
        month: 14,
      },
      remedies: [],
    },
    bases: [
      {
        path: 'members.dues',
        label: both('Cotisation', 'Dues'),
        value: 20,
        unit: 'EUR/month',
        mark: { name: 'own', why: '' },
      },
      {
        path: 'farm.feedPrice',
        label: both('Prix de l’aliment', 'Feed price'),
        value: 0.6,
        unit: 'USD/kg',
        mark: { name: 'source', why: 'feed' },
      },
      {
        path: 'farm.mortality',
        label: both('Mortalité', 'Mortality'),
        value: 8,
        unit: '%',
        mark: { name: 'assumed', why: 'hot season' },
      },
    ],
  };
}

function fan(unit: string, months: number, slope: number): SeriesBands {
  const row = (factor: number) => Array.from({ length: months }, (_, month) => month * slope * factor);
  return { unit, p5: row(-0.5), p25: row(0.5), p50: row(1), p75: row(1.5), p95: row(2.5) };
}

function both(fr: string, en: string): Words {
  return { fr, en };
}
