import type { Words } from '../engine/words.ts';

/** Texts of what broke first in the futures that fail, for the command line and the page. They say after, never because. */
export const causeTexts = {
  ownerAndWhat: { fr: '{who} : {what}', en: '{who}: {what}' },
  endOfDues: { fr: 'fin des cotisations', en: 'end of dues' },
  noFuture: { fr: 'Aucun futur n’a pu être calculé jusqu’au bout.', en: 'No future could be computed to its end.' },
  noneFails: {
    fr: 'Rien ne casse dans {n|le|les} {n} {n|futur|futurs}.',
    en: 'Nothing breaks in the {n} {n|future|futures}.',
  },
  fail: {
    fr: '{n} {n|futur|futurs} sur {total} {n|casse|cassent}.',
    en: '{n} of {total} futures {n|fails|fail}.',
  },
  firstAfter: {
    fr: 'Le plus souvent, « {what} » casse d’abord : dans {n}, dont {k} dans les 6 mois qui suivent « {event} ».',
    en: 'Most often “{what}” breaks first: in {n}, and in {k} of these within the 6 months that follow “{event}”.',
  },
  firstAlone: {
    fr: 'Le plus souvent, « {what} » casse d’abord : dans {n}, sans qu’un événement daté ait commencé dans les 6 mois d’avant.',
    en: 'Most often “{what}” breaks first: in {n}, with no dated event begun in the 6 months before.',
  },
  firstQuestion: {
    fr: 'Le plus souvent, aucune promesse n’y est rompue, mais la réponse à « {what} » est non : dans {n}.',
    en: 'Most often no promise is broken there; the answer is no to “{what}”: in {n}.',
  },
  caution: {
    fr: 'Après ne veut pas dire à cause de. Comparez les futurs avec et sans l’événement ; ce qui arrive dans tous les futurs ne se compare à rien.',
    en: 'After does not mean because of. Compare the futures with and without the event; what comes in all futures compares with nothing.',
  },
  first: { fr: 'Ce qui casse d’abord', en: 'What breaks first' },
  futures: { fr: 'Futurs', en: 'Futures' },
  usualMonth: { fr: 'Mois (milieu)', en: 'Month (middle)' },
  atTheEnd: { fr: 'à la fin', en: 'at the end' },
  sixMonthsAfter: { fr: 'Dans les 6 mois après le début de', en: 'Within 6 months after the beginning of' },
  afterLine: { fr: '{event} : {n}', en: '{event}: {n}' },
  afterNothing: { fr: 'rien de daté', en: 'nothing dated' },
  example: { fr: 'Un de ces futurs', en: 'One such future' },
  event: { fr: 'Événement', en: 'Event' },
  begins: { fr: 'Commence', en: 'Begins' },
  failWith: { fr: 'Cassent avec', en: 'Fail with it' },
  failWithout: { fr: 'Cassent sans', en: 'Fail without it' },
  share: { fr: '{broken} sur {futures}', en: '{broken} of {futures}' },
  noFutureWithout: { fr: 'aucun futur', en: 'no future' },
} as const satisfies Record<string, Words>;
