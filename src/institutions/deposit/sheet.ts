import { sameWords } from '../../engine/words.ts';
import type { ModelSheet } from '../kind.ts';

/** Purpose, rules and sources of deposits, as the app shows them. */
export const sheet: ModelSheet = {
  purpose: {
    fr: 'Un compte, un plan de pension ou d’études, un collecteur : de l’argent confié. La fiche montre ce qui attire les épargnants, ce que leurs dépôts permettent de prêter, et ce qui arrive quand tous veulent les reprendre.',
    en: 'An account, a pension or education plan, a collector: money entrusted. It shows what attracts savers, what their deposits allow to lend, and what happens when all want them back.',
  },
  rules: [
    {
      says: {
        fr: 'Chaque mois, un épargnant dépose ici ou ailleurs : l’écart d’intérêt et l’ouverture à distance attirent, le risque repousse.',
        en: 'Each month a saver deposits here or elsewhere: the interest gap and opening from abroad attract, risk repels.',
      },
      formula: 'chance = 1/(1+exp(−(base + a·gap + b·remote + social − c·risk)))',
      source: {
        fr: 'S15, S26 (001:2525-2536, 3307-3321) ; forme des affirmations C15 et C20, poids supposés',
        en: 'S15, S26 (001:2525-2536, 3307-3321); form of claims C15 and C20, weights assumed',
      },
    },
    {
      says: {
        fr: 'Une part des dépôts est prêtée ; sous la réserve minimale on ne prête plus. Les pertes frappent d’abord les fonds propres.',
        en: 'A part of the deposits is lent; below the minimum reserve lending stops. Losses hit own funds first.',
      },
      formula: 'new loans = min(asked, part·D − L, cash − minimum·D)',
      source: { fr: 'S16 (001:2536-2553) ; forme de l’affirmation C16', en: 'S16 (001:2536-2553); form of claim C16' },
    },
    {
      says: {
        fr: 'L’intérêt promis est versé pour autant que les fonds propres le permettent. S’il manque, les retraits augmentent ; un retrait refusé en appelle d’autres.',
        en: 'Promised interest is paid as far as own funds allow. When it is missing withdrawals rise; one refused calls for others.',
      },
      formula: 'chance of withdrawal = h·exp(φ·missing) + panic',
      source: {
        fr: 'S28 (001:3296-3306) ; forme de l’affirmation C25 ; contagion supposée',
        en: 'S28 (001:3296-3306); form of claim C25; contagion assumed',
      },
    },
    {
      says: {
        fr: 'Un plan bloque l’argent jusqu’au terme ; qui le casse y laisse une retenue.',
        en: 'A plan locks money until its term; who breaks it leaves a part behind.',
      },
      formula: 'paid back = balance × (1 − penalty) before the term',
      source: sameWords('S22, S23 (001:2606-2610)'),
    },
  ],
  covers: ['S15', 'S16', 'S22', 'S23', 'S26', 'S28'],
};
