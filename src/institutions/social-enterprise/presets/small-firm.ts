import type { Preset } from '../../kind.ts';

/** A carpentry in the home town, the same for both forms of ownership. */
const workshop = {
  currency: 'USD',
  building: {
    assumed: { fr: 'un atelier de 60 mètres carrés ; aucune source', en: 'a workshop of 60 square metres; no source' },
    quote: '4000 USD',
    overrun: { value: '20 %', range: 'factor(0, 1, 3)' },
    months: '3 months',
    delay: { value: '2 months', range: 'factor(0, 1, 4)' },
    permit: '1 month',
    runningIn: '1 month',
    tranches: '2',
    diverted: { value: '10 %', range: 'factor(0, 1, 3)' },
    holder: 'promoter',
  },
  equipment: {
    assumed: { fr: 'une scie, une raboteuse, des outils', en: 'a saw, a planer, tools' },
    value: '4500 USD',
    life: '72 months',
    setAside: '30 %',
  },
  workingCapital: {
    value: '3000 USD',
    assumed: { fr: 'un mois de bois et six mois de salaires', en: 'wood for a month and half a year of wages' },
  },
  products: {
    piece: {
      assumed: {
        fr: 'portes, lits et tables ; plan et prix sont inventés, demande de la moitié du plan parce qu’on compte d’abord les commandes',
        en: 'doors, beds and tables; plan and prices are made up, demand half of the plan because orders are counted first',
      },
      price: '60 USD/unit',
      plan: '60 units/month',
      demandShare: { value: '50 %', range: 'factor(0.6, 1, 1.5)', varies: 'lognormal(0.15)' },
      ramp: '9 months',
      variableCost: '25 USD/unit',
      unpaid: '4 %',
      capacity: '60 units/month',
    },
  },
  inputsAhead: {
    value: '50 %',
    assumed: { fr: 'le bois s’achète deux fois par mois', en: 'wood is bought twice a month' },
  },
  staff: {
    joiner: { assumed: { fr: 'salaires du lieu', en: 'local wages' }, count: '1', wage: '260 USD/month' },
    helper: { assumed: { fr: 'salaires du lieu', en: 'local wages' }, count: '1', wage: '140 USD/month' },
  },
  fixedCost: { value: '90 USD/month', assumed: { fr: 'électricité, téléphone, taxe', en: 'power, telephone, tax' } },
  closesAfter: {
    value: '6 months',
    assumed: { fr: 'six mois sans salaire entier', en: 'half a year without full wages' },
  },
  survival: {
    assumed: {
      fr: 'la courbe publiée des petites entreprises, dont la moitié par manque d’argent',
      en: 'the published curve of small firms, of which half is for lack of money',
    },
  },
};

/** Owned half by the migrant and half by the family, who both watch over it. */
export const mixedCompany: Preset = {
  label: { fr: 'Société mixte migrant – famille', en: 'Mixed company of migrant and family' },
  values: {
    ...workshop,
    management: {
      assumed: {
        fr: 'aucune étude ne donne le savoir-faire, les fuites ni ce que change la propriété à deux',
        en: 'no study gives skill, leaks or what co-ownership changes',
      },
      skill: '50 %',
      blur: '30 %',
      takes: '50 %',
      leaks: { value: '12 %', range: 'factor(0.3, 1, 2)' },
      owners: { migrant: '50 %', family: '50 %', stopsLeaks: '60 %', holdsOn: '30 %' },
    },
  },
};

/** The migrant's own firm, entrusted to relatives: full decision right, nobody who controls. */
export const runByKin: Preset = {
  label: { fr: 'Entreprise confiée à des parents', en: 'Firm entrusted to relatives' },
  values: {
    ...workshop,
    management: {
      assumed: {
        fr: 'aucune étude ne donne le savoir-faire ni les fuites d’entreprises confiées à des parents',
        en: 'no study gives skill or leaks of firms entrusted to relatives',
      },
      skill: '50 %',
      blur: '30 %',
      takes: '50 %',
      leaks: { value: '12 %', range: 'factor(0.3, 1, 2)' },
      supervised: '0 %',
    },
  },
};
