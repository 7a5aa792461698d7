import { list, month, optional, quantity, record, reference } from '../../schema/field.ts';
import { marketing, premiums } from './fields-premiums.ts';

const none = { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' };

/** A crop bought from growers over some months and sold some months later: coffee, with cherry and green. */
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
        label: { fr: 'Cerises par hectare et par an', en: 'Cherry per hectare and year' },
        help: {
          fr: 'Les kilos de cerises fraîches d’une récolte. `varies` donne les bonnes et les mauvaises années : une valeur par récolte.',
          en: 'Kilograms of fresh cherry of one harvest. `varies` gives good and bad years: one value a harvest.',
        },
      }),
      cherryPerGreen: quantity({
        unit: 'number',
        min: 1,
        max: 20,
        axes: ['range'],
        label: { fr: 'Cerises pour un kilo de café vert', en: 'Cherry for a kilogram of green' },
        help: {
          fr: 'Six kilos sont acceptables pour l’arabica, sept sont médiocres.',
          en: 'Six kilograms are acceptable for arabica, seven are poor.',
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
          fr: 'De la livraison, au prix de vente du jour : si le cours baisse avant la vente, la coopérative perd.',
          en: 'At delivery, of the selling price of the day: when the price falls before the sale, the cooperative loses.',
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
          fr: 'Par kilo de café vert, payé à la livraison : dépulpage, séchage, décorticage, port, export.',
          en: 'Per kilogram of green, paid at delivery: pulping, drying, hulling, port, export.',
        },
      }),
      worldPrice: quantity({
        unit: 'money/kg',
        label: { fr: 'Cours mondial', en: 'World price' },
        help: {
          fr: 'Par kilo de café vert : des prix datés, ou une valeur avec sa fourchette.',
          en: 'Per kilogram of green: dated prices, or a value with its range.',
        },
      }),
      discount: quantity({
        unit: 'money/kg',
        axes: ['range', 'dated', 'indexed'],
        label: { fr: 'Décote sans label', en: 'Discount without a label' },
        help: {
          fr: 'Ce que l’acheteur paie de moins que le cours pour le café ordinaire.',
          en: 'What a buyer pays below the world price for ordinary coffee.',
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
