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
    source: {
      fr: 'Conditions publiées de chit funds indiens : kapilchits.com, chetanachits.com, nagashiva.com',
      en: 'Published terms of Indian chit funds: kapilchits.com, chetanachits.com, nagashiva.com',
    },
  },
  {
    says: {
      fr: 'Selon le besoin, la cagnotte va à celui qui a le moins d’argent en main ; un échange de tour va à la même personne.',
      en: 'By need the pot goes to the one with the least money in hand; an exchange of turns goes to the same person.',
    },
    formula: 'winner = argmin cash',
    source: { fr: 'Supposé', en: 'Assumed' },
  },
  {
    says: {
      fr: 'Une main est une cotisation et un tour ; deux demi-mains partagent un tour. Plusieurs cagnottes par réunion raccourcissent le cycle ; des sous-tours donnent à chacun une part de cagnotte plus tôt.',
      en: 'A hand is one contribution and one turn; two half hands share a turn. Several pots a meeting shorten the cycle; sub-rounds give everybody a part of a pot earlier.',
    },
    formula: 'turns = sub-rounds · Σ hands;  meetings = Σ hands / pots;  each turn = pot / sub-rounds',
    source: { fr: 'Usage courant', en: 'Common practice' },
  },
  {
    says: {
      fr: 'Partir peut être une décision : quand ce qui reste à cotiser, moins les tours encore à venir, dépasse le dépôt, la honte et les cycles à venir. Sans sanction, aucun groupe ne tient. Un départ entame la confiance, et les autres peuvent renoncer.',
      en: 'Leaving can be a decision: when what is left to pay, less the turns still to come, exceeds deposit, shame and later cycles. Without a sanction no group holds. Somebody leaving costs trust, and the others may give up.',
    },
    formula:
      'leaves ⇔ (N−k)·c − turns to come > deposit + sanction + future·(1−shaken)^gone;  others stop with chance 2/3',
    source: {
      fr: 'Condition à la manière d’Anderson, Baland, Moene (2009) ; deux tiers : McNabb et al., Bénin',
      en: 'Condition in the manner of Anderson, Baland, Moene (2009); two thirds: McNabb et al., Benin',
    },
  },
  {
    says: {
      fr: 'Cinq règles contre les départs : la cagnotte rétrécit, tous partagent, l’organisateur paie, dépôt ou garant d’abord, les moins sûrs en dernier.',
      en: 'Five rules against leaving: the pot shrinks, all share, the organiser pays, deposit or guarantor first, the doubtful last.',
    },
    formula: 'order by (late meetings ascending, sanction descending)',
    source: {
      fr: 'Usage courant ; l’ordre selon la confiance est supposé',
      en: 'Common practice; the order by trust is assumed',
    },
  },
  {
    says: {
      fr: 'Un membre à l’étranger paie et reçoit l’équivalent du jour dans sa monnaie, moins la marge du change ; ou une somme fixe dans sa monnaie, et c’est alors la cagnotte qui bouge.',
      en: 'A member abroad pays and receives the day’s equivalent in their own currency, less the exchange margin; or a fixed sum in their currency, and then it is the pot that moves.',
    },
    formula: 'cost = ceil(c / (rate·(1−margin)));  received = floor(pot·(1−margin)·rate)',
    source: {
      fr: 'Calcul ; marge supposée proche des prix publiés des envois',
      en: 'Arithmetic; margin assumed near published transfer prices',
    },
  },
  {
    says: {
      fr: 'Le trésorier peut garder une part de chaque cagnotte jusqu’à la réunion suivante : un prêt sans intérêt, un gage, et un risque s’il part.',
      en: 'The treasurer may keep a part of each pot until the next meeting: a loan without interest, a pledge, and a risk if they go.',
    },
    formula: 'float = share kept · last pots',
    source: { fr: 'Usage courant, part supposée', en: 'Common practice, share assumed' },
  },
];
