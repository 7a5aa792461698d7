import type { ModelSheet } from '../kind.ts';

/** Purpose, rules and sources, as the app shows them. */
export const sheet: ModelSheet = {
  purpose: {
    fr: 'Suivre l’argent venu d’ailleurs de main en main dans un lieu : ce qui y est fait, ce qui part en achats au dehors, qui y gagne, et ce que le lieu serait sans lui. Détails : economy.sheet.md.',
    en: 'Follow money from elsewhere from hand to hand in a place: what is made there, what leaves for goods from outside, who gains, and what the place would be without it. Details: economy.sheet.md.',
  },
  rules: [
    {
      says: {
        fr: 'De ce que les ménages achètent, une part est faite sur place, dans la limite de la capacité ; le reste est acheté au dehors. Plus la zone est grande, plus la part faite dedans l’est.',
        en: 'Of what households buy a share is made in the place, as far as capacity goes; the rest is bought outside. The wider the zone, the larger the share made inside.',
      },
      formula:
        'made = min(takings × local share × (1 − taste × transfers ÷ incomes), capacity);  imports = takings − made',
      source: {
        fr: '001:2677-2683 (S113) ; zone : FAO, LEWIE du SCT du Malawi (1,25 dans les villages, 0,68 de plus dans les bourgs)',
        en: '001:2677-2683 (S113); zone: FAO, LEWIE of Malawi’s SCT (1.25 in the villages, 0.68 more in trading centres)',
      },
    },
    {
      says: {
        fr: 'Ce qui est fait sur place paie d’autres secteurs, du travail et des propriétaires ; les ménages en dépensent une part aussitôt, qui repart pour un tour.',
        en: 'What is made pays other sectors, labour and owners; households spend a share of it at once, which goes round again.',
      },
      formula: 'next takings = Σ made × inputs + Σ earned × share spent, so many rounds a month',
      source: {
        fr: 'Godley et Lavoie, Monetary Economics (2007), ch. 3 (modèle SIM, importations à la place des impôts)',
        en: 'Godley and Lavoie, Monetary Economics (2007), ch. 3 (model SIM, imports in the place of taxes)',
      },
    },
    {
      says: {
        fr: 'Une entreprise du modèle sert les ménages avant le lieu : ce qu’elle vend, d’autres ne le vendent plus. Une part de ses salaires et de ses achats revient ici.',
        en: 'An enterprise of the model serves households before the place does: what it sells, others no longer sell. A part of its wages and purchases comes back here.',
      },
      formula: 'net = wages and purchases here + their rounds − what others no longer sell',
      source: {
        fr: '001:8038-8040 (S62) ; McKenzie et Puerto, AEJ Applied (2021), sur le déplacement',
        en: '001:8038-8040 (S62); McKenzie and Puerto, AEJ Applied (2021) on displacement',
      },
    },
    {
      says: {
        fr: 'À côté du livre, le même mois est joué sans cet argent, sans les projets, et avec le même argent donné à parts égales à chaque ménage : c’est à cela que l’on compare.',
        en: 'Beside the book the same month is played without this money, without the projects, and with the same money given in equal parts to every household: that is what one compares with.',
      },
      formula: 'multiplier = (incomes − incomes without) ÷ money from elsewhere',
      source: {
        fr: 'Taylor et Filipski (2014) ; la comparaison à l’argent donné : Egger et al., Econometrica 90 (2022)',
        en: 'Taylor and Filipski (2014); the cash benchmark: Egger et al., Econometrica 90 (2022)',
      },
    },
    {
      says: {
        fr: 'Là où terres et commerces sont comptés, plus de demande fait monter les prix : le gain en argent et le gain réel sont donnés ensemble.',
        en: 'Where land and shops are scarce, more demand raises prices: the gain in money and the real gain are given together.',
      },
      formula: 'price = (made ÷ made without)^(1 − labour’s share), over twelve months',
      source: {
        fr: 'Offre de Cobb-Douglas à facteur fixe, comme dans LEWIE (Taylor et Filipski, 2014)',
        en: 'Cobb-Douglas supply with a fixed factor, as in LEWIE (Taylor and Filipski, 2014)',
      },
    },
  ],
  covers: ['S62', 'S113', 'S114'],
};
