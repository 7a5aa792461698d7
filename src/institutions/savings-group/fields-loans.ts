import { choice, optional, quantity, record } from '../../schema/field.ts';

/** Loans to members out of the box of an accumulating group. */
export const loansField = optional(
  record({
    label: { fr: 'Prêts aux membres', en: 'Loans to members' },
    help: {
      fr: 'Groupe à accumulation : l’argent de la caisse est prêté aux membres. Un prêt ne change par lui-même aucun revenu : l’effet moyen publié est proche de zéro.',
      en: 'Accumulating group: the money in the box is lent to members. A loan changes no income by itself: the published mean effect is about zero.',
    },
    fields: {
      multiple: quantity({
        unit: ['number', 'factor'],
        max: 100,
        label: { fr: 'Prêt au plus, en fois l’épargne', en: 'Largest loan, in times the savings' },
        help: {
          fr: 'Un membre emprunte au plus ce nombre de fois ce qu’il a épargné, et jamais plus que la caisse ne contient.',
          en: 'A member borrows at most this many times what they have saved, and never more than the box holds.',
        },
        default: {
          value: 3,
          why: { fr: 'règle des VSLA : trois fois l’épargne', en: 'VSLA rule: three times the savings' },
        },
      }),
      charge: quantity({
        unit: '%',
        label: { fr: 'Frais de service, par période de prêt', en: 'Service charge, per loan period' },
        help: {
          fr: 'Une période de prêt va d’une réunion de prêt à la suivante. 0 % : sans intérêt. Avec le partage du bénéfice, c’est la part du bénéfice qui revient au groupe.',
          en: 'A loan period runs from one loan meeting to the next. 0%: without interest. With profit sharing it is the part of the profit that goes to the group.',
        },
        default: {
          value: 0.05,
          why: {
            fr: 'bas de la fourchette citée, 5 à 10 % par mois (de mémoire)',
            en: 'low end of what is quoted, 5 to 10% a month (recalled)',
          },
        },
      }),
      convention: choice({
        label: { fr: 'Calcul des frais', en: 'How the charge is counted' },
        help: {
          fr: 'Le même taux ne coûte pas la même chose : sur ce qui reste dû, sur le prêt de départ à chaque fois, sur le prêt de départ avec le capital à la fin, ou une part du bénéfice.',
          en: 'One rate, several prices: on what is still owed, on the first amount throughout, on the first amount with the principal at the end, or a part of the profit.',
        },
        options: {
          declining: { fr: 'Sur le reste dû', en: 'On what is still owed' },
          flat: { fr: 'Sur le prêt de départ', en: 'On the first amount' },
          bullet: { fr: 'Capital à la fin', en: 'Principal at the end' },
          'profit-share': { fr: 'Part du bénéfice', en: 'Part of the profit' },
        },
        default: 'declining',
      }),
      yields: quantity({
        unit: '%',
        max: 1000,
        axes: ['range', 'spread', 'varies', 'dated', 'formula'],
        label: { fr: 'Bénéfice de l’activité, par période de prêt', en: 'Profit of the activity, per loan period' },
        help: {
          fr: 'Seulement pour le partage du bénéfice : ce que rapporte l’argent prêté à celui qui l’emploie, chaque période.',
          en: 'For profit sharing only: what the money lent brings to whoever uses it, each period.',
        },
        default: { value: 0, why: { fr: 'aucun bénéfice tant que rien n’est dit', en: 'no profit unless stated' } },
      }),
      term: quantity({
        unit: 'count',
        min: 1,
        max: 120,
        whole: true,
        axes: [],
        label: { fr: 'Durée d’un prêt, en périodes de prêt', en: 'Term of a loan, in loan periods' },
        help: {
          fr: 'Raccourcie quand le partage approche : tout doit être rendu ce jour-là.',
          en: 'Shortened when the share-out comes near: everything is due back on that day.',
        },
        default: {
          value: 3,
          why: { fr: 'trois mois au premier cycle (de mémoire)', en: 'three months in a first cycle (recalled)' },
        },
      }),
      every: quantity({
        unit: 'count',
        min: 1,
        max: 60,
        whole: true,
        axes: [],
        label: { fr: 'Une réunion de prêt toutes les', en: 'A loan meeting every' },
        help: {
          fr: 'En nombre de réunions : 4 veut dire qu’on prête et rembourse une fois sur quatre.',
          en: 'In meetings: 4 means that loans are made and paid back at one meeting in four.',
        },
        default: { value: 1, why: { fr: 'à chaque réunion', en: 'at every meeting' } },
      }),
      stopsBefore: quantity({
        unit: 'count',
        max: 200,
        whole: true,
        axes: [],
        label: { fr: 'Plus de prêt avant le partage, en réunions', en: 'No lending before the share-out, in meetings' },
        help: {
          fr: 'Pendant les dernières réunions du cycle, la caisse se remplit et ne prête plus.',
          en: 'During the last meetings of the cycle the box fills up and lends no more.',
        },
        default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
      }),
      wants: quantity({
        unit: '%',
        label: { fr: 'Membres qui demandent un prêt', en: 'Members who ask for a loan' },
        help: {
          fr: 'La chance, à chaque réunion de prêt, qu’un membre présent et sans prêt en demande un.',
          en: 'The chance, at each loan meeting, that a member who is present and has no loan asks for one.',
        },
        default: { value: 0.4, why: { fr: 'supposé', en: 'assumed' } },
      }),
      asks: quantity({
        unit: '%',
        max: 1000,
        axes: ['range', 'spread', 'varies', 'dated', 'formula'],
        label: { fr: 'Ce qui est demandé, en part du maximum', en: 'What is asked, as a part of the largest loan' },
        help: {
          fr: '100 % : chacun demande tout ce que la règle permet. Quand la caisse ne suffit pas, toutes les demandes sont réduites ensemble.',
          en: '100%: everybody asks for all the rule allows. When the box is short, all requests are cut together.',
        },
        default: { value: 0.6, why: { fr: 'supposé', en: 'assumed' } },
      }),
      stops: quantity({
        unit: '%',
        label: { fr: 'Emprunteurs qui cessent de rembourser', en: 'Borrowers who stop paying back' },
        help: {
          fr: 'La chance, à chaque réunion de prêt, qu’un emprunteur ne rembourse plus rien. S’y ajoutent ceux qui n’ont simplement pas l’argent ce jour-là.',
          en: 'The chance, at each loan meeting, that a borrower pays nothing any more. Those who simply lack the money that day come on top.',
        },
        default: {
          value: 0.002,
          why: {
            fr: 'donne moins de 2 % de pertes, comme cité pour les VSLA (de mémoire)',
            en: 'gives losses below 2%, as quoted for VSLAs (recalled)',
          },
        },
      }),
      unpaid: choice({
        label: { fr: 'Ce qui reste dû au partage', en: 'What is still owed at the share-out' },
        help: {
          fr: 'Effacé : tous les membres portent la perte. Déduit : l’emprunteur le paie d’abord sur son épargne.',
          en: 'Written off: all members bear the loss. Offset: the borrower pays it first out of the savings.',
        },
        options: {
          offset: { fr: 'Déduit de son épargne', en: 'Offset against the savings' },
          'write-off': { fr: 'Effacé', en: 'Written off' },
        },
        default: 'offset',
      }),
    },
  }),
);
