import type { Words } from '../../engine/words.ts';
import { optional, quantity, record } from '../../schema/field.ts';

const weight = (label: Words, value: number) =>
  quantity({
    unit: 'number',
    min: -20,
    max: 20,
    axes: ['range'],
    label,
    help: { fr: 'Poids dans la formule du modèle.', en: 'Weight in the formula of the model.' },
    default: { value, why: { fr: 'supposé', en: 'assumed' } },
  });

/** What a file may say about how works last, whether they succeed, the stages of an association's life, and who copies it. */
export const lifeFields = {
  continuity: record({
    label: { fr: 'Ce qui fait durer les travaux', en: 'What makes works last' },
    help: {
      fr: 'De combien le suivi d’une association, celui d’une autorité, et les deux ensemble, évitent l’arrêt.',
      en: 'By how much an association’s follow-up, an authority’s, and both together, prevent works from falling idle.',
    },
    fields: {
      association: weight({ fr: 'Association', en: 'Association' }, 0.5),
      authority: weight({ fr: 'Autorité', en: 'Authority' }, 0.4),
      both: weight({ fr: 'Les deux', en: 'Both' }, 0.6),
    },
  }),
  success: optional(
    record({
      label: { fr: 'Réussite', en: 'Success' },
      help: {
        fr: 'Argent et capacités ensemble : chance qu’un travail fini serve à ce pour quoi il est fait. Sans cela, tous servent.',
        en: 'Money and capacity together: chance that a finished work does what it is for. Without this all of them do.',
      },
      fields: {
        base: weight({ fr: 'Seul', en: 'Alone' }, -1),
        money: weight({ fr: 'Argent des bailleurs', en: 'Funders’ money' }, 0.5),
        capacity: weight({ fr: 'Professionnalisme', en: 'Professionalism' }, 0.5),
        both: weight({ fr: 'Les deux ensemble', en: 'Both together' }, 2),
      },
    }),
  ),
  cycle: optional(
    record({
      label: { fr: 'Cycle de codéveloppement', en: 'Cycle of co-development' },
      help: {
        fr: '1 réaction à un besoin, 2 mobilisation, 3 coopération ici, 4 double citoyenneté, 5 projets diversifiés et stabilisation, 6 innovation, 7 nouveaux problèmes, 8 échange plus égal (000:455-503).',
        en: '1 reaction to a need, 2 mobilisation, 3 cooperation here, 4 double citizenship, 5 diverse projects and stabilisation, 6 innovation, 7 new problems, 8 more equal exchange (000:455-503).',
      },
      fields: {
        entry: quantity({
          unit: ['number', 'count'],
          min: 1,
          max: 8,
          whole: true,
          axes: [],
          label: { fr: 'Entre à l’étape', en: 'Enters at stage' },
          help: {
            fr: 'Plusieurs portes : certaines commencent ici par les droits, d’autres par le pays.',
            en: 'Several doors: some begin here with rights, others with the home country.',
          },
          default: { value: 1, why: { fr: 'la première porte', en: 'the first door' } },
        }),
        pace: quantity({
          unit: '%/month',
          axes: ['range'],
          label: { fr: 'Passage à l’étape suivante', en: 'Moving to the next stage' },
          help: {
            fr: 'Chance par mois quand tout va bien ; le professionnalisme la multiplie dès l’étape 5.',
            en: 'Chance a month when all goes well; professionalism multiplies it from stage 5 on.',
          },
          default: { value: 0.05, why: { fr: 'supposé', en: 'assumed' } },
        }),
        founderLeaves: quantity({
          unit: '%/year',
          axes: ['range'],
          label: { fr: 'Un fondateur part', en: 'A founder leaves' },
          help: { fr: 'Chance par an.', en: 'Chance a year.' },
          default: { value: 0.15, why: { fr: 'supposé', en: 'assumed' } },
        }),
        renewed: quantity({
          unit: '%',
          label: { fr: 'Relève', en: 'Renewal' },
          help: {
            fr: 'Chance qu’un jeune prenne la place ; sinon on recule d’une étape.',
            en: 'Chance that a younger member takes the place; otherwise one stage is lost.',
          },
          default: { value: 0.5, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
  contagion: optional(
    record({
      label: { fr: 'Visibilité et contagion', en: 'Visibility and contagion' },
      help: {
        fr: 'Un succès visible donne envie : d’autres groupes se lancent.',
        en: 'A visible success is catching: other groups begin.',
      },
      fields: {
        groups: quantity({
          unit: 'count',
          max: 100_000,
          whole: true,
          axes: [],
          label: { fr: 'Groupes alentour', en: 'Groups around' },
          help: { fr: 'Qui pourraient se lancer.', en: 'That could begin.' },
        }),
        rate: quantity({
          unit: '%/month',
          axes: ['range'],
          label: { fr: 'Contagion', en: 'Contagion' },
          help: {
            fr: 'Chance par mois qu’un groupe se lance, au succès le plus visible.',
            en: 'Chance a month that a group begins, at the most visible success.',
          },
          default: { value: 0.03, why: { fr: 'supposé', en: 'assumed' } },
        }),
      },
    }),
  ),
  seen: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Visibilité d’un succès', en: 'Visibility of a success' },
    help: {
      fr: 'Ce qu’un travail réussi ajoute à ce qui manque encore de visibilité ; elle s’efface de 1 % par mois.',
      en: 'What a successful work adds to the visibility still missing; it fades by 1% a month.',
    },
    default: { value: 0.3, why: { fr: 'supposé', en: 'assumed' } },
  }),
};
