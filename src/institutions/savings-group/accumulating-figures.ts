import type { Words } from '../../engine/words.ts';

/** A figure of the last complete cycle; with a norm, the question whether it lies inside. */
export interface CycleFigure {
  readonly name: string;
  readonly series: string;
  readonly label: Words;
  readonly formula: Words;
  readonly definition: Words;
  readonly better: 'higher' | 'neither';
  readonly isPerpetualToo: boolean;
  readonly norm?: readonly [number, number];
}

/** The same profit under four rules. */
const smallSaverFigures = [
  [
    'smallPerShare',
    { fr: 'Bénéfice aux petits épargnants, partagé par part', en: 'Profit to small savers, shared per share' },
    {
      fr: 'part du bénéfice du dernier cycle qui irait à ceux qui ont épargné moins que la moyenne, s’il était partagé par part',
      en: 'part of the last cycle’s profit that would go to those who saved less than the mean, were it shared per share',
    },
  ],
  [
    'smallTimeWeighted',
    {
      fr: 'Bénéfice aux petits épargnants, partagé par argent et durée',
      en: 'Profit to small savers, shared by money and time',
    },
    {
      fr: 'part du bénéfice du dernier cycle qui irait à ceux qui ont épargné moins que la moyenne, s’il était partagé par argent et durée',
      en: 'part of the last cycle’s profit that would go to those who saved less than the mean, were it shared by money and time',
    },
  ],
  [
    'smallEqual',
    { fr: 'Bénéfice aux petits épargnants, partagé à parts égales', en: 'Profit to small savers, shared equally' },
    {
      fr: 'part du bénéfice du dernier cycle qui irait à ceux qui ont épargné moins que la moyenne, s’il était partagé à parts égales',
      en: 'part of the last cycle’s profit that would go to those who saved less than the mean, were it shared equally',
    },
  ],
  [
    'smallDividend',
    { fr: 'Bénéfice aux petits épargnants, partagé en dividende', en: 'Profit to small savers, shared as a dividend' },
    {
      fr: 'part du bénéfice du dernier cycle qui irait à ceux qui ont épargné moins que la moyenne, s’il était partagé en dividende',
      en: 'part of the last cycle’s profit that would go to those who saved less than the mean, were it shared as a dividend',
    },
  ],
] as const;

/**
 * The published norm of 5 to 25 % is about profit per share; the published 33 to 35 % is a yearly return on assets. They are
 * two measures of one group, and neither is what a saver earns in a year.
 */
export const cycleFigures: readonly CycleFigure[] = [
  {
    name: 'trueReturn',
    series: 'trueReturn',
    label: { fr: 'Rendement annuel vrai de l’épargne', en: 'True annual return on savings' },
    formula: {
      fr: 'taux annuel effectif auquel les dépôts du dernier cycle deviennent ce qui a été rendu (racine de la valeur actuelle)',
      en: 'effective yearly rate at which the deposits of the last cycle become what was paid back (root of the present value)',
    },
    definition: {
      fr: 'Taux interne de tous les épargnants ensemble ; 5 par semaine pendant 52 semaines et 325 rendus font 55,07 %, non 25 %.',
      en: 'Internal rate of all savers together; 5 a week for 52 weeks paid back as 325 is 55.07%, not 25%.',
    },
    better: 'higher',
    isPerpetualToo: false,
  },
  {
    name: 'profitPerShare',
    series: 'profitPerShare',
    label: { fr: 'Bénéfice par part', en: 'Profit per share' },
    formula: {
      fr: 'valeur d’une part ÷ son prix − 1, dernier cycle',
      en: 'value of a share ÷ its price − 1, last cycle',
    },
    definition: {
      fr: 'Norme publiée d’un bon rendement : 5 à 25 % (Enabel, Trias VICOBA). Ce n’est pas un taux annuel.',
      en: 'Published norm of a healthy return: 5 to 25% (Enabel, Trias VICOBA). It is no yearly rate.',
    },
    better: 'higher',
    isPerpetualToo: true,
  },
  {
    name: 'insideShareNorm',
    series: 'profitPerShare',
    label: { fr: 'Bénéfice par part entre 5 et 25 %', en: 'Profit per share between 5 and 25%' },
    formula: {
      fr: '1 si le bénéfice par part est dans la norme publiée, sinon 0',
      en: '1 when profit per share lies in the published norm, else 0',
    },
    definition: {
      fr: 'Norme : Enabel, Trias VICOBA. La moyenne est la part des futurs dans la norme.',
      en: 'Norm: Enabel, Trias VICOBA. Its mean is the share of futures inside the norm.',
    },
    better: 'neither',
    isPerpetualToo: false,
    norm: [0.05, 0.25],
  },
  {
    name: 'returnOnAssets',
    series: 'returnOnAssets',
    label: { fr: 'Rendement annuel de l’actif', en: 'Annual return on assets' },
    formula: {
      fr: 'bénéfice du dernier cycle ÷ moyenne de la caisse et des prêts, ramené à un an',
      en: 'profit of the last cycle ÷ mean of cash and loans, brought to a year',
    },
    definition: {
      fr: 'Moyennes publiées : 33 % de 214 000 groupes, 35 % à une autre date (SAVIX). Ce n’est pas la norme de 5 à 25 %.',
      en: 'Published averages: 33% of 214,000 groups, 35% at another date (SAVIX). Not the norm of 5 to 25%.',
    },
    better: 'higher',
    isPerpetualToo: true,
  },
  {
    name: 'insideAssetAverages',
    series: 'returnOnAssets',
    label: { fr: 'Rendement de l’actif entre 33 et 35 %', en: 'Return on assets between 33 and 35%' },
    formula: {
      fr: '1 si le rendement de l’actif est entre les moyennes publiées, sinon 0',
      en: '1 when the return on assets lies between the published averages, else 0',
    },
    definition: {
      fr: 'SAVIX, deux dates ; les groupes d’un programme peuvent en être loin (Amérique latine : environ 15 %).',
      en: 'SAVIX, two dates; groups of one programme may lie far away (Latin America: about 15%).',
    },
    better: 'neither',
    isPerpetualToo: false,
    norm: [0.33, 0.35],
  },
  {
    name: 'realGain',
    series: 'realGain',
    label: { fr: 'Gain réel par part', en: 'Real gain per share' },
    formula: {
      fr: 'rendu ÷ épargné, chaque dépôt aux prix du partage, − 1',
      en: 'paid back ÷ saved, each deposit at the prices of the share-out, − 1',
    },
    definition: {
      fr: 'Ce qui reste du profit par part quand les prix ont monté.',
      en: 'What is left of the profit per share when prices have risen.',
    },
    better: 'higher',
    isPerpetualToo: false,
  },
  ...smallSaverFigures.map(([series, label, formula]) => ({
    name: series,
    series,
    label,
    formula,
    definition: {
      fr: 'Les quatre règles sur un même livre : qui gagne à la règle.',
      en: 'The four rules on one book: who gains by the rule.',
    },
    better: 'neither' as const,
    isPerpetualToo: true,
  })),
];
