import { flag, list, optional, quantity, record, reference, type ValuesOf } from '../../schema/field.ts';
import { favourFields } from './favour-fields.ts';
import { priceFields } from './price-fields.ts';
import { serviceFields } from './service-fields.ts';
import { tariffFields } from './tariff-fields.ts';

const nothingStated = { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' };

const fee = record({
  label: { fr: 'Frais', en: 'Fee' },
  help: {
    fr: 'Ce que le canal prend pour un envoi, dans la monnaie de qui envoie : une part fixe et une part en pour cent, entre un minimum et un maximum, ou des tranches. Les frais sont pris dans le budget de l’envoi.',
    en: 'What the channel takes for a transfer, in the sender’s currency: a fixed part and a percentage, between a minimum and a maximum, or bands. Fees are taken out of the budget of the transfer.',
  },
  fields: tariffFields,
});

/** What a scenario says of a way to send money. */
export const transferChannelFields = {
  from: list({
    label: { fr: 'De', en: 'From' },
    help: {
      fr: 'Qui peut envoyer par ce canal : des populations, des associations ou des entreprises, toutes dans la même monnaie.',
      en: 'Who can send through this channel: populations, associations or enterprises, all in one currency.',
    },
    of: reference({
      label: { fr: 'Expéditeur', en: 'Sender' },
      help: {
        fr: 'Une population, une association ou une entreprise qui envoie.',
        en: 'A population, association or enterprise that sends.',
      },
      kinds: ['population', 'association', 'social-enterprise'],
    }),
    most: 20,
  }),
  to: list({
    label: { fr: 'Vers', en: 'To' },
    help: {
      fr: 'Qui peut recevoir par ce canal : des familles, une association, une entreprise.',
      en: 'Who can receive through this channel: families, an association, an enterprise, a loan pool.',
    },
    of: reference({
      label: { fr: 'Destinataire', en: 'Recipient' },
      help: { fr: 'Une institution qui reçoit.', en: 'An institution that receives.' },
      kinds: ['population', 'association', 'social-enterprise', 'savings-group', 'microcredit-pool'],
    }),
    most: 20,
  }),
  fee,
  margin: quantity({
    label: { fr: 'Marge de change', en: 'Exchange-rate margin' },
    help: {
      fr: 'L’écart entre le taux appliqué et le taux du milieu du marché, en part de la somme envoyée. On ne la voit pas sur le reçu. Elle peut être négative lors d’une promotion. Sans effet dans une même monnaie.',
      en: 'The gap between the rate applied and the mid-market rate, as a share of the amount sent. It does not show on the receipt. It can be negative in a promotion. No effect within one currency.',
    },
    unit: '%',
    min: -0.2,
    max: 0.5,
    axes: ['range', 'varies', 'dated', 'formula'],
    default: { value: 0, why: nothingStated },
  }),
  hours: quantity({
    label: { fr: 'Délai', en: 'Time to arrive' },
    help: {
      fr: 'Combien d’heures avant que l’argent soit disponible. Compte dans le choix du canal ; dès qu’il dépasse une période du modèle, l’argent arrive dans une période suivante.',
      en: 'How many hours until the money can be used. It counts in the choice of a channel; once it exceeds a period of the model, the money arrives in a later one.',
    },
    unit: 'hour',
    max: 8760,
    axes: ['range', 'dated', 'formula'],
    default: { value: 24, why: { fr: 'hypothèse : un jour', en: 'assumption: one day' } },
  }),
  loss: quantity({
    label: { fr: 'Perte', en: 'Loss' },
    help: {
      fr: 'La probabilité qu’un envoi n’arrive jamais : vol, fraude, agent disparu. Aucun taux publié par canal n’a été trouvé : à faire varier.',
      en: 'The probability that a transfer never arrives: theft, fraud, an agent gone. No published rate by channel was found: to be varied.',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'hypothèse neutre', en: 'neutral assumption' } },
  }),
  access: quantity({
    label: { fr: 'Accès', en: 'Access' },
    help: {
      fr: 'La part des expéditeurs qui peuvent employer ce canal : un compte, un téléphone, des papiers, un agent proche. Tiré une fois par expéditeur.',
      en: 'The share of senders who can use this channel: an account, a phone, papers, an agent nearby. Drawn once for each sender.',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 1, why: { fr: 'ouvert à tous tant que rien n’est dit', en: 'open to all unless stated' } },
  }),
  known: quantity({
    label: { fr: 'Connu de', en: 'Known to' },
    help: {
      fr: 'La part des expéditeurs qui connaissent ce canal. Beaucoup suivent les habitudes des migrants arrivés avant eux et ne comparent pas.',
      en: 'The share of senders who know this channel. Many follow the habits of migrants who came before them and do not compare.',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 1, why: { fr: 'connu de tous tant que rien n’est dit', en: 'known to all unless stated' } },
  }),
  ease: quantity({
    label: { fr: 'Facilité', en: 'Ease of use' },
    help: {
      fr: 'Combien le canal est simple à employer, sur une échelle libre où 0 est ordinaire, 1 nettement plus simple et −1 nettement plus pénible.',
      en: 'How simple the channel is to use, on a free scale where 0 is ordinary, 1 clearly simpler and −1 clearly more trouble.',
    },
    unit: 'number',
    min: -10,
    max: 10,
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'ordinaire', en: 'ordinary' } },
  }),
  limit: optional(
    quantity({
      label: { fr: 'Plafond', en: 'Limit' },
      help: {
        fr: 'La plus grande somme par envoi, frais non compris. Au-delà, le canal ne peut pas être choisi.',
        en: 'The largest amount per transfer, fee not included. Above it the channel cannot be chosen.',
      },
      unit: 'money',
      max: 1e12,
      axes: ['range', 'dated', 'formula', 'indexed'],
    }),
  ),
  formal: flag({
    label: { fr: 'Formel', en: 'Formal' },
    help: {
      fr: 'Vrai pour un prestataire agréé (banque, opérateur de transfert, opérateur mobile), faux pour une filière informelle. Sert à décrire ; les effets passent par les autres champs.',
      en: 'True for a licensed provider (bank, money transfer operator, mobile operator), false for an informal channel. It describes; effects go through the other fields.',
    },
    default: true,
  }),
  ...priceFields,
  ...favourFields,
  ...serviceFields,
} as const;

export type TransferChannelValues = ValuesOf<typeof transferChannelFields>;
