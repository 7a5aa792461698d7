import { flag, month, optional, quantity, record } from '../../schema/field.ts';

/** How surely and how long a funder supports: its answer, renewal, elections, exit. */
export const supportFields = {
  answersAfter: quantity({
    unit: 'month',
    max: 60,
    axes: ['range'],
    label: { fr: 'Répond après', en: 'Answers after' },
    help: { fr: 'Mois entre le dépôt et l’argent.', en: 'Months between application and money.' },
    default: { value: 4, why: { fr: 'supposé', en: 'assumed' } },
  }),
  chance: quantity({
    unit: '%',
    label: { fr: 'Chance d’accord', en: 'Chance of a yes' },
    help: {
      fr: 'Pour une demande en règle d’une association sans succès connu.',
      en: 'For an eligible application of an association without known success.',
    },
    default: { value: 1, why: { fr: 'accordé dès que c’est en règle', en: 'granted as soon as it is eligible' } },
  }),
  renewal: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Gagné par le succès', en: 'Gained by success' },
    help: {
      fr: 'De combien la chance monte quand des travaux visibles ont réussi.',
      en: 'By how much the chance rises once visible works have succeeded.',
    },
    default: { value: 0, why: { fr: 'rien', en: 'nothing' } },
  }),
  gives: quantity({
    unit: 'money/year',
    axes: ['range', 'dated'],
    label: { fr: 'Appui annuel', en: 'Yearly support' },
    help: {
      fr: 'Argent sans projet précis, décidé chaque année au mois de départ du bailleur.',
      en: 'Money for no particular project, decided each year in the month the funder begins.',
    },
    default: { value: 0, why: { fr: 'aucun', en: 'none' } },
  }),
  authority: flag({
    label: { fr: 'Autorité publique', en: 'Public authority' },
    help: {
      fr: 'Commune, province, département : tant qu’elle soutient, les travaux tiennent mieux.',
      en: 'Municipality, province, department: as long as it supports, works last better.',
    },
    default: false,
  }),
  needsWritten: flag({
    label: { fr: 'Exige une convention', en: 'Asks for a convention' },
    help: { fr: 'Sans accord écrit, rien.', en: 'Nothing without a written agreement.' },
    default: false,
  }),
  fromStage: quantity({
    unit: ['number', 'count'],
    min: 1,
    max: 8,
    whole: true,
    axes: [],
    label: { fr: 'Dès l’étape', en: 'From stage' },
    help: {
      fr: 'L’étape du codéveloppement à partir de laquelle il écoute.',
      en: 'The stage of co-development from which it listens.',
    },
    default: { value: 1, why: { fr: 'toujours', en: 'always' } },
  }),
  from: optional(
    month({
      label: { fr: 'Depuis', en: 'From' },
      help: { fr: 'Le premier mois de son appui.', en: 'The first month of its support.' },
    }),
  ),
  lasts: quantity({
    unit: 'month',
    max: 1200,
    axes: ['range'],
    label: { fr: 'Dure', en: 'Lasts' },
    help: { fr: 'Combien de mois dure l’appui.', en: 'How many months the support lasts.' },
    default: { value: 1200, why: { fr: 'tant que dure le scénario', en: 'as long as the scenario' } },
  }),
  phaseOut: quantity({
    unit: 'month',
    max: 240,
    axes: ['range'],
    label: { fr: 'Sortie progressive', en: 'Phased exit' },
    help: {
      fr: 'Mois pendant lesquels l’appui baisse avant la fin ; 0 : il s’arrête net, et la confiance en souffre.',
      en: 'Months over which support falls before the end; 0: it stops suddenly, and trust suffers.',
    },
    default: { value: 0, why: { fr: 'fin brusque', en: 'abrupt end' } },
  }),
  elections: optional(
    record({
      label: { fr: 'Élections', en: 'Elections' },
      help: {
        fr: 'À chaque élection, les nouveaux élus peuvent laisser tomber l’appui, ou le reprendre.',
        en: 'At each election the newly elected may drop the support, or take it up.',
      },
      fields: {
        first: month({
          label: { fr: 'Première', en: 'First' },
          help: { fr: 'Le mois de la première élection.', en: 'The month of the first election.' },
        }),
        every: quantity({
          unit: 'month',
          min: 1,
          max: 240,
          whole: true,
          axes: [],
          label: { fr: 'Tous les', en: 'Every' },
          help: { fr: 'Mois entre deux élections.', en: 'Months between two elections.' },
          default: { value: 72, why: { fr: 'six ans', en: 'six years' } },
        }),
        loses: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Chance de perdre l’appui', en: 'Chance of losing support' },
          help: {
            fr: 'À chaque élection, sans accord écrit.',
            en: 'At each election, without a written agreement.',
          },
          default: { value: 0.3, why: { fr: 'supposé', en: 'assumed' } },
        }),
        wins: quantity({
          unit: '%',
          axes: ['range'],
          label: { fr: 'Chance de le gagner', en: 'Chance of winning it' },
          help: {
            fr: 'À chaque élection, quand l’appui manque.',
            en: 'At each election, when support is missing.',
          },
          default: { value: 0, why: { fr: 'aucune', en: 'none' } },
        }),
      },
    }),
  ),
  supports: flag({
    label: { fr: 'Soutient au départ', en: 'Supports at the start' },
    help: {
      fr: 'Non : il faut d’abord une élection favorable.',
      en: 'No: a favourable election must come first.',
    },
    default: true,
  }),
};
