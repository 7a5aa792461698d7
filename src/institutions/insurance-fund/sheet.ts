import type { ModelSheet } from '../kind.ts';

/** Purpose, rules and sources of insurance funds, as the app shows them. */
export const sheet: ModelSheet = {
  purpose: {
    fr: 'Une mutuelle de santé, une assurance des envois, une caisse de rapatriement : chacun paie peu, chaque mois, pour ne pas tout perdre d’un coup. La fiche montre qui adhère, ce que le fonds peut payer, et à quels soins on renonce encore.',
    en: 'A health mutual, remittance insurance, a repatriation fund: each pays little, each month, so as not to lose all at once. It shows who joins, what the fund can pay, and which care is still gone without.',
  },
  rules: [
    {
      says: {
        fr: 'Qui risque plus adhère plus volontiers. Le délai de carence retient ceux qui ne viennent que malades.',
        en: 'Who is more at risk is keener to join. The waiting period keeps away those who only come when ill.',
      },
      formula: 'chance to join = base·(1 + selection·(risk/mean − 1))',
      source: {
        fr: 'Forme linéaire de l’antisélection ; degré supposé',
        en: 'Linear form of adverse selection; assumed degree',
      },
    },
    {
      says: {
        fr: 'Tiers payant : l’assuré n’avance que sa part. Remboursement : il avance tout ; qui n’a pas l’argent renonce aux soins.',
        en: 'Third party: the insured advances only the copay. Reimbursement: everything is advanced; who lacks the cash goes without care.',
      },
      formula: 'own = copay·cost, fund = (1 − copay)·cost; needed in hand: own or cost',
      source: {
        fr: 'S24, S25 (001:2555-2559 ; 000:818-831, 852-854)',
        en: 'S24, S25 (001:2555-2559; 000:818-831, 852-854)',
      },
    },
    {
      says: {
        fr: 'Le fonds paie tant qu’il a de l’argent ; ce qui manque n’est pas reporté. La prime juste est ce qui était dû par assuré et par mois, frais compris.',
        en: 'The fund pays as long as it has money; what is missing is not carried over. The fair premium is what was due per insured and month, administration included.',
      },
      formula: 'premium = pure / (1 − admin)',
      source: { fr: 'Forme exacte : finance/insurance', en: 'Closed form: finance/insurance' },
    },
  ],
  covers: ['S24', 'S25'],
};
