import type { Words } from '../engine/words.ts';

/** Texts of what changes in a place, before and after. */
export const localTexts = {
  panelLocal: {
    fr: 'Ce que cela change sur place, groupe par groupe',
    en: 'What it changes in the place, group by group',
  },
  localLead: {
    fr: 'Avec et sans l’argent venu d’ailleurs, dans les mêmes futurs. Le milieu des futurs, par mois de la dernière année.',
    en: 'With and without the money from elsewhere, in the same futures. The middle of the futures, a month of the last year.',
  },
  localGroup: { fr: 'Groupe', en: 'Group' },
  localBefore: { fr: 'Sans', en: 'Without' },
  localAfter: { fr: 'Avec', en: 'With' },
  localChange: { fr: 'Écart', en: 'Difference' },
  localPicture: { fr: 'Image : sans, puis avec', en: 'Picture: without, then with' },
  localIncomes: {
    fr: 'Revenus de chaque groupe, en {currency} par mois',
    en: 'Incomes of each group, in {currency} a month',
  },
  localNeed: { fr: 'Pauvreté et inégalité', en: 'Poverty and inequality' },
  localMeasure: { fr: 'Mesure', en: 'Measure' },
  localEqual: { fr: 'Le même argent en parts égales', en: 'The same money in equal parts' },
  localPoor: { fr: 'Personnes pauvres', en: 'Poor people' },
  localGap: { fr: 'Écart de pauvreté', en: 'Poverty gap' },
  localGini: { fr: 'Gini des revenus', en: 'Gini of incomes' },
  localNeedHelp: {
    fr: 'L’écart de pauvreté dit de combien les pauvres sont sous le seuil : un compte de personnes seul ne voit pas qui en sort à peine. La dernière colonne est la comparaison de tous les projets : donner la même somme à chacun.',
    en: 'The poverty gap says how far the poor are below the line: a count of people alone does not see who barely rises. The last column is what every project is compared with: giving each the same sum.',
  },
  localLevels: {
    fr: 'Combien fait un franc venu d’ailleurs, selon le compte',
    en: 'What one unit from elsewhere makes, by the account',
  },
  localLevelsHelp: {
    fr: 'LM3 suit trois mains et s’arrête. Le multiplicateur keynésien va jusqu’au bout avec une seule part dépensée ici. La SAM distingue les groupes et les secteurs. LEWIE laisse monter les prix quand le village ne peut pas produire plus : en argent il reste haut, aux prix d’avant il baisse. Les derniers comptent ce que le modèle a vraiment joué, capacité et projets compris.',
    en: 'LM3 follows three hands and stops. The Keynesian multiplier goes to the end with one share spent here. The SAM tells groups and sectors apart. LEWIE lets prices rise when the village cannot produce more: in money it stays high, at the prices of before it falls. The last ones count what the model really played, capacity and projects included.',
  },
} satisfies Record<string, Words>;
