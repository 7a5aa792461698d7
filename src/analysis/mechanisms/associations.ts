import type { MechanismRow } from './mechanism.ts';

/** Associations, municipalities, funders. */
export const associations: readonly MechanismRow[] = [
  [
    'S81',
    'Projet d’une association de ville d’origine',
    'Project of a hometown association',
    '001:2125-2174, 3245-3248',
  ],
  ['S82', 'Associations jumelles', 'Twin associations', '000:577-579, 301-303; 003:15'],
  ['S83', 'Fêtes et dons privés', 'Fund-raising events and private gifts', '000:195-198, 872-875, 880-882'],
  ['S84', 'Travail bénévole', 'Volunteer labour', '000:198, 445-448'],
  [
    'S85',
    'Postes et projets payés par des fonds publics',
    'Public funding of posts and projects',
    '000:210-213, 678-680, 696-706',
  ],
  ['S86', 'Frais de fonctionnement', 'Running costs', '000:696, 321-324'],
  [
    'S87',
    'Cofinancement par une commune ou une région',
    'Co-financing by a municipality or region',
    '000:580-588, 870-883; 003:7-29; 001:6623-6664',
  ],
  ['S88', 'Convention à trois', 'Tripartite convention', '003:11; 004:20-24'],
  ['S89', 'Fonds de contrepartie ou financement intégral', 'Matching fund or full funding', '001:1132-1139, 6909-6918'],
  ['S90', 'Contrat individuel par partenaire', 'Individual contract per partner', '001:6923-6935, 6973-6988'],
  ['S91', 'Fédérations et réseaux', 'Federations and networks', '000:514-563; 001:2110-2123'],
  [
    'S92',
    'Portail virtuel ou rencontre en personne',
    'Virtual portal or meeting in person',
    '001:1617-1719, 1869-1900, 8795-8853',
  ],
  ['S93', 'Cycle de codéveloppement en huit étapes', 'Eight-stage cycle of co-development', '000:455-503'],
  [
    'S94',
    'Mobilisation religieuse ou par la culpabilité',
    'Religious or guilt-based mobilisation',
    '000:252-253, 592-597',
  ],
  ['S95', 'Gouvernance du partenariat', 'Governance of the partnership', '001:6646-6659, 9507-9524, 7206-7228'],
  ['S96', 'Professionnalisation et évaluation externe', 'Professionalisation and external evaluation', '000:230-248'],
  [
    'S97',
    'Voyages et mobilité des partenaires du Sud',
    'Travel and mobility of Southern partners',
    '000:328-333, 598-602; 004:22',
  ],
  ['S98', 'Contrats avec des clients institutionnels', 'Contracts with institutional clients', '000:865-867'],
  ['S99', 'Diversité des bailleurs', 'Diversity of funders', '000:858-860, 712-724'],
];
