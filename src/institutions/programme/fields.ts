import { lineTitle } from '../line-title.ts';
import { currency, mapOf, month, optional, quantity, record, reference } from '../../schema/field.ts';
import { effectFields } from './fields-effects.ts';
import { skillFields } from './fields-skills.ts';
import { trainerFields } from './fields-trainers.ts';

/** What a file may say about a programme. Amounts are in its currency. */
export const fields = {
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: { fr: 'La monnaie de sa caisse.', en: 'The currency of its cash box.' },
  }),
  starts: optional(
    month({
      label: { fr: 'Commence', en: 'Begins' },
      help: { fr: 'Le premier mois ; dès le début sinon.', en: 'The first month; from the start otherwise.' },
    }),
  ),
  opening: optional(
    record({
      label: { fr: 'Situation au départ', en: 'Position at the start' },
      help: { fr: 'Ce que le programme a déjà.', en: 'What the programme already has.' },
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
  support: optional(
    record({
      label: { fr: 'Appui extérieur', en: 'Outside support' },
      help: {
        fr: 'L’argent d’un bailleur, pour un temps. Un projet dure souvent moins que ce qu’il faut pour vivre sans lui.',
        en: 'A funder’s money, for a time. A project often lasts less than it takes to live without it.',
      },
      fields: {
        amount: quantity({
          unit: 'money/month',
          label: { fr: 'Par mois', en: 'A month' },
          help: { fr: 'Ce que le bailleur verse.', en: 'What the funder pays.' },
        }),
        months: quantity({
          unit: 'month',
          max: 1200,
          axes: ['range'],
          label: { fr: 'Pendant', en: 'For' },
          help: { fr: 'Depuis le début du programme.', en: 'From the beginning of the programme.' },
        }),
        phaseOut: quantity({
          unit: 'month',
          max: 240,
          axes: ['range'],
          label: { fr: 'Sortie progressive', en: 'Phased exit' },
          help: {
            fr: 'Mois pendant lesquels l’appui baisse vers zéro, à la fin.',
            en: 'Months over which support falls to zero, at the end.',
          },
          default: { value: 0, why: { fr: 'fin brusque', en: 'abrupt end' } },
        }),
      },
    }),
  ),
  partnersPay: quantity({
    unit: '%',
    label: { fr: 'Payé par des partenaires', en: 'Paid by partners' },
    help: {
      fr: 'La part des coûts que des partenaires prennent en charge : ministères, employeurs, salles prêtées.',
      en: 'The share of costs that partners bear: ministries, employers, rooms lent.',
    },
    default: { value: 0, why: { fr: 'rien d’indiqué', en: 'none stated' } },
  }),
  fixedCost: quantity({
    unit: 'money/month',
    label: { fr: 'Frais fixes', en: 'Fixed costs' },
    help: { fr: 'Bureau, matériel, coordination.', en: 'Office, material, coordination.' },
    default: { value: 0, why: { fr: 'rien d’indiqué', en: 'none stated' } },
  }),
  audiences: mapOf({
    most: 10,
    label: { fr: 'Publics', en: 'Audiences' },
    help: {
      fr: 'Qui est formé ou accompagné, à chaque bout : expéditeurs ici, familles là-bas.',
      en: 'Who is trained or supported, at each end: senders here, families there.',
    },
    of: record({
      label: { fr: 'Public', en: 'Audience' },
      help: { fr: 'Un groupe de personnes.', en: 'A group of people.' },
      fields: {
        title: lineTitle,
        who: reference({
          kinds: ['population'],
          label: { fr: 'Qui', en: 'Who' },
          help: { fr: 'La population formée.', en: 'The population that is trained.' },
        }),
        share: quantity({
          unit: '%',
          label: { fr: 'Part des places', en: 'Share of the places' },
          help: {
            fr: 'La part de la capacité du programme qui lui est réservée.',
            en: 'The share of the programme’s capacity that is kept for it.',
          },
          default: { value: 1, why: { fr: 'toutes les places', en: 'all places' } },
        }),
        coverage: quantity({
          unit: '%',
          label: { fr: 'Atteint au plus', en: 'Reaches at most' },
          help: {
            fr: 'La part de ce public que le programme peut atteindre ; 100 % : ouvert à tous.',
            en: 'The share of this audience the programme can reach; 100%: open to all.',
          },
          default: { value: 1, why: { fr: 'ouvert à tous', en: 'open to all' } },
        }),
        halfLife: quantity({
          unit: 'month',
          max: 1200,
          axes: ['range'],
          label: { fr: 'Moitié oubliée après', en: 'Half forgotten after' },
          help: {
            fr: 'Mois après lesquels la moitié de ce qui fut appris ne sert plus.',
            en: 'Months after which half of what was learnt is no longer used.',
          },
          default: { value: 24, why: { fr: 'supposé', en: 'assumed' } },
        }),
        fee: quantity({
          unit: 'money',
          label: { fr: 'Prix payé', en: 'Price paid' },
          help: { fr: 'Par personne, une fois.', en: 'By each person, once.' },
          default: { value: 0, why: { fr: 'gratuit', en: 'free' } },
        }),
        follows: quantity({
          unit: 'money/month',
          label: { fr: 'Cotisation de suivi', en: 'Follow-up fee' },
          help: {
            fr: 'Par mois et par personne formée ; avec assez de clients, le service vit sans bailleur.',
            en: 'Each month by each person trained; with enough clients the service lives without a funder.',
          },
          default: { value: 0, why: { fr: 'aucune', en: 'none' } },
        }),
        stipend: quantity({
          unit: 'money',
          label: { fr: 'Indemnité', en: 'Stipend' },
          help: { fr: 'Versée à chaque personne qui vient.', en: 'Paid to each person who comes.' },
          default: { value: 0, why: { fr: 'aucune', en: 'none' } },
        }),
        lostPay: quantity({
          unit: 'money',
          label: { fr: 'Salaire perdu', en: 'Pay lost' },
          help: {
            fr: 'Ce que le cours fait perdre en moyenne ; qui y perd plus qu’il n’y gagne ne vient pas.',
            en: 'What the course makes people lose on average; whoever loses more than is gained does not come.',
          },
          default: { value: 0, why: { fr: 'rien', en: 'nothing' } },
        }),
        worth: quantity({
          unit: 'money',
          label: { fr: 'Ce que le cours vaut pour eux', en: 'What the course is worth to them' },
          help: { fr: 'En argent, aux yeux de qui vient.', en: 'In money, in the eyes of those who come.' },
          default: { value: 0, why: { fr: 'rien', en: 'nothing' } },
        }),
      },
    }),
  }),
  ...trainerFields,
  ...effectFields,
  ...skillFields,
};
