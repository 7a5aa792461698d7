import type { RiskRow } from './risk.ts';

/** R13 to R24: partners, demand, wages, borrowers, savers and the local economy. */
export const aroundProjects: readonly RiskRow[] = [
  {
    id: 'R13',
    name: { fr: 'Le président ou le coordinateur part', en: 'The president or coordinator leaves' },
    says: {
      fr: 'La personne qui portait tout s’en va : le chantier s’arrête un temps, des membres suivent.',
      en: 'The person who carried everything leaves: building stops for a while, members follow.',
    },
    source: '001:7190-7206',
    months: 9,
    changes: [
      { kind: 'association', path: 'dropout', by: 4, atLeast: 0.02 },
      { kind: 'association', path: 'manager.leaves', atLeast: 1 },
      { kind: 'association', path: 'cycle.founderLeaves', by: 3, atLeast: 0.5 },
      { kind: 'social-enterprise', path: 'products.*.demandShare', by: 0.85 },
      { kind: 'social-enterprise', path: 'batches.mortality', by: 1.3 },
    ],
  },
  {
    id: 'R14',
    name: { fr: 'Fréquentation sous le plan', en: 'Attendance below plan' },
    says: {
      fr: 'On croit l’endroit trop cher, un concurrent ouvre : les clients ne viennent pas.',
      en: 'People believe the place too dear, a rival opens: clients do not come.',
    },
    source: '000:845-856',
    months: 24,
    changes: [
      { kind: 'social-enterprise', path: 'products.*.demandShare', by: 0.6 },
      { kind: 'social-enterprise', path: 'batches.demand', by: 0.6 },
      { kind: 'social-enterprise', path: 'harvest.certifiedShare', by: 0.6 },
    ],
  },
  {
    id: 'R15',
    name: { fr: 'Salaires impayés et départs', en: 'Unpaid wages and leaving staff' },
    says: {
      fr: 'La caisse se vide : clients qui ne paient pas, frais qui montent, salaires en retard.',
      en: 'Cash runs out: clients who do not pay, rising costs, late wages.',
    },
    source: '000:855-857',
    months: 12,
    changes: [
      { kind: 'social-enterprise', path: 'products.*.unpaid', by: 2, atLeast: 0.25 },
      { kind: 'association', path: 'staff.*.wage', by: 1.3 },
      { kind: 'association', path: 'staff.*.quits', by: 2 },
      { kind: 'social-enterprise', path: 'fixedCost', by: 1.4 },
      { kind: 'social-enterprise', path: 'batches.price', by: 0.9 },
    ],
  },
  {
    id: 'R16',
    name: { fr: 'Marché saturé par des copies', en: 'Market saturated by copies' },
    says: {
      fr: 'Des voisins ouvrent la même chose : chacun vend moins, et moins cher.',
      en: 'Neighbours open the same: each sells less, and cheaper.',
    },
    source: '001:3545-3552',
    changes: [
      { kind: 'social-enterprise', path: 'products.*.demandShare', by: 0.5 },
      { kind: 'social-enterprise', path: 'products.*.price', by: 0.9 },
      { kind: 'social-enterprise', path: 'batches.demand', by: 0.5 },
      { kind: 'social-enterprise', path: 'batches.price', by: 0.9 },
      { kind: 'transfer-channel', path: 'margin', by: 0.8 },
    ],
  },
  {
    id: 'R17',
    name: { fr: 'Cycle des retours manqués', en: 'Cycle of failed returns' },
    says: {
      fr: 'Des migrants rentrent sans compétences ni crédit, échouent et repartent.',
      en: 'Migrants return without skills or credit, fail and leave again.',
    },
    source: '001:3446-3465',
    fromStart: true,
    changes: [
      { kind: 'population', path: 'returns.leavesAgain', by: 2, atLeast: 0.03 },
      { kind: 'population', path: 'returns.chance', by: 2 },
      { kind: 'social-enterprise', path: 'closureHazard', by: 2 },
    ],
  },
  {
    id: 'R18',
    name: { fr: 'Pertes sur les prêts aux proches', en: 'Losses on loans to kin' },
    says: {
      fr: 'Ce qui est prêté à des proches est pris pour un don et n’est pas rendu.',
      en: 'What is lent to kin is taken for a gift and not given back.',
    },
    source: '001:3121-3131',
    fromStart: true,
    changes: [
      { kind: 'microcredit-pool', path: 'misfortune', by: 3, atLeast: 0.02 },
      { kind: 'microcredit-pool', path: 'recovered', by: 0.5 },
      { kind: 'savings-group', path: 'loans.stops', by: 3, atLeast: 0.02 },
      { kind: 'savings-group', path: 'leavesAfterTurn', by: 3, atLeast: 0.02 },
      { kind: 'deposit', path: 'lends.losses', by: 3, atLeast: 0.01 },
    ],
  },
  {
    id: 'R19',
    name: { fr: 'Les épargnants retirent', en: 'Savers withdraw' },
    says: {
      fr: 'L’intérêt promis n’est pas versé : l’épargne se retire, de plus en plus vite.',
      en: 'The interest promised is not paid: savings leave, faster and faster.',
    },
    source: '001:3296-3320',
    months: 12,
    changes: [
      { kind: 'deposit', path: 'withdraws', by: 5, atLeast: 0.05 },
      { kind: 'deposit', path: 'panic', atLeast: 0.1 },
      { kind: 'microcredit-pool', path: 'migrantMoney.withdraws', by: 5, atLeast: 0.05 },
      { kind: 'savings-group', path: 'club.impatience', by: 5, atLeast: 0.05 },
      { kind: 'savings-group', path: 'shareOut.leaves', by: 2, atLeast: 0.3 },
    ],
  },
  {
    id: 'R20',
    name: { fr: 'Fuite par les importations, vie chère', en: 'Import leakage and rising prices' },
    says: {
      fr: 'L’argent reçu achète de l’importé, les prix locaux montent, l’importé concurrence les producteurs.',
      en: 'Money received buys imports, local prices rise, imports compete with producers.',
    },
    source: '001:2677-2679, 843',
    changes: [
      { kind: 'population', path: 'consumption', who: 'families', by: 1.15 },
      { kind: 'social-enterprise', path: 'batches.importedPrice', by: 0.75 },
      { kind: 'social-enterprise', path: 'batches.feedPrice', by: 1.15 },
      { kind: 'social-enterprise', path: 'fixedCost', by: 1.15 },
    ],
  },
  {
    id: 'R21',
    name: { fr: 'Dépendance et assistanat', en: 'Dependency and assistance mentality' },
    says: {
      fr: 'Les familles travaillent moins quand l’argent arrive.',
      en: 'Families work less when money arrives.',
    },
    source: '001:836-839; 000:205-206',
    fromStart: true,
    changes: [{ kind: 'population', path: 'dependency', who: 'families', by: 2, atLeast: 0.3 }],
  },
  {
    id: 'R22',
    name: { fr: 'Inégalités qui montent', en: 'Rising inequality' },
    says: {
      fr: 'L’argent n’atteint plus que les familles proches des guichets.',
      en: 'Money reaches only the families near a counter.',
    },
    source: '000:410-413; 001:833-843',
    changes: [{ kind: 'transfer-channel', path: 'access', by: 0.5 }],
  },
  {
    id: 'R23',
    name: { fr: 'Le programme s’arrête net', en: 'The programme stops suddenly' },
    says: {
      fr: 'Le bailleur se retire sans transition.',
      en: 'The funder withdraws without a transition.',
    },
    source: '001:9686-9709',
    changes: [
      { kind: 'association', path: 'paying.settles', by: 0.9 },
      { kind: 'association', path: 'funders.*.lasts', atMost: 0 },
      { kind: 'association', path: 'staff.*.publicFor', atMost: 0 },
      { kind: 'programme', path: 'support.months', atMost: 0 },
      { kind: 'microcredit-pool', path: 'fallbackLine', by: 0 },
      { kind: 'deposit', path: 'lends.part', by: 0 },
    ],
  },
  {
    id: 'R24',
    name: { fr: 'Objectifs trop hauts', en: 'Targets set too high' },
    says: {
      fr: 'On bâtit moitié plus grand que ce qu’on peut remplir.',
      en: 'Half as much again is built as can be filled.',
    },
    source: '001:9474-9488, 2189-2273',
    fromStart: true,
    changes: [
      { kind: 'social-enterprise', path: 'building.quote', by: 1.5 },
      { kind: 'social-enterprise', path: 'equipment.value', by: 1.5 },
      { kind: 'social-enterprise', path: 'staff.*.count', by: 1.5 },
      { kind: 'social-enterprise', path: 'products.*.plan', by: 1.5 },
      { kind: 'social-enterprise', path: 'products.*.demandShare', by: 0.667 },
      { kind: 'savings-group', path: 'club.criticalMass', by: 1.5 },
      { kind: 'association', path: 'ambition', atLeast: 0.5 },
    ],
  },
];
