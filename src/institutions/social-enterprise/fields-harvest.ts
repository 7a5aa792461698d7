import { list, month, optional, quantity, record, reference } from '../../schema/field.ts';
import { marketing, premiums } from './fields-premiums.ts';

const none = { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' };

/** A crop bought from growers, or grown on the enterprise's own land, and sold some months later: coffee, cocoa, cassava. */
export const harvest = optional(
  record({
    label: { fr: 'Récolte', en: 'Harvest' },
    help: {
      fr: 'Une récolte par an, achetée aux producteurs à la livraison et vendue des mois plus tard : entre les deux, il faut du crédit.',
      en: 'One harvest a year, bought from growers at delivery and sold months later: in between, credit is needed.',
    },
    fields: {
      growers: optional(
        reference({
          kinds: ['population'],
          label: { fr: 'Producteurs', en: 'Growers' },
          help: {
            fr: 'La population qui livre et qui est payée, à parts égales. Vide : des producteurs hors du modèle.',
            en: 'The population that delivers and is paid, in even parts. Left out: growers outside the model.',
          },
        }),
      ),
      area: quantity({
        unit: 'ha',
        max: 1e6,
        axes: ['range', 'dated'],
        label: { fr: 'Surface', en: 'Area' },
        help: { fr: 'Les hectares de tous les producteurs ensemble.', en: 'The hectares of all growers together.' },
      }),
      yield: quantity({
        unit: 'kg/ha',
        max: 50_000,
        label: { fr: 'Récolte brute par hectare et par an', en: 'Raw crop per hectare and year' },
        help: {
          fr: 'Les kilos de récolte fraîche (cerises de café, manioc) d’une année. `varies` donne les bonnes et les mauvaises années : une valeur par récolte.',
          en: 'Kilograms of fresh crop (coffee cherry, cassava) of one year. `varies` gives good and bad years: one value a harvest.',
        },
      }),
      cherryPerGreen: quantity({
        unit: 'number',
        min: 1,
        max: 20,
        axes: ['range'],
        label: { fr: 'Brut pour un kilo prêt à vendre', en: 'Raw crop for a kilogram ready to sell' },
        help: {
          fr: 'Pour l’arabica, six kilos de cerises donnent un kilo de café vert ; sept, c’est médiocre.',
          en: 'For arabica six kilograms of cherry give one of green coffee; seven is poor.',
        },
        default: {
          value: 6,
          why: {
            fr: 'Centre du commerce international, guide du café',
            en: 'International Trade Centre, coffee guide',
          },
        },
      }),
      season: list({
        label: { fr: 'Mois de récolte', en: 'Harvest months' },
        help: {
          fr: 'Douze parts, de janvier à décembre ; seules leurs proportions comptent.',
          en: 'Twelve shares, January to December; only their proportions count.',
        },
        of: quantity({
          unit: '%',
          axes: [],
          label: { fr: 'Part du mois', en: 'Share of the month' },
          help: {
            fr: 'La part de la récolte livrée ce mois-là.',
            en: 'The share of the harvest delivered in that month.',
          },
        }),
        most: 12,
      }),
      saleAfter: quantity({
        unit: 'month',
        max: 24,
        whole: true,
        axes: [],
        label: { fr: 'Vendu après', en: 'Sold after' },
        help: {
          fr: 'Les mois entre la livraison et le paiement de l’acheteur.',
          en: 'Months between delivery and the buyer’s payment.',
        },
        default: { value: 4, why: { fr: 'supposé : séchage, usinage, bateau', en: 'assumed: drying, milling, ship' } },
      }),
      farmGate: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Part payée aux producteurs', en: 'Share paid to growers' },
        help: {
          fr: 'De la livraison, au prix de vente du jour (0 % sur ses propres terres) : si le cours baisse avant la vente, la coopérative perd.',
          en: 'At delivery, of the selling price of the day (0% on own land): when the price falls before the sale, the cooperative loses.',
        },
      }),
      elsewhere: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Prix de l’intermédiaire', en: 'Price of the middleman' },
        help: {
          fr: 'Ce que les producteurs tirent ailleurs de ce que la coopérative ne peut pas acheter, en part de son prix d’achat sans label.',
          en: 'What growers get elsewhere for what the cooperative cannot buy, as a share of its buying price without a label.',
        },
        default: { value: 0.8, why: { fr: 'supposé : un cinquième de moins', en: 'assumed: a fifth less' } },
      }),
      processing: quantity({
        unit: 'money/kg',
        axes: ['range', 'dated', 'indexed'],
        label: { fr: 'Usinage et transport', en: 'Milling and transport' },
        help: {
          fr: 'Par kilo prêt à vendre, payé à la livraison : séchage, usinage, sacs, port. Sur ses propres terres, le travail des champs aussi.',
          en: 'Per kilogram ready to sell, paid at delivery: drying, milling, sacks, port. On own land, field work too.',
        },
      }),
      worldPrice: quantity({
        unit: 'money/kg',
        label: { fr: 'Cours', en: 'Market price' },
        help: {
          fr: 'Par kilo prêt à vendre : des prix datés, ou une valeur avec sa fourchette.',
          en: 'Per kilogram ready to sell: dated prices, or a value with its range.',
        },
      }),
      discount: quantity({
        unit: 'money/kg',
        axes: ['range', 'dated', 'indexed'],
        label: { fr: 'Décote sans label', en: 'Discount without a label' },
        help: {
          fr: 'Ce que l’acheteur paie de moins que le cours sans label.',
          en: 'What a buyer pays below the market price without a label.',
        },
        default: { value: 0, why: none },
      }),
      certificationFrom: optional(
        month({
          label: { fr: 'Certification commencée en', en: 'Certification begun in' },
          help: {
            fr: 'Le mois où la conversion commence. Vide : au début du scénario.',
            en: 'The month in which conversion begins. Left out: at the start of the scenario.',
          },
        }),
      ),
      ...premiums,
      marketing,
    },
  }),
);
