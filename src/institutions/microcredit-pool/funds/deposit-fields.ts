import { optional, quantity, record, reference } from '../../../schema/field.ts';

/** Savings that migrants send to the pool. */
export const migrantMoney = optional(
  record({
    label: { fr: 'Épargne des migrants', en: 'Savings of migrants' },
    help: {
      fr: 'Des dépôts que des migrants envoient par un canal de transfert. Ils leur appartiennent : la caisse les prête et doit les rendre.',
      en: 'Deposits that migrants send through a transfer channel. They remain theirs: the pool lends them and must give them back.',
    },
    fields: {
      from: reference({
        kinds: ['population'],
        label: { fr: 'De', en: 'From' },
        help: {
          fr: 'La population qui épargne, à la place « saving » de son ordre des paiements.',
          en: 'The population that saves, in the place “saving” of its order of payments.',
        },
      }),
      amount: quantity({
        unit: 'money/month',
        isForeign: true,
        axes: ['range', 'dated', 'formula', 'indexed'],
        label: { fr: 'Épargne par mois', en: 'Savings per month' },
        help: {
          fr: 'Par participant, frais d’envoi compris, dans la monnaie de ceux qui épargnent. Qui n’a pas la somme entière passe son tour.',
          en: 'For each participant, fees included, in the currency of those who save. Whoever lacks the whole sum skips it.',
        },
      }),
      every: quantity({
        unit: 'month',
        min: 1,
        max: 24,
        whole: true,
        axes: [],
        label: { fr: 'Un envoi tous les', en: 'One transfer every' },
        help: {
          fr: 'Le nombre de mois entre deux envois d’épargne : grouper économise les frais fixes.',
          en: 'The months between two transfers of savings: grouping saves fixed fees.',
        },
        default: { value: 3, why: { fr: 'supposé : par trimestre', en: 'assumed: by quarter' } },
      }),
      share: quantity({
        unit: '%',
        axes: ['range', 'dated', 'formula'],
        label: { fr: 'Part de ceux qui participent', en: 'Share who take part' },
        help: {
          fr: 'Le projet de Loja eut du mal à trouver des migrants prêts à confier leur argent (001:3004-3008).',
          en: 'The Loja project had difficulty finding migrants willing to entrust their money (001:3004-3008).',
        },
      }),
      rate: quantity({
        unit: '%/year',
        axes: ['range', 'dated'],
        label: { fr: 'Intérêt servi', en: 'Interest paid' },
        help: {
          fr: 'Nominal par an, ajouté chaque mois au dépôt.',
          en: 'Nominal per year, added to the deposit each month.',
        },
        default: { value: 0, why: { fr: 'sans intérêt tant que rien n’est dit', en: 'none unless stated' } },
      }),
      withdraws: quantity({
        unit: '%/month',
        axes: ['range', 'dated'],
        label: { fr: 'Retraits', en: 'Withdrawals' },
        help: {
          fr: 'La chance, par mois, qu’un épargnant au travail reprenne tout son dépôt, payé sur place.',
          en: 'The chance in a month that a saver at work takes the whole deposit out, paid on the spot.',
        },
        default: { value: 0.005, why: { fr: 'supposé : six sur cent par an', en: 'assumed: six in a hundred a year' } },
      }),
      withdrawsWithoutWork: quantity({
        unit: '%/month',
        axes: ['range', 'dated'],
        label: { fr: 'Retraits sans travail', en: 'Withdrawals without work' },
        help: {
          fr: 'La même chance pour qui a perdu son travail : une crise à l’étranger vide la caisse.',
          en: 'The same chance for those who lost their work: a crisis abroad empties the pool.',
        },
        default: {
          value: 0.1,
          why: { fr: 'supposé : dans l’année, sept sur dix', en: 'assumed: within a year, seven in ten' },
        },
      }),
    },
  }),
);
