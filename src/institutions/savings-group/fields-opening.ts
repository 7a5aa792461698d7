import { list, optional, quantity, record } from '../../schema/field.ts';

const nothing = { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } };

/** The passbooks of an accumulating group on the day a scenario begins. */
const savedSoFar = {
  savers: list({
    label: { fr: 'Carnets', en: 'Passbooks' },
    help: {
      fr: 'Un par membre, dans l’ordre : ce qu’il a épargné dans ce cycle et ce qu’il doit encore. Sans eux, chacun a acheté une part par réunion et personne ne doit rien.',
      en: 'One for each member, in order: what they have saved in this cycle and what they still owe. Without them everybody bought one share a meeting and nobody owes anything.',
    },
    of: record({
      label: { fr: 'Carnet', en: 'Passbook' },
      help: { fr: 'Un membre.', en: 'One member.' },
      fields: {
        saved: quantity({
          unit: 'money',
          max: 1e12,
          axes: [],
          label: { fr: 'Épargné', en: 'Saved' },
          help: { fr: 'Depuis le début du cycle.', en: 'Since the cycle began.' },
        }),
        loan: quantity({
          unit: 'money',
          max: 1e12,
          axes: [],
          label: { fr: 'Doit encore', en: 'Still owes' },
          help: { fr: 'Capital, sans les frais.', en: 'Principal, without charges.' },
          default: nothing,
        }),
        left: quantity({
          unit: ['count', 'number'],
          min: 1,
          max: 120,
          whole: true,
          axes: [],
          label: { fr: 'Échéances restantes', en: 'Due dates left' },
          help: { fr: 'Du prêt qui court.', en: 'Of the loan that is running.' },
          default: { value: 1, why: { fr: 'tout est dû à la prochaine', en: 'all of it is due at the next one' } },
        }),
      },
    }),
    most: 1000,
    default: [],
  }),
  profit: quantity({
    unit: 'money',
    min: -1e12,
    max: 1e12,
    axes: [],
    label: { fr: 'Bénéfice en caisse', en: 'Profit in hand' },
    help: {
      fr: 'Frais et amendes reçus dans ce cycle, moins les pertes. La caisse contient épargne et bénéfice, moins les prêts qui courent.',
      en: 'Charges and fines received in this cycle, less losses. The box holds savings and profit, less the loans that are running.',
    },
    default: nothing,
  }),
  fund: quantity({
    unit: 'money',
    max: 1e12,
    axes: [],
    label: { fr: 'Dans la caisse de secours', en: 'In the social fund' },
    help: { fr: 'Si le groupe en a une.', en: 'If the group has one.' },
    default: nothing,
  }),
};

/** Who has had the pot of a rotating group, and who is behind. */
const turnsSoFar = {
  had: list({
    label: { fr: 'Ont déjà eu la cagnotte', en: 'Have had the pot' },
    help: {
      fr: 'Numéros des membres, dans l’ordre où ils l’ont eue ; les autres suivent selon l’ordre du groupe. Tient lieu du numéro de tour.',
      en: 'Numbers of the members, in the order they had it; the others follow by the order of the group. Stands for the number of the turn.',
    },
    of: quantity({
      unit: ['number', 'count'],
      min: 1,
      max: 10_000,
      whole: true,
      axes: [],
      label: { fr: 'Membre', en: 'Member' },
      help: { fr: 'Son numéro dans la liste, à partir de 1.', en: 'The number in the list, from 1.' },
    }),
    most: 1000,
    default: [],
  }),
  behind: list({
    label: { fr: 'En retard', en: 'Behind' },
    help: {
      fr: 'Qui doit encore des cotisations passées, et combien ; elles iront à qui a eu la dernière cagnotte.',
      en: 'Who still owes past contributions, and how much; they will go to whoever had the last pot.',
    },
    of: record({
      label: { fr: 'Membre en retard', en: 'Member behind' },
      help: { fr: 'Un membre et ce qu’il doit.', en: 'A member and what they owe.' },
      fields: {
        member: quantity({
          unit: ['number', 'count'],
          min: 1,
          max: 10_000,
          whole: true,
          axes: [],
          label: { fr: 'Membre', en: 'Member' },
          help: { fr: 'Son numéro, à partir de 1.', en: 'The number, from 1.' },
        }),
        owes: quantity({
          unit: 'money',
          max: 1e12,
          axes: [],
          label: { fr: 'Doit', en: 'Owes' },
          help: { fr: 'Cotisations non payées.', en: 'Contributions not paid.' },
        }),
      },
    }),
    most: 1000,
    default: [],
  }),
};

/** Where a group stands that exists already. */
export const openingField = optional(
  record({
    label: { fr: 'Cycle déjà commencé', en: 'Cycle already under way' },
    help: {
      fr: 'Pour un groupe qui existe déjà : où en est le tour. Sans autre précision, tout a été payé jusque-là, dépôts compris.',
      en: 'For a group that already exists: where its cycle stands. Unless more is said, everything was paid so far, deposits too.',
    },
    fields: {
      turn: quantity({
        unit: ['number', 'count'],
        min: 1,
        max: 10_000,
        whole: true,
        axes: [],
        label: { fr: 'Tour de la première réunion', en: 'Turn of the first meeting' },
        help: {
          fr: '4 veut dire : trois membres ont déjà reçu la cagnotte, la première réunion sert le quatrième.',
          en: '4 means: three members already had the pot, the first meeting serves the fourth.',
        },
        default: { value: 1, why: { fr: 'un cycle neuf', en: 'a new cycle' } },
      }),
      meeting: optional(
        quantity({
          unit: ['number', 'count'],
          min: 1,
          max: 600,
          whole: true,
          axes: [],
          label: { fr: 'Numéro de la première réunion', en: 'Number of the first meeting' },
          help: {
            fr: 'Groupe à accumulation : 10 veut dire que neuf réunions ont eu lieu, où chacun a acheté une part, et qu’aucun prêt ne court.',
            en: 'Accumulating group: 10 means that nine meetings took place, at each of which everybody bought one share, and that no loan is running.',
          },
        }),
      ),
      ...savedSoFar,
      ...turnsSoFar,
    },
  }),
);
