import { sameWords } from '../../../engine/words.ts';
import type { Words } from '../../../engine/words.ts';

/** A reserve that a statute asks for: at least a share of each surplus, until it is so many times the share capital. */
export interface ReserveRule {
  readonly reserve: 'general' | 'training';
  readonly least: number;
  /** Times the share capital; null: for ever. */
  readonly until: number | null;
}

/** Who may be given a part of the surplus. */
export interface Statute {
  readonly label: Words;
  readonly reserves: readonly ReserveRule[];
  /** The most of a surplus that may go to optional reserves; null when the law sets no limit. */
  readonly optionalMost: number | null;
  /** Whether members may get a refund by what they bought or delivered. */
  readonly refunds: boolean;
  /** Whether capital may be paid: not at all, with a limited interest, or freely. */
  readonly dividends: 'none' | 'limited' | 'free';
  /** The article or principle that says so. */
  readonly article: Words;
  /** Where the rule was read, or that it is recalled. */
  readonly source: Words;
}

/** The statutes a file may choose from. A new one is a new entry here and needs no code. */
export const statutes = {
  none: {
    label: { fr: 'aucun (le dossier décide)', en: 'none (the file decides)' },
    reserves: [],
    optionalMost: null,
    refunds: true,
    dividends: 'free',
    article: { fr: 'aucun texte', en: 'no text' },
    source: sameWords('Passerelle'),
  },
  'ohada-cooperative': {
    label: { fr: 'coopérative OHADA', en: 'OHADA cooperative' },
    reserves: [
      { reserve: 'general', least: 0.2, until: 1 },
      { reserve: 'training', least: 0.2, until: 1 },
    ],
    optionalMost: 0.2,
    refunds: true,
    dividends: 'limited',
    article: {
      fr: 'Acte uniforme OHADA relatif au droit des sociétés coopératives, art. 113 à 116',
      en: 'OHADA Uniform Act on cooperatives, art. 113 to 116',
    },
    source: {
      fr: 'ohada.com, Acte uniforme sur les coopératives (2010), art. 113-116',
      en: 'ohada.com, Uniform Act on cooperatives (2010), art. 113-116',
    },
  },
  'ica-cooperative': {
    label: { fr: 'coopérative selon l’ACI', en: 'cooperative after the ICA' },
    reserves: [{ reserve: 'general', least: 0.05, until: null }],
    optionalMost: null,
    refunds: true,
    dividends: 'limited',
    article: {
      fr: 'Alliance coopérative internationale, 3ᵉ principe : une part des réserves est impartageable, le capital ne reçoit qu’une rémunération limitée',
      en: 'International Cooperative Alliance, 3rd principle: part of the reserves is indivisible, capital gets limited compensation only',
    },
    source: {
      fr: 'Déclaration de l’ACI, 3e principe ; la part minimale, 5 %, est supposée : le principe n’en donne pas',
      en: 'ICA statement, 3rd principle; the least part, 5%, is assumed: the principle gives no figure',
    },
  },
  association: {
    label: { fr: 'association sans but lucratif', en: 'non-profit association' },
    reserves: [],
    optionalMost: null,
    refunds: false,
    dividends: 'none',
    article: {
      fr: 'une association sans but lucratif ne distribue rien à ses membres ni à qui l’a financée par intérêt',
      en: 'a non-profit association distributes nothing to its members or to those who put in capital',
    },
    source: {
      fr: 'règle commune des associations sans but lucratif (droits belge, français et de la zone OHADA), de mémoire',
      en: 'common rule of non-profit associations (Belgian, French and OHADA-zone law), recalled',
    },
  },
  company: {
    label: { fr: 'société commerciale', en: 'company' },
    reserves: [{ reserve: 'general', least: 0.1, until: 0.2 }],
    optionalMost: null,
    refunds: false,
    dividends: 'free',
    article: {
      fr: 'Acte uniforme OHADA relatif aux sociétés commerciales, art. 346 et 546 : un dixième en réserve légale jusqu’au cinquième du capital',
      en: 'OHADA Uniform Act on commercial companies, art. 346 and 546: a tenth to the legal reserve up to a fifth of the capital',
    },
    source: {
      fr: 'Acte uniforme OHADA sur les sociétés commerciales, de mémoire',
      en: 'OHADA Uniform Act on commercial companies, recalled',
    },
  },
} as const satisfies Readonly<Record<string, Statute>>;

export type StatuteName = keyof typeof statutes;

/** The statute of a name, with the type all share. */
export function statuteOf(name: StatuteName): Statute {
  return statutes[name];
}
