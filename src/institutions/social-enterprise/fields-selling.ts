import { lineTitle } from '../line-title.ts';
import { mapOf, month, optional, quantity, record, reference, text } from '../../schema/field.ts';

/** Clients with a contract: a foundation, a school, a church, a company. */
export const clients = mapOf({
  label: { fr: 'Clients institutionnels', en: 'Institutional clients' },
  help: {
    fr: 'Des contrats qui achètent un nombre fixe d’unités par mois, servis avant tous les autres : fondation, école, église, entreprise.',
    en: 'Contracts that buy a fixed number of units a month, served before everybody else: foundation, school, church, company.',
  },
  most: 20,
  of: record({
    label: { fr: 'Contrat', en: 'Contract' },
    help: { fr: 'Un client, un produit, un prix.', en: 'One client, one product, one price.' },
    fields: {
      title: lineTitle,
      of: text({
        label: { fr: 'Produit', en: 'Product' },
        help: {
          fr: 'Le nom du produit, comme sous « products ».',
          en: 'The name of the product, as under “products”.',
        },
      }),
      units: quantity({
        unit: 'count/month',
        label: { fr: 'Unités par mois', en: 'Units a month' },
        help: { fr: 'Ce que le contrat achète chaque mois.', en: 'What the contract buys each month.' },
      }),
      price: optional(
        quantity({
          unit: 'money/count',
          label: { fr: 'Prix convenu', en: 'Agreed price' },
          help: { fr: 'Par unité. Vide : le prix de tout le monde.', en: 'For one unit. Left out: everybody’s price.' },
        }),
      ),
      from: optional(
        month({
          label: { fr: 'À partir de', en: 'From' },
          help: {
            fr: 'Le premier mois du contrat. Vide : dès l’ouverture.',
            en: 'The first month of the contract. Left out: from opening on.',
          },
        }),
      ),
      months: optional(
        quantity({
          unit: 'month',
          min: 1,
          max: 600,
          whole: true,
          axes: [],
          label: { fr: 'Durée', en: 'Duration' },
          help: { fr: 'En mois. Vide : jusqu’à la fin.', en: 'In months. Left out: to the end.' },
        }),
      ),
      chance: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Chance d’être signé', en: 'Chance of being signed' },
        help: { fr: 'Tirée une fois par avenir.', en: 'Drawn once per future.' },
        default: { value: 1, why: { fr: 'signé tant que rien n’est dit', en: 'signed unless stated' } },
      }),
      paidAfter: quantity({
        unit: 'month',
        max: 24,
        whole: true,
        axes: [],
        label: { fr: 'Paie après', en: 'Pays after' },
        help: { fr: 'Les mois entre le service et le paiement.', en: 'Months between the service and the payment.' },
        default: { value: 1, why: { fr: 'supposé : une facture par mois', en: 'assumed: one invoice a month' } },
      }),
      unpaid: quantity({
        unit: '%',
        label: { fr: 'Jamais payé', en: 'Never paid' },
        help: { fr: 'La part des factures jamais payée.', en: 'The share of invoices never paid.' },
        default: { value: 0, why: { fr: 'une institution paie, tard', en: 'an institution pays, late' } },
      }),
    },
  }),
});

/** A flat sum paid ahead for the care of somebody else. */
export const flatSums = optional(
  record({
    label: { fr: 'Forfaits', en: 'Flat sums' },
    help: {
      fr: 'Des gens, souvent au loin, paient un forfait par mois pour que leurs proches soient servis sans payer : l’argent ne peut servir qu’à cela.',
      en: 'People, often far away, pay a flat sum a month so that their relatives are served without paying: the money can serve nothing else.',
    },
    fields: {
      payers: reference({
        kinds: ['population'],
        label: { fr: 'Qui paie', en: 'Who pays' },
        help: {
          fr: 'Dans une autre monnaie, un canal de transfert doit relier ces gens à l’entreprise.',
          en: 'In another currency a transfer channel must link these people with the enterprise.',
        },
      }),
      amount: quantity({
        unit: 'money/month',
        isForeign: true,
        label: { fr: 'Forfait', en: 'Flat sum' },
        help: {
          fr: 'Par mois et par adhérent, dans la monnaie de qui paie.',
          en: 'A month for each who joins, in the payer’s currency.',
        },
      }),
      joins: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Adhèrent', en: 'Join' },
        help: {
          fr: 'La part de ces gens qui adhèrent. Qui adhère est tiré une fois par avenir.',
          en: 'The share of these people who join. Who joins is drawn once per future.',
        },
      }),
      of: text({
        label: { fr: 'Produit', en: 'Product' },
        help: {
          fr: 'Ce que leurs proches reçoivent, comme sous « products ».',
          en: 'What their relatives receive, as under “products”.',
        },
      }),
      uses: quantity({
        unit: 'count/month',
        max: 1000,
        label: { fr: 'Unités par forfait', en: 'Units for a flat sum' },
        help: {
          fr: 'Ce que les proches d’un adhérent à jour demandent par mois. Servi sans être payé, avant les autres clients.',
          en: 'What the relatives of one who has paid ask for in a month. Served without being paid for, before other customers.',
        },
      }),
    },
  }),
);
