import { optional, quantity, record } from '../../../schema/field.ts';

/** Closures whose reason is not money, by age, after the published survival of small firms. */
export const survival = optional(
  record({
    label: { fr: 'Survie publiée', en: 'Published survival' },
    help: {
      fr: 'Les fermetures pour une autre cause que l’argent suivent la courbe publiée des petites entreprises, moins la part qui vient du manque d’argent, que le modèle calcule lui-même. Remplace « Fermetures pour autre cause ».',
      en: 'Closures for other reasons than money follow the published curve of small firms, less the part that comes from lack of money, which the model computes itself. It replaces “Closures for other reasons”.',
    },
    fields: {
      scale: quantity({
        unit: 'month',
        min: 1,
        max: 1200,
        axes: ['range'],
        label: { fr: 'Échelle', en: 'Scale' },
        help: {
          fr: 'L’âge auquel 37 % vivent encore, toutes causes ensemble (loi de Weibull).',
          en: 'The age at which 37% are still alive, for all causes (Weibull’s law).',
        },
        default: {
          value: 102.6,
          why: {
            fr: '8,55 ans : passe par 8,3 % de fermetures la première année et la moitié en 6,2 ans (McKenzie et Paffhausen, 12 pays)',
            en: '8.55 years: passes through 8.3% of closures in the first year and half within 6.2 years (McKenzie and Paffhausen, 12 countries)',
          },
        },
      }),
      shape: quantity({
        unit: 'number',
        min: 0.2,
        max: 10,
        axes: ['range'],
        label: { fr: 'Forme', en: 'Shape' },
        help: {
          fr: 'Au-dessus de 1, le risque monte avec l’âge ; au-dessous, il baisse.',
          en: 'Above 1 the risk rises with age, below it falls.',
        },
        default: {
          value: 1.14,
          why: { fr: 'les deux points publiés ci-dessus', en: 'the two published points above' },
        },
      }),
      forMoney: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Part due au manque d’argent', en: 'Share for lack of money' },
        help: {
          fr: 'La part des fermetures publiées que le modèle calcule lui-même, par la caisse. Le reste est tiré.',
          en: 'The share of published closures that the model computes itself, by the cash box. The rest is drawn.',
        },
        default: {
          value: 0.5,
          why: {
            fr: 'calé : avec la moitié, le commerce du préréglage « shop » meurt en tout comme la courbe publiée',
            en: 'calibrated: with half, the trade of the preset “shop” dies in all as the published curve says',
          },
        },
      }),
    },
  }),
);

/** An owner abroad who begins again after a failure. */
export const restarts = optional(
  record({
    label: { fr: 'Recommencer après un échec', en: 'Beginning again after a failure' },
    help: {
      fr: 'Quand l’entreprise ferme, son propriétaire repart gagner de l’argent à l’étranger, le met de côté, revient et la rouvre : le cycle du retour manqué. Vide : une fermeture est définitive.',
      en: 'When the enterprise closes its owner goes abroad again to earn, saves, comes back and reopens it: the cycle of failed return. Left out: a closure is for good.',
    },
    fields: {
      saves: quantity({
        unit: 'money/month',
        label: { fr: 'Mis de côté à l’étranger', en: 'Saved abroad' },
        help: {
          fr: 'Par mois d’absence, après avoir vécu et envoyé à la famille.',
          en: 'A month away, after living and sending to the family.',
        },
      }),
      capital: quantity({
        unit: 'money',
        label: { fr: 'Capital pour rouvrir', en: 'Capital to reopen' },
        help: {
          fr: 'Ce qu’il faut avoir mis de côté pour revenir : équipement et fonds de roulement.',
          en: 'What must be saved before coming back: equipment and working capital.',
        },
      }),
      chance: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Chance de recommencer', en: 'Chance of beginning again' },
        help: { fr: 'Tirée après chaque échec.', en: 'Drawn after each failure.' },
        default: { value: 0.7, why: { fr: 'supposé : beaucoup recommencent', en: 'assumed: many begin again' } },
      }),
      learns: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Appris d’un échec', en: 'Learnt from a failure' },
        help: {
          fr: 'La part de ce qui manque en gestion qu’un échec apprend.',
          en: 'The share of what is lacking in management that a failure teaches.',
        },
        default: { value: 0.1, why: { fr: 'supposé : peu, sans aide', en: 'assumed: little, without help' } },
      }),
    },
  }),
);
