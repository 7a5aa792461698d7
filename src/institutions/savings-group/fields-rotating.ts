import { choice, optional, quantity, record } from '../../schema/field.ts';

/** Auctioned pots: who gives up most takes the pot, and the others share what was given up. */
export const auctionField = optional(
  record({
    label: { fr: 'Enchère', en: 'Auction' },
    help: {
      fr: 'Avec `order: auction` : celui qui renonce à la plus grande part de la cagnotte l’emporte, et les autres se partagent ce à quoi il renonce.',
      en: 'With `order: auction`: whoever gives up the largest part of the pot takes it, and the others share what was given up.',
    },
    fields: {
      bid: quantity({
        unit: '%',
        max: 1000,
        axes: ['range', 'spread', 'varies', 'dated', 'formula'],
        label: { fr: 'Rabais offert, en part de la cagnotte', en: 'Discount offered, as a part of the pot' },
        help: {
          fr: 'Ce à quoi chacun est prêt à renoncer ; avec `spread` et `varies`, cela diffère d’un membre et d’une réunion à l’autre. Le dernier, sans rival, n’offre que le minimum.',
          en: 'What each is ready to give up; with `spread` and `varies` it differs between members and meetings. The last one, without a rival, offers only the minimum.',
        },
        default: { value: 0.1, why: { fr: 'supposé', en: 'assumed' } },
      }),
      cap: quantity({
        unit: '%',
        label: { fr: 'Rabais au plus', en: 'Largest discount' },
        help: {
          fr: 'Au-delà, les offres comptent pour ce plafond ; entre offres égales, on tire au sort.',
          en: 'Higher offers count as this cap; equal offers are settled by lot.',
        },
        default: {
          value: 0.4,
          why: { fr: 'plafonds des chit funds indiens : 30 à 40 %', en: 'caps of Indian chit funds: 30 to 40%' },
        },
      }),
      commission: quantity({
        unit: '%',
        max: 0.5,
        label: { fr: 'Commission de l’organisateur', en: 'Organiser’s commission' },
        help: { fr: 'En part de la cagnotte, à chaque réunion.', en: 'As a part of the pot, at each meeting.' },
        default: { value: 0, why: { fr: 'sans organisateur payé', en: 'no paid organiser' } },
      }),
      commissionFrom: choice({
        label: { fr: 'Sur quoi la commission est prise', en: 'What the commission is taken from' },
        help: {
          fr: 'Sur le rabais (les autres reçoivent moins), sur la cagnotte du gagnant, ou en plus de chaque cotisation.',
          en: 'From the discount (the others receive less), from the winner’s pot, or on top of each contribution.',
        },
        options: {
          discount: { fr: 'Le rabais', en: 'The discount' },
          prize: { fr: 'La cagnotte du gagnant', en: 'The winner’s pot' },
          instalments: { fr: 'Les cotisations', en: 'The contributions' },
        },
        default: 'discount',
      }),
      dividendTo: choice({
        label: { fr: 'Qui partage le rabais', en: 'Who shares the discount' },
        help: { fr: 'Tous les membres, ou tous sauf le gagnant.', en: 'All members, or all but the winner.' },
        options: { all: { fr: 'Tous', en: 'All' }, others: { fr: 'Tous sauf le gagnant', en: 'All but the winner' } },
        default: 'all',
      }),
    },
  }),
);

/** Members who hold more or less than one hand. */
export const handsField = optional(
  record({
    label: { fr: 'Mains', en: 'Hands' },
    help: {
      fr: 'Une main est une cotisation et un tour. Deux demi-mains partagent un tour ; qui tient deux ou trois mains cotise et reçoit deux ou trois fois.',
      en: 'A hand is one contribution and one turn. Two half hands share a turn; who holds two or three hands pays and receives two or three times.',
    },
    fields: {
      half: share('Membres à une demi-main', 'Members with half a hand'),
      double: share('Membres à deux mains', 'Members with two hands'),
      triple: share('Membres à trois mains', 'Members with three hands'),
    },
  }),
);

/** Leaving with the pot as a decision. */
export const decidesField = optional(
  record({
    label: { fr: 'Le départ se décide', en: 'Leaving is a decision' },
    help: {
      fr: 'Qui vient de recevoir la cagnotte part si ce qu’il lui reste à cotiser dépasse ce qui le retient : dépôt, honte, cycles à venir. Les départs par malheur s’y ajoutent.',
      en: 'Who has had the pot leaves when what is still to be paid exceeds what holds them: deposit, shame, later cycles. Leaving by misfortune comes on top.',
    },
    fields: {
      sanction: quantity({
        unit: 'money',
        axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
        label: { fr: 'Ce que vaut la honte', en: 'What shame is worth' },
        help: {
          fr: 'Perdre la face, en argent ; avec `spread`, chacun en a une autre idée.',
          en: 'Losing face, in money; with `spread` each feels it differently.',
        },
      }),
      future: quantity({
        unit: 'money',
        label: { fr: 'Ce que valent les cycles à venir', en: 'What later cycles are worth' },
        help: {
          fr: 'Ce que l’exclu y perd. Sans sanction, cela seul ne suffit jamais pour le premier tour (Anderson, Baland, Moene, 2009).',
          en: 'What someone excluded loses by it. Without a sanction it never suffices alone for the first turn (Anderson, Baland, Moene, 2009).',
        },
        default: { value: 0, why: { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' } },
      }),
    },
  }),
);

/** Whoever keeps the money may keep it for good; in both types of group. */
export const treasurerField = optional(
  record({
    label: { fr: 'Le trésorier part avec l’argent', en: 'The treasurer goes off with the money' },
    help: {
      fr: 'Une chance par an, et la part prise : de la cagnotte dans un groupe tournant, de la caisse dans un groupe à accumulation.',
      en: 'A chance a year, and the part taken: of the pot in a rotating group, of the box in an accumulating one.',
    },
    fields: {
      theft: quantity({
        unit: '%/year',
        label: { fr: 'Chance par an', en: 'Chance a year' },
        help: { fr: 'Tirée à chaque réunion.', en: 'Drawn at each meeting.' },
      }),
      takes: quantity({
        unit: '%',
        label: { fr: 'Part prise', en: 'Part taken' },
        help: { fr: 'De ce qui est là ce jour-là.', en: 'Of what is there on that day.' },
        default: { value: 1, why: { fr: 'tout', en: 'all of it' } },
      }),
    },
  }),
);

/** What else a rotating group may agree on. */
export const rotatingFields = {
  auction: auctionField,
  hands: handsField,
  pots: quantity({
    unit: ['count', 'number'],
    min: 1,
    max: 20,
    whole: true,
    axes: [],
    label: { fr: 'Cagnottes par réunion', en: 'Pots per meeting' },
    help: {
      fr: 'L’argent d’une réunion est partagé entre autant de tours, et le cycle est d’autant plus court.',
      en: 'The money of a meeting is divided among this many turns, and the cycle is that much shorter.',
    },
    default: { value: 1, why: { fr: 'une par réunion', en: 'one per meeting' } },
  }),
  exchange: quantity({
    unit: '%',
    label: { fr: 'Échanges de tour', en: 'Exchanges of turns' },
    help: {
      fr: 'La chance qu’un membre cède son tour à celui qui a le moins d’argent en main, et prenne le sien.',
      en: 'The chance that a member gives the turn to the one with the least money in hand, and takes theirs.',
    },
    default: { value: 0, why: { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' } },
  }),
  meal: quantity({
    unit: 'money',
    axes: ['range', 'dated', 'formula', 'indexed'],
    label: { fr: 'Repas offert par qui reçoit', en: 'Meal given by who receives' },
    help: {
      fr: 'Pris sur la cagnotte et dépensé dehors : le coût d’une réunion qui tient les gens ensemble.',
      en: 'Taken out of the pot and spent outside: what a meeting costs that holds people together.',
    },
    default: { value: 0, why: { fr: 'sans repas tant que rien n’est dit', en: 'no meal unless stated' } },
  }),
  replaced: quantity({
    unit: '%',
    label: { fr: 'Places reprises entre deux cycles', en: 'Places taken again between cycles' },
    help: {
      fr: 'La chance qu’une place laissée vide soit reprise au début du cycle suivant.',
      en: 'The chance that a place left empty is taken at the start of the next cycle.',
    },
    default: { value: 0, why: { fr: 'personne tant que rien n’est dit', en: 'nobody unless stated' } },
  }),
  decides: decidesField,
  treasurer: treasurerField,
};

function share(fr: string, en: string) {
  return quantity({
    unit: '%',
    axes: ['range'],
    label: { fr, en },
    help: { fr: 'Tiré une fois pour chaque membre.', en: 'Drawn once for each member.' },
    default: { value: 0, why: { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' } },
  });
}
