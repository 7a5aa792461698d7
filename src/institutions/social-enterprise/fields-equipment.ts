import { choice, optional, quantity, record } from '../../schema/field.ts';

/** What wears out and must be bought again. */
export const equipment = optional(
  record({
    label: { fr: 'Équipement', en: 'Equipment' },
    help: {
      fr: 'Ce qui s’use et qu’il faudra racheter. La plupart des projets meurent le jour où la machine lâche et que la caisse est vide.',
      en: 'What wears out and must be bought again. Most projects die the day the machine breaks and the cash box is empty.',
    },
    fields: {
      value: quantity({
        unit: 'money',
        min: 1,
        label: { fr: 'Valeur', en: 'Value' },
        help: {
          fr: 'Le prix d’achat. Au remplacement, le prix du moment est payé.',
          en: 'The price of purchase. A replacement costs the price of its time.',
        },
      }),
      life: quantity({
        unit: 'month',
        min: 1,
        max: 600,
        whole: true,
        label: { fr: 'Durée de vie', en: 'Life' },
        help: {
          fr: 'Les mois avant qu’il soit hors d’usage. Il perd chaque mois la même part de sa valeur.',
          en: 'Months until it is worn out. It loses the same part of its value each month.',
        },
        default: { value: 60, why: { fr: 'Supposé : cinq ans.', en: 'Assumed: five years.' } },
      }),
      method: choice({
        label: { fr: 'Amortissement', en: 'Depreciation' },
        help: {
          fr: 'Comment la valeur baisse : chaque mois la même part, ou plus vite au début. Ce qui est mis de côté en dépend.',
          en: 'How its value falls: by the same part each month, or faster at first. What is set aside follows it.',
        },
        options: {
          'straight-line': { fr: 'linéaire', en: 'straight line' },
          declining: { fr: 'dégressif (taux double)', en: 'declining (double rate)' },
          'sum-of-years': { fr: 'somme des années', en: 'sum of the years’ digits' },
        },
        default: 'straight-line',
      }),
      setAside: quantity({
        unit: '%',
        max: 3,
        label: { fr: 'Mis de côté', en: 'Set aside' },
        help: {
          fr: 'La part de l’usure du mois versée au fonds de remplacement, quand la caisse le permet. À 100 %, le fonds paie une machine neuve au même prix.',
          en: 'The share of the month’s wear put into the replacement fund when cash allows. At 100% the fund pays for a new machine at the same price.',
        },
        default: {
          value: 0,
          why: {
            fr: 'Supposé : rien, comme dans la plupart des projets ; c’est une décision à prendre.',
            en: 'Assumed: nothing, as in most projects; it is a decision to take.',
          },
        },
      }),
    },
  }),
);
