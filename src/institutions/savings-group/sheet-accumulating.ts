import type { ModelSheet } from '../kind.ts';

/** The rules of the accumulating group, as the app shows them. */
export const accumulatingRules: ModelSheet['rules'] = [
  {
    says: {
      fr: 'À accumulation : après chaque réunion, caisse et prêts sont l’épargne, le bénéfice et le prêt extérieur, au centime. La caisse de secours est une bourse à part.',
      en: 'Accumulating: after each meeting, cash and loans are savings, profit and the outside loan, to the cent. The social fund is a purse apart.',
    },
    formula: 'box + loans = savings + profit + outside loan',
    source: {
      fr: 'Identité comptable, vérifiée à chaque réunion de chaque futur',
      en: 'Accounting identity, checked at every meeting of every future',
    },
  },
  {
    says: {
      fr: 'Un membre achète des parts entières, de 1 à 5 par réunion, selon ce qu’il voudrait verser et ce qu’il a. Le prix ne change pas pendant un cycle.',
      en: 'A member buys whole shares, 1 to 5 a meeting, by what they would like to pay and what they have. The price stays for a whole cycle.',
    },
    formula: 'shares = min(most, max(1, floor(wish / price))), as far as cash goes',
    source: { fr: 'vsla.net, méthodologie', en: 'vsla.net, methodology' },
  },
  {
    says: {
      fr: 'Un prêt ne dépasse pas un multiple de l’épargne. Quand la caisse est trop petite, toutes les demandes sont réduites ensemble. Un retard n’est pas une perte avant le partage.',
      en: 'A loan is at most a multiple of the savings. When the box is too small, all requests are cut together. Late is not lost before the share-out.',
    },
    formula: 'granted = request × min(1, box / Σ requests), to the cent',
    source: {
      fr: 'Statuts types des AVEC ; guides de terrain VSL (de mémoire)',
      en: 'VSLA constitution; VSL field guides (recalled)',
    },
  },
  {
    says: {
      fr: 'Au partage, l’épargne revient, et le bénéfice va par part, par argent et durée, à parts égales, ou en dividende. Une perte est portée selon l’épargne. Ce qui est plus petit qu’une pièce passe au cycle suivant.',
      en: 'At the share-out savings go back, and profit goes per share, by money and time, equally, or as a dividend. A loss is borne by savings. What is smaller than a coin goes on to the next cycle.',
    },
    formula: 'payout = floor((savings + profit × weight / Σ weights − own debt) / coin) × coin',
    source: { fr: 'VSL Associates ; poids du temps : Siak Tontine', en: 'VSL Associates; time weights: Siak Tontine' },
  },
  {
    says: {
      fr: 'Trois mesures à ne pas confondre : le bénéfice par part (norme publiée : 5 à 25 %), le rendement annuel de l’actif (moyennes publiées : 33 à 35 %) et le rendement annuel vrai de l’épargnant.',
      en: 'Three measures not to be mixed up: profit per share (published norm: 5 to 25%), annual return on assets (published averages: 33 to 35%) and the saver’s true annual return.',
    },
    formula: 'value / price − 1;  profit / mean assets, a year;  root of Σ flows (1+r)^−t = 0',
    source: { fr: 'Enabel, Trias VICOBA ; SAVIX ; forme exacte', en: 'Enabel, Trias VICOBA; SAVIX; closed form' },
  },
  {
    says: {
      fr: 'Un prêt ne change par lui-même aucun revenu dans le modèle : l’effet moyen publié des groupes d’épargne sur le revenu est proche de zéro.',
      en: 'A loan changes no income by itself in the model: the published mean effect of savings groups on income is about zero.',
    },
    formula: 'effect on income = 0',
    source: {
      fr: 'Essai de Saving for Change au Mali : aucun effet trouvé sur les affaires (registre AEA 102)',
      en: 'Mali trial of Saving for Change: no effect found on business (AEA registry 102)',
    },
  },
  {
    says: {
      fr: 'Club d’investissement, cinquante membres au plus : le lien commun rend l’épargne régulière ; pouvoir de décision, identification, confiance et retour font prendre part ; sous la masse critique l’argent attend et des membres partent.',
      en: 'Investment club of at most fifty: a common tie makes saving steady; decision power, identification, trust and return make people take part; below the critical mass money waits and members leave.',
    },
    formula: 'saves = σ(a + b·(tie − κ·size/50) + training);  takes part = σ(β0 + β·(motives − risk − duties))',
    source: {
      fr: 'S17, S20, S115 (001:3050-3090, 2881-2899, 3256-3266) ; formes des affirmations C17, C18, C21, poids supposés',
      en: 'S17, S20, S115 (001:3050-3090, 2881-2899, 3256-3266); forms of claims C17, C18, C21, weights assumed',
    },
  },
];
