import type { Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import { sayBoth } from '../../text/say.ts';
import type { Harvest } from './harvest.ts';
import type { Enterprise } from './instance.ts';
import { balanceOf, count, moneyRows, totalOf } from './rows.ts';

/** Round 3: the growers, the flows, and the board on which lenders are asked. */
export function connectHarvest(enterprise: Enterprise): void {
  const { harvest, place, currency, values, cash } = enterprise;
  if (harvest === null) return;
  const { build, index } = place;
  const { outside } = build;
  const id = values.harvest!.growers;
  harvest.growers = id === null ? null : build.portOf(id, 'cash');
  harvest.payments = new Float64Array(harvest.growers === null ? 0 : harvest.growers.count);
  const payee = harvest.growers === null ? outside : harvest.growers.owner;
  harvest.flows.growers = build.flow({ from: index, to: payee, purpose: 'paid to growers', currency });
  harvest.flows.elsewhere = build.flow({ from: outside, to: payee, purpose: 'sales elsewhere', currency });
  harvest.flows.marketing = build.flow({ from: index, to: outside, purpose: 'marketing', currency });
  harvest.loan = build.board({
    type: 'loan',
    owner: index,
    topic: 'harvest',
    currency,
    payerOwner: -1,
    payeeOwner: index,
    payers: Int32Array.of(-1),
    payees: Int32Array.of(cash.first),
    units: Int32Array.of(0),
    flow: -1,
    partial: true,
  });
}

/** Round 3, after the rows of every enterprise: those of a harvest, and its indicators. */
export function declareHarvestResults(enterprise: Enterprise): void {
  const { harvest } = enterprise;
  if (harvest === null) return;
  const { month, marketing, growers, flows } = harvest;
  const money = moneyRows(enterprise);
  money('paidToGrowers', words.paidToGrowers, totalOf(flows.growers), 'sum', 'impact');
  if (growers !== null) money('soldElsewhere', words.soldElsewhere, totalOf(flows.elsewhere), 'sum', 'impact');
  if (marketing !== null) money('marketing', words.marketing, balanceOf(marketing.account), 'last', 'none');
  const measures: readonly (readonly [string, Words, string, () => number])[] = [
    ['delivered', words.delivered, 'kg', () => month.offered],
    ['bought', words.bought, 'kg', () => month.bought],
    ['sold', words.sold, 'kg', () => month.sold],
  ];
  for (const [name, label, unit, read] of measures) {
    count(enterprise, name, label, unit, { from: 'measure', read: monthly(enterprise, read) }, 'sum');
  }
  money('salePrice', words.salePrice, { from: 'measure', read: monthly(enterprise, () => month.price) }, 'sum', 'none');
  count(
    enterprise,
    'onLabel',
    words.onLabel,
    '%',
    { from: 'measure', read: monthly(enterprise, () => month.share) },
    'sum',
  );
  declareIndicators(enterprise, harvest);
}

const words = {
  paidToGrowers: { fr: 'Payé aux producteurs', en: 'Paid to growers' },
  soldElsewhere: { fr: 'Vendu par les producteurs à d’autres', en: 'Sold by growers to others' },
  marketing: { fr: 'Fonds de commercialisation', en: 'Marketing fund' },
  delivered: { fr: 'Récolte offerte, prête à vendre', en: 'Crop offered, ready to sell' },
  bought: { fr: 'Récolte achetée', en: 'Crop bought' },
  sold: { fr: 'Récolte vendue', en: 'Crop sold' },
  salePrice: { fr: 'Prix de vente d’un kilo', en: 'Selling price of a kilogram' },
  onLabel: { fr: 'Part du lot vendue avec label', en: 'Share of the lot sold with the label' },
} satisfies Record<string, Words>;

function monthly(enterprise: Enterprise, read: () => number): (period: number) => number {
  return (period) => (enterprise.monthly[period] === 1 ? read() : 0);
}

function declareIndicators(enterprise: Enterprise, { growers }: Harvest): void {
  const { build, id } = enterprise.place;
  const shared = {
    currency: -1,
    better: 'higher',
    verdict: null,
    definition: { fr: 'Passerelle : règles des entreprises sociales', en: 'Passerelle: rules of social enterprises' },
  } as const;
  const total = (row: Float64Array): number => row.reduce((sum, value) => sum + value, 0);
  build.indicator({
    ...shared,
    id: `${id}.boughtShare`,
    label: { fr: 'Part de la récolte achetée', en: 'Share of the harvest bought' },
    unit: '%',
    formula: { fr: 'kilos achetés ÷ kilos offerts', en: 'kilograms bought ÷ kilograms offered' },
    parts: [
      { series: `${id}.bought`, how: 'total' },
      { series: `${id}.delivered`, how: 'total' },
    ],
    compute(view): Value {
      const offered = total(view.row(`${id}.delivered`));
      return offered === 0 ? { none: 'nothing-to-divide' } : total(view.row(`${id}.bought`)) / offered;
    },
  });
  if (growers === null) return;
  build.indicator({
    ...shared,
    id: `${id}.growerIncome`,
    label: { fr: 'Recette de la récolte par producteur et par an', en: 'Receipts from the crop of a grower in a year' },
    unit: build.currencyCodes[enterprise.currency]!,
    currency: enterprise.currency,
    formula: sayBoth(
      {
        fr: '(payé aux producteurs + vendu à d’autres) ÷ {count} producteurs × 12 ÷ mois',
        en: '(paid to growers + sold to others) ÷ {count} growers × 12 ÷ months',
      },
      { count: growers.count },
    ),
    parts: [
      { series: `${id}.paidToGrowers`, how: 'total' },
      { series: `${id}.soldElsewhere`, how: 'total' },
    ],
    compute: (view) =>
      ((total(view.row(`${id}.paidToGrowers`)) + total(view.row(`${id}.soldElsewhere`))) /
        growers.count /
        view.months) *
      12,
  });
}

/** Round 4, when the flows of lenders are known: those that bring credit, which is no result of business. */
export function meetLenders(enterprise: Enterprise): void {
  const { build, index } = enterprise.place;
  if (enterprise.harvest === null) return;
  enterprise.harvest.credit = build.flows
    .filter((flow) => flow.to === index && flow.plane === 'cash' && creditPurposes.includes(flow.purpose))
    .map((flow) => flow.index);
}

/** Purposes of flows that lend working capital. */
export const creditPurposes: readonly string[] = ['loan', 'bank-loan'];
