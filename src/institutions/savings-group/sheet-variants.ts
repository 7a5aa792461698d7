import type { ModelSheet } from '../kind.ts';

/** The rules a rotating group may add, as the app shows them. */
export const variantRules: ModelSheet['rules'] = [
  {
    says: {
      fr: 'À l’enchère, qui renonce à la plus grande part l’emporte ; le rabais, plafonné, est partagé aussitôt. La commission est prise sur le rabais, sur la cagnotte ou en plus des cotisations.',
      en: 'By auction, whoever gives up the largest part wins; the discount, capped, is shared at once. The commission is taken from the discount, from the pot or on top of the contributions.',
    },
    formula:
      'discount: dividend = bid − commission; prize: prize = V − bid − commission; instalments: V/N + commission/N',
    source: 'Published terms of Indian chit funds: kapilchits.com, chetanachits.com, nagashiva.com',
  },
  {
    says: {
      fr: 'Selon le besoin, la cagnotte va à celui qui a le moins d’argent en main ; un échange de tour va à la même personne.',
      en: 'By need the pot goes to the one with the least money in hand; an exchange of turns goes to the same person.',
    },
    formula: 'winner = argmin cash',
    source: 'Assumed',
  },
  {
    says: {
      fr: 'Une main est une cotisation et un tour ; deux demi-mains partagent un tour. Plusieurs cagnottes par réunion raccourcissent le cycle.',
      en: 'A hand is one contribution and one turn; two half hands share a turn. Several pots a meeting shorten the cycle.',
    },
    formula: 'turns = Σ hands;  meetings = turns / pots',
    source: 'Common practice',
  },
  {
    says: {
      fr: 'Partir peut être une décision : quand ce qui reste à cotiser dépasse le dépôt, la honte et les cycles à venir. Sans sanction, aucun groupe ne tient.',
      en: 'Leaving can be a decision: when what is left to pay exceeds deposit, shame and later cycles. Without a sanction no group holds.',
    },
    formula: 'leaves ⇔ (N−k)·c > deposit + sanction + future',
    source: 'Condition in the manner of Anderson, Baland, Moene (2009)',
  },
];
