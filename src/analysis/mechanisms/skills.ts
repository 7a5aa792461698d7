import type { MechanismRow } from './mechanism.ts';

/** Skills, return and families. */
export const skills: readonly MechanismRow[] = [
  [
    'S100',
    'Missions courtes et retours virtuels d’experts',
    'Short missions and virtual returns of experts',
    '001:4061-4079; 000:336-338, 738-742',
  ],
  ['S101', 'Registre de compétences', 'Register of skills', '001:3822-3938, 4569-4582'],
  ['S102', 'Rencontre entre offre et demande de compétences', 'Matching supply and demand of skills', '001:3940-3991'],
  ['S103', 'Coopération dans la santé', 'Cooperation in health', '001:6296-6349, 6235-6293; 000:738-776'],
  ['S104', 'Argent et capacités ensemble', 'Money and capacity together', '001:9649-9666, 6990-6997'],
  [
    'S105',
    'Fuite, gaspillage et retour des cerveaux',
    'Brain drain, waste and gain',
    '001:876-923; 000:220-227; 004:61',
  ],
  ['S106', 'Option du retour et attrait du village', 'Return option and rural appeal', '001:3177-3190, 3068-3072'],
  ['S107', 'Cycle des retours manqués', 'Cycle of failed returns', '001:3446-3465'],
  ['S108', 'Migration saisonnière ou circulaire', 'Seasonal or circular migration', '001:5087-5098, 909-923'],
  ['S109', 'Enfants et aînés restés au pays', 'Children and elders left behind', '001:4852-4902, 7992-8050, 5258-5362'],
  ['S110', 'Placement par employeurs et autorités', 'Job matching by employers and authorities', '001:4489-4527'],
];
