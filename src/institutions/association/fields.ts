import { currency, list, month, optional, quantity, record, reference, text } from '../../schema/field.ts';
import { projectFields } from './project-fields.ts';

/** What a file may say about an association. Amounts are in the association's currency. */
export const fields = {
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: {
      fr: 'La monnaie de la caisse. Les membres paient dans la même ; un projet peut en avoir une autre.',
      en: 'The currency of the cash box. Members pay in the same one; a project may have another.',
    },
  }),
  members: reference({
    kinds: ['population'],
    label: { fr: 'Membres', en: 'Members' },
    help: {
      fr: 'La population qui doit les cotisations : chaque unité est un membre fondateur.',
      en: 'The population that owes the dues: each unit is a founding member.',
    },
  }),
  dues: quantity({
    unit: 'money/month',
    axes: ['range', 'dated', 'formula', 'indexed'],
    label: { fr: 'Cotisation mensuelle', en: 'Monthly dues' },
    help: {
      fr: 'Ce que chaque membre a promis par mois. Ce qui est vraiment versé dépend de la courbe de paiement, des départs et de l’argent de chacun.',
      en: 'What each member promised per month. What is really paid depends on the paying curve, on who leaves and on what each one has.',
    },
  }),
  duesFor: quantity({
    unit: 'month',
    min: 0,
    max: 1200,
    axes: ['range'],
    label: { fr: 'Durée des cotisations', en: 'Dues last for' },
    help: {
      fr: 'Après ce nombre de mois on ne demande plus rien aux membres : le projet doit vivre de ses recettes.',
      en: 'After this many months nothing more is asked of members: the project must live on its own income.',
    },
  }),
  paying: record({
    label: { fr: 'Qui paie vraiment', en: 'Who really pays' },
    help: {
      fr: 'La part des membres qui paient un mois donné baisse d’un niveau de départ vers un niveau durable, vite d’abord puis lentement. Qui paie est tiré au sort chaque mois.',
      en: 'The share of members who pay in a given month falls from a first level to a lasting one, fast at first and then slowly. Who pays is drawn each month.',
    },
    fields: {
      start: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Au début', en: 'At the start' },
        help: {
          fr: 'Part des membres qui paient le premier mois.',
          en: 'Share of members who pay in the first month.',
        },
        default: {
          value: 0.9,
          why: {
            fr: 'supposé : même au premier mois, un sur dix ne paie pas',
            en: 'assumed: even in the first month one in ten does not pay',
          },
        },
      }),
      settles: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Se stabilise à', en: 'Settles at' },
        help: {
          fr: 'Part des membres qui paient un mois donné quand l’élan du début est passé.',
          en: 'Share of members who pay in a given month once the first momentum is gone.',
        },
        default: {
          value: 0.7,
          why: { fr: 'supposé ; jamais 100 %', en: 'assumed; never 100%' },
        },
      }),
      within: quantity({
        unit: 'month',
        max: 600,
        axes: ['range'],
        label: { fr: 'En combien de mois', en: 'Within how many months' },
        help: {
          fr: 'Après ce temps, 95 % de la baisse a eu lieu.',
          en: 'After this time 95% of the fall has happened.',
        },
        default: { value: 12, why: { fr: 'supposé', en: 'assumed' } },
      }),
    },
  }),
  dropout: quantity({
    unit: '%/month',
    label: { fr: 'Départs définitifs', en: 'Leaving for good' },
    help: {
      fr: 'La chance, chaque mois, qu’un membre quitte l’association pour de bon. Sa cotisation promise reste comptée comme due.',
      en: 'The chance, each month, that a member leaves the association for good. The dues promised still count as due.',
    },
    default: {
      value: 0.005,
      why: { fr: 'supposé : environ 6 % par an', en: 'assumed: about 6% a year' },
    },
  }),
  events: optional(
    record({
      label: { fr: 'Fêtes et soirées', en: 'Fund-raising events' },
      help: {
        fr: 'Soupers, tombolas, soirées de soutien : de l’argent irrégulier, qui demande du travail et une mise.',
        en: 'Suppers, raffles, benefit evenings: irregular money that takes work and an outlay.',
      },
      fields: {
        perYear: quantity({
          unit: ['count/year', 'number'],
          max: 120,
          axes: ['range'],
          label: { fr: 'Par an', en: 'Per year' },
          help: {
            fr: 'Réparties également, toujours aux mêmes mois : une par an a lieu en juin, deux en mars et en septembre.',
            en: 'Spread evenly, always in the same months: one a year is held in June, two in March and September.',
          },
        }),
        income: quantity({
          unit: 'money',
          label: { fr: 'Recette d’une fête', en: 'Takings of one event' },
          help: {
            fr: 'Tout ce qui entre ce jour-là, avant les frais. Varie d’une fois à l’autre si vous l’indiquez.',
            en: 'All that comes in on the day, before costs. Differs from one to the next if you say so.',
          },
        }),
        cost: quantity({
          unit: 'money',
          label: { fr: 'Frais d’une fête', en: 'Cost of one event' },
          help: {
            fr: 'Salle, repas, musique : dus même quand peu de monde vient. Ce que la caisse ne peut pas payer reste dû.',
            en: 'Hall, food, music: owed even when few people come. What the cash box cannot pay stays owed.',
          },
          default: { value: 0, why: { fr: 'rien d’indiqué', en: 'none stated' } },
        }),
      },
    }),
  ),
  overhead: quantity({
    unit: '%',
    label: { fr: 'Frais de fonctionnement', en: 'Running costs' },
    help: {
      fr: 'La part de tout ce qui est récolté (cotisations, fêtes après frais, subsides, dons) que l’association dépense pour elle-même.',
      en: 'The share of all that is raised (dues, events after costs, grants, gifts) that the association spends on itself.',
    },
    default: {
      value: 0.05,
      why: {
        fr: 'source : une association bruxelloise garde 5 % pour ses frais (SOLIMANBE, 000:696)',
        en: 'source: a Brussels association keeps 5% for its own costs (SOLIMANBE, 000:696)',
      },
    },
  }),
  reserve: quantity({
    unit: 'money',
    axes: ['range'],
    label: { fr: 'Réserve', en: 'Reserve' },
    help: {
      fr: 'Ce qui doit rester en caisse : le projet ne reçoit que ce qui dépasse.',
      en: 'What must stay in the cash box: the project receives only what is above it.',
    },
    default: { value: 0, why: { fr: 'aucune réserve indiquée', en: 'no reserve stated' } },
  }),
  opening: optional(
    record({
      label: { fr: 'Situation au départ', en: 'Position at the start' },
      help: {
        fr: 'Ce que l’association a déjà le premier mois.',
        en: 'What the association already has in the first month.',
      },
      fields: {
        cash: quantity({
          unit: 'money',
          axes: ['range'],
          label: { fr: 'En caisse', en: 'In the cash box' },
          help: { fr: 'Argent disponible le premier mois.', en: 'Money at hand in the first month.' },
        }),
      },
    }),
  ),
  grants: list({
    most: 50,
    default: [],
    label: { fr: 'Subsides', en: 'Grants' },
    help: {
      fr: 'Argent public ou privé attendu à une date. Chaque subside peut ne pas venir, ou venir en retard.',
      en: 'Public or private money expected at a date. Each grant may fail to come, or come late.',
    },
    of: record({
      label: { fr: 'Subside', en: 'Grant' },
      help: { fr: 'Un versement d’un bailleur.', en: 'One payment by one funder.' },
      fields: {
        amount: quantity({
          unit: 'money',
          axes: ['range'],
          label: { fr: 'Montant', en: 'Amount' },
          help: {
            fr: 'La somme accordée, avant les frais de fonctionnement.',
            en: 'The sum granted, before running costs.',
          },
        }),
        month: month({
          label: { fr: 'Mois prévu', en: 'Month expected' },
          help: { fr: 'Quand l’argent est promis.', en: 'When the money is promised.' },
        }),
        from: text({
          label: { fr: 'Bailleur', en: 'Funder' },
          help: {
            fr: 'Qui donne. Avec le mois, ce nom dit quel tirage décide si l’argent vient.',
            en: 'Who gives. With the month, this name tells which draw decides whether the money comes.',
          },
        }),
        chance: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Chance de venir', en: 'Chance of coming' },
          help: {
            fr: 'Tirée une fois par futur : accordé ou refusé.',
            en: 'Drawn once a future: granted or refused.',
          },
          default: {
            value: 1,
            why: {
              fr: 'certain tant que le fichier ne dit pas autre chose',
              en: 'certain as long as the file says nothing else',
            },
          },
        }),
        late: quantity({
          unit: 'month',
          max: 120,
          axes: ['range'],
          label: { fr: 'Retard', en: 'Delay' },
          help: {
            fr: 'Mois entre la date promise et le versement, arrondis.',
            en: 'Months between the date promised and the payment, rounded.',
          },
          default: { value: 0, why: { fr: 'à l’heure', en: 'on time' } },
        }),
      },
    }),
  }),
  ...projectFields,
};
