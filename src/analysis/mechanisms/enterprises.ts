import type { MechanismRow } from './mechanism.ts';

/** Enterprises and activities. */
export const enterprises: readonly MechanismRow[] = [
  [
    'S43',
    'Petites entreprises locales financées par l’épargne',
    'Local businesses financed by savings',
    '001:2901-2917',
  ],
  [
    'S44',
    'D’une association de femmes à une entreprise sociale',
    'From women’s association to social enterprise',
    '001:2917-2931, 2225-2266',
  ],
  ['S45', 'Filière du café biologique', 'Organic coffee chain', '001:2967-3027'],
  [
    'S46',
    'Développer une coopérative plutôt que créer',
    'Developing a cooperative instead of founding',
    '001:3133-3177',
  ],
  ['S47', 'Société mixte du migrant et de sa famille', 'Mixed company of migrant and family', '001:3583-3612'],
  ['S48', 'Tourisme alternatif chez l’habitant', 'Community tourism in homes', '001:3205-3228'],
  ['S49', 'Entreprise sociale définie par les migrants', 'Social enterprise defined by migrants', '001:3230-3248'],
  ['S50', 'Entreprise confiée à des parents', 'Firm entrusted to relatives', '001:3340-3363'],
  ['S51', 'Clinique mutualiste ISIS', 'Mutual clinic ISIS', '000:781-867'],
  ['S52', 'Centre de formation couplé à une radio', 'Training centre with a radio', '000:214-219, 870-883'],
  ['S53', 'Revenus agricoles accumulés puis redistribués', 'Farm income accumulated, then shared', '000:214-219'],
  ['S54', 'Centre de formation pour personnes handicapées', 'Training centre for disabled people', '000:681-728'],
  ['S55', 'Petits élevages de volailles', 'Family poultry farms', '001:6176-6198, 10289-10300'],
  ['S56', 'Autres filières de production', 'Other production lines', '001:9771-9807, 10618-10631'],
  ['S57', 'Emploi saisonnier de pêcheurs', 'Seasonal work of fishers', '001:4542-4598'],
  ['S58', 'Une école construite par an', 'One school built a year', '003:7'],
  ['S59', 'Commerce international de groupes de migrants', 'International trade by migrant groups', '000:544-545'],
  ['S60', 'Ferme pilote', 'Pilot farm', '000:55-57'],
  ['S61', 'Croyance : l’agriculture ne rapporte pas', 'Belief: farming does not pay', '001:2698-2702'],
  ['S62', 'Achats à des fournisseurs locaux', 'Buying from local suppliers', '001:8038-8040'],
];
