import { lineTitle } from '../line-title.ts';
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
      title: lineTitle,
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
        default: {
          value: 0,
          why: {
            fr: 'seulement ce que demandent les familles, les contrats ou un autre produit',
            en: 'only what families, contracts or another product ask for',
          },
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
      onCredit: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Vendu à crédit', en: 'Sold on credit' },
        help: {
          fr: 'La part de ce que les clients paieront qui n’arrive que plus tard : carnets de dettes, mutuelle, administration.',
          en: 'The share of what customers will pay that comes in only later: the slate, a mutual fund, an office.',
        },
        default: { value: 0, why: { fr: 'payé comptant tant que rien n’est dit', en: 'paid at once unless stated' } },
      }),
      paidAfter: quantity({
        unit: 'month',
        min: 1,
        max: 24,
        whole: true,
        axes: [],
        label: { fr: 'Crédit payé après', en: 'Credit paid after' },
        help: {
          fr: 'Les mois jusqu’au paiement de ce qui est vendu à crédit.',
          en: 'Months until what is sold on credit is paid.',
        },
        default: { value: 1, why: { fr: 'supposé : un mois', en: 'assumed: a month' } },
      }),
      alongside: optional(
        record({
          label: { fr: 'Vendu avec un autre', en: 'Sold along with another' },
          help: {
            fr: 'Ce qu’on demande de ce produit pour chaque unité demandée d’un autre : des médicaments avec la consultation, un repas avec la nuitée.',
            en: 'What is asked of this product for each unit asked of another: medicine with the consultation, a meal with the night.',
          },
          fields: {
            of: text({
              label: { fr: 'L’autre produit', en: 'The other product' },
              help: { fr: 'Son nom, comme sous « products ».', en: 'Its name, as under “products”.' },
            }),
            each: quantity({
              unit: 'number',
              max: 1000,
              axes: ['range', 'dated'],
              label: { fr: 'Par unité', en: 'For each unit' },
              help: {
                fr: 'Combien en moyenne pour une unité de l’autre.',
                en: 'How many on average for one unit of the other.',
              },
            }),
          },
        }),
      ),
      actsPerPatient: optional(
        quantity({
          unit: 'number',
          min: 0.1,
          max: 50,
          axes: ['range', 'dated'],
          label: { fr: 'Actes par patient', en: 'Acts per patient' },
          help: {
            fr: 'Combien d’unités de ce produit un même patient reçoit en une visite : un plan compte des actes, un registre compte des patients. Vide : ce produit ne compte pas de patients.',
            en: 'How many units of this product one patient receives in a visit: a plan counts acts, a register counts patients. Left out: this product counts no patients.',
          },
        }),
      ),
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
