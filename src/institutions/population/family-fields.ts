import { choice, flag, list, mapOf, optional, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';
import { whenField } from './season-fields.ts';

const amount = quantity({
  label: { fr: 'Montant', en: 'Amount' },
  help: { fr: 'Ce que cela coûte chaque fois, à chaque unité.', en: 'What it costs each time, for each unit.' },
  unit: 'money',
  max: 1e12,
  axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
});

const literacy = (label: { fr: string; en: string }, help: { fr: string; en: string }) =>
  quantity({
    label,
    help,
    unit: '%',
    axes: ['range', 'dated', 'formula'],
    default: { value: 0, why: { fr: 'sans formation', en: 'without training' } },
  });

const segments = list({
  label: { fr: 'Classes de familles', en: 'Classes of families' },
  help: {
    fr: 'Les familles classées par ce qu’elles reçoivent d’ordinaire en un mois, chaque classe avec sa part, son gain et ses places de formation ; à la place de la part, du gain et de `familyTrained` communs.',
    en: 'Families classed by what they usually receive in a month, each class with its own share, gain and places in courses; in place of the common share, gain and `familyTrained`.',
  },
  of: record({
    label: { fr: 'Classe', en: 'Class' },
    help: {
      fr: 'Une classe de familles, de ce qui est le moins au plus.',
      en: 'A class of families, from the least received up.',
    },
    fields: {
      upTo: quantity({
        label: { fr: 'Jusqu’à', en: 'Up to' },
        help: {
          fr: 'Les envois d’un mois jusqu’auxquels une famille est de cette classe, compris ; la dernière classe prend aussi toutes celles qui reçoivent davantage.',
          en: 'The transfers of a month up to which a family is of this class, included; the last class also takes all that receive more.',
        },
        unit: 'money',
        max: 1e12,
        axes: [],
      }),
      share: quantity({
        label: { fr: 'Part mise de côté', en: 'Share put aside' },
        help: { fr: 'De ce qui entre, sans formation.', en: 'Of what comes in, without training.' },
        unit: '%',
        axes: ['range', 'dated', 'formula'],
      }),
      gain: quantity({
        label: { fr: 'Gain de la formation', en: 'Gain from training' },
        help: {
          fr: 'De combien cette part monte quand toute la classe et les expéditeurs sont formés, en points.',
          en: 'By how much that share rises when the whole class and the senders are trained, in points.',
        },
        unit: '%',
        axes: ['range'],
        default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
      }),
      seats: quantity({
        label: { fr: 'Places de formation', en: 'Places in courses' },
        help: {
          fr: 'Le nombre de familles de la classe qui peuvent être formées ; les places au-delà de sa taille restent vides.',
          en: 'How many families of the class can be trained; places beyond its size stay empty.',
        },
        unit: 'count',
        axes: ['range', 'dated', 'formula'],
        default: { value: 0, why: { fr: 'sans formation', en: 'without training' } },
      }),
    },
  }),
  most: 6,
  default: [],
});

/** What a family must pay at its time, what custom asks, and how it puts money aside. */
export const familyFields = {
  needs: mapOf({
    label: { fr: 'Besoins à leur date', en: 'Needs with a date' },
    help: {
      fr: 'Ce qui doit être payé à son heure, comme les frais d’école : une obligation, payée juste après le loyer. Les expéditeurs en mode `need` envoient ce qu’il faut.',
      en: 'What must be paid at its time, such as school fees: an obligation, paid right after rent. Senders in mode `need` send what it takes.',
    },
    of: record({
      label: { fr: 'Besoin', en: 'Need' },
      help: { fr: 'Un besoin et sa date.', en: 'A need and its date.' },
      fields: { amount, when: whenField },
    }),
  }),
  customs: mapOf({
    label: { fr: 'Coutumes', en: 'Customs' },
    help: {
      fr: 'Fêtes, mariages, funérailles : payées avant de consommer, aussi loin que va l’argent. Ce mois-là il reste moins à placer.',
      en: 'Feasts, weddings, funerals: paid before consuming, as far as the money goes. That month less is left to invest.',
    },
    of: record({
      label: { fr: 'Coutume', en: 'Custom' },
      help: { fr: 'Une dépense de coutume et sa date.', en: 'A customary expense and its date.' },
      fields: { amount, when: whenField },
    }),
  }),
  saving: optional(
    record({
      label: { fr: 'Épargne de précaution', en: 'Emergency fund' },
      help: {
        fr: 'Une part de ce qui entre est mise de côté et ne sert qu’à vivre quand l’argent manque. Savoir gérer à chaque bout change cette part.',
        en: 'A share of what comes in is put aside and only serves to live on when money is short. Financial literacy at each end changes that share.',
      },
      fields: {
        share: quantity({
          label: { fr: 'Part mise de côté', en: 'Share put aside' },
          help: { fr: 'De ce qui entre, sans formation.', en: 'Of what comes in, without training.' },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
        }),
        gain: quantity({
          label: { fr: 'Gain de la formation', en: 'Gain from training' },
          help: {
            fr: 'De combien cette part monte quand tout le monde est formé, en points.',
            en: 'By how much that share rises when everybody is trained, in points.',
          },
          unit: '%',
          axes: ['range'],
          default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
        }),
        senderTrained: literacy(
          { fr: 'Expéditeurs formés', en: 'Senders trained' },
          { fr: 'La part de ceux qui envoient et ont été formés.', en: 'The share of senders who were trained.' },
        ),
        familyTrained: literacy(
          { fr: 'Familles formées', en: 'Families trained' },
          { fr: 'La part des familles qui ont été formées.', en: 'The share of families that were trained.' },
        ),
        ends: choice({
          label: { fr: 'Les deux bouts', en: 'The two ends' },
          help: {
            fr: '`together` : former l’expéditeur seul ne change rien, la famille seule un peu, les deux beaucoup (Doi, McKenzie, Zia 2014). `linear` : chaque bout compte selon qui décide.',
            en: '`together`: training the sender alone changes nothing, the family alone a little, both a lot (Doi, McKenzie, Zia 2014). `linear`: each end counts by who decides.',
          },
          options: {
            together: { fr: 'ensemble', en: 'together' },
            linear: { fr: 'proportionnels', en: 'linear' },
          },
          default: 'together',
        }),
        familyAlone: quantity({
          label: { fr: 'Famille seule', en: 'Family alone' },
          help: {
            fr: 'La part du gain quand seule la famille est formée.',
            en: 'The share of the gain when the family alone is trained.',
          },
          unit: '%',
          axes: ['range'],
          default: {
            value: 0.4,
            why: { fr: 'hypothèse : l’étude dit « plus petit »', en: 'assumption: the study says “smaller”' },
          },
        }),
        senderDecides: quantity({
          label: { fr: 'L’expéditeur décide', en: 'The sender decides' },
          help: {
            fr: 'Le poids de qui envoie dans la décision sur l’argent ; pour `linear`.',
            en: 'The weight of the sender in the decision on the money; for `linear`.',
          },
          unit: '%',
          axes: ['range'],
          default: { value: 0.5, why: { fr: 'hypothèse : à moitié', en: 'assumption: half' } },
        }),
        target: quantity({
          label: { fr: 'Objectif', en: 'Target' },
          help: {
            fr: 'Combien de mois de consommation la réserve vise ; au-delà, rien de plus n’est mis de côté.',
            en: 'How many months of consumption the fund aims at; beyond it nothing more is put aside.',
          },
          unit: 'month',
          max: 120,
          axes: ['range'],
          default: { value: 6, why: { fr: 'hypothèse', en: 'assumption' } },
        }),
        segments,
      },
    }),
  ),
  labels: mapOf({
    label: { fr: 'Parts étiquetées', en: 'Labelled parts' },
    help: {
      fr: 'La part des envois reçus qui porte le nom d’un secteur (`school`…) et y est dépensée ; quelqu’un peut l’abonder.',
      en: 'The share of transfers received that bears the name of a sector (`school`…) and is spent there; somebody may match it.',
    },
    of: record({
      label: { fr: 'Étiquette', en: 'Label' },
      help: { fr: 'Une part étiquetée.', en: 'A labelled part.' },
      fields: {
        share: quantity({
          label: { fr: 'Part', en: 'Share' },
          help: { fr: 'De ce qui est reçu dans le mois.', en: 'Of what is received in the month.' },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
        }),
        match: quantity({
          label: { fr: 'Abondement', en: 'Match' },
          help: {
            fr: 'Ce qu’un programme ajoute pour chaque unité étiquetée, par exemple 3.',
            en: 'What a programme adds for each labelled unit, 3 for example.',
          },
          unit: 'number',
          max: 20,
          axes: ['range', 'dated', 'formula'],
          default: { value: 0, why: { fr: 'sans abondement', en: 'without a match' } },
        }),
        followed: quantity({
          label: { fr: 'Respectée', en: 'Followed' },
          help: {
            fr: 'La part de l’étiquette que la famille suit ; le reste se fond dans sa caisse.',
            en: 'The part of the label that the family follows; the rest melts into its cash.',
          },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
          default: { value: 1, why: { fr: 'suivie en entier', en: 'followed in full' } },
        }),
        binding: flag({
          label: { fr: 'Envoi dirigé', en: 'Directed transfer' },
          help: {
            fr: 'Vrai quand cette part ne peut servir à rien d’autre et n’est dépensée que chez qui vend dans le modèle (une clinique payée d’avance) ; ce qui n’est pas employé reste réservé.',
            en: 'True when this part can serve nothing else and is only spent with whoever sells in the model (a clinic paid in advance); what is not used stays reserved.',
          },
          default: false,
        }),
      },
    }),
  }),
} as const satisfies Fields;
