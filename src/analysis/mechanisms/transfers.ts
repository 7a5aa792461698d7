import type { MechanismRow } from './mechanism.ts';

/** Transfer channels and what happens to transferred money. */
export const transfers: readonly MechanismRow[] = [
  ['S01', 'Transfert par une filière agréée', 'Formal transfer', '001:2461-2479, 803-822'],
  ['S02', 'Transfert par une filière informelle', 'Informal transfer', '001:2466-2479, 801-820'],
  ['S03', 'Carte de transfert rechargeable', 'Reloadable transfer card', '001:2486-2493, 8505-8508'],
  [
    'S04',
    'Transfert bon marché par des coopératives d’épargne',
    'Cheap transfer through savings cooperatives',
    '001:2480-2486',
  ],
  ['S05', 'Transfert affecté aux soins (ISIS)', 'Directed health transfer (ISIS)', '000:816-818'],
  ['S06', 'Transfert en nature', 'Transfer in kind', '000:659-661, 734-737, 803-809; 001:792-795'],
  [
    'S07',
    'Transfert collectif d’une association',
    'Collective transfer of an association',
    '001:1008-1018; 000:430-434',
  ],
  ['S08', 'Concurrence entre prestataires', 'Competition between providers', '001:850-862'],
  [
    'S09',
    'Choix de la filière : habitude ou information',
    'Choice of channel: habit or information',
    '001:797-801, 2750-2776',
  ],
  ['S10', 'Flux enregistrés, source de devises', 'Recorded flows as foreign exchange', '001:811-815'],
  ['S11', 'Usage de l’argent reçu', 'Use of the money received', '001:823-833, 2668-2683'],
  ['S12', 'Tenue d’un budget familial', 'Household budgeting', '001:2721-2739'],
  ['S13', 'Qui décide : l’expéditeur ou le destinataire', 'Who decides: sender or recipient', '001:2740-2748'],
  ['S14', 'Transferts pour le bien-être de la famille', 'Transfers for the family’s welfare', '000:372-382'],
];
