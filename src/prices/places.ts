import type { Words } from '../engine/words.ts';

/** A place where a project of the home form may stand. */
export interface ProjectPlace {
  readonly id: string;
  readonly country: Words;
  readonly label: Words;
  /** ISO code of the currency in which sums are counted there. */
  readonly currency: string;
}

/** The places that the home form offers, in its order. */
export const places: readonly ProjectPlace[] = [
  {
    id: 'kasangulu',
    country: { fr: 'République démocratique du Congo', en: 'Democratic Republic of the Congo' },
    label: { fr: 'Kasangulu, près de Kinshasa', en: 'Kasangulu, near Kinshasa' },
    currency: 'USD',
  },
  {
    id: 'senegal',
    country: { fr: 'Sénégal', en: 'Senegal' },
    label: { fr: 'Une ville du Sénégal', en: 'A town in Senegal' },
    currency: 'XOF',
  },
];
