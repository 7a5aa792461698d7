import type { ModelSheet } from '../../kind.ts';

/** What management, support, survival and beginning again do, for the model sheet. */
export const conductRules: ModelSheet['rules'] = [
  {
    says: {
      fr: 'Sans savoir-faire on ne voit pas son vrai résultat : le gérant croit à un chiffre brouillé, prélève sur le bénéfice qu’il croit, et renonce quand il croit perdre.',
      en: 'Without skill the true result is not seen: the manager believes a blurred figure, takes out of the profit believed, and gives up when a loss is believed.',
    },
    formula: 'believed = profit + revenue × blur × (1 − skill) × N(0, 1)',
    source: { fr: 'C33 (001:3451-3459) ; tailles supposées', en: 'C33 (001:3451-3459); sizes assumed' },
  },
  {
    says: {
      fr: 'Une part des recettes disparaît quand personne ne contrôle ; moins avec un contrôle, et moins quand migrant et famille possèdent l’entreprise ensemble.',
      en: 'A share of revenue vanishes when nobody controls; less with supervision, and less when migrant and family own the enterprise together.',
    },
    formula: 'leaks × (1 − supervised) × (1 − effect × 4 × family × migrant)',
    source: {
      fr: 'C39, C40 (001:3360-3365, 3601-3612) ; tailles supposées',
      en: 'C39, C40 (001:3360-3365, 3601-3612); sizes assumed',
    },
  },
  {
    says: {
      fr: 'Un appui paie, apprend et évite des fermetures tant qu’il dure ; un seul bout donne moins de la moitié de l’effet. S’il s’arrête avant une année bénéficiaire, les fermetures augmentent.',
      en: 'Support pays, teaches and avoids closures while it lasts; one end alone gives less than half of the effect. When it stops before a year of profit, closures rise.',
    },
    formula:
      'effect × (0.35 home + 0.35 abroad + 0.3 home × abroad);  after it, closures × cliff until a year of profit',
    source: {
      fr: 'C34, C38 (001:3164-3172, 3494-3498, 3695-3705) ; tailles supposées',
      en: 'C34, C38 (001:3164-3172, 3494-3498, 3695-3705); sizes assumed',
    },
  },
  {
    says: {
      fr: 'Les fermetures pour une autre cause que l’argent suivent la courbe publiée des petites entreprises, moins la part que la caisse explique.',
      en: 'Closures for other reasons than money follow the published curve of small firms, less the part that the cash box explains.',
    },
    formula: 'chance(age) = 1 − exp(−(1 − for money) × ((age + 1)^k − age^k) ÷ scale^k)',
    source: {
      fr: 'McKenzie et Paffhausen, petites entreprises de 12 pays ; Weibull 1,14 / 8,55 ans déduits ; calé avec le modèle « shop »',
      en: 'McKenzie and Paffhausen, small firms in 12 countries; Weibull 1.14 / 8.55 years derived; calibrated with the preset shop',
    },
  },
  {
    says: {
      fr: 'Après un échec, le propriétaire repart, met de côté, revient et rouvre, avec un peu plus d’expérience : le cycle du retour manqué.',
      en: 'After a failure the owner leaves again, saves, comes back and reopens, with a little more experience: the cycle of failed return.',
    },
    formula: 'reopens when savings ≥ capital, with the chance of trying again; skill ← skill + (1 − skill) × learnt',
    source: { fr: 'S107 (001:3446-3465) ; tailles supposées', en: 'S107 (001:3446-3465); sizes assumed' },
  },
  {
    says: {
      fr: 'Un secteur qui convient au lieu raccourcit la montée de la clientèle.',
      en: 'A sector that suits the place shortens the time customers take to come.',
    },
    formula: 'months to 90 % × (1 − fit × effect)',
    source: { fr: 'C37 (001:3158-3164) ; taille supposée', en: 'C37 (001:3158-3164); size assumed' },
  },
];
