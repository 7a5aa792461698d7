import type { Words } from '../engine/words.ts';

/** Texts of the page that shows what is checked: claims of the sources, and published results. */
export const evidenceTexts = {
  evidence: { fr: 'Ce qui est vérifié', en: 'What is checked' },
  evidenceLead: {
    fr: 'Deux contrôles que chacun peut refaire ici, sans réseau. Aucun ne prédit l’avenir.',
    en: 'Two checks that anyone can run again here, without a network. Neither predicts the future.',
  },
  claims: { fr: 'Les affirmations des sources', en: 'The claims of the sources' },
  claimsLead: {
    fr: 'Les praticiens et les études affirment : « ceci fait monter cela ». Ce sont des affirmations, pas des lois. Chacune est jouée dans son histoire, futur par futur.',
    en: 'Practitioners and studies say: “this makes that rise”. These are claims, not laws. Each is played in its story, future by future.',
  },
  claimsRun: { fr: 'Jouer les affirmations de cette histoire', en: 'Play the claims of this story' },
  claimsBusy: { fr: 'Affirmations jouées : {done} sur {total}', en: 'Claims played: {done} of {total}' },
  claimOutcome: { fr: 'Dans le modèle', en: 'In the model' },
  claimSays: { fr: 'Affirmation', en: 'Claim' },
  claimGrade: { fr: 'Comment on le sait', en: 'How it is known' },
  claimSource: { fr: 'Source', en: 'Source' },
  claimUntried: { fr: 'pas encore jouée', en: 'not played yet' },
  claimNumbers: { fr: 'Les nombres', en: 'The numbers' },
  cases: { fr: 'Les résultats publiés', en: 'Published results' },
  casesLead: {
    fr: 'Des calculs dont la réponse est publiée ailleurs : taux, échéanciers, tontines, indices, prix d’envoi. Le programme les refait et compare.',
    en: 'Computations whose answer is published elsewhere: rates, schedules, tontines, indices, transfer prices. The program does them again and compares.',
  },
  casesRun: { fr: 'Refaire les calculs', en: 'Compute them again' },
  casesDone: {
    fr: '{passed} {passed|réussi|réussis}, {failed} {failed|manqué|manqués}, {skipped} {skipped|laissé|laissés} de côté',
    en: '{passed} passed, {failed} failed, {skipped} left aside',
  },
  caseId: { fr: 'Cas', en: 'Case' },
  caseKind: { fr: 'Genre', en: 'Kind' },
  caseOutcome: { fr: 'Résultat', en: 'Outcome' },
  casePass: { fr: 'réussi', en: 'passed' },
  caseFail: { fr: 'manqué', en: 'failed' },
  caseSkip: { fr: 'laissé de côté', en: 'left aside' },
  caseDiffers: { fr: '{path} : trouvé {got}, attendu {expected}', en: '{path}: got {got}, expected {expected}' },
} satisfies Record<string, Words>;
