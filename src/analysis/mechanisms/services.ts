import type { MechanismRow } from './mechanism.ts';

/** Support services. */
export const services: readonly MechanismRow[] = [
  ['S63', 'Centres d’accompagnement de migrants (CAIM)', 'Migrant initiative support centres (CAIM)', '001:3367-3445'],
  [
    'S64',
    'Accompagnement complet, dans les deux pays',
    'Support for the full cycle, in both countries',
    '001:3467-3498, 3695-3705',
  ],
  ['S65', 'Viabilité du service d’accompagnement', 'Viability of the support service', '001:3500-3565'],
  ['S66', 'Saturation du marché et sa prévention', 'Market saturation and its prevention', '001:3545-3552'],
  ['S67', 'Accompagnement binational à Kayes', 'Binational support in Kayes', '001:10146-10162'],
  ['S68', 'Éducation financière aux deux bouts', 'Financial education at both ends', '001:2668-2776, 3662-3675'],
  ['S69', 'Formation de formateurs', 'Training of trainers', '001:2793-2818, 4148-4171'],
  ['S70', 'Formation en cascade à deux niveaux', 'Two-level cascade of training', '001:4270-4281'],
  ['S71', 'Module financier avant le départ', 'Financial module before departure', '001:8508-8510'],
  [
    'S72',
    'Étude de marché et essai des produits',
    'Market research and product test',
    '001:2561-2580, 2612-2635, 2826-2866',
  ],
  ['S73', 'Ménages classés selon le volume des transferts', 'Households by volume of transfers', '001:2850-2866'],
  ['S74', 'Réseau de conseillers d’orientation', 'Network of guidance advisers', '001:8862-8914'],
  ['S75', 'Placement et recyclage de rapatriés', 'Placement and retraining of returnees', '001:9288-9343, 4385-4537'],
  ['S76', 'Guichets de conseil aux porteurs de projet', 'Advice desks for project holders', '002:8-38; 000:519-524'],
  ['S77', 'Cours en ligne et mentorat', 'E-learning and mentoring', '001:6990-7016, 7099-7131'],
  ['S78', 'Bureaux de migration des autorités locales', 'Migration offices of local authorities', '001:2005-2059'],
  ['S79', 'Centres de droits et lignes d’assistance', 'Rights centres and hotlines', '001:5294-5344, 6614-6664'],
  ['S80', 'Accueil après un retour forcé', 'Reception after forced return', '001:5364-5422, 5448-5527'],
];
