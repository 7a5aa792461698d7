import { optional, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

const money = { unit: 'money', max: 1e9, axes: ['range', 'dated', 'formula', 'indexed'] } as const;
const nothing = { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } };

/** What depends on how often a sender uses a channel: card fees, free allowance, promotion; and what rivals do to its price. */
export const favourFields = {
  allowance: optional(
    quantity({
      label: { fr: 'Montant sans frais', en: 'Free allowance' },
      help: {
        fr: 'Ce que chaque expéditeur peut envoyer par mois sans frais ; au-delà, le tarif porte sur le reste.',
        en: 'What each sender may send a month without a fee; beyond it the tariff is charged on the rest.',
      },
      unit: 'money/month',
      max: 1e12,
      axes: ['range', 'dated', 'formula', 'indexed'],
    }),
  ),
  promotion: optional(
    record({
      label: { fr: 'Promotion', en: 'Promotion' },
      help: {
        fr: 'Des frais réduits pour les premiers envois de chaque personne. Ils finissent : à ne pas confondre avec le prix durable.',
        en: 'Lower fees for the first transfers of each person. They end: not to be taken for the lasting price.',
      },
      fields: {
        transfers: quantity({
          label: { fr: 'Nombre d’envois', en: 'Number of transfers' },
          help: { fr: 'Combien d’envois en profitent.', en: 'How many transfers benefit.' },
          unit: 'number',
          whole: true,
          max: 1000,
          axes: [],
          default: { value: 1, why: { fr: 'le premier envoi', en: 'the first transfer' } },
        }),
        pays: quantity({
          label: { fr: 'Part des frais à payer', en: 'Share of the fee to pay' },
          help: { fr: '0 % : ces envois sont sans frais.', en: '0%: these transfers are free.' },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
          default: { value: 0, why: { fr: 'sans frais', en: 'free' } },
        }),
      },
    }),
  ),
  card: optional(
    record({
      label: { fr: 'Carte ou abonnement', en: 'Card or subscription' },
      help: {
        fr: 'Les frais d’une carte rechargeable ou d’un abonnement, outre ceux de chaque envoi (la recharge est la part fixe des frais, le retrait se dit sous `cashOut`).',
        en: 'The fees of a reloadable card or a subscription, besides those of each transfer (reloading is the fixed part of the fee, withdrawing goes under `cashOut`).',
      },
      fields: {
        issue: quantity({
          label: { fr: 'Émission', en: 'Issue' },
          help: { fr: 'Payée une fois, avec le premier envoi.', en: 'Paid once, with the first transfer.' },
          ...money,
          default: nothing,
        }),
        subscription: quantity({
          label: { fr: 'Abonnement', en: 'Subscription' },
          help: {
            fr: 'Payé chaque mois après le premier envoi, aussi loin que va l’argent ; le coût dépend alors de la durée.',
            en: 'Paid every month after the first transfer, as far as the money goes; the cost then depends on how long.',
          },
          ...money,
          unit: 'money/month',
          default: nothing,
        }),
        inactivity: quantity({
          label: { fr: 'Frais d’inactivité', en: 'Inactivity fee' },
          help: {
            fr: 'Payés chaque mois par qui a la carte et ne s’en sert plus.',
            en: 'Paid every month by whoever holds the card and no longer uses it.',
          },
          ...money,
          unit: 'money/month',
          default: nothing,
        }),
        inactiveAfter: quantity({
          label: { fr: 'Inactive après', en: 'Inactive after' },
          help: {
            fr: 'Le nombre de mois sans envoi avant ces frais.',
            en: 'The number of months without a transfer before that fee.',
          },
          unit: 'month',
          whole: true,
          max: 120,
          axes: [],
          default: { value: 12, why: { fr: 'hypothèse : un an', en: 'assumption: one year' } },
        }),
      },
    }),
  ),
  competition: optional(
    record({
      label: { fr: 'Concurrence', en: 'Competition' },
      help: {
        fr: 'Ce que le nombre de prestataires fait au prix : frais et marge baissent quand il y en a plus, jamais sous la part fixée par les règles.',
        en: 'What the number of providers does to the price: fee and margin fall when there are more, never below the part that rules set.',
      },
      fields: {
        providers: quantity({
          label: { fr: 'Prestataires', en: 'Providers' },
          help: {
            fr: 'Combien se partagent le couloir ; peut être daté, pour dire quand un nouveau arrive.',
            en: 'How many share the corridor; can be dated, to say when a new one enters.',
          },
          unit: 'number',
          min: 1,
          max: 1000,
          axes: ['range', 'dated', 'formula'],
        }),
        observedWith: quantity({
          label: { fr: 'Prix observé avec', en: 'Price observed with' },
          help: {
            fr: 'Le nombre de prestataires quand le prix donné fut relevé.',
            en: 'The number of providers when the price given was observed.',
          },
          unit: 'number',
          min: 1,
          max: 1000,
          axes: ['range'],
        }),
        floor: quantity({
          label: { fr: 'Part fixée par les règles', en: 'Part set by rules' },
          help: {
            fr: 'La part du prix qui tient aux règles et à l’infrastructure, et que la concurrence ne touche pas.',
            en: 'The part of the price that comes from rules and infrastructure, which competition does not touch.',
          },
          unit: '%',
          axes: ['range'],
          default: { value: 0.5, why: { fr: 'hypothèse : la moitié', en: 'assumption: half' } },
        }),
        power: quantity({
          label: { fr: 'Force', en: 'Strength' },
          help: {
            fr: 'Avec 1, deux fois plus de prestataires divisent par deux la part du prix que la concurrence touche ; avec 0, rien ne change.',
            en: 'With 1, twice as many providers halve the part of the price that competition touches; with 0 nothing changes.',
          },
          unit: 'number',
          max: 3,
          axes: ['range'],
          default: { value: 0.5, why: { fr: 'hypothèse', en: 'assumption' } },
        }),
      },
    }),
  ),
} as const satisfies Fields;
