import { month, optional, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

/** What a sender wants to send and how often. */
export const sendsFields = {
  amount: quantity({
    label: { fr: 'Montant', en: 'Amount' },
    help: {
      fr: 'Le budget d’envoi par mois, frais compris : une somme, ou une part du revenu touché ce mois-là. Il est partagé également entre les familles soutenues.',
      en: 'The budget for sending a month, fees included: a sum, or a share of the income received that month. It is shared evenly among the families supported.',
    },
    unit: ['money/month', '%'],
    max: 1e12,
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
  }),
  every: quantity({
    label: { fr: 'Un envoi tous les', en: 'One transfer every' },
    help: {
      fr: 'Le nombre de mois entre deux envois. Avec 3, trois mois de budget partent d’un coup, ce qui économise les frais fixes ; les personnes n’envoient pas toutes le même mois.',
      en: 'The number of months between two transfers. With 3, three months of budget leave at once, which saves fixed fees; people do not all send in the same month.',
    },
    unit: 'month',
    min: 1,
    max: 24,
    whole: true,
    axes: [],
    default: {
      value: 1,
      why: { fr: 'un envoi par mois, le cas courant', en: 'one transfer a month, the common case' },
    },
  }),
} as const satisfies Fields;

const assumed = {
  fr: 'hypothèse : aucun coefficient publié n’a pu être lu',
  en: 'assumption: no published coefficient could be read',
};

/** The weights of the choice among channels, `U` in the model sheet. */
export const choiceFields = {
  cost: quantity({
    label: { fr: 'Poids du coût', en: 'Weight of cost' },
    help: {
      fr: 'Ce que coûte en préférence chaque point de pourcentage de coût total (frais et marge de change).',
      en: 'How much preference each percentage point of total cost (fee and exchange-rate margin) takes away.',
    },
    unit: 'number',
    max: 10,
    axes: ['range'],
    default: { value: 0.3, why: assumed },
  }),
  speed: quantity({
    label: { fr: 'Poids de la rapidité', en: 'Weight of speed' },
    help: {
      fr: 'Ce que coûte en préférence l’attente, comptée en logarithme des heures : passer de 1 à 24 heures pèse autant que de 24 heures à deux semaines.',
      en: 'How much preference waiting takes away, on a logarithmic scale of hours: from 1 to 24 hours weighs as much as from 24 hours to about two weeks.',
    },
    unit: 'number',
    max: 10,
    axes: ['range'],
    default: { value: 0.2, why: assumed },
  }),
  trust: quantity({
    label: { fr: 'Poids de la sécurité', en: 'Weight of safety' },
    help: {
      fr: 'Ce que coûte en préférence chaque point de pourcentage de perte attendue.',
      en: 'How much preference each percentage point of expected loss takes away.',
    },
    unit: 'number',
    max: 10,
    axes: ['range'],
    default: { value: 0.5, why: assumed },
  }),
  ease: quantity({
    label: { fr: 'Poids de la facilité', en: 'Weight of ease' },
    help: {
      fr: 'Ce que rapporte en préférence chaque point de facilité d’emploi du canal.',
      en: 'How much preference each point of the channel’s ease of use adds.',
    },
    unit: 'number',
    max: 10,
    axes: ['range'],
    default: { value: 0.5, why: assumed },
  }),
  habit: quantity({
    label: { fr: 'Poids de l’habitude', en: 'Weight of habit' },
    help: {
      fr: 'Ce que rapporte en préférence le canal employé la dernière fois. Les études montrent que l’on garde longtemps un canal cher par habitude.',
      en: 'How much preference the channel used last time gains. Studies show that people keep a dear channel for long out of habit.',
    },
    unit: 'number',
    max: 10,
    axes: ['range'],
    default: { value: 1.5, why: assumed },
  }),
  nest: quantity({
    label: { fr: 'Indépendance des canaux d’une même sorte', en: 'Independence within a sort of channel' },
    help: {
      fr: 'Avec 1, chaque canal attire pour lui-même ; plus près de 0, qui quitte un canal passe d’abord à un autre de la même sorte (numérique, guichet, informel).',
      en: 'With 1 each channel attracts on its own; nearer to 0, who leaves a channel first moves to another of the same sort (digital, agent, informal).',
    },
    unit: 'number',
    min: 0.05,
    max: 1,
    axes: ['range'],
    default: { value: 1, why: { fr: 'logit simple', en: 'plain logit' } },
  }),
  compares: quantity({
    label: { fr: 'Part qui compare', en: 'Share that compares' },
    help: {
      fr: 'La part des expéditeurs qui comparent les canaux qu’ils connaissent. Les autres prennent le canal que la plupart ont pris le mois d’avant : l’habitude des migrants arrivés plus tôt.',
      en: 'The share of senders who compare the channels they know. The others take the channel that most took the month before: the habit of migrants who came earlier.',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 1, why: { fr: 'tous comparent tant que rien n’est dit', en: 'all compare unless stated' } },
  }),
  training: optional(
    record({
      label: { fr: 'Formation', en: 'Training' },
      help: {
        fr: 'Une formation des expéditeurs : une part de ceux qui ne comparaient pas compare ensuite. Dans les études, elle n’a changé ni la fréquence ni le montant des envois.',
        en: 'A training of senders: a share of those who did not compare does so afterwards. In studies it changed neither the frequency nor the amount of transfers.',
      },
      fields: {
        from: month({
          label: { fr: 'À partir de', en: 'From' },
          help: { fr: 'Le mois de la formation.', en: 'The month of the training.' },
        }),
        works: quantity({
          label: { fr: 'Effet', en: 'Effect' },
          help: {
            fr: 'La part de ceux qui ne comparaient pas et qui comparent après.',
            en: 'The share of those who did not compare and do so afterwards.',
          },
          unit: '%',
          axes: ['range'],
        }),
      },
    }),
  ),
} as const satisfies Fields;
