import type { Words } from '../engine/words.ts';

/** The texts of a comparison of designs. Futures are counted, and nothing is said to be the best for everyone. */
export const comparisonTexts = {
  budgetsEqual: {
    fr: 'Argent mis : le même dans tous les modèles, futur par futur.',
    en: 'Money put in: the same in all designs, future by future.',
  },
  budgetsDiffer: {
    fr: 'Attention : l’argent mis n’est pas le même. Une différence peut venir de là et non du modèle.',
    en: 'Mind: the money put in is not the same. A difference may come from that and not from the design.',
  },
  columnPutIn: { fr: 'Argent mis, en moyenne', en: 'Money put in, on average' },
  columnOrder: { fr: 'Ordre des moyennes', en: 'Order of means' },
  columnWinsOver: { fr: 'Mieux dans, paire par paire', en: 'Better in, pair by pair' },
  columnRegret: { fr: 'Regret moyen', en: 'Mean regret' },
  columnDominates: { fr: 'Devant à chaque rang', en: 'Ahead at every rank' },
  columnSettled: { fr: 'Tranché par', en: 'Settled by' },
  settledBy: { fr: '{n} futurs', en: '{n} futures' },
  notSettled: { fr: 'pas encore', en: 'not yet' },
  cycle: {
    fr: '{indicator} : {names} forment un cercle, chacun mieux que le suivant dans la plupart des futurs. Aucun ordre n’est le bon.',
    en: '{indicator}: {names} form a circle, each better than the next in most futures. No order is the right one.',
  },
  standings: {
    fr: 'Tous les modèles à la fois, sur les {n} futurs où chacun a une valeur (le plus petit nombre)',
    en: 'All designs at once, over the {n} futures in which each has a value (the smallest number)',
  },
  regretMeans: {
    fr: 'Regret : ce que l’on perd, futur par futur, face au modèle qui y est le meilleur. « Tranché par » : à partir de combien de futurs l’ordre ne change plus et l’intervalle à 95 % de chaque écart exclut zéro.',
    en: 'Regret: what is lost, future by future, against the design that is best there. “Settled by”: from how many futures on the order no longer changes and the 95% interval of each difference leaves out zero.',
  },
} satisfies Record<string, Words>;
