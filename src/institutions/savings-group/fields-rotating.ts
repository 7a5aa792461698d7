import type { Words } from '../../engine/words.ts';
import { choice, flag, optional, quantity, record } from '../../schema/field.ts';
import { abroadField } from './fields-abroad.ts';
import { decidesField, treasurerField } from './fields-trust.ts';

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
      half: share({ fr: 'Membres à une demi-main', en: 'Members with half a hand' }),
      double: share({ fr: 'Membres à deux mains', en: 'Members with two hands' }),
      triple: share({ fr: 'Membres à trois mains', en: 'Members with three hands' }),
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
  subRounds: quantity({
    unit: ['count', 'number'],
    min: 1,
    max: 12,
    whole: true,
    axes: [],
    label: { fr: 'Sous-tours', en: 'Sub-rounds' },
    help: {
      fr: 'La liste est parcourue autant de fois pendant un cycle, et chaque fois un membre reçoit d’autant moins : 2 donne deux demi-cagnottes à chacun. Le dernier attend moins longtemps, et qui part avec l’argent en prend moins.',
      en: 'The list is gone through this many times in a cycle, and each time a member receives that much less: 2 gives everybody two half pots. The last waits less, and whoever goes off takes less.',
    },
    default: { value: 1, why: { fr: 'une cagnotte entière, une fois', en: 'one whole pot, once' } },
  }),
  doubtfulLast: flag({
    label: { fr: 'Les moins sûrs passent en dernier', en: 'The doubtful come last' },
    help: {
      fr: 'À chaque cycle, ceux qui ont payé en retard aux cycles passés reçoivent leur tour en dernier ; entre égaux, ceux que la honte retient le moins, si le départ se décide. Qui attend encore son tour ne part guère.',
      en: 'In each cycle, those who paid late in earlier cycles have their turn last; among equals those whom shame holds least, where leaving is a decision. Who still waits for the turn hardly leaves.',
    },
    default: false,
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
  abroad: abroadField,
  decides: decidesField,
  treasurer: treasurerField,
};

function share(label: Words) {
  return quantity({
    unit: '%',
    axes: ['range'],
    label,
    help: { fr: 'Tiré une fois pour chaque membre.', en: 'Drawn once for each member.' },
    default: { value: 0, why: { fr: 'aucun tant que rien n’est dit', en: 'none unless stated' } },
  });
}
