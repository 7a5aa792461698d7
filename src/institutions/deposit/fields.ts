import { currency, flag, quantity, reference } from '../../schema/field.ts';
import { choosesField, lendsField, planField } from './fields-terms.ts';

/** What a file may say of a place that takes deposits. Amounts are in its currency, which is that of the savers. */
export const fields = {
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: { fr: 'Celle des dépôts et des épargnants.', en: 'That of the deposits and of the savers.' },
  }),
  savers: reference({
    kinds: ['population'],
    label: { fr: 'Épargnants', en: 'Savers' },
    help: { fr: 'Ceux qui peuvent ouvrir un compte.', en: 'Those who can open an account.' },
  }),
  deposit: quantity({
    unit: 'money/month',
    max: 1e12,
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
    label: { fr: 'Dépôt par mois', en: 'Deposit a month' },
    help: {
      fr: 'Ce que chacun peut mettre de côté ; il le dépose ici ou ailleurs, selon ce qui l’attire.',
      en: 'What each can put aside; it is deposited here or elsewhere, by what attracts.',
    },
  }),
  rate: quantity({
    unit: '%/year',
    axes: ['range', 'dated', 'formula'],
    label: { fr: 'Intérêt promis', en: 'Interest promised' },
    help: {
      fr: 'Par an, ajouté chaque mois au dépôt, pour autant que les gains et les fonds propres le permettent.',
      en: 'A year, added to the deposit each month, as far as earnings and own funds allow.',
    },
    default: { value: 0, why: { fr: 'sans intérêt tant que rien n’est dit', en: 'no interest unless stated' } },
  }),
  ordinaryRate: quantity({
    unit: '%/year',
    axes: ['range', 'dated', 'formula'],
    label: { fr: 'Intérêt d’un compte ordinaire', en: 'Interest of an ordinary account' },
    help: {
      fr: 'Le concurrent : ce que rapporte le même argent à la banque, ici ou au pays.',
      en: 'The competitor: what the same money earns at a bank, here or at home.',
    },
    default: { value: 0.01, why: { fr: 'supposé', en: 'assumed' } },
  }),
  remote: flag({
    label: { fr: 'S’ouvre à distance', en: 'Can be opened from abroad' },
    help: {
      fr: 'Le migrant, ou quelqu’un en qui il a confiance, ouvre le compte sans venir.',
      en: 'The migrant, or somebody trusted, opens the account without coming.',
    },
    default: false,
  }),
  chooses: choosesField,
  withdraws: quantity({
    unit: '%/month',
    axes: ['range', 'dated', 'formula'],
    label: { fr: 'Retraits', en: 'Withdrawals' },
    help: {
      fr: 'La chance, chaque mois, qu’un épargnant reprenne tout. Une ruée se décrit par un événement sur ce champ.',
      en: 'The chance, each month, that a saver takes everything back. A run is written as an event on this field.',
    },
    default: { value: 0.02, why: { fr: 'supposé', en: 'assumed' } },
  }),
  disappointed: quantity({
    unit: 'number',
    max: 50,
    label: { fr: 'Poids d’un intérêt non payé', en: 'Weight of interest not paid' },
    help: {
      fr: 'Les retraits sont multipliés par exp(poids × part de l’intérêt promis qui a manqué, en moyenne sur l’année).',
      en: 'Withdrawals are multiplied by exp(weight × part of the promised interest that was missing, mean of a year).',
    },
    default: { value: 2, why: { fr: 'supposé', en: 'assumed' } },
  }),
  panic: quantity({
    unit: '%/month',
    label: { fr: 'Contagion d’un retrait refusé', en: 'Contagion of a refused withdrawal' },
    help: {
      fr: 'Ce qui s’ajoute à la chance de retrait quand, le mois d’avant, quelqu’un n’a pas reçu son argent.',
      en: 'What is added to the chance of withdrawal when somebody did not get the money the month before.',
    },
    default: { value: 0.2, why: { fr: 'supposé', en: 'assumed' } },
  }),
  fee: quantity({
    unit: '%',
    label: { fr: 'Gardé par le collecteur', en: 'Kept by the collector' },
    help: {
      fr: 'Part de chaque dépôt. Le collecteur journalier garde en général un jour sur trente ou trente et un.',
      en: 'Part of each deposit. A daily collector usually keeps one day in thirty or thirty-one.',
    },
    default: { value: 0, why: { fr: 'sans frais tant que rien n’est dit', en: 'no fee unless stated' } },
  }),
  vanishes: quantity({
    unit: '%/year',
    label: { fr: 'Chance de disparaître', en: 'Chance to vanish' },
    help: {
      fr: 'La chance, par an, que celui qui garde l’argent parte avec ce qu’il a en main.',
      en: 'The chance, a year, that whoever keeps the money goes off with what is in hand.',
    },
    default: { value: 0, why: { fr: 'jamais tant que rien n’est dit', en: 'never unless stated' } },
  }),
  capital: quantity({
    unit: 'money',
    max: 1e15,
    axes: ['range'],
    label: { fr: 'Fonds propres au départ', en: 'Own funds at the start' },
    help: {
      fr: 'Ils portent les pertes avant les épargnants, et paient l’intérêt tant que les gains ne suffisent pas.',
      en: 'They bear losses before savers do, and pay interest as long as earnings do not suffice.',
    },
    default: { value: 0, why: { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' } },
  }),
  places: quantity({
    unit: '%/year',
    axes: ['range', 'dated', 'formula'],
    label: { fr: 'Ce que rapporte l’argent non prêté', en: 'What money not lent earns' },
    help: {
      fr: 'Placements de l’institution ; de là vient l’intérêt tant qu’elle ne prête pas.',
      en: 'The institution’s own placements; interest comes from there as long as it does not lend.',
    },
    default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
  }),
  plan: planField,
  lends: lendsField,
};
