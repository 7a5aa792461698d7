import type { MechanismRow } from './mechanism.ts';

/** Further supporting mechanisms. */
export const further: readonly MechanismRow[] = [
  ['S135', 'Deuxième génération et jeunes', 'Second generation and youth', '001:1650-1664; 000:470-472'],
  [
    'S136',
    'Apprendre en gérant une part du budget',
    'Learning by managing part of a budget',
    '001:6736-6758, 1666-1674',
  ],
  ['S137', 'Contribution des bénéficiaires en travail', 'Beneficiaries’ contribution of work', '000:206-208'],
  ['S138', 'Appui en nature des autorités', 'Support in kind by authorities', '001:7789-7801, 7819-7828'],
  ['S139', 'Services subsidiés lors de foires', 'Subsidised services at fairs', '001:8019-8025'],
  ['S140', 'Programme d’État pour l’usage productif', 'State programme for productive use', '001:8512-8517'],
  ['S141', 'Environnement favorable aux entreprises', 'Business-friendly environment', '001:3654-3660'],
  ['S142', 'Capacité d’une association selon ses membres', 'Capacity of an association by its members', '000:474-482'],
  ['S143', 'Disponibilité des bénévoles', 'Availability of volunteers', '001:9446-9458, 7724-7733'],
  [
    'S144',
    'Droits et intégration, condition de l’engagement',
    'Rights and integration as a precondition',
    '001:635-643, 1030-1038',
  ],
  [
    'S145',
    'Changement d’image : de vulnérables à investisseurs',
    'Change of image: from vulnerable to investors',
    '001:2598-2605, 2030-2034',
  ],
  ['S146', 'Politiques de rétention et de circulation', 'Policies of retention and circulation', '001:928-937'],
];
