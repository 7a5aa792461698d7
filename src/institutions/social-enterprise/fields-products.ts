import { list, mapOf, optional, quantity, record, text } from '../../schema/field.ts';

const season = optional(
  list({
    label: { fr: 'Saisons', en: 'Seasons' },
    help: {
      fr: 'Douze pourcentages, de janvier à décembre, qui multiplient la demande du mois : 150 % en pleine saison, 50 % au creux.',
      en: 'Twelve percentages, January to December, that multiply the demand of the month: 150% at the peak, 50% in the trough.',
    },
    of: quantity({
      unit: '%',
      max: 10,
      axes: [],
      label: { fr: 'Demande du mois', en: 'Demand of the month' },
      help: { fr: '100 % est un mois ordinaire.', en: '100% is an ordinary month.' },
    }),
    most: 12,
  }),
);

/** What is sold, by name: price, plan of the promoter, what is really asked for, what one unit costs. */
export const products = mapOf({
  label: { fr: 'Produits et services', en: 'Products and services' },
  help: {
    fr: 'Ce que l’entreprise vend, un bloc par produit : consultation, accouchement, nuitée, kilo.',
    en: 'What the enterprise sells, one block a product: consultation, delivery, night, kilogram.',
  },
  most: 12,
  of: record({
    label: { fr: 'Produit', en: 'Product' },
    help: { fr: 'Un produit ou un service vendu à l’unité.', en: 'A product or service sold by the unit.' },
    fields: {
      price: quantity({
        unit: 'money/count',
        label: { fr: 'Prix', en: 'Price' },
        help: { fr: 'Ce que le client paie pour une unité.', en: 'What a customer pays for one unit.' },
      }),
      plan: quantity({
        unit: ['count/day', 'count/month'],
        label: { fr: 'Ventes prévues', en: 'Planned sales' },
        help: {
          fr: 'Ce que le promoteur espère vendre, par jour d’ouverture ou par mois. C’est un espoir, pas une demande.',
          en: 'What the promoter hopes to sell, by day of opening or by month. It is a hope, not a demand.',
        },
      }),
      demandShare: quantity({
        unit: '%',
        max: 3,
        label: { fr: 'Demande réelle, en part du plan', en: 'Real demand, as a share of the plan' },
        help: {
          fr: 'La part des ventes prévues que les gens demandent vraiment, une fois l’entreprise connue. Comptez les clients d’un voisin avant de la relever.',
          en: 'The share of planned sales that people really ask for once the enterprise is known. Count a neighbour’s customers before raising it.',
        },
        default: {
          value: 1 / 3,
          why: {
            fr: 'Un tiers : la clinique ISIS attendait 25 actes par jour et recevait 8 patients (000:846-848).',
            en: 'A third: the ISIS clinic expected 25 acts a day and saw 8 patients (000:846-848).',
          },
        },
      }),
      ramp: quantity({
        unit: 'month',
        max: 120,
        label: { fr: 'Mois jusqu’à 90 % de la demande', en: 'Months to 90% of demand' },
        help: {
          fr: 'La clientèle vient peu à peu : un dixième à l’ouverture, la moitié à mi-chemin, 90 % après ce temps.',
          en: 'Customers come little by little: a tenth at opening, half at mid-way, 90% after this time.',
        },
        default: { value: 12, why: { fr: 'Supposé : un an.', en: 'Assumed: a year.' } },
      }),
      variableCost: quantity({
        unit: 'money/count',
        label: { fr: 'Coût par unité', en: 'Cost of one unit' },
        help: {
          fr: 'Ce qu’il faut acheter pour chaque unité servie : médicaments, ingrédients, réactifs. Sans cet argent en caisse, pas de service.',
          en: 'What must be bought for each unit served: drugs, ingredients, reagents. Without this cash there is no service.',
        },
        default: { value: 0, why: { fr: 'Aucun achat par unité.', en: 'Nothing is bought by the unit.' } },
      }),
      unpaid: quantity({
        unit: '%',
        label: { fr: 'Jamais payé', en: 'Never paid' },
        help: {
          fr: 'La part des ventes que les clients ne paieront jamais : crédit au voisin, patient parti sans payer.',
          en: 'The share of sales that customers never pay: credit to a neighbour, a patient gone without paying.',
        },
        default: {
          value: 0.05,
          why: {
            fr: 'Supposé : une vente sur vingt ; zéro serait un vœu.',
            en: 'Assumed: one sale in twenty; zero would be a wish.',
          },
        },
      }),
      usualPrice: optional(
        quantity({
          unit: 'money/count',
          label: { fr: 'Prix habituel', en: 'Usual price' },
          help: {
            fr: 'Ce que les gens paient d’ordinaire ailleurs : à ce prix vient la demande indiquée. Ne compte qu’avec une sensibilité au prix (market). Vide : le prix d’aujourd’hui.',
            en: 'What people usually pay elsewhere: at this price the stated demand comes. Counts only with a price sensitivity (market). Left out: today’s price.',
          },
        }),
      ),
      capacity: optional(
        quantity({
          unit: ['count/day', 'count/month'],
          label: { fr: 'Capacité', en: 'Capacity' },
          help: {
            fr: 'Le plus qu’on peut servir avec le local et l’équipement, par jour d’ouverture ou par mois. Vide : sans limite.',
            en: 'The most that premises and equipment can serve, by day of opening or by month. Left out: no limit.',
          },
        }),
      ),
      sector: optional(
        text({
          label: { fr: 'Secteur', en: 'Sector' },
          help: {
            fr: 'Le nom sous lequel les familles du scénario achètent (food, care…). Leurs achats viennent en plus des autres clients.',
            en: 'The name under which families of the scenario buy (food, care…). Their purchases come on top of other customers.',
          },
        }),
      ),
      season,
    },
  }),
});

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
