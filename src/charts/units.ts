import type { Words } from '../engine/words.ts';

/** Names of the units of reports, by their code; a code that is not here is shown as it is. */
export const unitWords: Readonly<Record<string, Words>> = {
  month: { fr: 'mois', en: '{n|month|months}' },
  months: { fr: 'mois', en: '{n|month|months}' },
  year: { fr: '{n|an|ans}', en: '{n|year|years}' },
  week: { fr: '{n|semaine|semaines}', en: '{n|week|weeks}' },
  day: { fr: '{n|jour|jours}', en: '{n|day|days}' },
  hour: { fr: '{n|heure|heures}', en: '{n|hour|hours}' },
  person: { fr: '{n|personne|personnes}', en: '{n|person|people}' },
  household: { fr: '{n|ménage|ménages}', en: '{n|household|households}' },
  member: { fr: '{n|membre|membres}', en: '{n|member|members}' },
  visit: { fr: '{n|visite|visites}', en: '{n|visit|visits}' },
  act: { fr: '{n|acte|actes}', en: '{n|act|acts}' },
  job: { fr: '{n|emploi|emplois}', en: '{n|job|jobs}' },
  bird: { fr: '{n|poulet|poulets}', en: '{n|bird|birds}' },
  pot: { fr: '{n|cagnotte|cagnottes}', en: '{n|pot|pots}' },
  transfer: { fr: '{n|envoi|envois}', en: '{n|transfer|transfers}' },
  future: { fr: '{n|futur|futurs}', en: '{n|future|futures}' },
  kg: { fr: 'kg', en: 'kg' },
  '%': { fr: '%', en: '%' },
  count: { fr: '', en: '' },
  number: { fr: '', en: '' },
  '1': { fr: '', en: '' },
};
