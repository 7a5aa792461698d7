import type { Words } from '../engine/words.ts';

/** What of a place does not come from a series. */
export interface PlaceRow {
  readonly id: string;
  readonly countryCode: string;
  readonly country: Words;
  readonly label: Words;
  readonly currency: string;
  /**
   * Wages, rents and fees against those near Kinshasa: rough, from legal minimum wages as recalled (2024); an assumption that
   * the scenario text repeats beside each value.
   */
  readonly level: number;
}

export const placeRows: readonly PlaceRow[] = [
  {
    id: 'kasangulu',
    countryCode: 'COD',
    country: { fr: 'République démocratique du Congo', en: 'Democratic Republic of the Congo' },
    label: { fr: 'Kinshasa et Kasangulu', en: 'Kinshasa and Kasangulu' },
    currency: 'USD',
    level: 1,
  },
  town('senegal', 'SEN', 'XOF', 1.1, { fr: 'Sénégal', en: 'Senegal' }),
  town('mali', 'MLI', 'XOF', 0.9, { fr: 'Mali', en: 'Mali' }),
  town('ivory-coast', 'CIV', 'XOF', 1.2, { fr: 'Côte d’Ivoire', en: 'Côte d’Ivoire' }),
  town('togo', 'TGO', 'XOF', 0.9, { fr: 'Togo', en: 'Togo' }),
  town('cameroon', 'CMR', 'XAF', 1, { fr: 'Cameroun', en: 'Cameroon' }),
  town('morocco', 'MAR', 'MAD', 2.4, { fr: 'Maroc', en: 'Morocco' }),
  town('ecuador', 'ECU', 'USD', 3.2, { fr: 'Équateur', en: 'Ecuador' }),
  town('philippines', 'PHL', 'PHP', 1.9, { fr: 'Philippines', en: 'Philippines' }),
  town('moldova', 'MDA', 'MDL', 2.6, { fr: 'Moldavie', en: 'Moldova' }),
];

/** A country whose towns are not told apart. */
function town(id: string, countryCode: string, currency: string, level: number, country: Words): PlaceRow {
  return { id, countryCode, currency, level, country, label: country };
}
