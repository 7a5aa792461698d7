import { choice, list, optional, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';
import { whenField } from './season-fields.ts';

const assumed = { fr: 'hypothèse', en: 'assumption' };

/** How much and how often people send, beyond a plain amount. */
export const behaviourFields = {
  mode: choice({
    label: { fr: 'Ce qui est fixé', en: 'What is fixed' },
    help: {
      fr: '`budget` : le montant est le budget, frais compris. `send` : le montant part, les frais en plus. `receive` : `arrives` doit être en main, le montant est le plus qu’on donne. `need` : ce dont la famille a besoin ce mois-là doit arriver.',
      en: '`budget`: the amount is the budget, fees included. `send`: the amount leaves, fees on top. `receive`: `arrives` must be in hand, the amount is the most one gives. `need`: what the family needs that month must arrive.',
    },
    options: {
      budget: { fr: 'le budget', en: 'the budget' },
      send: { fr: 'la somme envoyée', en: 'the sum sent' },
      receive: { fr: 'la somme reçue', en: 'the sum received' },
      need: { fr: 'le besoin de la famille', en: 'the family’s need' },
    },
    default: 'budget',
  }),
  arrives: optional(
    quantity({
      label: { fr: 'Doit arriver', en: 'Must arrive' },
      help: {
        fr: 'Ce que les familles doivent avoir en main par mois, dans leur monnaie, partagé entre elles. Pour `mode: receive`.',
        en: 'What the families must have in hand a month, in their currency, shared among them. For `mode: receive`.',
      },
      unit: 'money/month',
      max: 1e12,
      axes: ['range', 'dated', 'formula', 'indexed'],
    }),
  ),
  volume: optional(
    record({
      label: { fr: 'Réaction au prix', en: 'Response to the price' },
      help: {
        fr: 'Sans cette rubrique, un prix plus bas change le canal, pas la somme. Avec elle, chacun envoie plus quand son coût baisse.',
        en: 'Without it a lower price changes the channel, not the sum. With it, everybody sends more when the cost falls.',
      },
      fields: {
        elasticity: quantity({
          label: { fr: 'Élasticité', en: 'Elasticity' },
          help: {
            fr: 'De combien de pour cent change la somme quand le coût payé change de 1 %. Publié : 0 à −1,1 ; la Belgique jusqu’à −1,078.',
            en: 'By how many per cent the sum changes when the cost paid changes by 1%. Published: 0 to −1.1; Belgium up to −1.078.',
          },
          unit: 'number',
          min: -3,
          max: 0,
          axes: ['range'],
          default: { value: -0.5, why: { fr: 'jugement entre 0 et −1,1', en: 'a judgement between 0 and −1.1' } },
        }),
      },
    }),
  ),
  batching: optional(
    record({
      label: { fr: 'Envois groupés', en: 'Batching' },
      help: {
        fr: 'Chacun espace ses envois quand les frais fixes pèsent plus que l’attente : des frais plus bas font envoyer plus souvent. Remplace `every`.',
        en: 'Everybody spaces transfers when fixed fees weigh more than waiting: lower fees make people send more often. Takes the place of `every`.',
      },
      fields: {
        holding: quantity({
          label: { fr: 'Coût de l’attente', en: 'Cost of waiting' },
          help: {
            fr: 'Ce que coûte par mois de garder l’argent au lieu de l’envoyer : urgence de la famille, risque, intérêt.',
            en: 'What it costs a month to hold money instead of sending it: the family’s urgency, risk, interest.',
          },
          unit: '%/month',
          min: 0.0001,
          max: 1,
          axes: ['range'],
          default: { value: 0.03, why: assumed },
        }),
        most: quantity({
          label: { fr: 'Au plus', en: 'At most' },
          help: {
            fr: 'Le plus grand nombre de mois entre deux envois.',
            en: 'The largest number of months between transfers.',
          },
          unit: 'month',
          whole: true,
          min: 1,
          max: 24,
          axes: [],
          default: { value: 6, why: assumed },
        }),
      },
    }),
  ),
  insures: quantity({
    label: { fr: 'Soutien dans le malheur', en: 'Insurance of the family' },
    help: {
      fr: 'La part d’une baisse du revenu des familles qui est remplacée par un envoi plus grand. Publié : environ 60 % (Yang et Choi 2007).',
      en: 'The share of a fall in the families’ income that is replaced by a larger transfer. Published: about 60% (Yang and Choi 2007).',
    },
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
  }),
  seasons: list({
    label: { fr: 'Saisons', en: 'Seasons' },
    help: {
      fr: 'Les mois où l’on veut envoyer plus : rentrée, fêtes, soudure.',
      en: 'The months in which people want to send more: school, feasts, the lean season.',
    },
    of: record({
      label: { fr: 'Saison', en: 'Season' },
      help: { fr: 'Un moment et ce qu’on y ajoute.', en: 'A moment and what is added then.' },
      fields: {
        when: whenField,
        extra: quantity({
          label: { fr: 'En plus', en: 'More' },
          help: {
            fr: 'Ce qui s’ajoute à l’envoi ordinaire, en part de celui-ci.',
            en: 'What is added to the ordinary transfer, a share of it.',
          },
          unit: '%',
          max: 10,
          axes: ['range'],
        }),
      },
    }),
    most: 20,
    default: [],
  }),
  abroad: optional(
    record({
      label: { fr: 'Années à l’étranger', en: 'Years abroad' },
      help: {
        fr: 'Les envois changent avec les années depuis le départ : ils montent puis baissent (`hump`), ou baissent (`decay`). Pour la diaspora de longue date, la baisse n’est pas établie.',
        en: 'Transfers change with the years since departure: they rise, then fall (`hump`), or fall (`decay`). For a long-standing diaspora the fall is not established.',
      },
      fields: {
        years: quantity({
          label: { fr: 'Années au départ de l’histoire', en: 'Years when the story starts' },
          help: { fr: 'Depuis combien d’années chacun est parti.', en: 'For how many years each has been away.' },
          unit: 'number',
          max: 80,
          axes: ['range', 'spread'],
        }),
        shape: choice({
          label: { fr: 'Forme', en: 'Shape' },
          help: { fr: 'Une bosse, ou une baisse lente.', en: 'A hump, or a slow decay.' },
          options: { hump: { fr: 'bosse', en: 'hump' }, decay: { fr: 'baisse', en: 'decay' } },
          default: 'hump',
        }),
        peak: quantity({
          label: { fr: 'Sommet', en: 'Peak' },
          help: { fr: 'Après combien d’années on envoie le plus.', en: 'After how many years people send most.' },
          unit: 'number',
          min: 0.5,
          max: 60,
          axes: ['range'],
          default: {
            value: 8,
            why: { fr: 'publié : environ 8 ans (Makina, Masenge)', en: 'published: about 8 years (Makina, Masenge)' },
          },
        }),
        decay: quantity({
          label: { fr: 'Baisse par an', en: 'Decay a year' },
          help: { fr: 'Pour la forme `decay`.', en: 'For the shape `decay`.' },
          unit: '%/year',
          max: 1,
          axes: ['range'],
          default: { value: 0.02, why: assumed },
        }),
      },
    }),
  ),
  label: quantity({
    label: { fr: 'Effet d’une étiquette', en: 'Effect of a label' },
    help: {
      fr: 'Ce que l’on envoie de plus quand une part porte le nom « école ». Publié : 15 % et plus ; payer l’école soi-même n’ajoute que 2 points.',
      en: 'What people send more when a part bears the name “school”. Published: 15% and more; paying the school directly adds only 2 points.',
    },
    unit: '%',
    max: 1,
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'sans étiquette', en: 'without a label' } },
  }),
} as const satisfies Fields;
