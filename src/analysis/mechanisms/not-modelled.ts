import type { Words } from '../../engine/words.ts';

/** Mechanisms that no story shows, each with the reason. Everything else must be shown by at least one story. */
export const notModelled: Readonly<Record<string, Words>> = {
  S27: {
    fr: 'Un total mondial de 2011 : aucune histoire locale ne peut en être tirée à l’échelle.',
    en: 'A world total of 2011: no local story can be scaled from it.',
  },
};
