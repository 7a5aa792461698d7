import type { RiskRow } from './risk.ts';

/** R01 to R12: crises, rules, funders, capacity and trust. */
export const aroundMoney: readonly RiskRow[] = [
  {
    id: 'R01',
    name: { fr: 'Crise financière mondiale', en: 'Global financial crisis' },
    says: {
      fr: 'Des migrants perdent leur travail en même temps, les sans-papiers d’abord ; on met plus de temps à en retrouver.',
      en: 'Migrants lose their jobs together, the undocumented first; finding another takes longer.',
    },
    source: '001:3006-3009, 4587-4591, 6824-6829',
    months: 18,
    changes: [
      { kind: 'population', path: 'jobLoss', who: 'senders', by: 3, atLeast: 0.02 },
      { kind: 'population', path: 'jobFinding', who: 'senders', by: 0.5 },
      { kind: 'social-enterprise', path: 'harvest.worldPrice', by: 0.75 },
    ],
  },
  {
    id: 'R02',
    name: { fr: 'Statut irrégulier', en: 'Irregular status' },
    says: {
      fr: 'Plus d’expéditeurs vivent sans papiers : moins payés, plus vite sans travail.',
      en: 'More senders live without papers: paid less, out of work sooner.',
    },
    source: '001:3006-3009, 4569-4576, 7709-7710',
    fromStart: true,
    changes: [
      { kind: 'population', path: 'undocumented', who: 'senders', atLeast: 0.6 },
      { kind: 'population', path: 'undocumentedPay', who: 'senders', atMost: 0.7 },
      { kind: 'population', path: 'undocumentedJobLoss', who: 'senders', atLeast: 2 },
      { kind: 'population', path: 'regularised', who: 'senders', atMost: 0 },
    ],
  },
  {
    id: 'R03',
    name: { fr: 'Instabilité politique et bureaucratie', en: 'Political instability and bureaucracy' },
    says: {
      fr: 'Permis, agréments et chantiers prennent bien plus de temps.',
      en: 'Permits, licences and building take far longer.',
    },
    source: '001:6829-6836, 7882-7891',
    fromStart: true,
    changes: [
      { kind: 'social-enterprise', path: 'building.permit', by: 2, atLeast: 12 },
      { kind: 'social-enterprise', path: 'building.delay', by: 2, atLeast: 6 },
      { kind: 'transfer-channel', path: 'approval', by: 2, atLeast: 12 },
      { kind: 'association', path: 'funders.*.answersAfter', by: 2, atLeast: 12 },
    ],
  },
  {
    id: 'R04',
    name: { fr: 'Élections et nouveaux dirigeants', en: 'Elections and new leaders' },
    says: {
      fr: 'Les nouveaux élus ne reprennent pas la parole des anciens : l’appui public s’arrête.',
      en: 'The newly elected do not keep the word of the old: public support stops.',
    },
    source: '001:7190-7205, 7890-7891, 8977-8982',
    fromStart: true,
    changes: [
      { kind: 'association', path: 'grants.*.chance', by: 0.5 },
      { kind: 'association', path: 'funders.*.elections.loses', by: 2, atLeast: 0.7 },
      { kind: 'association', path: 'funders.*.elections.wins', by: 0.3 },
    ],
  },
  {
    id: 'R05',
    name: { fr: 'Compétence ou service manquant', en: 'Missing expertise or service' },
    says: {
      fr: 'Le soignant, le vétérinaire ou le formateur qu’il faudrait ne se trouve pas.',
      en: 'The carer, vet or trainer that is needed cannot be found.',
    },
    source: '001:6832-6836, 5503-5507',
    months: 12,
    changes: [
      { kind: 'social-enterprise', path: 'staff.*.serves', by: 0.5 },
      { kind: 'social-enterprise', path: 'batches.mortality', by: 1.5 },
      { kind: 'social-enterprise', path: 'harvest.yield', by: 0.85 },
      { kind: 'population', path: 'choice.training.works', by: 0.5 },
      { kind: 'programme', path: 'trainers.serves', by: 0.5 },
    ],
  },
  {
    id: 'R06',
    name: { fr: 'Diaspora divisée', en: 'Divided diaspora' },
    says: {
      fr: 'La communauté se partage en clans : moins de confiance, moins de membres qui paient.',
      en: 'The community splits into factions: less trust, fewer members who pay.',
    },
    source: '001:6837-6841, 8522-8526, 8042-8045',
    fromStart: true,
    changes: [
      { kind: 'savings-group', path: 'club.trust', by: 0.5 },
      { kind: 'savings-group', path: 'club.tie', by: 0.5 },
      { kind: 'association', path: 'paying.settles', by: 0.7 },
      { kind: 'association', path: 'trust.start', by: 0.7 },
      { kind: 'association', path: 'cohesion', by: 0.5 },
      { kind: 'transfer-channel', path: 'learns.wordOfMouth', by: 0.5 },
      { kind: 'programme', path: 'audiences.*.coverage', by: 0.6 },
    ],
  },
  {
    id: 'R07',
    name: { fr: 'Dépendance à l’argent public', en: 'Dependence on public money' },
    says: { fr: 'Les subsides publics se tarissent.', en: 'Public grants dry up.' },
    source: '001:6862-6871; 000:195-198',
    fromStart: true,
    changes: [
      { kind: 'association', path: 'grants.*.chance', atMost: 0 },
      { kind: 'association', path: 'funders.*.chance', by: 0.3 },
      { kind: 'association', path: 'staff.*.publicShare', atMost: 0 },
      { kind: 'programme', path: 'support.amount', by: 0.3 },
    ],
  },
  {
    id: 'R08',
    name: { fr: 'Gestion faible', en: 'Weak management' },
    says: {
      fr: 'Peu d’expérience : devis dépassés, frais plus hauts, pannes qui durent.',
      en: 'Little experience: overrun quotes, higher costs, long breakdowns.',
    },
    source: '001:6871-6890',
    fromStart: true,
    changes: [
      { kind: 'social-enterprise', path: 'building.overrun', by: 1.5, atLeast: 0.3 },
      { kind: 'social-enterprise', path: 'fixedCost', by: 1.25 },
      { kind: 'microcredit-pool', path: 'operatingCost', by: 1.5 },
      { kind: 'association', path: 'overhead', by: 1.5 },
      { kind: 'association', path: 'professionalism', by: 0.3 },
      { kind: 'programme', path: 'trainers.cost', by: 1.3 },
      { kind: 'association', path: 'works.*.overrun', by: 1.5, atLeast: 0.3 },
    ],
  },
  {
    id: 'R09',
    name: { fr: 'Part propre exigée', en: 'Own share required' },
    says: {
      fr: 'Les bailleurs veulent que l’association apporte d’abord la moitié.',
      en: 'Funders want the association to bring half first.',
    },
    source: '001:6909-6918',
    fromStart: true,
    changes: [{ kind: 'association', path: 'funders.*.ownShare', atLeast: 0.5 }],
  },
  {
    id: 'R10',
    name: { fr: 'Projet mal conçu', en: 'Badly designed project' },
    says: {
      fr: 'L’étude s’est trompée : la demande n’est que le tiers de ce qu’on croyait (8 patients par jour au lieu de 25 à ISIS).',
      en: 'The study was wrong: demand is a third of what was believed (8 patients a day instead of 25 at ISIS).',
    },
    source: '001:7079-7098, 7018-7046; 000:846-847',
    fromStart: true,
    changes: [
      { kind: 'social-enterprise', path: 'products.*.demandShare', by: 0.32 },
      { kind: 'social-enterprise', path: 'batches.demand', by: 0.32 },
      { kind: 'deposit', path: 'chooses.base', by: 1.5 },
    ],
  },
  {
    id: 'R11',
    name: { fr: 'Partage inégal des moyens et des tâches', en: 'Unequal sharing of means and tasks' },
    says: {
      fr: 'Qui décide et qui travaille ne sont pas les mêmes : conflits, puis retards.',
      en: 'Those who decide are not those who work: conflicts, then delays.',
    },
    source: '001:7083-7087, 6646-6652',
    fromStart: true,
    changes: [
      { kind: 'savings-group', path: 'club.power', by: 0.5 },
      { kind: 'association', path: 'governance.asymmetry', by: 2, atLeast: 1 },
      { kind: 'social-enterprise', path: 'building.delay', by: 1.5, atLeast: 3 },
    ],
  },
  {
    id: 'R12',
    name: { fr: 'Méfiance et perte de vision commune', en: 'Distrust and loss of a shared vision' },
    says: {
      fr: 'La confiance se brise : des membres cessent de payer, des épargnants partent.',
      en: 'Trust breaks: members stop paying, savers leave.',
    },
    source: '001:5869-5873, 7145-7190; 004:12-16',
    months: 24,
    changes: [
      { kind: 'savings-group', path: 'club.trust', by: 0.3 },
      { kind: 'savings-group', path: 'shares.attends', by: 0.8 },
      { kind: 'association', path: 'dropout', by: 3, atLeast: 0.015 },
      { kind: 'association', path: 'governance.conflict', by: 3, atLeast: 0.5 },
      { kind: 'deposit', path: 'withdraws', by: 2 },
    ],
  },
];
