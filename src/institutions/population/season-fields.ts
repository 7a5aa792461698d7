import { choice, list } from '../../schema/field.ts';

/** When something falls due: a month of the year, or a feast that moves through it with the moon. */
export const seasons = {
  january: { fr: 'janvier', en: 'January' },
  february: { fr: 'février', en: 'February' },
  march: { fr: 'mars', en: 'March' },
  april: { fr: 'avril', en: 'April' },
  may: { fr: 'mai', en: 'May' },
  june: { fr: 'juin', en: 'June' },
  july: { fr: 'juillet', en: 'July' },
  august: { fr: 'août', en: 'August' },
  september: { fr: 'septembre', en: 'September' },
  october: { fr: 'octobre', en: 'October' },
  november: { fr: 'novembre', en: 'November' },
  december: { fr: 'décembre', en: 'December' },
  ramadan: { fr: 'Ramadan', en: 'Ramadan' },
  tabaski: { fr: 'Tabaski (fête du sacrifice)', en: 'Tabaski (feast of sacrifice)' },
} as const;

export type Season = keyof typeof seasons;

/** The months in which something falls due; all of them when none is named. */
export const whenField = list({
  label: { fr: 'Quand', en: 'When' },
  help: {
    fr: 'Les mois où cela tombe : `september` pour la rentrée, `ramadan`, `tabaski`, le mois de la récolte. Sans aucun, chaque mois.',
    en: 'The months in which it falls due: `september` for the start of school, `ramadan`, `tabaski`, the month of the harvest. With none, every month.',
  },
  of: choice({
    label: { fr: 'Moment', en: 'Moment' },
    help: { fr: 'Un mois, ou une fête du calendrier lunaire.', en: 'A month, or a feast of the lunar calendar.' },
    options: seasons,
  }),
  most: 14,
  default: [],
});
