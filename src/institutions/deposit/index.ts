import { defineKind } from '../kind.ts';
import { check } from './check.ts';
import { connectDeposit } from './connect.ts';
import { fields } from './fields.ts';
import { declareDeposit } from './instance.ts';
import { presets } from './presets.ts';
import { sheet } from './sheet.ts';
import { addStages } from './stages.ts';

/**
 * Money entrusted: managed account, pension or education plan, daily collector, deposits behind others' loans. Port: `till`,
 * one account. Board: payments of topic `saving`, asked in `open`, read in `lend`.
 */
export const deposit = defineKind({
  name: 'deposit',
  label: { fr: 'Dépôt (compte, plan, collecteur)', en: 'Deposit (account, plan, collector)' },
  help: {
    fr: 'De l’argent confié à une banque, une coopérative ou un collecteur, et ce qu’on en fait.',
    en: 'Money entrusted to a bank, a cooperative or a collector, and what is done with it.',
  },
  fields,
  presets,
  sheet,
  check,
  declare: declareDeposit,
  relate() {
    // Savers are the units of their population; there is nothing to relate.
  },
  connect: connectDeposit,
  stages: addStages,
});
