import { choice, flag, month, optional, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

const never = { value: 0, why: { fr: 'hypothèse neutre', en: 'neutral assumption' } };
const chance = { unit: '%', axes: ['range', 'dated', 'formula'], default: never } as const;

/** How a channel is funded, who hears of it, when it is open, and what goes wrong on the way. */
export const serviceFields = {
  funding: choice({
    label: { fr: 'Payé par', en: 'Funded by' },
    help: {
      fr: 'Comment l’expéditeur paie : en espèces, depuis un compte ou par carte. Certains prélèvements ne touchent que les espèces.',
      en: 'How the sender pays: in cash, from an account or by card. Some levies only touch cash.',
    },
    options: {
      cash: { fr: 'espèces', en: 'cash' },
      account: { fr: 'compte', en: 'account' },
      card: { fr: 'carte', en: 'card' },
    },
    default: 'account',
  }),
  group: optional(
    choice({
      label: { fr: 'Sorte de canal', en: 'Sort of channel' },
      help: {
        fr: 'Les canaux d’une même sorte se ressemblent : qui quitte l’un passe plutôt à un autre de la même sorte, selon le poids `choice.nest` des expéditeurs. Sans elle : `agent` quand le canal est formel, `informal` sinon.',
        en: 'Channels of one sort resemble each other: who leaves one rather moves to another of the same sort, by the senders’ weight `choice.nest`. Without it: `agent` when the channel is formal, `informal` otherwise.',
      },
      options: {
        digital: { fr: 'numérique', en: 'digital' },
        agent: { fr: 'guichet', en: 'agent' },
        informal: { fr: 'informel', en: 'informal' },
      },
    }),
  ),
  transparent: flag({
    label: { fr: 'Prix annoncé', en: 'Price disclosed' },
    help: {
      fr: 'Faux quand le taux de change n’est connu qu’après. Ces services n’entrent pas dans les moyennes publiées.',
      en: 'False when the exchange rate is only known afterwards. Such services do not enter published averages.',
    },
    default: true,
  }),
  opens: optional(
    month({
      label: { fr: 'Ouvre en', en: 'Opens in' },
      help: {
        fr: 'Le mois où le canal est prêt. Sans lui, il est ouvert dès le début.',
        en: 'The month in which the channel is ready. Without it the channel is open from the start.',
      },
    }),
  ),
  approval: quantity({
    label: { fr: 'Agrément', en: 'Approval' },
    help: {
      fr: 'Combien de mois l’autorité met à permettre un produit nouveau, après le mois d’ouverture prévu.',
      en: 'How many months the authority takes to allow a new product, after the month in which it was to open.',
    },
    unit: 'month',
    max: 240,
    axes: ['range'],
    default: { value: 0, why: { fr: 'déjà permis', en: 'already allowed' } },
  }),
  closes: optional(
    month({
      label: { fr: 'Ferme en', en: 'Closes in' },
      help: {
        fr: 'Le mois où le canal cesse : un prestataire qui part, une banque qui ferme ses comptes aux transferts.',
        en: 'The month in which the channel stops: a provider leaves, a bank closes its accounts to transfers.',
      },
    }),
  ),
  mostTransfers: quantity({
    label: { fr: 'Envois à la fois', en: 'Transfers at once' },
    help: {
      fr: 'En combien d’envois une somme au-dessus du plafond peut être partagée ; chacun paie ses frais.',
      en: 'Into how many transfers a sum above the limit may be split; each pays its fee.',
    },
    unit: 'number',
    whole: true,
    min: 1,
    max: 20,
    axes: [],
    default: { value: 1, why: { fr: 'un seul', en: 'one' } },
  }),
  limitDay: optional(
    quantity({
      label: { fr: 'Plafond du jour', en: 'Limit a day' },
      help: {
        fr: 'La plus grande somme par expéditeur et par jour, frais non compris ; les envois faits à la fois y comptent ensemble.',
        en: 'The largest sum a sender and day, fees not included; transfers made at once count together.',
      },
      unit: 'money',
      max: 1e12,
      axes: ['range', 'dated', 'formula', 'indexed'],
    }),
  ),
  limitMonth: optional(
    quantity({
      label: { fr: 'Plafond du mois', en: 'Limit a month' },
      help: {
        fr: 'La plus grande somme par expéditeur et par mois, frais non compris.',
        en: 'The largest sum a sender and month, fees not included.',
      },
      unit: 'money/month',
      max: 1e12,
      axes: ['range', 'dated', 'formula', 'indexed'],
    }),
  ),
  failure: quantity({
    label: { fr: 'Échec', en: 'Failure' },
    help: {
      fr: 'La part des envois qui ne passent pas : nom mal écrit, papiers refusés. La somme revient à l’expéditeur, les frais selon `refund.fee`.',
      en: 'The share of transfers that do not go through: a misspelt name, papers refused. The sum returns to the sender, the fee as `refund.fee` says.',
    },
    ...chance,
  }),
  refund: record({
    label: { fr: 'Remboursement', en: 'Refund' },
    help: {
      fr: 'Ce qui revient à l’expéditeur quand cela va mal.',
      en: 'What returns to the sender when things go wrong.',
    },
    fields: {
      fee: quantity({
        label: { fr: 'Frais d’un échec', en: 'Fee of a failure' },
        help: {
          fr: 'La part des frais rendue après un échec.',
          en: 'The share of the fee given back after a failure.',
        },
        ...chance,
      }),
      lost: quantity({
        label: { fr: 'Somme perdue', en: 'Sum lost' },
        help: {
          fr: 'La part d’une somme perdue que le canal rend. Un prestataire agréé répond de l’argent ; une filière informelle, souvent non.',
          en: 'The share of a lost sum that the channel gives back. A licensed provider answers for the money; an informal channel often does not.',
        },
        ...chance,
      }),
    },
  }),
  inKind: optional(
    record({
      label: { fr: 'En nature', en: 'In kind' },
      help: {
        fr: 'Ce sont des biens qui arrivent, pas de l’argent : ils remplacent une partie de ce que la famille achèterait pour vivre. Le transport est dans les frais.',
        en: 'Goods arrive, not money: they take the place of part of what the family would buy to live. Shipping is in the fee.',
      },
      fields: {
        worth: quantity({
          label: { fr: 'Valeur pour la famille', en: 'Worth to the family' },
          help: {
            fr: 'Ce que les biens remplacent, en part de ce qu’ils ont coûté, douane et revente comprises.',
            en: 'What the goods replace, a share of what they cost, customs and resale included.',
          },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
          default: { value: 0.8, why: { fr: 'hypothèse : un cinquième se perd', en: 'assumption: one fifth is lost' } },
        }),
      },
    }),
  ),
  outOfCash: quantity({
    label: { fr: 'Agent sans argent', en: 'Agent out of cash' },
    help: {
      fr: 'La part des mois où l’agent de la famille n’a pas assez d’espèces : l’argent attend alors la période suivante.',
      en: 'The share of months in which the family’s agent has too little cash: the money then waits for the next period.',
    },
    ...chance,
  }),
  queried: quantity({
    label: { fr: 'Envois questionnés', en: 'Transfers queried' },
    help: {
      fr: 'La part des envois d’associations que la banque retient pour poser des questions.',
      en: 'The share of associations’ transfers that the bank holds to ask questions.',
    },
    ...chance,
  }),
  queriedFor: quantity({
    label: { fr: 'Durée des questions', en: 'Time of queries' },
    help: { fr: 'Combien de mois un tel envoi attend.', en: 'How many months such a transfer waits.' },
    unit: 'month',
    max: 12,
    axes: ['range', 'dated', 'formula'],
    default: { value: 1, why: { fr: 'hypothèse : un mois', en: 'assumption: one month' } },
  }),
  learns: optional(
    record({
      label: { fr: 'Se fait connaître', en: 'Becomes known' },
      help: {
        fr: 'Comment ceux qui ne connaissent pas le canal l’apprennent : par la publicité ou une formation, et de ceux qui s’en servent.',
        en: 'How those who do not know the channel learn of it: by advertising or training, and from those who use it.',
      },
      fields: {
        advertising: quantity({
          label: { fr: 'Publicité', en: 'Advertising' },
          help: {
            fr: 'La part de ceux qui l’ignorent et l’apprennent en un mois, sans l’aide de personne.',
            en: 'The share of those who do not know it and learn of it within a month, without anybody’s help.',
          },
          unit: '%/month',
          max: 1,
          axes: ['range', 'dated', 'formula'],
          default: never,
        }),
        wordOfMouth: quantity({
          label: { fr: 'Bouche à oreille', en: 'Word of mouth' },
          help: {
            fr: 'La part qui l’apprendrait en un mois si tous les autres s’en servaient ; multipliée par la part de ceux qui s’en servent.',
            en: 'The share that would learn of it within a month if all others used it; multiplied by the share of those who do.',
          },
          unit: '%/month',
          max: 1,
          axes: ['range', 'dated', 'formula'],
          default: never,
        }),
      },
    }),
  ),
} as const satisfies Fields;
