import type { PublishedBand } from './band.ts';

const lewie = {
  fr: 'Taylor, Filipski et d’autres : LEWIE du SCT du Malawi (FAO), du CGP du Lesotho, du LEAP du Ghana (FCDO) ; Egger et al., Econometrica 90 (2022)',
  en: 'Taylor, Filipski and others: LEWIE of Malawi’s SCT (FAO), Lesotho’s CGP, Ghana’s LEAP (FCDO); Egger et al., Econometrica 90 (2022)',
};

/** What is published of money that goes round in a place. */
export const localEconomyBands: readonly PublishedBand[] = [
  {
    kind: 'local-economy',
    result: 'nominalMultiplier',
    low: 1,
    high: 2.6,
    about: { fr: 'multiplicateur, en argent', en: 'multiplier, in money' },
    study: lewie,
    country: { fr: 'Malawi, Lesotho, Ghana, Kenya', en: 'Malawi, Lesotho, Ghana, Kenya' },
    effect: {
      fr: '1,25 dans les villages du Malawi, jusqu’à 2,23 au Lesotho, 2,50 au Ghana, 2,5 mesuré au Kenya',
      en: '1.25 in the villages of Malawi, up to 2.23 in Lesotho, 2.50 in Ghana, 2.5 measured in Kenya',
    },
    known: 'measured',
  },
  {
    kind: 'local-economy',
    result: 'realMultiplier',
    low: 1,
    high: 1.9,
    about: { fr: 'multiplicateur, aux prix d’avant', en: 'multiplier, at the prices of before' },
    study: lewie,
    country: { fr: 'Ghana, Lesotho, Éthiopie', en: 'Ghana, Lesotho, Ethiopia' },
    effect: {
      fr: '1,50 au Ghana ; de mémoire 1,36 au Lesotho et 1,84 en Éthiopie',
      en: '1.50 in Ghana; recalled: 1.36 in Lesotho and 1.84 in Ethiopia',
    },
    known: 'measured',
  },
  {
    kind: 'local-economy',
    result: 'giniPerTransfers',
    low: -0.00089,
    high: 0.00281,
    about: { fr: 'changement du Gini pour 10 % d’envois de plus', en: 'change of the Gini for 10% more transfers' },
    study: {
      fr: 'Taylor, Mora et Adams (2005), décomposition de Lerman et Yitzhaki',
      en: 'Taylor, Mora and Adams (2005), decomposition of Lerman and Yitzhaki',
    },
    country: { fr: 'Mexique', en: 'Mexico' },
    effect: {
      fr: '+0,28 % pour les envois des États-Unis, −0,09 % pour ceux du pays : c’est selon qui émigre',
      en: '+0.28% for transfers from the United States, −0.09% for those from within: it depends on who migrates',
    },
    known: 'measured',
  },
  {
    kind: 'local-economy',
    result: 'importShare',
    low: 0.4,
    high: 0.8,
    about: { fr: 'part des ventes achetée au dehors', en: 'share of sales bought outside' },
    study: lewie,
    country: { fr: 'Afrique', en: 'Africa' },
    effect: {
      fr: 'calculé pour que le multiplicateur d’un village tombe entre 1,25 et 2,5, comme publié',
      en: 'computed so that the multiplier of a village falls between 1.25 and 2.5, as published',
    },
    known: 'derived',
  },
  {
    kind: 'local-economy',
    field: 'sectors.*.local.village',
    low: 0.2,
    high: 0.6,
    centre: 0.4,
    when: ({ zone, sectors }) => zone === 'village' && Object.keys(sectors as object).length === 1,
    about: { fr: 'part locale d’un village', en: 'local share of a village' },
    study: lewie,
    country: { fr: 'Afrique', en: 'Africa' },
    effect: {
      fr: 'calculé pour que 1 ÷ (1 − part locale) donne 1,25 à 2,5, comme publié',
      en: 'computed so that 1 ÷ (1 − local share) gives 1.25 to 2.5, as published',
    },
    known: 'derived',
  },
  {
    kind: 'local-economy',
    field: 'sectors.*.labour',
    low: 0.4,
    high: 1,
    centre: 0.7,
    about: { fr: 'part du travail', en: 'labour’s share' },
    study: { fr: 'LEWIE du LEAP du Ghana et du CGP du Lesotho', en: 'LEWIE of Ghana’s LEAP and Lesotho’s CGP' },
    country: { fr: 'Ghana, Lesotho', en: 'Ghana, Lesotho' },
    effect: {
      fr: 'calculé pour que le gain réel fasse 0,6 à 1 fois le gain en argent, comme publié',
      en: 'computed so that the real gain is 0.6 to 1 times the gain in money, as published',
    },
    known: 'derived',
  },
  {
    kind: 'local-economy',
    field: 'projects.*.displaces',
    low: 0,
    high: 0.4,
    centre: 0.15,
    about: { fr: 'ventes prises aux autres', en: 'sales taken from others' },
    study: {
      fr: 'McKenzie et Puerto, American Economic Journal: Applied (2021)',
      en: 'McKenzie and Puerto, American Economic Journal: Applied (2021)',
    },
    country: { fr: 'Kenya', en: 'Kenya' },
    effect: {
      fr: 'effet sur les concurrents petit et non significatif ; jusqu’à 40 % supposé pour une boutique identique',
      en: 'effect on competitors small and not significant; up to 40% assumed for an identical shop',
    },
    known: 'measured',
  },
];
