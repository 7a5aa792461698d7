import type { Preset } from '../kind.ts';

/** Products that deposits are known by. They hold no sum of money: those are the file's own. */
export const presets: Readonly<Record<string, Preset>> = {
  'managed-account': {
    label: { fr: 'Compte géré, ouvert à distance', en: 'Managed account, opened from abroad' },
    values: {
      remote: 'yes',
      places: {
        value: '5 %/year',
        assumed: { fr: 'placements de l’institution', en: 'placements of the institution' },
      },
      rate: {
        value: '4 %/year',
        assumed: {
          fr: 'mieux rémunéré que les comptes ordinaires ; aucun taux dans la source (S15)',
          en: 'better paid than ordinary accounts; no rate in the source (S15)',
        },
      },
      ordinaryRate: { value: '1 %/year', assumed: { fr: 'un compte ordinaire', en: 'an ordinary account' } },
      withdraws: { value: '2 %/month', assumed: { fr: 'aucun chiffre dans la source', en: 'no figure in the source' } },
    },
  },
  'pension-plan': {
    label: { fr: 'Plan de pension', en: 'Pension plan' },
    values: {
      remote: 'yes',
      places: {
        value: '5 %/year',
        assumed: { fr: 'placements de l’institution', en: 'placements of the institution' },
      },
      rate: {
        value: '4 %/year',
        assumed: { fr: 'aucun taux dans la source (S22)', en: 'no rate in the source (S22)' },
      },
      plan: {
        months: { value: '120 months', assumed: { fr: 'une longue durée', en: 'a long horizon' } },
        lapses: {
          value: '0.5 %/month',
          assumed: { fr: 'aucun chiffre dans la source', en: 'no figure in the source' },
        },
        penalty: { value: '5 %', assumed: { fr: 'aucun chiffre dans la source', en: 'no figure in the source' } },
      },
    },
  },
  'education-plan': {
    label: { fr: 'Plan d’études', en: 'Education plan' },
    values: {
      remote: 'yes',
      places: {
        value: '5 %/year',
        assumed: { fr: 'placements de l’institution', en: 'placements of the institution' },
      },
      rate: {
        value: '3 %/year',
        assumed: { fr: 'aucun taux dans la source (S23)', en: 'no rate in the source (S23)' },
      },
      plan: {
        months: { value: '60 months', assumed: { fr: 'jusqu’à l’école secondaire', en: 'until secondary school' } },
        lapses: {
          value: '0.5 %/month',
          assumed: { fr: 'aucun chiffre dans la source', en: 'no figure in the source' },
        },
        penalty: { value: '5 %', assumed: { fr: 'aucun chiffre dans la source', en: 'no figure in the source' } },
      },
    },
  },
  'daily-collector': {
    label: { fr: 'Collecteur journalier', en: 'Daily collector' },
    values: {
      fee: { value: '3.2 %', derived: { fr: 'un jour sur trente et un : 1/31', en: 'one day in thirty-one: 1/31' } },
      rate: {
        value: '0 %/year',
        assumed: { fr: 'les collecteurs ne paient pas d’intérêt', en: 'collectors pay no interest' },
      },
      withdraws: {
        value: '50 %/month',
        assumed: {
          fr: 'la plupart des épargnants reprennent tout en quelques semaines',
          en: 'most savers take everything back within weeks',
        },
      },
      vanishes: { value: '2 %/year', assumed: { fr: 'cela arrive ; aucun chiffre', en: 'it happens; no figure' } },
    },
  },
};
