import type { RiskRow } from './risk.ts';

/** R25 to R36: rivals, capture, insecurity, fraud, seasons, skills and time. */
export const aroundPeople: readonly RiskRow[] = [
  {
    id: 'R25',
    name: { fr: 'Organisations rivales', en: 'Rival organisations' },
    says: {
      fr: 'Une autre association s’adresse aux mêmes membres, aux mêmes bailleurs et aux mêmes clients.',
      en: 'Another association turns to the same members, the same funders and the same clients.',
    },
    source: '001:8151-8174, 8075-8080',
    changes: [
      { kind: 'association', path: 'paying.settles', by: 0.85 },
      { kind: 'association', path: 'events.income', by: 0.7 },
      { kind: 'association', path: 'grants.*.chance', by: 0.7 },
      { kind: 'association', path: 'funders.*.chance', by: 0.7 },
      { kind: 'social-enterprise', path: 'products.*.demandShare', by: 0.8 },
      { kind: 'savings-group', path: 'club.matters', by: 0.8 },
      { kind: 'programme', path: 'overlap.share', by: 2, atLeast: 0.3 },
    ],
  },
  {
    id: 'R26',
    name: { fr: 'Népotisme et capture', en: 'Nepotism and capture' },
    says: {
      fr: 'Des parents sont engagés sans besoin, une part de l’argent du chantier sert à autre chose.',
      en: 'Relatives are hired without need, part of the building money serves something else.',
    },
    source: '001:7887-7889; 000:822-825',
    fromStart: true,
    changes: [
      { kind: 'social-enterprise', path: 'building.diverted', by: 2, atLeast: 0.3 },
      { kind: 'social-enterprise', path: 'staff.*.count', by: 1.25 },
      { kind: 'microcredit-pool', path: 'misfortune', by: 1.5 },
      { kind: 'association', path: 'captured', atLeast: 0.3 },
      { kind: 'association', path: 'lostOnSite', by: 2, atLeast: 0.3 },
      { kind: 'savings-group', path: 'treasurer.theft', by: 2, atLeast: 0.05 },
    ],
  },
  {
    id: 'R27',
    name: { fr: 'Registre détourné, peur pour la vie privée', en: 'Misused register, fear for privacy' },
    says: {
      fr: 'Des données circulent : les gens se retirent des registres et des services qui les nomment.',
      en: 'Data get around: people leave registers and services that name them.',
    },
    source: '001:3888-3897, 4575-4582',
    changes: [
      { kind: 'transfer-channel', path: 'known', when: { formal: true }, by: 0.7 },
      { kind: 'programme', path: 'register.refuses', atLeast: 0.5 },
      { kind: 'programme', path: 'audiences.*.coverage', by: 0.7 },
    ],
  },
  {
    id: 'R28',
    name: { fr: 'Insécurité et isolement', en: 'Insecurity and isolation' },
    says: {
      fr: 'Routes coupées : guichets fermés, argent plus lent et parfois perdu, clients qui ne viennent plus.',
      en: 'Roads are cut: counters closed, money slower and at times lost, clients who no longer come.',
    },
    source: '001:2225-2232; 000:317-320, 328-333',
    months: 12,
    changes: [
      { kind: 'transfer-channel', path: 'access', by: 0.5 },
      { kind: 'transfer-channel', path: 'hours', by: 2 },
      { kind: 'transfer-channel', path: 'loss', by: 2, atLeast: 0.02 },
      { kind: 'social-enterprise', path: 'products.*.demandShare', by: 0.6 },
      { kind: 'social-enterprise', path: 'batches.demand', by: 0.6 },
      { kind: 'social-enterprise', path: 'building.delay', by: 2, atLeast: 6 },
      { kind: 'social-enterprise', path: 'harvest.yield', by: 0.8 },
      { kind: 'savings-group', path: 'shares.attends', by: 0.8 },
      { kind: 'association', path: 'travel.fare', by: 2 },
      { kind: 'association', path: 'works.*.idles', by: 2 },
    ],
  },
  {
    id: 'R29',
    name: { fr: 'Perte ou fraude d’une filière informelle', en: 'Loss or fraud of an informal channel' },
    says: {
      fr: 'Un porteur disparaît avec l’argent, ou un collecteur.',
      en: 'A carrier disappears with the money, or a collector does.',
    },
    source: '001:2474-2477, 815-820',
    months: 12,
    changes: [
      { kind: 'transfer-channel', path: 'loss', when: { formal: false }, by: 5, atLeast: 0.1 },
      { kind: 'deposit', path: 'vanishes', by: 5, atLeast: 0.2 },
      { kind: 'savings-group', path: 'treasurer.theft', by: 5, atLeast: 0.2 },
    ],
  },
  {
    id: 'R30',
    name: { fr: 'Visas refusés', en: 'Visas refused' },
    says: {
      fr: 'Les partenaires du Sud ne peuvent pas venir : moins de liens, moins de confiance.',
      en: 'Partners from the South cannot come: fewer ties, less trust.',
    },
    source: '000:598-602',
    fromStart: true,
    changes: [
      { kind: 'savings-group', path: 'club.trust', by: 0.8 },
      { kind: 'association', path: 'travel.refused', atLeast: 1 },
      { kind: 'association', path: 'travel.autonomy', by: 0.5 },
    ],
  },
  {
    id: 'R31',
    name: { fr: 'Tension entre bénévoles et salariés', en: 'Tension between volunteers and paid staff' },
    says: {
      fr: 'Les uns sont payés, les autres non : des bénévoles s’en vont.',
      en: 'Some are paid and others are not: volunteers leave.',
    },
    source: '000:762-764',
    months: 24,
    changes: [
      { kind: 'association', path: 'dropout', by: 2, atLeast: 0.01 },
      { kind: 'association', path: 'events.income', by: 0.7 },
      { kind: 'association', path: 'volunteers.leaves', by: 4, atLeast: 0.04 },
      { kind: 'association', path: 'volunteers.joins', by: 0.3 },
    ],
  },
  {
    id: 'R32',
    name: { fr: 'Piège de la charité', en: 'Charity trap' },
    says: {
      fr: 'On donne au lieu d’investir : rien ne revient, rien ne se renouvelle.',
      en: 'People give instead of investing: nothing comes back, nothing is renewed.',
    },
    source: '000:592-597',
    fromStart: true,
    changes: [
      { kind: 'savings-group', path: 'club.identification', by: 0.6 },
      { kind: 'association', path: 'motives.charity', atLeast: 0.8 },
      { kind: 'social-enterprise', path: 'products.*.price', by: 0.7 },
      { kind: 'social-enterprise', path: 'equipment.setAside', by: 0.3 },
    ],
  },
  {
    id: 'R33',
    name: { fr: 'Saison creuse, maladie, mauvaise récolte', en: 'Slack season, disease, bad harvest' },
    says: {
      fr: 'Une saison manque : récolte faible, bêtes malades, moins de travail, plus de soins.',
      en: 'A season fails: a weak harvest, sick animals, less work, more care.',
    },
    source: '000:848-849; 001:4593-4595, 3219-3228',
    months: 9,
    changes: [
      { kind: 'social-enterprise', path: 'harvest.yield', by: 0.6 },
      { kind: 'social-enterprise', path: 'batches.disease', by: 2, atLeast: 0.3 },
      { kind: 'social-enterprise', path: 'products.*.plan', by: 0.75 },
      { kind: 'population', path: 'income', who: 'families', by: 0.8 },
      { kind: 'insurance-fund', path: 'events', by: 1.5 },
      { kind: 'savings-group', path: 'socialFund.claims.*.chance', by: 1.5 },
    ],
  },
  {
    id: 'R34',
    name: { fr: 'Compétences et besoins qui ne se rencontrent pas', en: 'Skills and needs that do not meet' },
    says: {
      fr: 'Les migrants savent autre chose que ce dont le village a besoin.',
      en: 'Migrants know other things than the village needs.',
    },
    source: '001:2174-2185, 3963-3984',
    fromStart: true,
    changes: [
      { kind: 'population', path: 'skills.share', by: 0.5 },
      { kind: 'programme', path: 'skills.*.fit', by: 0.3 },
      { kind: 'programme', path: 'skills.*.demand', by: 0.5 },
      { kind: 'social-enterprise', path: 'products.*.ramp', by: 2, atLeast: 18 },
    ],
  },
  {
    id: 'R35',
    name: { fr: 'Portail ou registre abandonné', en: 'Portal or register abandoned' },
    says: {
      fr: 'Plus personne n’entretient ce qui informait : on retombe dans l’habitude.',
      en: 'Nobody keeps up what informed people: they fall back into habit.',
    },
    source: '001:1897-1900, 3920-3930',
    changes: [
      { kind: 'population', path: 'choice.compares', by: 0.5 },
      { kind: 'programme', path: 'register.upkeep', by: 0 },
      { kind: 'transfer-channel', path: 'learns.advertising', by: 0 },
    ],
  },
  {
    id: 'R36',
    name: { fr: 'Horizon trop court', en: 'Horizon too short' },
    says: {
      fr: 'L’appui s’arrête après deux ans, avant que le projet vive de ses ventes.',
      en: 'Support ends after two years, before the project lives on its sales.',
    },
    source: '001:3164-3172, 3326-3330',
    fromStart: true,
    changes: [
      { kind: 'association', path: 'duesFor', atMost: 24 },
      { kind: 'association', path: 'funders.*.lasts', atMost: 24 },
      { kind: 'programme', path: 'support.months', atMost: 24 },
      { kind: 'social-enterprise', path: 'closesAfter', by: 0.5 },
    ],
  },
];
