import { optional, quantity, record } from '../../schema/field.ts';

/** Animals bought young, fattened and sold together, then bought anew. */
export const batches = optional(
  record({
    label: { fr: 'Élevage par bandes', en: 'Batches' },
    help: {
      fr: 'Un élevage « tout plein, tout vide » : poussins achetés, nourris, vendus, puis on recommence. La fiche du préréglage poultry dit d’où viennent les chiffres.',
      en: 'All-in, all-out husbandry: chicks bought, fed, sold, then again. The sheet of the poultry preset says where its figures come from.',
    },
    fields: {
      birds: quantity({
        unit: 'count',
        min: 1,
        max: 1_000_000,
        whole: true,
        label: { fr: 'Poussins par bande', en: 'Chicks of a batch' },
        help: {
          fr: 'Le nombre prévu. Avec moins d’argent ou des invendus, la bande suivante est plus petite.',
          en: 'The planned number. With less money or unsold birds the next batch is smaller.',
        },
      }),
      months: quantity({
        unit: 'month',
        min: 1,
        max: 36,
        whole: true,
        axes: [],
        label: { fr: 'Durée d’un cycle', en: 'Length of a cycle' },
        help: {
          fr: 'Les mois entre l’achat et la vente, nettoyage compris.',
          en: 'Months from purchase to sale, cleaning included.',
        },
      }),
      chick: quantity({
        unit: 'money/count',
        label: { fr: 'Prix d’un poussin', en: 'Price of a chick' },
        help: {
          fr: 'Un poussin d’un jour, rendu à la ferme.',
          en: 'A day-old chick, delivered to the farm.',
        },
      }),
      feed: quantity({
        unit: 'kg/count',
        max: 1000,
        label: { fr: 'Aliment par animal', en: 'Feed for one bird' },
        help: {
          fr: 'Les kilos d’aliment sur tout le cycle. Un invendu mange ensuite la même ration chaque mois.',
          en: 'Kilograms of feed over the whole cycle. An unsold bird goes on eating the same ration each month.',
        },
      }),
      feedPrice: quantity({
        unit: 'money/kg',
        label: { fr: 'Prix de l’aliment', en: 'Price of feed' },
        help: {
          fr: 'Par kilo. Il suit le maïs : donnez une fourchette ou des prix datés.',
          en: 'A kilogram. It follows maize: give a range or dated prices.',
        },
      }),
      otherCost: quantity({
        unit: 'money/count',
        label: { fr: 'Autres frais par poussin', en: 'Other costs of a chick' },
        help: {
          fr: 'Vaccins, litière, chauffage, transport au marché.',
          en: 'Vaccines, litter, heating, transport to market.',
        },
        default: { value: 0, why: { fr: 'Rien d’autre à payer.', en: 'Nothing else to pay.' } },
      }),
      mortality: quantity({
        unit: '%',
        max: 0.9,
        label: { fr: 'Mortalité', en: 'Mortality' },
        help: {
          fr: 'La part des poussins morts avant la vente, hors maladie qui emporte une bande.',
          en: 'The share of chicks dead before sale, apart from a disease that takes a batch.',
        },
        default: {
          value: 0.08,
          why: {
            fr: '2,3 % à 16,3 % dans 20 fermes du Cameroun (Teguia et Beynen 2004).',
            en: '2.3% to 16.3% on 20 farms in Cameroon (Teguia and Beynen 2004).',
          },
        },
      }),
      disease: quantity({
        unit: '%',
        label: { fr: 'Risque de maladie par bande', en: 'Chance of disease per batch' },
        help: {
          fr: 'La chance qu’une maladie frappe une bande, tirée à chaque bande.',
          en: 'The chance that a disease strikes a batch, drawn for each batch.',
        },
        default: {
          value: 0.05,
          why: { fr: 'Supposé : une bande sur vingt.', en: 'Assumed: one batch in twenty.' },
        },
      }),
      diseaseLoss: quantity({
        unit: '%',
        label: { fr: 'Part emportée par la maladie', en: 'Share a disease takes' },
        help: {
          fr: 'La part de la bande perdue quand la maladie frappe.',
          en: 'The share of the batch that is lost when disease strikes.',
        },
        default: { value: 0.6, why: { fr: 'Supposé : plus de la moitié.', en: 'Assumed: more than half.' } },
      }),
      spreads: quantity({
        unit: '%',
        label: { fr: 'Contagion par le voisinage', en: 'Caught from the neighbours' },
        help: {
          fr: 'La chance qu’une maladie qui frappe un autre élevage du même marché (market.name) emporte aussi cette bande.',
          en: 'The chance that a disease which strikes another farm of the same market (market.name) takes this batch as well.',
        },
        default: { value: 0.5, why: { fr: 'supposé : une fois sur deux', en: 'assumed: once in two' } },
      }),
      weight: quantity({
        unit: 'kg/count',
        max: 1000,
        label: { fr: 'Poids vif à la vente', en: 'Live weight at sale' },
        help: { fr: 'Kilos par animal vendu.', en: 'Kilograms of a bird sold.' },
      }),
      price: quantity({
        unit: 'money/kg',
        label: { fr: 'Prix de vente', en: 'Selling price' },
        help: {
          fr: 'Ce que l’éleveur demande par kilo vif.',
          en: 'What the farm asks for a kilogram of live bird.',
        },
      }),
      importedPrice: optional(
        quantity({
          unit: 'money/kg',
          label: { fr: 'Prix du poulet importé', en: 'Price of imported chicken' },
          help: {
            fr: 'Le kilo de poulet congelé importé au marché. Personne ne paie plus que ce prix et la prime. Vide : pas d’importations.',
            en: 'A kilogram of imported frozen chicken at the market. Nobody pays more than this and the premium. Left out: no imports.',
          },
        }),
      ),
      premium: quantity({
        unit: '%',
        min: -0.9,
        max: 5,
        label: { fr: 'Prime sur l’importé', en: 'Premium over imported' },
        help: {
          fr: 'Ce que les clients paient de plus pour un animal frais et local.',
          en: 'What customers pay on top for a fresh local bird.',
        },
        default: { value: 0, why: { fr: 'Supposé : aucune.', en: 'Assumed: none.' } },
      }),
      demand: quantity({
        unit: 'count/month',
        label: { fr: 'Animaux vendables par mois', en: 'Birds the market takes a month' },
        help: {
          fr: 'Combien de bêtes les clients à portée achètent en un mois. Comptez-les avant de construire.',
          en: 'How many birds customers within reach buy in a month. Count them before building.',
        },
      }),
    },
  }),
);
