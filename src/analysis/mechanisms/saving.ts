import type { MechanismRow } from './mechanism.ts';

/** Saving, insurance and pooling. */
export const saving: readonly MechanismRow[] = [
  ['S15', 'Compte d’épargne géré, ouvert à distance', 'Managed savings account opened at distance', '001:2525-2536'],
  ['S16', 'Épargne qui garantit des prêts locaux', 'Savings that guarantee local loans', '001:2536-2553'],
  ['S17', 'Groupes d’épargne de 50 personnes au plus', 'Savings groups of at most 50', '001:3050-3090'],
  ['S18', 'Caisses d’épargne et d’investissement', 'Savings and investment funds', '001:3192-3203'],
  ['S19', 'Tontine', 'Tontine', '000:657-658'],
  ['S20', 'Masse critique d’une caisse commune', 'Pooling to a critical mass', '001:2881-2899'],
  ['S21', 'Fonds d’investissement solidaire', 'Solidarity investment fund', '001:2606-2610'],
  ['S22', 'Plan d’épargne-pension', 'Pension savings plan', '001:2606-2610'],
  ['S23', 'Épargne éducation', 'Education savings plan', '001:2606-2610'],
  ['S24', 'Assurances pour expéditeurs et destinataires', 'Insurance for senders and recipients', '001:2555-2559'],
  ['S25', 'Mutuelle de santé', 'Mutual health insurance', '000:818-831, 852-854, 232-234'],
  ['S26', 'Concurrence des autres placements', 'Competition of other savings instruments', '001:3307-3321'],
  ['S27', 'Potentiel d’épargne des diasporas', 'Savings potential of diasporas', '001:785-789'],
  [
    'S28',
    'Intérêts des épargnants et viabilité de l’entreprise',
    'Savers’ interest and the enterprise’s viability',
    '001:3296-3306',
  ],
];
