import { sameWords } from '../../engine/words.ts';
import type { PublishedBand } from './band.ts';

const firmDeath = {
  fr: 'McKenzie et Paffhausen, Small Firm Death in Developing Countries (SSRN 3067083)',
  en: 'McKenzie and Paffhausen, Small Firm Death in Developing Countries (SSRN 3067083)',
};

/** What is published of enterprises, harvests, associations and programmes. */
export const enterpriseBands: readonly PublishedBand[] = [
  {
    kind: 'social-enterprise',
    field: 'products.*.demandShare',
    low: null,
    high: 1,
    centre: 0.32,
    about: { fr: 'demande réelle, en part du plan', en: 'real demand, as a share of the plan' },
    study: { fr: 'étude de l’IRFAM, clinique ISIS (000:846-848)', en: 'IRFAM study, clinic ISIS (000:846-848)' },
    country: { fr: 'RD Congo', en: 'DR Congo' },
    effect: {
      fr: '8 malades par jour pour 25 actes prévus ; au-dessus du plan rien n’est connu',
      en: '8 patients a day for 25 planned acts; above the plan nothing is known',
    },
    known: 'observed',
  },
  {
    kind: 'social-enterprise',
    field: 'closureHazard',
    low: 0,
    high: 0.12,
    centre: 0.083,
    about: { fr: 'fermetures par an', en: 'closures in a year' },
    study: firmDeath,
    country: { fr: '12 pays en développement', en: '12 developing countries' },
    effect: {
      fr: '8,3 % des petites entreprises ferment chaque année, toutes causes ; la moitié en six ans environ',
      en: '8.3% of small firms close each year, for all causes; half within about six years',
    },
    known: 'measured',
  },
  {
    kind: 'social-enterprise',
    field: 'market.imitatorsClose',
    low: 0.06,
    high: 0.12,
    centre: 0.083,
    about: { fr: 'fermetures des imitateurs', en: 'closures of imitators' },
    study: firmDeath,
    country: { fr: '12 pays en développement', en: '12 developing countries' },
    effect: { fr: '8,3 % par an, toutes causes', en: '8.3% a year, for all causes' },
    known: 'measured',
  },
  {
    kind: 'social-enterprise',
    field: 'market.aware.publicity',
    low: 0,
    high: 0.0025,
    about: { fr: 'notoriété par la publicité', en: 'awareness through publicity' },
    study: {
      fr: 'Sultan, Farley et Lehmann (1990), p de la courbe de Bass',
      en: 'Sultan, Farley and Lehmann (1990), p of Bass’s curve',
    },
    country: { fr: 'biens durables, États-Unis', en: 'durable goods, United States' },
    effect: { fr: 'p moyen de 0,03 par an, souvent sous 0,01', en: 'mean p of 0.03 a year, often below 0.01' },
    known: 'measured',
  },
  {
    kind: 'social-enterprise',
    field: 'market.aware.talk',
    low: 0.025,
    high: 0.042,
    about: { fr: 'notoriété par le bouche à oreille', en: 'awareness through word of mouth' },
    study: {
      fr: 'Sultan, Farley et Lehmann (1990), q de la courbe de Bass',
      en: 'Sultan, Farley and Lehmann (1990), q of Bass’s curve',
    },
    country: { fr: 'biens durables, États-Unis', en: 'durable goods, United States' },
    effect: { fr: 'q moyen de 0,38 par an, le plus souvent 0,3 à 0,5', en: 'mean q of 0.38 a year, mostly 0.3 to 0.5' },
    known: 'measured',
  },
  {
    kind: 'social-enterprise',
    field: 'harvest.cherryPerGreen',
    when: isLabelledCoffee,
    low: 5,
    high: 7,
    centre: 6,
    about: { fr: 'kilos de cerises par kilo de café vert', en: 'kilograms of cherry per kilogram of green coffee' },
    study: sameWords('International Trade Centre, The Coffee Guide, QA 108'),
    country: { fr: 'arabica', en: 'arabica' },
    effect: { fr: 'moins de 6 est bon, 7 est mauvais', en: 'below 6 is good, 7 is poor' },
    known: 'observed',
  },
  {
    kind: 'social-enterprise',
    field: 'harvest.yield',
    when: isLabelledCoffee,
    low: 1800,
    high: 9000,
    about: { fr: 'rendement en cerises de café', en: 'yield of coffee cherry' },
    study: {
      fr: 'de mémoire : 300 à 800 kg par hectare, 1 000 à 1 500 avec de bonnes pratiques',
      en: 'as recalled: 300 to 800 kg a hectare, 1,000 to 1,500 with good practice',
    },
    country: { fr: 'petits producteurs', en: 'smallholders' },
    effect: {
      fr: '300 à 1 500 kg de café vert par hectare, six fois plus en cerises ; pourrait doubler avec formation et intrants (Ouganda)',
      en: '300 to 1,500 kg of green coffee a hectare, six times that in cherry; could double with training and inputs (Uganda)',
    },
    known: 'recalled',
  },
  {
    kind: 'social-enterprise',
    field: 'harvest.conversion',
    low: 36,
    high: 48,
    centre: 36,
    about: { fr: 'mois de conversion', en: 'months of conversion' },
    study: { fr: 'règlement (UE) 2018/848, cultures pérennes', en: 'Regulation (EU) 2018/848, perennial crops' },
    country: { fr: 'Union européenne', en: 'European Union' },
    effect: {
      fr: 'au moins trois ans avant la première récolte bio ; une inscription tardive coûte une récolte',
      en: 'at least three years before the first organic harvest; registering late costs one harvest',
    },
    known: 'observed',
  },
  {
    kind: 'social-enterprise',
    field: 'harvest.certifiedShare',
    when: isLabelledCoffee,
    low: 0.1,
    high: 0.7,
    centre: 0.3,
    about: { fr: 'part vendue avec label', en: 'share sold with the label' },
    study: {
      fr: 'd’après de Janvry, McIntosh et Sadoulet, Fair Trade and Free Entry',
      en: 'after de Janvry, McIntosh and Sadoulet, Fair Trade and Free Entry',
    },
    country: { fr: 'Amérique centrale', en: 'Central America' },
    effect: {
      fr: 'trop de certifications : presque tout le gain du producteur se perd ; il faut regarder la part vraiment vendue avec label',
      en: 'too many certify: almost all of the producer’s gain is lost; what counts is the share really sold with the label',
    },
    known: 'derived',
  },
  {
    kind: 'association',
    field: 'overhead',
    low: 0.05,
    high: 0.1,
    centre: 0.05,
    about: { fr: 'frais de fonctionnement', en: 'running costs' },
    study: {
      fr: 'étude de l’IRFAM (000:696) ; taux de frais indirects des bailleurs, de mémoire 7 à 10 %',
      en: 'IRFAM study (000:696); indirect cost rates of funders, as recalled 7 to 10%',
    },
    country: { fr: 'Belgique', en: 'Belgium' },
    effect: { fr: '5 % gardés par SOLIMANBE', en: '5% kept by SOLIMANBE' },
    known: 'observed',
  },
  {
    kind: 'programme',
    field: 'effects.*.times',
    low: 1,
    high: 1.3,
    centre: 1.07,
    when: ({ effects }, [, place]) => isGain(effects, Number(place)),
    about: { fr: 'effet d’une formation sur revenu ou bénéfice', en: 'effect of training on income or profit' },
    study: {
      fr: 'McKenzie, Oxford Review of Economic Policy (2021) ; Banque mondiale, Gender Innovation Lab, Togo',
      en: 'McKenzie, Oxford Review of Economic Policy (2021); World Bank, Gender Innovation Lab, Togo',
    },
    country: { fr: 'synthèse ; Togo', en: 'meta-analysis; Togo' },
    effect: {
      fr: '+5 à +10 % en moyenne, +30 % pour l’initiative personnelle ; un seul des 13 premiers essais trouvait un gain significatif',
      en: '+5 to +10% on average, +30% for personal initiative; only one of the first 13 trials found a significant gain',
    },
    known: 'measured',
  },
  {
    kind: 'programme',
    field: 'audiences.*.halfLife',
    low: 6,
    high: 36,
    about: { fr: 'mois jusqu’à l’oubli de la moitié', en: 'months until half is forgotten' },
    study: {
      fr: 'J-PAL 2504 : un mentorat aide tant qu’il dure, puis l’effet s’efface',
      en: 'J-PAL 2504: mentoring helps while it lasts, then the effect fades',
    },
    country: { fr: 'Kenya', en: 'Kenya' },
    effect: {
      fr: 'six mois pour un mentorat, trois ans pour une formation : ordres de grandeur',
      en: 'six months for mentoring, three years for training: orders of magnitude',
    },
    known: 'derived',
  },
];

/** Whether a harvest is coffee sold with a label, as far as its prices tell: other crops have other yields. */
function isLabelledCoffee({ harvest }: Readonly<Record<string, unknown>>): boolean {
  // A harvest is a record of quantities, as its fields say.
  const { floorPrice, organicPremium } = harvest as Readonly<Record<string, { readonly value: number } | undefined>>;
  return (floorPrice?.value ?? 0) > 0 || (organicPremium?.value ?? 0) > 0;
}

/** Whether an effect multiplies what somebody earns. */
function isGain(effects: unknown, place: number): boolean {
  const effect: unknown = Array.isArray(effects) ? effects[place] : undefined;
  // An effect names its number in words that are the same in both languages.
  const number = (effect as { readonly number?: { readonly en?: string } } | undefined)?.number?.en ?? '';
  return /(^|\.)(income|profit)$/.test(number);
}
