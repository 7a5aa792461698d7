import type { Words } from '../engine/words.ts';

/** Decisions of sender and family, and the plan they end in. */
export const jointPlanTexts = {
  asIs: { fr: 'comme maintenant', en: 'as now' },
  every: { fr: 'Un envoi', en: 'A transfer' },
  everyMonth: { fr: 'tous les mois', en: 'every month' },
  everyMonths: { fr: 'tous les {n} mois', en: 'every {n} months' },
  amount: { fr: 'La somme', en: 'The sum' },
  tenLess: { fr: 'un dixième de moins', en: 'a tenth less' },
  tenMore: { fr: 'un dixième de plus', en: 'a tenth more' },
  compare: { fr: 'Avant d’envoyer', en: 'Before sending' },
  compareAll: {
    fr: 'demander le prix de chaque canal que l’on connaît',
    en: 'ask the price of each channel one knows',
  },
  label: { fr: 'Donner un nom à une part', en: 'Give a part a name' },
  labelSchool: { fr: '15 % portent le nom « école »', en: '15% bear the name “school”' },
  labelRests: {
    fr: 'l’étiquette fait envoyer 15 % de plus : De Arcangelis et al. 2015, un laboratoire à Rome',
    en: 'the label makes people send 15% more: De Arcangelis et al. 2015, a laboratory in Rome',
  },
  saving: { fr: 'Mettre de côté de ce qui entre', en: 'Put aside of what comes in' },
  savingShare: { fr: '{percent} %', en: '{percent}%' },
  trainingSender: { fr: 'Celui qui envoie apprend à gérer l’argent', en: 'The sender learns to manage money' },
  trainingFamily: { fr: 'La famille apprend à gérer l’argent', en: 'The family learns to manage money' },
  trained: { fr: 'oui, une formation', en: 'yes, a training' },
  trainingRests: {
    fr: 'en Indonésie former l’expéditeur seul n’a rien changé, la famille seule un peu, les deux beaucoup : Doi, McKenzie, Zia 2014',
    en: 'in Indonesia training the sender alone changed nothing, the family alone a little, both a lot: Doi, McKenzie, Zia 2014',
  },
  planTitle: { fr: 'Notre plan à deux : {title}', en: 'Our joint plan: {title}' },
  planSender: { fr: 'Celui ou celle qui envoie', en: 'The one who sends' },
  planFamily: { fr: 'La famille', en: 'The family' },
  planNothing: { fr: 'rien ne change', en: 'nothing changes' },
  planChanges: {
    fr: 'Ce que cela changerait, au milieu de {futures} futurs',
    en: 'What it would change, in the middle of {futures} futures',
  },
  planLine: { fr: '{label} : {before} → {after}', en: '{label}: {before} → {after}' },
  paired: {
    fr: 'mieux dans {better} futurs sur 100, moins bien dans {worse}',
    en: 'better in {better} of 100 futures, worse in {worse}',
  },
  planCaveat: {
    fr: 'Un modèle, pas une promesse : les deux ménages sont des moyennes inventées ou supposées, et rien n’oblige personne.',
    en: 'A model, not a promise: both households are invented or assumed means, and nobody is bound by anything.',
  },
} as const satisfies Record<string, Words>;
