import {
  choice,
  currency,
  list,
  mapOf,
  optional,
  quantity,
  record,
  referenceMap,
  span,
  type ValuesOf,
} from '../../schema/field.ts';
import { choiceFields, sendsFields } from './sending-fields.ts';
import { topics } from './topics.ts';

/** What a scenario says of a population of persons or households. */
export const populationFields = {
  unit: choice({
    label: { fr: 'Unité', en: 'Unit' },
    help: {
      fr: 'Chaque compte est celui d’une personne (par exemple une migrante) ou celui d’un ménage qui partage sa caisse.',
      en: 'Each account is that of one person (a migrant, for example) or that of one household that shares its purse.',
    },
    options: { person: { fr: 'personne', en: 'person' }, household: { fr: 'ménage', en: 'household' } },
    default: 'person',
  }),
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: {
      fr: 'La monnaie dans laquelle ces personnes gagnent, dépensent et gardent leur argent.',
      en: 'The currency in which these people earn, spend and keep their money.',
    },
  }),
  count: quantity({
    label: { fr: 'Nombre', en: 'Number' },
    help: {
      fr: 'Combien de personnes ou de ménages. Chacun a son propre compte et ses propres hasards ; en ajouter un ne change pas ceux des autres.',
      en: 'How many persons or households. Each has an account and chances of its own; adding one does not change those of the others.',
    },
    unit: ['count', 'number'],
    min: 1,
    max: 1_000_000,
    whole: true,
    axes: [],
  }),
  size: quantity({
    label: { fr: 'Personnes par unité', en: 'People per unit' },
    help: {
      fr: 'Le nombre de personnes qui vivent d’un même compte : 1 pour une personne, souvent 4 à 8 pour un ménage. Sert à dire ce que reçoit chaque personne ; ne change aucun paiement.',
      en: 'How many people live on one account: 1 for a person, often 4 to 8 for a household. Used to say what each person receives; it changes no payment.',
    },
    unit: 'number',
    min: 1,
    max: 50,
    axes: ['range'],
    default: { value: 1, why: { fr: 'une personne par compte', en: 'one person an account' } },
  }),
  opening: optional(
    record({
      label: { fr: 'Au départ', en: 'At the start' },
      help: {
        fr: 'Ce que chacun possède déjà au premier mois. Une vraie famille part rarement de zéro.',
        en: 'What each already holds in the first month. A real family rarely starts from nothing.',
      },
      fields: {
        cash: quantity({
          label: { fr: 'Argent en caisse', en: 'Cash in hand' },
          help: {
            fr: 'L’argent disponible de chaque unité au début du premier mois, sur un compte ou à la maison.',
            en: 'The money each unit can spend at the start of the first month, in an account or at home.',
          },
          unit: 'money',
          max: 1e12,
          axes: ['range', 'spread'],
          default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
        }),
      },
    }),
  ),
  income: quantity({
    label: { fr: 'Revenu', en: 'Income' },
    help: {
      fr: 'Ce que gagne une unité par mois quand elle a du travail, net d’impôts. L’écart entre personnes s’écrit `spread`, les hauts et les bas d’un mois à l’autre `varies`.',
      en: 'What a unit earns a month when it has work, after tax. Differences between people are written as `spread`, ups and downs from month to month as `varies`.',
    },
    unit: 'money/month',
    max: 1e12,
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
  }),
  jobLoss: quantity({
    label: { fr: 'Perte d’emploi', en: 'Job loss' },
    help: {
      fr: 'La part de ceux qui travaillent et perdent leur travail au cours d’un mois. Avec 1 %, une personne sur cent par mois.',
      en: 'The share of those at work who lose their work within a month. With 1%, one person in a hundred a month.',
    },
    unit: '%/month',
    max: 1,
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'aucune crise tant que rien n’est dit', en: 'no crisis unless stated' } },
  }),
  jobFinding: quantity({
    label: { fr: 'Emploi retrouvé', en: 'Finding work' },
    help: {
      fr: 'La part de ceux qui sont sans travail et en retrouvent au cours d’un mois. Avec 15 %, on reste sans travail un peu moins de sept mois en moyenne.',
      en: 'The share of those out of work who find work within a month. With 15%, being out of work lasts a little under seven months on average.',
    },
    unit: '%/month',
    max: 1,
    axes: ['range', 'dated', 'formula'],
    default: {
      value: 0.15,
      why: {
        fr: 'hypothèse : un peu moins de sept mois sans travail',
        en: 'assumption: a little under seven months out of work',
      },
    },
  }),
  incomeWithoutWork: quantity({
    label: { fr: 'Revenu sans travail', en: 'Income without work' },
    help: {
      fr: 'La part du revenu qui continue quand le travail est perdu : allocation, aide, petits services.',
      en: 'The share of the income that goes on when work is lost: benefit, help, odd jobs.',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'sans papiers, souvent rien', en: 'without papers, often nothing' } },
  }),
  undocumented: quantity({
    label: { fr: 'Sans papiers', en: 'Undocumented' },
    help: {
      fr: 'La part des personnes sans titre de séjour, tirée une fois par personne. Elles perdent plus vite leur travail.',
      en: 'The share of people without a residence permit, drawn once for each person. They lose their work faster.',
    },
    unit: '%',
    axes: ['range'],
    default: { value: 0, why: { fr: 'personne tant que rien n’est dit', en: 'nobody unless stated' } },
  }),
  undocumentedJobLoss: quantity({
    label: { fr: 'Perte d’emploi des sans-papiers', en: 'Job loss when undocumented' },
    help: {
      fr: 'De combien la perte d’emploi est multipliée pour les sans-papiers. Le produit ne dépasse jamais la certitude.',
      en: 'By how much job loss is multiplied for the undocumented. The product never exceeds certainty.',
    },
    unit: 'number',
    max: 100,
    axes: ['range'],
    default: { value: 2, why: { fr: 'hypothèse : deux fois plus vite', en: 'assumption: twice as fast' } },
  }),
  rent: quantity({
    label: { fr: 'Loyer', en: 'Rent' },
    help: {
      fr: 'Loyer et charges fixes du mois, payés à l’extérieur à leur place dans l’ordre des paiements. Qui n’a pas assez paie ce qu’il a ; le reste est compté comme manqué.',
      en: 'Rent and fixed bills of the month, paid to the outside in their place in the order of payments. Whoever has too little pays what there is; the rest counts as missed.',
    },
    unit: 'money/month',
    max: 1e12,
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
    default: { value: 0, why: { fr: 'compris dans la consommation', en: 'contained in consumption' } },
  }),
  consumption: quantity({
    label: { fr: 'Consommation', en: 'Consumption' },
    help: {
      fr: 'Ce qui est dépensé chaque mois pour vivre, hors du modèle, aussi loin que va l’argent. Normalement en dernier ; mettez `consumption` plus tôt dans l’ordre des paiements pour le servir avant.',
      en: 'What is spent each month on living, outside the model, as far as the money goes. Normally last; put `consumption` earlier in the order of payments to serve it sooner.',
    },
    unit: 'money/month',
    max: 1e12,
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
    default: {
      value: 0,
      why: {
        fr: 'rien tant que rien n’est dit : l’argent reste en caisse',
        en: 'nothing unless stated: the money stays in hand',
      },
    },
  }),
  sends: optional(
    record({
      label: { fr: 'Envois', en: 'Sending' },
      help: {
        fr: 'Ce que chacun veut envoyer aux familles qu’il soutient. Sans cette rubrique, rien n’est envoyé.',
        en: 'What each wants to send to the families it supports. Without it nothing is sent.',
      },
      fields: sendsFields,
    }),
  ),
  supportedBy: referenceMap({
    label: { fr: 'Soutenue par', en: 'Supported by' },
    help: {
      fr: 'Du côté de qui reçoit : combien de personnes de chaque population soutiennent chaque ménage, par exemple `senders: 1 to 2`. Qui soutient qui est fixé une fois pour toutes, réparti également ; ajouter une personne change peu de paires.',
      en: 'On the receiving side: how many people of each population support each household, `senders: 1 to 2` for example. Who supports whom is settled once for all and shared out evenly; adding a person changes few pairs.',
    },
    kinds: ['population'],
    of: span({
      label: { fr: 'Soutiens par unité', en: 'Supporters per unit' },
      help: {
        fr: 'Le plus petit et le plus grand nombre de soutiens d’un même ménage.',
        en: 'The smallest and the largest number of supporters of one household.',
      },
      min: 0,
      max: 20,
    }),
  }),
  buys: mapOf({
    label: { fr: 'Achats', en: 'Purchases' },
    help: {
      fr: 'Ce que chacun achète par mois dans chaque secteur (`food`, `care`…). Les entreprises du modèle servent d’abord, le reste est acheté à l’extérieur.',
      en: 'What each buys a month in each sector (`food`, `care`…). The enterprises of the model serve first, the rest is bought outside.',
    },
    of: record({
      label: { fr: 'Secteur', en: 'Sector' },
      help: { fr: 'Ce qui est acheté dans un secteur.', en: 'What is bought in one sector.' },
      fields: {
        amount: quantity({
          label: { fr: 'Montant', en: 'Amount' },
          help: {
            fr: 'L’argent que chaque unité consacre par mois à ce secteur, aussi loin que va sa caisse.',
            en: 'The money each unit spends a month in this sector, as far as its cash goes.',
          },
          unit: 'money/month',
          max: 1e12,
          axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
        }),
      },
    }),
  }),
  paysFirst: list({
    label: { fr: 'Ordre des paiements', en: 'Order of payments' },
    help: {
      fr: 'Ce qui est payé en premier quand l’argent manque. Ce qui est placé avant `family` est mis de côté avant d’envoyer ; ce qui n’est pas cité vient à la fin.',
      en: 'What is paid first when money is short. What stands before `family` is put aside before sending; what is not named comes at the end.',
    },
    of: choice({
      label: { fr: 'Obligation', en: 'Obligation' },
      help: { fr: 'Une sorte de paiement.', en: 'One sort of payment.' },
      options: topics,
    }),
    most: 20,
    default: ['rent', 'tontine', 'family', 'dues', 'instalment', 'premium', 'project', 'consumption'],
  }),
  choice: optional(
    record({
      label: { fr: 'Choix du canal', en: 'Choice of channel' },
      help: {
        fr: 'Ce qui compte quand on choisit par où envoyer. Plus un poids est grand, plus ce critère décide. Aucune étude lisible ne donne ces poids : ce sont des hypothèses à faire varier.',
        en: 'What counts when choosing how to send. The larger a weight, the more that criterion decides. No study we could read gives these weights: they are assumptions to be varied.',
      },
      fields: choiceFields,
    }),
  ),
} as const;

export type PopulationValues = ValuesOf<typeof populationFields>;
