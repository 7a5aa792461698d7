import { choice, optional, quantity, record } from '../../schema/field.ts';

/** When and how an accumulating group shares out. */
export const shareOutField = optional(
  record({
    label: { fr: 'Partage', en: 'Share-out' },
    help: {
      fr: 'Groupe à accumulation : la fin du cycle, et la règle selon laquelle épargne et bénéfice reviennent aux membres.',
      en: 'Accumulating group: the end of the cycle, and the rule by which savings and profit go back to members.',
    },
    fields: {
      after: quantity({
        unit: 'count',
        min: 2,
        max: 600,
        whole: true,
        axes: [],
        label: { fr: 'Réunions dans un cycle', en: 'Meetings in a cycle' },
        help: {
          fr: '52 ou 53 réunions par semaine font un an ; 12 réunions par mois aussi.',
          en: '52 or 53 weekly meetings are a year; so are 12 monthly ones.',
        },
      }),
      rule: choice({
        label: { fr: 'Règle de partage', en: 'Rule of sharing' },
        help: {
          fr: 'Un choix politique : par part, par argent et durée (qui a versé tôt gagne plus), à parts égales, ou un dividende sur les parts, le reste allant en réserve. Sans partage : l’épargne reste, le fonds est perpétuel.',
          en: 'A political choice: per share, by money and time (who paid in early gains more), equally, or a dividend on shares with the rest kept in reserve. None: savings stay, the fund is perpetual.',
        },
        options: {
          'per-share': { fr: 'Par part', en: 'Per share' },
          'time-weighted': { fr: 'Par argent et durée', en: 'By money and time' },
          equal: { fr: 'Bénéfice à parts égales', en: 'Profit in equal parts' },
          dividend: { fr: 'Dividende, l’épargne reste', en: 'Dividend, savings stay' },
          none: { fr: 'Sans partage (fonds perpétuel)', en: 'None (perpetual fund)' },
        },
        default: 'per-share',
      }),
      dividend: quantity({
        unit: '%',
        label: { fr: 'Dividende au plus, par cycle', en: 'Dividend at most, per cycle' },
        help: {
          fr: 'Part de l’épargne versée en dividende quand le bénéfice le permet.',
          en: 'Part of the savings paid as a dividend when the profit allows it.',
        },
        default: { value: 0.05, why: { fr: 'supposé', en: 'assumed' } },
      }),
      coin: quantity({
        unit: 'money',
        max: 1e6,
        axes: [],
        label: { fr: 'Plus petite pièce payée', en: 'Smallest coin paid out' },
        help: {
          fr: 'Ce que reçoit chacun est arrondi vers le bas à cette pièce ; le reste passe au cycle suivant.',
          en: 'What each receives is rounded down to this coin; what is left goes on to the next cycle.',
        },
        default: { value: 0, why: { fr: 'au centime', en: 'to the cent' } },
      }),
      remainder: choice({
        label: { fr: 'Ce qui reste sous une pièce', en: 'What is left below a coin' },
        help: {
          fr: 'Après l’arrondi du partage : reporté au cycle suivant, ou versé à la caisse de secours.',
          en: 'After the payouts are rounded down: carried to the next cycle, or given to the social fund.',
        },
        options: {
          carried: { fr: 'Reporté', en: 'Carried over' },
          fund: { fr: 'À la caisse de secours', en: 'To the social fund' },
        },
        default: 'carried',
      }),
      leaves: quantity({
        unit: '%',
        label: { fr: 'Départs au partage', en: 'Leaving at the share-out' },
        help: {
          fr: 'La chance qu’un membre s’en aille à la fin d’un cycle. On ne part qu’entre deux cycles.',
          en: 'The chance that a member leaves at the end of a cycle. One leaves only between cycles.',
        },
        default: {
          value: 0.03,
          why: { fr: 'cité : 1 à 5 % par cycle (de mémoire)', en: 'quoted: 1 to 5% a cycle (recalled)' },
        },
      }),
      joins: quantity({
        unit: '%',
        label: { fr: 'Places reprises', en: 'Places taken again' },
        help: {
          fr: 'La chance qu’une place laissée vide soit reprise au début d’un cycle.',
          en: 'The chance that a place left empty is taken at the start of a cycle.',
        },
        default: { value: 0.5, why: { fr: 'supposé', en: 'assumed' } },
      }),
    },
  }),
);

/** Savings taken back before the end of the cycle. */
export const earlyField = optional(
  record({
    label: { fr: 'Retrait avant le partage', en: 'Withdrawal before the share-out' },
    help: {
      fr: 'Qui veut reprendre son épargne avant la fin le demande à la réunion : les présents votent, et une retenue reste au groupe. Sans cette rubrique, on ne retire rien avant le partage.',
      en: 'Who wants savings back before the end asks at the meeting: those present vote, and a part stays with the group. Without this heading nothing is withdrawn before the share-out.',
    },
    fields: {
      asks: quantity({
        unit: '%',
        axes: ['range', 'dated', 'formula'],
        label: { fr: 'Membres qui demandent, par réunion', en: 'Members who ask, per meeting' },
        help: {
          fr: 'La chance qu’un membre présent et sans prêt demande à reprendre son épargne et à partir.',
          en: 'The chance that a member who is present and has no loan asks for the savings back, to leave.',
        },
        default: { value: 0.005, why: { fr: 'supposé', en: 'assumed' } },
      }),
      agrees: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Voix favorables', en: 'Votes in favour' },
        help: {
          fr: 'La chance que chacun des autres présents vote oui ; il faut plus de la moitié des voix.',
          en: 'The chance that each of the others present votes yes; more than half of the votes are needed.',
        },
        default: { value: 0.6, why: { fr: 'supposé', en: 'assumed' } },
      }),
      penalty: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Retenue', en: 'Penalty' },
        help: { fr: 'Part de l’épargne qui reste au groupe.', en: 'Part of the savings that stays with the group.' },
        default: { value: 0.1, why: { fr: 'supposé', en: 'assumed' } },
      }),
    },
  }),
);

/** A loan that a bank or a federation makes to the whole group. */
export const bankField = optional(
  record({
    label: { fr: 'Prêt extérieur au groupe', en: 'Outside loan to the group' },
    help: {
      fr: 'C’est le groupe qui emprunte, pas ses membres, et l’épargne n’est pas donnée en gage.',
      en: 'The group borrows, not its members, and savings are not pledged.',
    },
    fields: {
      ratio: quantity({
        unit: ['number', 'factor'],
        max: 20,
        label: { fr: 'Montant, en fois l’épargne', en: 'Amount, in times the savings' },
        help: {
          fr: 'De 1 à 4 fois l’épargne pour les groupes d’entraide indiens.',
          en: '1 to 4 times the savings for Indian self-help groups.',
        },
        default: {
          value: 1,
          why: { fr: 'premier prêt bancaire en Inde : 1 pour 1', en: 'first bank loan in India: 1 to 1' },
        },
      }),
      after: quantity({
        unit: 'count',
        max: 600,
        whole: true,
        axes: [],
        label: { fr: 'Pas avant, en réunions', en: 'Not before, in meetings' },
        help: {
          fr: 'Réunions à tenir avant le premier prêt.',
          en: 'Meetings to be held before the first loan.',
        },
        default: { value: 6, why: { fr: 'six mois d’activité en Inde', en: 'six months of activity in India' } },
      }),
      limit: choice({
        label: { fr: 'Limite', en: 'Limit' },
        help: {
          fr: 'Selon les VSLA, au plus ce qui a été partagé au dernier cycle : aucun prêt extérieur au premier.',
          en: 'By VSLA rules at most what was shared out in the last cycle: no outside loan in the first one.',
        },
        options: {
          savings: { fr: 'L’épargne seule', en: 'The savings alone' },
          'last-share-out': { fr: 'Le dernier partage', en: 'The last share-out' },
        },
        default: 'savings',
      }),
      multiple: quantity({
        unit: ['number', 'factor'],
        max: 100,
        label: {
          fr: 'Prêt au plus tant qu’il court, en fois l’épargne',
          en: 'Largest loan while it runs, in times the savings',
        },
        help: {
          fr: 'Avec un prêt extérieur, les membres peuvent emprunter plus.',
          en: 'With an outside loan members may borrow more.',
        },
        default: { value: 5, why: { fr: 'règle des VSLA : cinq fois', en: 'VSLA rule: five times' } },
      }),
      charge: quantity({
        unit: '%',
        label: { fr: 'Intérêt, par période de prêt', en: 'Interest, per loan period' },
        help: {
          fr: 'Compté sur ce que le groupe doit encore.',
          en: 'Counted on what the group still owes.',
        },
        default: { value: 0.01, why: { fr: 'supposé : 12 % par an', en: 'assumed: 12% a year' } },
      }),
      term: quantity({
        unit: 'count',
        min: 1,
        max: 120,
        whole: true,
        axes: [],
        label: { fr: 'Durée, en périodes de prêt', en: 'Term, in loan periods' },
        help: { fr: 'Rendu en parts égales.', en: 'Paid back in equal parts.' },
        default: { value: 6, why: { fr: 'supposé', en: 'assumed' } },
      }),
    },
  }),
);
