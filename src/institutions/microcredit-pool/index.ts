import { defineKind } from '../kind.ts';
import { check } from './check.ts';
import { connect } from './connect.ts';
import { fields } from './fields.ts';
import { declarePool } from './pool.ts';
import { sheet } from './sheet.ts';
import { addStages } from './stages.ts';

/**
 * A cooperative or fund that lends: its capital, migrants' deposits and a fallback line on one side, microloans and harvest
 * credit on the other. Port: `cash`, one account. Boards: savings asked in `open`, carried by channels; instalments asked in
 * `open`, paid in `pay`, read in `lend`. It grants the boards of type `loan` of the enterprise it names.
 */
export const microcreditPool = defineKind({
  name: 'microcredit-pool',
  label: { fr: 'Caisse de crédit', en: 'Loan pool' },
  help: {
    fr: 'Une coopérative d’épargne et de crédit : elle prête ses fonds et l’épargne des migrants, à des familles ou à une entreprise.',
    en: 'A savings and credit cooperative: it lends its funds and the savings of migrants, to families or to an enterprise.',
  },
  fields,
  presets: {},
  sheet,
  check,
  declare: declarePool,
  relate() {
    // Borrowers and savers are units of populations; no relation of its own.
  },
  connect,
  stages: addStages,
});
