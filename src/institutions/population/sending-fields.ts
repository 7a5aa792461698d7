import { quantity } from '../../schema/field.ts';
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
} as const satisfies Fields;
