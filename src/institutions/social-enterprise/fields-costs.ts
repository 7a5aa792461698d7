import { optional, quantity, record, referenceMap } from '../../schema/field.ts';

/** What is due whether anybody comes or not, what grows by steps, and who is paid for what is bought. */
export const costs = {
  fixedCost: quantity({
    unit: 'money/month',
    label: { fr: 'Frais fixes', en: 'Fixed costs' },
    help: {
      fr: 'Loyer, courant, gardien, téléphone, taxes : dus chaque mois dès l’ouverture.',
      en: 'Rent, power, telephone, taxes: due each month from opening on.',
    },
    default: { value: 0, why: { fr: 'Aucun n’est indiqué.', en: 'None is given.' } },
  }),
  steps: optional(
    record({
      label: { fr: 'Frais par paliers', en: 'Costs by steps' },
      help: {
        fr: 'Ce qui s’ajoute d’un coup quand l’activité grandit : une deuxième salle, un deuxième camion. Le premier palier est compris dans les frais fixes.',
        en: 'What is added at one stroke as business grows: a second room, a second lorry. The first step is within the fixed costs.',
      },
      fields: {
        every: quantity({
          unit: 'count/month',
          min: 1,
          axes: ['range'],
          label: { fr: 'Palier', en: 'Step' },
          help: {
            fr: 'Les unités servies par mois qu’un palier permet.',
            en: 'Units served in a month that one step allows.',
          },
        }),
        cost: quantity({
          unit: 'money/month',
          label: { fr: 'Coût d’un palier', en: 'Cost of a step' },
          help: {
            fr: 'Dû pour chaque palier entamé après le premier.',
            en: 'Due for each step begun after the first one.',
          },
        }),
      },
    }),
  ),
  inputsAhead: quantity({
    unit: '%',
    axes: ['range', 'dated'],
    label: { fr: 'Achats payés d’avance', en: 'Inputs paid ahead' },
    help: {
      fr: 'Quelle part des achats d’un mois doit être en caisse avant de servir : 100 % quand on achète une fois par mois, 25 % quand le stock tourne chaque semaine et que les ventes paient le suivant.',
      en: 'Which share of a month’s inputs must be in the cash box before serving: 100% when they are bought once a month, 25% when stock turns over each week and sales pay for the next.',
    },
    default: { value: 1, why: { fr: 'prudent : tout le mois d’avance', en: 'prudent: the whole month ahead' } },
  }),
  suppliers: referenceMap({
    kinds: ['population'],
    label: { fr: 'Fournisseurs du modèle', en: 'Suppliers of the model' },
    help: {
      fr: 'Quelle part des achats est payée à une population du scénario, à parts égales : familles d’accueil, paysans voisins. Le reste va à l’extérieur.',
      en: 'Which share of what is bought is paid to a population of the scenario, in even parts: host families, neighbouring farmers. The rest goes outside.',
    },
    of: quantity({
      unit: '%',
      axes: ['range', 'dated'],
      label: { fr: 'Part des achats', en: 'Share of purchases' },
      help: {
        fr: 'De tout ce que l’entreprise achète pour servir.',
        en: 'Of all that the enterprise buys in order to serve.',
      },
    }),
  }),
};
