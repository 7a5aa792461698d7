import { choice, list, mapOf, optional, quantity, record, reference, text } from '../../schema/field.ts';

/** How an effect is known, in words. */
export const gradeWords = {
  L: { fr: 'littérature', en: 'literature' },
  O: { fr: 'observation', en: 'observation' },
  P: { fr: 'praticiens', en: 'practitioners' },
  N: { fr: 'recommandation', en: 'recommendation' },
  I: { fr: 'supposé', en: 'inferred' },
} as const;

/** What a programme changes elsewhere: numbers of other institutions, as far as its sources reach. */
export const effectFields = {
  effects: list({
    most: 30,
    default: [],
    label: { fr: 'Effets', en: 'Effects' },
    help: {
      fr: 'Quel nombre de quelle institution change, de combien quand tous sont formés, et comment on le sait.',
      en: 'Which number of which institution changes, by how much when all are trained, and how that is known.',
    },
    of: record({
      label: { fr: 'Effet', en: 'Effect' },
      help: { fr: 'Sur un nombre du scénario.', en: 'On one number of the scenario.' },
      fields: {
        on: reference({
          kinds: [],
          label: { fr: 'Sur', en: 'On' },
          help: { fr: 'L’institution dont un nombre change.', en: 'The institution a number of which changes.' },
        }),
        number: text({
          label: { fr: 'Nombre', en: 'Number' },
          help: {
            fr: 'Son chemin sous l’institution, comme choice.compares.',
            en: 'Its path under the institution, such as choice.compares.',
          },
        }),
        times: optional(
          quantity({
            unit: 'factor',
            min: 0,
            max: 100,
            axes: [],
            label: { fr: 'Multiplié par', en: 'Multiplied by' },
            help: { fr: 'Quand l’effet est entier.', en: 'When the effect is complete.' },
          }),
        ),
        toward: optional(
          quantity({
            unit: ['%', '%/month', '%/year', 'number', 'month', 'count', 'count/day', 'count/year', 'hour'],
            min: -1_000_000,
            max: 1_000_000,
            axes: [],
            label: { fr: 'Va vers', en: 'Moves to' },
            help: {
              fr: 'La valeur que le nombre atteint quand l’effet est entier, dans son unité.',
              en: 'The value the number reaches when the effect is complete, in its unit.',
            },
          }),
        ),
        from: mapOf({
          most: 12,
          label: { fr: 'Sources et leur poids', en: 'Sources and their weight' },
          help: {
            fr: 'Publics formés, ou `information`, `skills` ; tous les publics à parts égales si rien n’est écrit.',
            en: 'Audiences trained, or `information`, `skills`; all audiences in equal parts when nothing is written.',
          },
          of: quantity({
            unit: '%',
            axes: [],
            label: { fr: 'Poids', en: 'Weight' },
            help: { fr: 'Part de l’effet.', en: 'Share of the effect.' },
          }),
        }),
        both: quantity({
          unit: '%',
          axes: [],
          label: { fr: 'Ensemble', en: 'Together' },
          help: {
            fr: 'La part de l’effet qui ne vient que si toutes les sources sont là.',
            en: 'The share of the effect that comes only when all sources are there.',
          },
          default: { value: 0, why: { fr: 'aucune', en: 'none' } },
        }),
        after: quantity({
          unit: 'month',
          max: 600,
          whole: true,
          axes: [],
          label: { fr: 'Après', en: 'After' },
          help: { fr: 'Mois avant que l’effet commence.', en: 'Months before the effect begins.' },
          default: { value: 0, why: { fr: 'tout de suite', en: 'at once' } },
        }),
        grade: choice({
          label: { fr: 'Comment on le sait', en: 'How it is known' },
          help: {
            fr: 'L littérature, O observation, P praticiens, N recommandation, I supposé pour ce programme.',
            en: 'L literature, O observation, P practitioners, N recommendation, I inferred for this program.',
          },
          options: gradeWords,
          default: 'I',
        }),
      },
    }),
  }),
};
