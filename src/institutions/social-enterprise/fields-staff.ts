import { lineTitle } from '../line-title.ts';
import { mapOf, optional, quantity, record, text } from '../../schema/field.ts';

/** Posts by name. */
export const staff = mapOf({
  label: { fr: 'Personnel', en: 'Staff' },
  help: {
    fr: 'Les postes payés, un bloc par métier. Les salaires sont dus chaque mois dès l’ouverture, qu’il y ait des clients ou non.',
    en: 'Paid posts, one block a trade. Wages are due each month from opening on, with customers or without.',
  },
  most: 30,
  of: record({
    label: { fr: 'Poste', en: 'Post' },
    help: { fr: 'Des personnes au même salaire.', en: 'Persons with the same wage.' },
    fields: {
      title: lineTitle,
      count: quantity({
        unit: ['number', 'count'],
        max: 10_000,
        label: { fr: 'Personnes', en: 'Persons' },
        help: {
          fr: 'Le nombre de postes ; 0,5 est un mi-temps.',
          en: 'The number of posts; 0.5 is half-time.',
        },
      }),
      wage: quantity({
        unit: 'money/month',
        label: { fr: 'Salaire par personne', en: 'Wage of one person' },
        help: {
          fr: 'Le salaire promis pour un mois, charges comprises.',
          en: 'The wage promised for a month, with all charges.',
        },
      }),
      fee: optional(
        record({
          label: { fr: 'Payé à l’acte', en: 'Paid by the act' },
          help: {
            fr: 'Ce que ce poste reçoit en plus, ou à la place d’un salaire, pour chaque unité servie d’un produit : le médecin consultant payé à la prestation.',
            en: 'What this post receives on top, or in place of a wage, for each unit of a product served: the consultant paid by the act.',
          },
          fields: {
            of: text({
              label: { fr: 'Produit', en: 'Product' },
              help: {
                fr: 'Le nom du produit, comme sous « products ».',
                en: 'The name of the product, as under “products”.',
              },
            }),
            each: quantity({
              unit: 'money/count',
              label: { fr: 'Par unité', en: 'For each unit' },
              help: {
                fr: 'Pour tout le poste ensemble, et non par personne.',
                en: 'For the whole post together, not for each person.',
              },
            }),
          },
        }),
      ),
      serves: optional(
        quantity({
          unit: 'count/month',
          label: { fr: 'Unités servies par personne', en: 'Units one person serves' },
          help: {
            fr: 'Le plus qu’une personne de ce poste peut servir en un mois, tous produits ensemble. Vide : ce poste ne limite rien.',
            en: 'The most one person of this post can serve in a month, all products together. Left out: this post limits nothing.',
          },
        }),
      ),
    },
  }),
});

/** Who leaves when wages stay away. */
export const quits = optional(
  record({
    label: { fr: 'Départs du personnel', en: 'Staff who leave' },
    help: {
      fr: 'Quand les salaires ont des arriérés, des gens partent ; sans eux on sert moins et moins de clients viennent. Ce sont des nombres moyens, pas des tirages. Vide : personne ne part.',
      en: 'When wages are in arrears people leave; without them less is served and fewer customers come. These are mean numbers, not draws. Left out: nobody leaves.',
    },
    fields: {
      chance: quantity({
        unit: '%/month',
        max: 1,
        label: { fr: 'Part par mois d’arriéré', en: 'Share by month of arrears' },
        help: {
          fr: 'La part du personnel qui part en un mois, pour chaque mois de salaire en retard : avec 4 % et trois mois de retard, 12 %.',
          en: 'The share of staff who leave within a month, for each month of wages in arrears: at 4% and three months late, 12%.',
        },
        default: { value: 0.04, why: { fr: 'supposé : aucune étude ne le donne', en: 'assumed: no study gives it' } },
      }),
      hiring: quantity({
        unit: '%/month',
        max: 1,
        label: { fr: 'Embauche', en: 'Hiring' },
        help: {
          fr: 'La part des postes vides pourvus en un mois, quand aucun salaire n’est en retard.',
          en: 'The share of empty posts filled within a month, when no wage is late.',
        },
        default: {
          value: 0.25,
          why: { fr: 'supposé : quatre mois pour trouver', en: 'assumed: four months to find somebody' },
        },
      }),
      customersLost: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Clients perdus sans personnel', en: 'Customers lost without staff' },
        help: {
          fr: 'La part des clients qui ne viennent plus quand tous les postes sont vides ; en proportion des postes vides.',
          en: 'The share of customers who stay away when all posts are empty; in proportion to the empty posts.',
        },
        default: { value: 1, why: { fr: 'sans personne, personne ne vient', en: 'with nobody there, nobody comes' } },
      }),
    },
  }),
);
