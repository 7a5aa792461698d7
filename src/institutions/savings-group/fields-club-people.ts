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
          'Rendement promis',
          'Return promised',
          'Tel que les membres le voient.',
          'As members see it.',
          0.5,
        ),
        closeness: degree(
          'Proximité',
          'Closeness',
          'À quel point ce projet est le leur.',
          'How far this project is theirs.',
          0.5,
        ),
        risk: degree(
          'Risque perçu',
          'Risk as seen',
          'Ce qu’on craint d’y perdre.',
          'What one fears to lose by it.',
          0.5,
        ),
      },
    }),
    most: 8,
  }),
  returns: degree(
    'Rendement promis',
    'Return promised',
    'Par le partenaire nommé en premier ; ne compte que s’il y a d’autres candidats.',
    'By the partner named first; counts only when there are other candidates.',
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
    'Concentration',
    'Concentration',
    'Vivre au même endroit : 100 % ; dispersés : peu.',
    'Living in one place: 100%; scattered: little.',
    1,
    'at once',
  ),
  organisation: degree(
    'Organisation',
    'Organisation',
    'Associations et meneurs qui réunissent.',
    'Associations and leaders who bring people together.',
    1,
    'at once',
  ),
  undocumented: degree(
    'Sans papiers',
    'Without papers',
    'Part des migrants sans papiers.',
    'Share of migrants without papers.',
    0,
    'nobody',
  ),
  fear: degree(
    'Poids de la peur',
    'Weight of fear',
    'De combien l’absence de papiers retient de rejoindre.',
    'How much lacking papers keeps people from joining.',
    0.5,
  ),
};

/** A share between nothing and all, assumed. */
export function degree(
  fr: string,
  en: string,
  helpFr: string,
  helpEn: string,
  value: number,
  why: keyof typeof reasons = 'in the middle',
) {
  return quantity({
    unit: '%',
    axes: ['range'],
    label: { fr, en },
    help: { fr: helpFr, en: helpEn },
    default: { value, why: reasons[why] },
  });
}

/** A weight in the sum that decides, assumed. */
export function weight(value: number, fr: string, en: string) {
  return quantity({
    unit: 'number',
    min: -50,
    max: 50,
    axes: ['range'],
    label: { fr, en },
    help: { fr: 'Poids dans la somme qui décide ; supposé.', en: 'Weight in the sum that decides; assumed.' },
    default: { value, why: { fr: 'supposé', en: 'assumed' } },
  });
}
