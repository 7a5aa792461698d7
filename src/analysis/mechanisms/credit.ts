import type { MechanismRow } from './mechanism.ts';

/** Credit. */
export const credit: readonly MechanismRow[] = [
  ['S29', 'Microcrédit garanti par les transferts', 'Microcredit backed by transfers', '001:2495-2521'],
  ['S30', 'Crédits accordés aux migrants', 'Loans to migrants', '001:2521-2523'],
  ['S31', 'Microcrédit à des groupes vulnérables', 'Microcredit for vulnerable groups', '001:2901-2917'],
  [
    'S32',
    'Transferts pris comme simple apport de fonds',
    'Transfers as mere extra funding',
    '001:3093-3120, 3677-3693',
  ],
  ['S33', 'Prêter à des proches ou à des inconnus', 'Lending to kin or to strangers', '001:3121-3131'],
  [
    'S34',
    'Intérêts reversés à un fonds de commercialisation',
    'Interest recycled into a marketing fund',
    '001:2992-2995, 3024-3027',
  ],
  [
    'S35',
    'Crédit interne à la place du crédit externe',
    'Internal credit instead of dearer credit',
    '001:3015-3020, 3093-3097',
  ],
  [
    'S36',
    'Financement de repli quand les transferts manquent',
    'Fallback funding when transfers fall short',
    '001:3015-3018',
  ],
  ['S37', 'Fonds transnational pour sociétés mixtes', 'Transnational fund for mixed companies', '001:3573-3601'],
  ['S38', 'Crédit et assurance pour patients pauvres', 'Credit and insurance for poor patients', '000:842-844'],
  [
    'S39',
    'Accès au crédit par des partenaires de microfinance',
    'Credit through microfinance partners',
    '001:3435-3439, 3567-3573, 6018-6046',
  ],
  [
    'S40',
    'Pacte avec banques rurales et autorités',
    'Pact with rural banks and authorities',
    '001:3074-3082, 7860-7873',
  ],
  ['S41', 'Petit crédit logement', 'Small housing credit', '001:2606-2610'],
  ['S42', 'Mission sociale des institutions financières', 'Social mission of financial institutions', '001:2782-2791'],
];
