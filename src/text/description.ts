import type { Phase } from '../engine/phases.ts';
import type { Words } from '../engine/words.ts';

/** The texts of a model description: the headings of the ODD protocol and the sentences between what the model says itself. */
export const descriptionTexts = {
  title: { fr: 'Description du modèle : {title}', en: 'Model description: {title}' },
  generated: {
    fr: 'Écrite par le programme d’après le modèle tel qu’il tourne (Passerelle {version}, scénario {hash}), selon le protocole ODD (Grimm et al., JASSS 23(2) 7, 2020).',
    en: 'Written by the program from the model as it runs (Passerelle {version}, scenario {hash}), after the ODD protocol (Grimm et al., JASSS 23(2) 7, 2020).',
  },
  purpose: { fr: '1. But', en: '1. Purpose' },
  purposeSays: {
    fr: 'Essayer, avant de risquer un centime, ce que devient l’argent envoyé : dans combien de futurs les promesses sont tenues, ce qui casse d’abord, qui porte le risque. Le modèle ne prédit pas : il calcule ce qui suit de ses hypothèses.',
    en: 'To try out, before risking a cent, what becomes of money sent: in how many futures promises are kept, what breaks first, who carries the risk. The model does not predict: it computes what follows from its assumptions.',
  },
  entities: { fr: '2. Entités, variables d’état et échelles', en: '2. Entities, state variables and scales' },
  time: {
    fr: 'Temps : {months} mois à partir de {start}, {periods} pas ({step}). Monnaies : {currencies}, comptées en unités entières les plus petites. Chaque mouvement est une écriture en partie double, contrôlée à chaque pas.',
    en: 'Time: {months} months from {start}, {periods} steps ({step}). Currencies: {currencies}, counted in whole smallest units. Each movement is an entry of double-entry books, checked at each step.',
  },
  month: { fr: 'mois', en: 'month' },
  week: { fr: 'semaine', en: 'week' },
  columnInstitution: { fr: 'Institution', en: 'Institution' },
  columnKind: { fr: 'Genre', en: 'Kind' },
  columnRows: { fr: 'Lignes mensuelles', en: 'Monthly rows' },
  schedule: { fr: '3. Processus et ordre', en: '3. Process overview and scheduling' },
  scheduleSays: {
    fr: 'À chaque pas, les phases se suivent dans cet ordre ; dans une phase, les étapes se suivent de gauche à droite. Ce qui est signalé dans une phase se lit à partir de la suivante.',
    en: 'At each step the phases follow one another in this order; within a phase the stages run from left to right. What is signalled in a phase can be read from the next one on.',
  },
  columnPhase: { fr: 'Phase', en: 'Phase' },
  columnStages: { fr: 'Étapes', en: 'Stages' },
  concepts: { fr: '4. Concepts', en: '4. Design concepts' },
  randomness: {
    fr: 'Hasard. Chaque tirage dépend de la graine, du futur, de ce pour quoi il sert, du pas et de l’unité, et de rien d’autre : changer un membre ou un canal ne déplace la chance de personne. « range » est tiré une fois par futur (ce que l’on ne sait pas), « spread » une fois par unité (ce qui diffère), « varies » à chaque pas (ce qui change).',
    en: 'Randomness. Each draw depends on the seed, the future, what it is for, the step and the unit, and on nothing else: changing a member or a channel moves nobody’s luck. “range” is drawn once per future (what is not known), “spread” once per unit (what differs), “varies” at each step (what changes).',
  },
  columnNumber: { fr: 'Valeur', en: 'Value' },
  columnAxis: { fr: 'Tirage', en: 'Draw' },
  columnDistribution: { fr: 'Distribution', en: 'Distribution' },
  noDraws: { fr: 'Aucune valeur n’est tirée.', en: 'No value is drawn.' },
  events: { fr: 'Événements', en: 'Events' },
  event: {
    fr: '{title} ({on}) : chance {chance} %, {changes}.',
    en: '{title} ({on}): chance {chance} %, {changes}.',
  },
  observation: { fr: 'Observation', en: 'Observation' },
  promises: {
    fr: 'Promesses suivies : {names}. Une promesse est tenue quand rien n’a manqué, aucun mois.',
    en: 'Promises watched: {names}. A promise is kept when nothing was missing in any month.',
  },
  noPromises: { fr: 'Aucune promesse n’est suivie.', en: 'No promise is watched.' },
  columnIndicator: { fr: 'Indicateur', en: 'Indicator' },
  columnFormula: { fr: 'Calcul', en: 'Calculation' },
  columnDefinition: { fr: 'Définition', en: 'Definition' },
  initial: { fr: '5. Départ et données', en: '5. Initialization and input data' },
  initialSays: {
    fr: 'Toutes les valeurs, chacune avec sa marque : {source} sourcées, {derived} dérivées, {recalled} de mémoire, {assumed} supposées, {own} propres, {default} par défaut.',
    en: 'All values, each with its mark: {source} sourced, {derived} derived, {recalled} recalled, {assumed} assumed, {own} own, {default} by default.',
  },
  columnMeaning: { fr: 'Sens', en: 'Meaning' },
  columnMark: { fr: 'Marque', en: 'Mark' },
  columnWhy: { fr: 'D’où', en: 'From' },
  sources: { fr: 'Sources', en: 'Sources' },
  submodels: { fr: '6. Sous-modèles', en: '6. Submodels' },
  formula: { fr: 'Formule', en: 'Formula' },
  source: { fr: 'Source', en: 'Source' },
} satisfies Record<string, Words>;

/** What happens in each phase of a period. */
export const phaseTexts = {
  open: { fr: 'ouvrir', en: 'open' },
  shock: { fr: 'subir', en: 'shock' },
  produce: { fr: 'produire', en: 'produce' },
  earn: { fr: 'gagner', en: 'earn' },
  transfer: { fr: 'envoyer', en: 'transfer' },
  pay: { fr: 'payer', en: 'pay' },
  lend: { fr: 'prêter', en: 'lend' },
  trade: { fr: 'échanger', en: 'trade' },
  settle: { fr: 'régler', en: 'settle' },
  observe: { fr: 'observer', en: 'observe' },
} satisfies Record<Phase, Words>;
