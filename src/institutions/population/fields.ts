import {
  choice,
  currency,
  list,
  optional,
  quantity,
  record,
  referenceMap,
  span,
  type ValuesOf,
} from '../../schema/field.ts';
import { behaviourFields } from './behaviour-fields.ts';
import { familyFields } from './family-fields.ts';
import { choiceFields, sendsFields } from './sending-fields.ts';
import { spendingFields } from './spending-fields.ts';
import { statusFields } from './status-fields.ts';
import { topics } from './topics.ts';
import { workFields } from './work-fields.ts';

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
  ...workFields,
  ...statusFields,
  ...spendingFields,
  ...familyFields,
  sends: optional(
    record({
      label: { fr: 'Envois', en: 'Sending' },
      help: {
        fr: 'Ce que chacun veut envoyer aux familles qu’il soutient. Sans cette rubrique, rien n’est envoyé.',
        en: 'What each wants to send to the families it supports. Without it nothing is sent.',
      },
      fields: { ...sendsFields, ...behaviourFields },
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
