import type { ModelSheet } from '../kind.ts';

const own = { fr: 'règle de ce modèle', en: 'rule of this model' };

/** Purpose, rules and sources, as the app shows them. */
export const sheet: ModelSheet = {
  purpose: {
    fr: 'Suivre une caisse qui prête l’épargne des migrants et ses fonds propres : qui rembourse, qui perd, ce que coûte le crédit, et ce qui arrive quand une crise à l’étranger tarit les envois.',
    en: 'Follow a pool that lends the savings of migrants and its own funds: who repays, who loses, what credit costs, and what happens when a crisis abroad dries up the sending.',
  },
  rules: [
    {
      says: {
        fr: 'Un microcrédit se rembourse par mensualités égales ou par parts égales du capital, intérêts sur le solde ; pendant la grâce, les intérêts seuls.',
        en: 'A microloan is repaid in level instalments or in equal parts of the principal, with interest on the balance; in the grace, interest alone.',
      },
      formula: 'A = P·r / (1 − (1 + r)^−n), rounded up to the minor unit; last = all that is left',
      source: {
        fr: 'tout manuel ; CGAP 1995/09, cas eir-03 à eir-09',
        en: 'any textbook; CGAP 1995/09, cases eir-03 to eir-09',
      },
    },
    {
      says: {
        fr: 'Autres produits : intérêts sur le capital de départ, capital à la fin, solde final, parts données, grâce capitalisée, intérêts d’avance, frais, assurance, épargne bloquée, échéances de la semaine à l’année, mois sans échéance ; trois familles d’arrondi.',
        en: 'Other products: interest on the first principal, principal at the end, balloon, given shares, capitalised grace, interest up front, fees, insurance, blocked saving, instalments from the week to the year, months without instalments; three families of rounding.',
      },
      formula: 'flat = P/n + P·r;  balloon = (P − b·v^n)/a;  capitalised = P·(1 + r)^g',
      source: {
        fr: 'Apache Fineract, OpenCBS et Frappe Lending, reproduits au centime : cas loan-01 à loan-24',
        en: 'Apache Fineract, OpenCBS and Frappe Lending, reproduced to the cent: cases loan-01 to loan-24',
      },
    },
    {
      says: {
        fr: 'Sans intérêt : le prêt ne coûte que ses frais. Vente à marge : la marge est fixée et un retard n’y ajoute rien. Partage : la caisse prend sa part du bénéfice de l’activité et porte la perte, jusqu’au capital.',
        en: 'Without interest: the loan costs its fee alone. Mark-up sale: the mark-up is fixed and delay adds nothing. Profit share: the pool takes its part of the activity’s profit and bears the loss, up to the principal.',
      },
      formula: 'due = principal + share × max(0, profit − losses not made good)',
      source: {
        fr: 'qard hasan, mourabaha et moudaraba tels qu’on les décrit d’ordinaire, de mémoire',
        en: 'qard hasan, murabaha and mudaraba as commonly described, from memory',
      },
    },
    {
      says: {
        fr: 'Un prêt en cours peut être rendu avant l’heure, rallongé d’une somme, rééchelonné ou suivre le taux : son échéancier est alors refait pour ce qui reste dû.',
        en: 'A running loan may be paid back early, topped up, rescheduled, or follow the rate: its schedule is then made anew for what is owed.',
      },
      formula: 'schedule(balance, instalments left, rate of the day)',
      source: {
        fr: 'Apache Fineract, changement de taux et plusieurs versements : cas loan-rate-change, loan-second-disbursement',
        en: 'Apache Fineract, rate change and several disbursements: cases loan-rate-change, loan-second-disbursement',
      },
    },
    {
      says: {
        fr: 'Qui ne paie pas tout reste redevable : le plus vieil arriéré est payé d’abord, les intérêts avant le capital, et les intérêts courent sur tout le solde.',
        en: 'Whoever does not pay in full still owes: the oldest arrears are paid first, interest before principal, and interest runs on the whole balance.',
      },
      formula:
        'asked = Σ unpaid by age + due;  PAR30 = Σ balances with something unpaid for a month or more ÷ portfolio',
      source: {
        fr: 'CGAP, Microfinance Consensus Guidelines (2003), de mémoire',
        en: 'CGAP, Microfinance Consensus Guidelines (2003), from memory',
      },
    },
    {
      says: {
        fr: 'Après un nombre de mois de retard, le prêt est passé en perte, une part en revient, et l’emprunteur n’en reçoit plus.',
        en: 'After a number of months late the loan is written off, a share of it comes back, and the borrower gets no other.',
      },
      formula: 'disbursed = repaid + outstanding + written off',
      source: {
        fr: 'identité, vérifiée sur des produits et des chocs tirés au sort',
        en: 'identity, tested for random products and shocks',
      },
    },
    {
      says: {
        fr: 'Le défaut a deux causes : l’argent manque à l’emprunteur, ou un malheur, tiré chaque mois, l’empêche de payer la suite.',
        en: 'Default has two causes: the borrower lacks the money, or a misfortune, drawn each month, ends all payment.',
      },
      formula: 'struck(t) if u(borrower, t) < hazard',
      source: { fr: 'risque constant ; la taille est supposée', en: 'constant hazard: the size is assumed' },
    },
    {
      says: {
        fr: 'Les malheurs viennent ensemble : une bonne ou une mauvaise période, la même pour toute une population, rend le défaut plus rare ou plus fréquent.',
        en: 'Misfortunes come together: a good or a bad time, the same for a whole population, makes default rarer or more frequent.',
      },
      formula: 'p(z) = Φ((Φ⁻¹(p) + √ρ·z) ÷ √(1 − ρ))',
      source: {
        fr: 'Vasicek, Loan portfolio value, Risk (2002) ; ρ supposé, jamais 0 sauf si un fichier le dit',
        en: 'Vasicek, Loan portfolio value, Risk (2002); ρ assumed, never 0 unless a file says so',
      },
    },
    {
      says: {
        fr: 'La volonté de payer peut suivre une matrice de passage entre classes de retard, que l’on peut modifier.',
        en: 'The will to pay may follow a matrix of moves between buckets of lateness, which can be edited.',
      },
      formula: 'pays 0, 1 or all instalments with the chances of the bucket; beyond 90 days nobody comes back',
      source: { fr: 'taux de passage : cas markov (port-07)', en: 'roll rates: case markov (port-07)' },
    },
    {
      says: {
        fr: 'Un proche tient parfois le prêt pour un don : rien n’en revient, et ce qui est perdu compte comme donné à la famille.',
        en: 'A relative sometimes takes the loan for a gift: nothing of it comes back, and what is lost counts as given to the family.',
      },
      formula: 'P(not repaid | kin) = p + P(gift)',
      source: { fr: 'S33, C28 ; 001:3121-3131 ; tailles supposées', en: 'S33, C28; 001:3121-3131; sizes assumed' },
    },
    {
      says: {
        fr: 'Des envois réguliers par le prêteur ouvrent le droit à un prêt à leur mesure et rendent le défaut plus rare.',
        en: 'Regular transfers through the lender open a loan of their size and make default rarer.',
      },
      formula: 'L = share × mean transfer × a(r, n) × (1 − haircut);  hazard × exp(−φ·regularity)',
      source: {
        fr: 'S29, C26 ; 001:2495-2521 ; cas remittance-backed-loan',
        en: 'S29, C26; 001:2495-2521; case remittance-backed-loan',
      },
    },
    {
      says: {
        fr: 'Un groupe solidaire paie une part de l’arriéré de ses membres ; quand trop d’entre eux cessent, les autres cessent aussi.',
        en: 'A joint-liability group pays a share of its members’ arrears; when too many stop, the others stop as well.',
      },
      formula: 'asked of each payer = liability × late ÷ payers;  all stop if failing > threshold × borrowers',
      source: {
        fr: 'Ghatak et Guinnane (1999) ; la contagion par seuil est de nous ; les études divergent sur l’effet net',
        en: 'Ghatak and Guinnane (1999); contagion as a threshold is ours; studies disagree on the net effect',
      },
    },
    {
      says: {
        fr: 'Qui rembourse reçoit plus ; qui calcule cesse de payer quand ce qui reste à payer dépasse la valeur des prêts à venir.',
        en: 'Whoever repays gets more; whoever reckons stops when what is left to pay exceeds the worth of loans to come.',
      },
      formula: 'stops if δ·s ÷ (1 − δ·p) < left to pay',
      source: { fr: 'cas dynamic-incentive (port-12)', en: 'case dynamic-incentive (port-12)' },
    },
    {
      says: {
        fr: 'Des migrants qui choisissent et suivent les emprunteurs voient moins de défauts ; sans rien à dire, ils retirent plus vite leur épargne.',
        en: 'Migrants who choose and follow borrowers see fewer defaults; without a say they take their savings out sooner.',
      },
      formula: 'hazard × exp(−ψ·m);  withdrawals × exp(κ·(1 − m))',
      source: { fr: 'S32, C31 ; 001:3104-3120 ; tailles supposées', en: 'S32, C31; 001:3104-3120; sizes assumed' },
    },
    {
      says: {
        fr: 'Un garant paie sa part des prêts perdus, avec la caisse ou avant elle, tant que son fonds a de l’argent et que son levier le permet.',
        en: 'A guarantor pays its share of lost loans, with the pool or before it, as long as its fund has money and its leverage allows.',
      },
      formula: 'Σ coverage × balance ≤ fund × leverage;  paid = min(coverage × loss, fund)',
      source: { fr: 'cas guarantee-fund (port-11)', en: 'case guarantee-fund (port-11)' },
    },
    {
      says: {
        fr: 'Les prêteurs sont payés selon leur rang ; une dette dans une autre monnaie coûte ce que coûte le change du jour, sauf la part couverte.',
        en: 'Lenders are paid by rank; a debt in another currency costs what the exchange rate of the day makes it, but for the hedged share.',
      },
      formula: 'paid = due × (hedged × opening rate + (1 − hedged) × today’s rate)',
      source: own,
    },
    {
      says: {
        fr: 'Une réserve suit le retard des prêts sans bouger d’argent ; les ratios de la caisse la comptent comme une charge.',
        en: 'A reserve follows the lateness of loans without moving money; the pool’s ratios count it as an expense.',
      },
      formula: 'R* = (AE + LL + CF + K) ÷ (1 − LL), shares of the mean portfolio',
      source: {
        fr: 'CGAP (2003) ; Rosenberg (1996) : cas provision, mfi-ratios, sustainable-rate',
        en: 'CGAP (2003); Rosenberg (1996): cases provision, mfi-ratios, sustainable-rate',
      },
    },
    {
      says: {
        fr: 'Quand trop de prêts sont en retard ou qu’un retrait a manqué, les épargnants se ruent au guichet.',
        en: 'When too many loans are late or a withdrawal was missed, savers run.',
      },
      formula: 'P(withdraws) × factor if PAR30 > tolerated or a withdrawal was missed last month',
      source: { fr: 'C16, R19 ; règle de ce modèle', en: 'C16, R19; rule of this model' },
    },
    {
      says: {
        fr: 'La caisse prête une part du crédit de campagne à son taux, la banque le reste au sien, et ce que la caisse n’a pas.',
        en: 'The pool lends a share of the harvest credit at its rate, the bank the rest at its own, and what the pool does not have.',
      },
      formula: 'blended = w·r_internal + (1 − w)·r_bank',
      source: { fr: 'S35, C29 ; 001:3015-3020', en: 'S35, C29; 001:3015-3020' },
    },
    {
      says: {
        fr: 'Quand les demandes dépassent l’argent prêtable, la ligne de secours comble l’écart jusqu’à son plafond ; l’argent de reste la rembourse chaque mois.',
        en: 'When requests exceed the money to lend, the fallback line fills the gap up to its limit; money that is left pays it back each month.',
      },
      formula: 'drawn = min(wanted − (cash − floor), limit − owed)',
      source: { fr: 'S36, C32 ; 001:3015-3018', en: 'S36, C32; 001:3015-3018' },
    },
    {
      says: {
        fr: 'Les dépôts appartiennent aux migrants. Ils les reprennent au hasard, plus vite sans travail ; la caisse rend aussi loin que va l’argent.',
        en: 'Deposits belong to the migrants. They take them out at random, sooner without work; the pool gives back as far as cash goes.',
      },
      formula: 'P(withdraws) = chance at work or without work',
      source: {
        fr: 'S15, S16 ; tailles supposées ; règle de ce modèle',
        en: 'S15, S16; sizes assumed; rule of this model',
      },
    },
    {
      says: {
        fr: 'Une part des intérêts reçus va au fonds de commercialisation d’une entreprise.',
        en: 'A share of the interest received goes to the marketing fund of an enterprise.',
      },
      formula: 'F(t + 1) = F(t) + ι·interest − spending',
      source: { fr: 'S34, C30 ; 001:2992-2995', en: 'S34, C30; 001:2992-2995' },
    },
  ],
  covers: ['S15', 'S16', 'S29', 'S31', 'S32', 'S33', 'S34', 'S35', 'S36'],
};
