import type { Words } from '../../engine/words.ts';
import { mapOf, quantity, record, reference } from '../../schema/field.ts';

const reasons = {
  'in the middle': { fr: 'supposé : au milieu', en: 'assumed: in the middle' },
  'at once': { fr: 'supposé : rien ne retarde', en: 'assumed: nothing slows it' },
  nobody: { fr: 'supposé : personne', en: 'assumed: nobody' },
};

/** What members choose between when their pool is large enough. */
export const choosingFields = {
  choices: mapOf({
    label: { fr: 'Autres candidats', en: 'Other candidates' },
    help: {
      fr: 'Avec d’autres partenaires, les membres votent quand la masse critique est atteinte : chacun pour celui qui promet le plus, lui est le plus proche et paraît le moins risqué.',
      en: 'With other partners, members vote when the critical mass is reached: each for the one that promises most, is closest and looks least risky.',
    },
    of: record({
      label: { fr: 'Candidat', en: 'Candidate' },
      help: { fr: 'Une autre entreprise possible.', en: 'Another enterprise that is possible.' },
      fields: {
        with: reference({
          kinds: ['association'],
          label: { fr: 'Investit avec', en: 'Invests with' },
          help: { fr: 'L’association qui mène ce projet.', en: 'The association that runs this project.' },
        }),
        returns: degree(
          { fr: 'Rendement promis', en: 'Return promised' },
          { fr: 'Tel que les membres le voient.', en: 'As members see it.' },
          0.5,
        ),
        closeness: degree(
          { fr: 'Proximité', en: 'Closeness' },
          { fr: 'À quel point ce projet est le leur.', en: 'How far this project is theirs.' },
          0.5,
        ),
        risk: degree(
          { fr: 'Risque perçu', en: 'Risk as seen' },
          { fr: 'Ce qu’on craint d’y perdre.', en: 'What one fears to lose by it.' },
          0.5,
        ),
      },
    }),
    most: 8,
  }),
  returns: degree(
    { fr: 'Rendement promis', en: 'Return promised' },
    {
      fr: 'Par le partenaire nommé en premier ; ne compte que s’il y a d’autres candidats.',
      en: 'By the partner named first; counts only when there are other candidates.',
    },
    0.5,
  ),
};

/** How migrants find the club. */
export const recruitingFields = {
  recruits: quantity({
    unit: '%/month',
    axes: ['range', 'dated', 'formula'],
    label: { fr: 'Recrutement', en: 'Recruiting' },
    help: {
      fr: 'La chance, chaque mois, qu’un migrant qui prendrait part soit trouvé et rejoigne. Concentration, organisation et peur la diminuent.',
      en: 'The chance, each month, that a migrant who would take part is found and joins. Concentration, organisation and fear lower it.',
    },
    default: {
      value: 1,
      why: { fr: 'tous sont là dès le premier mois', en: 'all are there from the first month' },
    },
  }),
  concentration: degree(
    { fr: 'Concentration', en: 'Concentration' },
    { fr: 'Vivre au même endroit : 100 % ; dispersés : peu.', en: 'Living in one place: 100%; scattered: little.' },
    1,
    'at once',
  ),
  organisation: degree(
    { fr: 'Organisation', en: 'Organisation' },
    { fr: 'Associations et meneurs qui réunissent.', en: 'Associations and leaders who bring people together.' },
    1,
    'at once',
  ),
  undocumented: degree(
    { fr: 'Sans papiers', en: 'Without papers' },
    { fr: 'Part des migrants sans papiers.', en: 'Share of migrants without papers.' },
    0,
    'nobody',
  ),
  fear: degree(
    { fr: 'Poids de la peur', en: 'Weight of fear' },
    {
      fr: 'De combien l’absence de papiers retient de rejoindre.',
      en: 'How much lacking papers keeps people from joining.',
    },
    0.5,
  ),
};

/** A share between nothing and all, assumed. */
export function degree(label: Words, help: Words, value: number, why: keyof typeof reasons = 'in the middle') {
  return quantity({
    unit: '%',
    axes: ['range'],
    label,
    help,
    default: { value, why: reasons[why] },
  });
}

/** A weight in the sum that decides, assumed. */
export function weight(value: number, label: Words) {
  return quantity({
    unit: 'number',
    min: -50,
    max: 50,
    axes: ['range'],
    label,
    help: { fr: 'Poids dans la somme qui décide ; supposé.', en: 'Weight in the sum that decides; assumed.' },
    default: { value, why: { fr: 'supposé', en: 'assumed' } },
  });
}
