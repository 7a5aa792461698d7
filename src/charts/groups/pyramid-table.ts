import type { PyramidEnd } from '../../analysis/groups/pyramid.ts';
import type { Language, Words } from '../../engine/words.ts';
import { formatNumber, formatShare } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import type { BookTable } from './book-table.ts';

/** A pyramid level by level: who must come, who can, and who is ever paid. */
export function pyramidTable(end: PyramidEnd, language: Language): BookTable {
  const whole = (n: number): string => formatNumber(n, language);
  return {
    caption: say(words.caption, language),
    head: [words.level, words.needed, words.entered, words.paid].map((text) => say(text, language)),
    rows: end.levels.map(({ level, needed, entered, paid }) => ({
      label: say(words.number, language, { level }),
      cells: [whole(needed), whole(entered), whole(paid)].map((text) => ({ text, source: null })),
    })),
    foot: { label: say(words.together, language), cells: ['', whole(end.entered), whole(end.paid)] },
  };
}

/** The end in a sentence: how many paid and got nothing. */
export function pyramidSentence(end: PyramidEnd, language: Language): string {
  return say(words.sentence, language, {
    entered: formatNumber(end.entered, language),
    losers: formatNumber(end.losers, language),
    share: formatShare(end.losers / end.entered, language),
  });
}

const words = {
  caption: { fr: 'La pyramide, étage par étage', en: 'The pyramid, level by level' },
  level: { fr: 'Étage', en: 'Level' },
  number: { fr: 'Étage {level}', en: 'Level {level}' },
  needed: { fr: 'Personnes à trouver', en: 'People to find' },
  entered: { fr: 'Entrées', en: 'Entered' },
  paid: { fr: 'Payées un jour', en: 'Ever paid' },
  together: { fr: 'Ensemble', en: 'Together' },
  sentence: {
    fr: 'Sur {entered} personnes, {losers} paient et ne reçoivent jamais rien : {share}.',
    en: 'Of {entered} people, {losers} pay and never receive anything: {share}.',
  },
} satisfies Record<string, Words>;
