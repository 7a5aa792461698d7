import type { Value } from '../../engine/indicator.ts';
import type { Words } from '../../engine/words.ts';
import type { MultiplierLevels } from '../../finance/impact/multiplier-levels.ts';
import type { PlaceIndicator } from './indicators.ts';
import type { LocalEconomy } from './instance.ts';
import type { LastYear } from './last-year.ts';

/**
 * Four levels of multiplier on the accounts of the last twelve months: three rounds, one average household, each group and sector
 * on its own, and the closed form with prices. Computed at the end of a future.
 */
export function levelIndicators(economy: LocalEconomy, lastYear: LastYear): PlaceIndicator[] {
  const { place } = economy;
  const level = (
    name: string,
    label: Words,
    formula: Words,
    definition: Words,
    read: (levels: MultiplierLevels) => number | null,
  ): PlaceIndicator => ({
    name,
    label,
    unit: 'number',
    better: 'higher',
    formula,
    definition,
    parts: [
      ...economy.groups.map(({ id }) => ({ series: `${place.id}.${id}.income`, how: 'total' as const })),
      { series: `${place.id}.moneyIn`, how: 'total' },
    ],
    compute(): Value {
      const { levels } = lastYear;
      if (levels === null) return { none: 'nothing-to-divide' };
      return read(levels) ?? { none: 'does-not-apply' };
    },
  });
  return [
    level(
      'lm3',
      { fr: 'LM3 : trois tours', en: 'LM3: three rounds' },
      {
        fr: '(1 + ce qui en est regagné ici + ce qui en est regagné encore), sur les comptes des douze derniers mois',
        en: '(1 + what is earned of it here + what is earned of that), on the accounts of the last twelve months',
      },
      {
        fr: 'New Economics Foundation, The Money Trail (2002)',
        en: 'New Economics Foundation, The Money Trail (2002)',
      },
      ({ lm3 }) => lm3,
    ),
    level(
      'keynes',
      { fr: 'multiplicateur de Keynes', en: 'Keynesian multiplier' },
      {
        fr: '1 + c·(1 − m) ÷ (1 − c·(1 − m)), c dépensé du revenu, m parti au dehors, en moyenne',
        en: '1 + c·(1 − m) ÷ (1 − c·(1 − m)), c spent of income, m gone outside, on average',
      },
      { fr: 'tout manuel d’économie', en: 'any textbook of economics' },
      ({ keynes }) => keynes,
    ),
    level(
      'sam',
      { fr: 'multiplicateur de la matrice sociale (SAM)', en: 'social accounting multiplier (SAM)' },
      {
        fr: 'revenus des ménages dans inv(I − A)·x, A les parts de chaque groupe et secteur, x ceux qui reçoivent',
        en: 'incomes of households in inv(I − A)·x, A the shares of each group and sector, x those who receive',
      },
      { fr: 'Pyatt et Round, Economic Journal 89 (1979)', en: 'Pyatt and Round, Economic Journal 89 (1979)' },
      ({ sam }) => sam,
    ),
    level(
      'lewieNominal',
      { fr: 'LEWIE simplifié, en argent', en: 'simplified LEWIE, in money' },
      {
        fr: '1 ÷ (1 − part regagnée ici)',
        en: '1 ÷ (1 − share earned here again)',
      },
      {
        fr: 'Taylor et Filipski, Beyond Experiments in Development Economics (2014), forme réduite',
        en: 'Taylor and Filipski, Beyond Experiments in Development Economics (2014), reduced form',
      },
      ({ lewie }) => lewie?.nominal ?? null,
    ),
    level(
      'lewieReal',
      { fr: 'LEWIE simplifié, aux prix d’avant', en: 'simplified LEWIE, at the prices of before' },
      {
        fr: '(revenu ÷ prix − revenu d’avant) ÷ envois, prix local = (revenu ÷ revenu d’avant)^(1 − part du travail)',
        en: '(income ÷ prices − income before) ÷ transfers, local price = (income ÷ income before)^(1 − labour’s share)',
      },
      {
        fr: 'Taylor et Filipski, Beyond Experiments in Development Economics (2014), forme réduite',
        en: 'Taylor and Filipski, Beyond Experiments in Development Economics (2014), reduced form',
      },
      ({ lewie }) => lewie?.real ?? null,
    ),
  ];
}
