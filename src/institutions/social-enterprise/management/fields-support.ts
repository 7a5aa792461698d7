import { optional, quantity, record } from '../../../schema/field.ts';

const none = { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' };

/** What a project or a support service gives, for how long, and what happens when it ends. */
export const support = optional(
  record({
    label: { fr: 'Appui', en: 'Support' },
    help: {
      fr: 'Un service ou un projet qui suit l’entreprise pendant un temps : argent, gestion, présence aux deux bouts. S’il s’arrête avant la première année bénéficiaire, l’entreprise est plus fragile.',
      en: 'A service or project that follows the enterprise for a time: money, management, presence at both ends. When it stops before the first year of profit the enterprise is more fragile.',
    },
    fields: {
      months: quantity({
        unit: 'month',
        max: 600,
        whole: true,
        axes: ['range'],
        label: { fr: 'Dure', en: 'Lasts' },
        help: { fr: 'Les mois depuis l’ouverture.', en: 'Months since opening.' },
      }),
      grant: quantity({
        unit: 'money/month',
        label: { fr: 'Subvention', en: 'Subsidy' },
        help: { fr: 'Versée chaque mois d’appui, de l’extérieur.', en: 'Paid in each month of support, from outside.' },
        default: { value: 0, why: none },
      }),
      teaches: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Apprend à gérer', en: 'Teaches management' },
        help: {
          fr: 'La part de ce qui manque en gestion qu’un appui complet, aux deux bouts, comble en un an.',
          en: 'The share of what is lacking in management that full support, at both ends, makes up in a year.',
        },
        default: { value: 0, why: none },
      }),
      forgets: quantity({
        unit: 'month',
        min: 1,
        max: 1200,
        axes: ['range'],
        label: { fr: 'Demi-vie de ce qui est appris', en: 'Half-life of what is learnt' },
        help: {
          fr: 'Les mois après la fin de l’appui au bout desquels la moitié est oubliée.',
          en: 'Months after the end of support in which half is forgotten.',
        },
        default: {
          value: 36,
          why: {
            fr: 'supposé : trois ans pour une formation (notes du domaine 1.6)',
            en: 'assumed: three years for training (domain notes 1.6)',
          },
        },
      }),
      protects: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Évite des fermetures', en: 'Avoids closures' },
        help: {
          fr: 'La part des fermetures pour autre cause que l’argent qu’un appui complet, aux deux bouts, évite tant qu’il dure.',
          en: 'The share of closures for other reasons than money that full support, at both ends, avoids while it lasts.',
        },
        default: { value: 0, why: none },
      }),
      atHome: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Présence à l’origine', en: 'Presence at home' },
        help: { fr: 'De 0 à 100 %, là où est l’entreprise.', en: 'From 0 to 100%, where the enterprise is.' },
        default: { value: 1, why: { fr: 'entière', en: 'full' } },
      }),
      abroad: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Présence à l’étranger', en: 'Presence abroad' },
        help: {
          fr: 'De 0 à 100 %, là où vivent les migrants. Un seul bout donne moins de la moitié de l’effet.',
          en: 'From 0 to 100%, where the migrants live. One end alone gives less than half of the effect.',
        },
        default: { value: 0, why: none },
      }),
      cliff: quantity({
        unit: 'number',
        min: 1,
        max: 50,
        axes: ['range'],
        label: { fr: 'Fragile si arrêté trop tôt', en: 'Fragile when stopped too early' },
        help: {
          fr: 'Par combien les fermetures pour autre cause que l’argent sont multipliées après la fin de l’appui, tant qu’aucune année n’a été bénéficiaire.',
          en: 'By how much closures for other reasons than money are multiplied after support ends, as long as no year has been profitable.',
        },
        default: { value: 2, why: { fr: 'supposé : le double', en: 'assumed: twice' } },
      }),
    },
  }),
);

/** How well what it does suits the place. */
export const fit = optional(
  record({
    label: { fr: 'Choix du secteur', en: 'Choice of sector' },
    help: {
      fr: 'À quel point ce que fait l’entreprise convient au lieu : climat, savoir-faire, acheteurs. Un bon choix raccourcit la montée de la clientèle.',
      en: 'How well what the enterprise does suits the place: climate, skills, buyers. A good choice shortens the time customers take to come.',
    },
    fields: {
      share: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Convenance', en: 'Fit' },
        help: { fr: 'De 0 (sans rapport avec le lieu) à 100 %.', en: 'From 0 (foreign to the place) to 100%.' },
      }),
      shortens: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Raccourcit la montée de', en: 'Shortens the ramp by' },
        help: {
          fr: 'De combien une convenance parfaite raccourcit les mois jusqu’à 90 % de la demande.',
          en: 'By how much a perfect fit shortens the months to 90% of demand.',
        },
        default: { value: 0.5, why: { fr: 'supposé : la moitié', en: 'assumed: half' } },
      }),
    },
  }),
);
