import type { Words } from '../engine/words.ts';

/** Texts of the panel that says what moves a result most. */
export const sensitivityPanelTexts = {
  panelSensitivity: { fr: 'À quoi ce résultat tient le plus', en: 'What this result hangs on most' },
  movesLead: {
    fr: 'Chaque valeur mal connue et chaque levier est déplacé d’un bout à l’autre, dans les mêmes futurs. Ce qui bouge beaucoup mérite d’être vérifié avant de décider.',
    en: 'Each value we do not know well and each lever is moved from one end to the other, in the same futures. What moves much deserves to be checked before deciding.',
  },
  movesWhat: { fr: 'Quel résultat', en: 'Which result' },
  movesVerdict: { fr: 'Part des futurs où tout tient', en: 'Share of futures in which all holds' },
  movesHow: { fr: 'Comment', en: 'How' },
  movesTornado: { fr: 'une valeur à la fois, d’un bout à l’autre', en: 'one value at a time, from end to end' },
  movesMorris: {
    fr: 'une valeur à la fois, où que soient les autres (Morris)',
    en: 'one value at a time, wherever the others stand (Morris)',
  },
  movesSobol: {
    fr: 'toutes ensemble : parts de la dispersion (Sobol)',
    en: 'all together: shares of the spread (Sobol)',
  },
  movesRun: { fr: 'Chercher ce qui compte', en: 'Find what matters' },
  movesBase: {
    fr: 'Comme dans le fichier : {value} ({runs} futurs à chaque point, graine {seed}).',
    en: 'As in the file: {value} ({runs} futures at each point, seed {seed}).',
  },
  movesEndsMean: {
    fr: 'Les bouts d’une fourchette : 5 futurs sur 100 tirent une valeur plus basse que le premier, 5 une plus haute que le second. Les autres valeurs sont tirées comme toujours.',
    en: 'The ends of a range: 5 in 100 futures draw a value below the first, and 5 above the second. The other values are drawn as always.',
  },
  movesEnds: { fr: 'D’un bout à l’autre', en: 'From end to end' },
  movesFromTo: { fr: '{from} → {to}', en: '{from} → {to}' },
  movesOff: { fr: 'sans la règle', en: 'without the rule' },
  movesOn: { fr: 'avec la règle', en: 'with the rule' },
  movesBar: { fr: 'Le résultat va de là à là', en: 'The result goes from here to there' },
  movesRest: {
    fr: 'Les {n} {n|autre|autres}, qui {n|compte|comptent} moins',
    en: 'The {n} {n|other|others}, which {n|matters|matter} less',
  },
  movesHinge: { fr: 'À quoi ce verdict tient-il surtout ?', en: 'What does this verdict hang on most?' },
  movesHingeFind: { fr: 'Chercher', en: 'Find out' },
  movesHingeMore: {
    fr: 'Le tableau complet est plus bas : « À quoi ce résultat tient le plus ».',
    en: 'The whole table stands below: “What this result hangs on most”.',
  },
  movesValue: { fr: 'dans le fichier : {value}', en: 'in the file: {value}' },
} satisfies Record<string, Words>;
