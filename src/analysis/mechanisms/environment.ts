import type { MechanismRow } from './mechanism.ts';

/** Behaviour and markets. */
export const environment: readonly MechanismRow[] = [
  ['S111', 'Dépendance des destinataires', 'Dependency of recipients', '001:836-839, 2673-2683'],
  [
    'S112',
    'Inégalités entre ménages, régions et proches',
    'Inequality between households, regions, kin',
    '001:833-843; 000:410-413',
  ],
  ['S113', 'Fuite par les importations', 'Import leakage', '001:2677-2683'],
  ['S114', 'Effet multiplicateur de la consommation', 'Local consumption multiplier', '001:831-833'],
  [
    'S115',
    'Pouvoir de décision et envie d’investir',
    'Decision power and willingness to invest',
    '001:3250-3275, 3677-3693, 2284-2299',
  ],
  ['S116', 'Nouveauté de l’idée', 'Novelty of the idea', '001:3266-3275'],
  ['S117', 'Identification aux bénéficiaires', 'Identification with the beneficiaries', '001:3278-3287'],
  ['S118', 'Obligations familiales d’abord', 'Family obligations first', '001:3288-3294'],
  ['S119', 'Confiance et proximité', 'Trust and proximity', '001:2247-2254, 3009-3015, 5890-5905, 8522-8526'],
  [
    'S120',
    'Conditions qui aident à organiser les migrants',
    'Conditions that help to organise migrants',
    '001:3236-3248',
  ],
  [
    'S121',
    'Projet plus court que le seuil de rentabilité',
    'Project shorter than break-even',
    '001:3164-3177, 3326-3330, 3505-3512',
  ],
  ['S122', 'Crise financière mondiale', 'Global financial crisis', '001:3006-3009, 4587-4591, 6824-6829'],
  ['S123', 'Conflit, insécurité, distance', 'Conflict, insecurity, distance', '001:2225-2232; 000:328-333, 317-320'],
  [
    'S124',
    'Doublons et concurrence entre organisations',
    'Overlap and rivalry of organisations',
    '001:8770-8779, 8151-8174',
  ],
  [
    'S125',
    'Fréquentation : prix imaginé, notoriété, concurrence',
    'Attendance: believed price, awareness, rivals',
    '000:845-856',
  ],
  [
    'S126',
    'Changement politique, capture, népotisme',
    'Political change, capture, nepotism',
    '001:7882-7891, 8971-8998; 000:822-825',
  ],
  ['S127', 'Visibilité et contagion', 'Visibility and contagion', '000:492-497; 001:6986-6988'],
  ['S128', 'Attentes trop hautes', 'Expectations set too high', '001:9474-9488, 2189-2273, 6001-6008'],
  ['S129', 'Cohésion qui rend les flux contrôlables', 'Cohesion that makes flows controllable', '001:1438-1444'],
  [
    'S130',
    'Longue absence, informations dépassées',
    'Long absence, outdated information',
    '000:328-333; 001:3407-3415',
  ],
  [
    'S131',
    'Tensions : bénévoles, salariés, partage du pouvoir',
    'Tensions: volunteers, staff, shared power',
    '000:762-764; 004:12-16',
  ],
  ['S132', 'Fin brusque de l’appui d’un bailleur', 'Abrupt end of a donor’s support', '001:9686-9709'],
  ['S133', 'Effets au Nord', 'Effects in the North', '000:155-173, 334-344, 445-448'],
  ['S134', 'Emplois et participation au Sud', 'Jobs and participation in the South', '000:178-181, 446-448'],
];
