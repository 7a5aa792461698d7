import { currencyCodes, currencyOf } from './currency.ts';
import { plain } from './nearest.ts';

/**
 * What a number is a number of. Dimensions count each base unit in the numerator (above 0) and denominator (below 0): each
 * currency, each noun and each of hour, day, week, month, quarter and year is a dimension of its own, masses are in kg; a
 * percentage has the dimension `%`, a factor the dimension `x`. The scale turns the value into base units.
 */
export interface Unit {
  readonly scale: number;
  readonly dimensions: ReadonlyMap<string, number>;
  /** The unit as the program writes it: `EUR/month`, `%/month`, `kg/bird`, `act/day`, or nothing. */
  readonly spelling: string;
}

/** A word in both languages, singular and plural. */
export interface NounWords {
  readonly fr: readonly [string, string];
  readonly en: readonly [string, string];
}

/** The nouns of time, each a unit of its own: a year is not twelve months until a field says so. */
export const timeNouns = {
  hour: { fr: ['heure', 'heures'], en: ['hour', 'hours'] },
  day: { fr: ['jour', 'jours'], en: ['day', 'days'] },
  week: { fr: ['semaine', 'semaines'], en: ['week', 'weeks'] },
  month: { fr: ['mois', 'mois'], en: ['month', 'months'] },
  quarter: { fr: ['trimestre', 'trimestres'], en: ['quarter', 'quarters'] },
  year: { fr: ['an', 'ans'], en: ['year', 'years'] },
} as const satisfies Record<string, NounWords>;

/** What can be counted, as people of the field count it. The list is closed: a word outside it is a mistake. */
export const unitNouns = {
  member: { fr: ['membre', 'membres'], en: ['member', 'members'] },
  person: { fr: ['personne', 'personnes'], en: ['person', 'persons'] },
  household: { fr: ['ménage', 'ménages'], en: ['household', 'households'] },
  family: { fr: ['famille', 'familles'], en: ['family', 'families'] },
  act: { fr: ['acte', 'actes'], en: ['act', 'acts'] },
  visit: { fr: ['visite', 'visites'], en: ['visit', 'visits'] },
  patient: { fr: ['patient', 'patients'], en: ['patient', 'patients'] },
  birth: { fr: ['accouchement', 'accouchements'], en: ['birth', 'births'] },
  bed: { fr: ['lit', 'lits'], en: ['bed', 'beds'] },
  pupil: { fr: ['élève', 'élèves'], en: ['pupil', 'pupils'] },
  course: { fr: ['cours', 'cours'], en: ['course', 'courses'] },
  bird: { fr: ['poulet', 'poulets'], en: ['bird', 'birds'] },
  chick: { fr: ['poussin', 'poussins'], en: ['chick', 'chicks'] },
  batch: { fr: ['bande', 'bandes'], en: ['batch', 'batches'] },
  egg: { fr: ['œuf', 'œufs'], en: ['egg', 'eggs'] },
  meeting: { fr: ['réunion', 'réunions'], en: ['meeting', 'meetings'] },
  share: { fr: ['part', 'parts'], en: ['share', 'shares'] },
  hand: { fr: ['main', 'mains'], en: ['hand', 'hands'] },
  turn: { fr: ['tour', 'tours'], en: ['turn', 'turns'] },
  loan: { fr: ['prêt', 'prêts'], en: ['loan', 'loans'] },
  job: { fr: ['emploi', 'emplois'], en: ['job', 'jobs'] },
  night: { fr: ['nuitée', 'nuitées'], en: ['night', 'nights'] },
  room: { fr: ['chambre', 'chambres'], en: ['room', 'rooms'] },
  transfer: { fr: ['transfert', 'transferts'], en: ['transfer', 'transfers'] },
  event: { fr: ['événement', 'événements'], en: ['event', 'events'] },
  project: { fr: ['projet', 'projets'], en: ['project', 'projects'] },
  unit: { fr: ['unité', 'unités'], en: ['unit', 'units'] },
} as const satisfies Record<string, NounWords>;

/** A word of a unit: the dimension it stands for, and how many of the dimension's base one of it is. */
export interface UnitWord {
  readonly dimension: string;
  readonly scale: number;
  /** How the program writes it: `lb` and not `kg`, though the dimension is the kilogram. */
  readonly spelling: string;
}

/**
 * What a single unit word means, or undefined when it is none. Currency codes are in capitals; other words are read in either
 * language, singular or plural, without regard to capitals and accents.
 *
 * @example unitWord('mois') // { dimension: 'month', scale: 1, spelling: 'month' }
 */
export function unitWord(word: string): UnitWord | undefined {
  const code = currencySigns.get(word) ?? word;
  if (currencyOf(code) !== undefined) return { dimension: code, scale: 1, spelling: code };
  return words.get(plain(word));
}

/** Every word that `unitWord` knows, for "did you mean". */
export function knownUnitWords(): readonly string[] {
  return allWords;
}

/** Tells whether a dimension is a currency. */
export function isCurrencyDimension(dimension: string): boolean {
  return currencyOf(dimension) !== undefined;
}

/** Tells whether a dimension is something counted, such as members or acts. */
export function isCountDimension(dimension: string): boolean {
  return Object.hasOwn(unitNouns, dimension);
}

/** The signs that stand for one currency. A bare $ could be many and is not among them. */
const currencySigns: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['US$', 'USD'],
  ['$US', 'USD'],
]);

/** Spelling, dimension, size in the dimension's base unit. The pound is that of 1 July 1959, 0.45359237 kg exactly. */
const measures: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['kg', 'kg', 1, ['kg', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes']],
  ['g', 'kg', 0.001, ['g', 'gram', 'grams', 'gramme', 'grammes']],
  ['t', 'kg', 1000, ['t', 'tonne', 'tonnes']],
  ['lb', 'kg', 0.45359237, ['lb', 'lbs', 'livre', 'livres', 'pound', 'pounds']],
  ['ha', 'ha', 1, ['ha', 'hectare', 'hectares']],
  ['litre', 'litre', 1, ['l', 'litre', 'litres', 'liter', 'liters']],
  ['km', 'km', 1, ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers']],
];

/** Second spellings of nouns, singular and plural. */
const alsoCalled: readonly (readonly [string, readonly string[]])[] = [
  ['hour', ['h']],
  ['day', ['j']],
  ['year', ['année', 'années', 'yr', 'yrs']],
  ['person', ['people', 'pers']],
  ['bird', ['oiseau', 'oiseaux', 'poule', 'poules', 'chicken', 'chickens']],
  ['batch', ['lot', 'lots']],
  ['birth', ['naissance', 'naissances', 'delivery', 'deliveries']],
  ['pupil', ['student', 'students', 'étudiant', 'étudiants']],
];

const words = new Map<string, UnitWord>();
const allWords: string[] = [...currencyCodes()];

for (const [noun, { fr, en }] of [...Object.entries(timeNouns), ...Object.entries(unitNouns)]) {
  learn(noun, noun, 1, [...en, ...fr]);
}
for (const [noun, spellings] of alsoCalled) learn(noun, noun, 1, spellings);
for (const [spelling, dimension, scale, spellings] of measures) learn(spelling, dimension, scale, spellings);

function learn(spelling: string, dimension: string, scale: number, spellings: readonly string[]): void {
  for (const each of spellings) {
    words.set(plain(each), { dimension, scale, spelling });
    allWords.push(each);
  }
}
