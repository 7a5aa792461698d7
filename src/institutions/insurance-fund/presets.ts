import type { Preset } from '../kind.ts';

/** Funds as they are known. They hold no sum of money: premium and cost are the file's own. */
export const presets: Readonly<Record<string, Preset>> = {
  'health-mutual': {
    label: { fr: 'Mutuelle de santé', en: 'Health mutual' },
    values: {
      pays: 'third-party',
      events: {
        value: '1.07 visit/year',
        spread: 'lognormal(0.6)',
        assumed: { fr: 'visites d’une personne assurée par an', en: 'visits of an insured person a year' },
      },
      copay: { value: '20 %', assumed: { fr: 'courant dans les mutuelles', en: 'common in mutuals' } },
      waiting: { value: '3 months', assumed: { fr: 'courant dans les mutuelles', en: 'common in mutuals' } },
      joins: {
        value: '1 %/month',
        assumed: {
          fr: 'rares, peu connues et peu suivies (000:852-854)',
          en: 'rare, little known and little followed (000:852-854)',
        },
      },
      selection: {
        value: '0.5',
        assumed: {
          fr: 'ceux qui pensent avoir besoin de soins entrent les premiers',
          en: 'those who expect care join first',
        },
      },
    },
  },
  'remittance-insurance': {
    label: { fr: 'Assurance des envois', en: 'Remittance insurance' },
    values: {
      pays: 'sum',
      events: {
        value: '0.1 event/year',
        assumed: {
          fr: 'qui envoie perd son emploi ou tombe malade une fois en dix ans',
          en: 'the sender loses the job or falls ill once in ten years',
        },
      },
      lasts: {
        value: '6 months',
        assumed: { fr: 'remplace les envois pendant six mois', en: 'replaces the money sent for half a year' },
      },
      copay: { value: '0 %', assumed: { fr: 'une somme fixe', en: 'a fixed sum' } },
      waiting: {
        value: '6 months',
        assumed: { fr: 'écarte ceux qui savent déjà', en: 'keeps away those who already know' },
      },
    },
  },
  repatriation: {
    label: { fr: 'Caisse de rapatriement et d’obsèques', en: 'Repatriation and funeral fund' },
    values: {
      pays: 'sum',
      events: {
        value: '0.004 event/year',
        assumed: { fr: 'décès d’adultes en âge de travailler, par an', en: 'deaths of adults of working age a year' },
      },
      copay: { value: '0 %', assumed: { fr: 'une somme fixe', en: 'a fixed sum' } },
      waiting: { value: '12 months', assumed: { fr: 'courant dans ces caisses', en: 'common in such funds' } },
      selection: { value: '0', assumed: { fr: 'personne ne sait d’avance', en: 'nobody knows' } },
    },
  },
};
