import type { Words } from '../engine/words.ts';

/** Words by which the rest of the app speaks of lessons; what is said inside them is in `lessons`. */
export const lessonRoomTexts = {
  lessons: { fr: 'Leçons pour une salle', en: 'Lessons for a hall' },
  lessonsLead: {
    fr: 'Deviner d’abord, voir ensuite : quatorze leçons à projeter ou à imprimer, sans réseau, dans la monnaie de la salle.',
    en: 'Guess first, then see: fourteen lessons to project or print, without a network, in the money of the room.',
  },
} satisfies Record<string, Words>;
