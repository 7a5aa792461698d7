import { optional, quantity, record, reference } from '../../schema/field.ts';
import { choosingFields, degree, recruitingFields, weight } from './fields-club-people.ts';

/** An investment club abroad (MSAI-CDR): who takes part, how steadily they save, and when the pool is large enough to invest. */
export const clubField = optional(
  record({
    label: { fr: 'Club d’investissement', en: 'Investment club' },
    help: {
      fr: 'Groupe à accumulation dont l’épargne attend une masse critique, puis va à une association qui la place au pays. Cinquante membres au plus par club : le suivant en ouvre un autre.',
      en: 'Accumulating group whose savings wait for a critical mass and then go to an association that invests them at home. At most fifty members a club: the next one opens another.',
    },
    fields: {
      with: reference({
        kinds: ['association'],
        label: { fr: 'Investit avec', en: 'Invests with' },
        help: {
          fr: 'L’association à qui le capital est confié, et dont le projet est l’entreprise du pays.',
          en: 'The association that is entrusted with the capital, and whose project is the enterprise at home.',
        },
      }),
      dividend: quantity({
        unit: '%',
        axes: ['range'],
        label: {
          fr: 'Part de ce qui revient, pour le capital confié',
          en: 'Part of what comes back that goes to the capital',
        },
        help: {
          fr: 'De l’argent que l’entreprise rend à l’association, ce que reçoivent ceux qui ont confié le capital, selon leur part.',
          en: 'Of the money that the enterprise returns to the association, what those receive who entrusted the capital, by their part.',
        },
        default: { value: 1, why: { fr: 'supposé : tout', en: 'assumed: all of it' } },
      }),
      reinvests: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Part du dividende qui reste en caisse', en: 'Part of the dividend that stays in the box' },
        help: {
          fr: 'Le reste est versé aux membres selon leur épargne.',
          en: 'The rest is paid to members by their savings.',
        },
        default: { value: 0, why: { fr: 'tout est versé aux membres', en: 'all of it is paid to members' } },
      }),
      ...choosingFields,
      ...recruitingFields,
      criticalMass: quantity({
        unit: 'money',
        min: 1,
        max: 1e12,
        axes: ['range'],
        label: { fr: 'Masse critique', en: 'Critical mass' },
        help: {
          fr: 'En dessous, on attend ; l’argent dort en caisse.',
          en: 'Below it one waits; the money lies idle in the box.',
        },
      }),
      idle: quantity({
        unit: '%/year',
        axes: ['range'],
        label: { fr: 'Ce que rapporte l’argent qui attend', en: 'What waiting money earns' },
        help: { fr: 'Sur un compte, par an.', en: 'In an account, a year.' },
        default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
      }),
      impatience: quantity({
        unit: '%/month',
        axes: ['range'],
        label: { fr: 'Départs tant que rien n’est investi', en: 'Leaving as long as nothing is invested' },
        help: {
          fr: 'La chance, chaque mois d’attente, qu’un membre reprenne son épargne et s’en aille.',
          en: 'The chance, each month of waiting, that a member takes the savings back and leaves.',
        },
        default: { value: 0.01, why: { fr: 'supposé', en: 'assumed' } },
      }),
      tie: degree(
        { fr: 'Lien commun', en: 'Common tie' },
        {
          fr: 'Même langue, même village : 100 % ; groupe mêlé : 0 %.',
          en: 'One language, one village: 100%; mixed group: 0%.',
        },
        0.5,
      ),
      crowding: weight(0.3, { fr: 'Poids de la taille', en: 'Weight of size' }),
      steadiness: weight(0.5, { fr: 'Régularité de départ', en: 'Steadiness at the start' }),
      cohesion: weight(2, { fr: 'Poids de la cohésion', en: 'Weight of cohesion' }),
      training: weight(0, { fr: 'Formation à l’épargne', en: 'Training in saving' }),
      leaning: weight(-2, { fr: 'Penchant à prendre part', en: 'Leaning to take part' }),
      matters: weight(1.5, { fr: 'Poids de chaque motif', en: 'Weight of each motive' }),
      power: degree(
        { fr: 'Pouvoir de décision', en: 'Decision power' },
        {
          fr: 'Entreprise d’autrui 20 %, coopérative suivie 50 %, menée par les migrants 80 %, la sienne 100 %.',
          en: 'Independent business 20%, monitored cooperative 50%, migrant-run 80%, one’s own 100%.',
        },
        0.5,
      ),
      identification: degree(
        { fr: 'Identification au projet', en: 'Identification with the project' },
        { fr: 'À quel point le projet est le leur.', en: 'How far the project is theirs.' },
        0.5,
      ),
      trust: degree(
        { fr: 'Confiance', en: 'Trust' },
        { fr: 'Dans les partenaires au pays.', en: 'In the partners at home.' },
        0.5,
      ),
      risk: degree(
        { fr: 'Risque perçu', en: 'Risk as seen' },
        { fr: 'Ce qu’on craint de perdre.', en: 'What one fears to lose.' },
        0.5,
      ),
      duties: degree(
        { fr: 'Charges de famille', en: 'Family duties' },
        { fr: 'Ce que la famille demande déjà.', en: 'What the family already asks.' },
        0.5,
      ),
      returning: degree(
        { fr: 'Intention de retour', en: 'Intention to return' },
        { fr: 'Pour préparer sa propre activité.', en: 'To prepare one’s own business.' },
        0.5,
      ),
    },
  }),
);
