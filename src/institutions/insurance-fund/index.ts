import { defineKind } from '../kind.ts';
import { check } from './check.ts';
import { connectFund } from './connect.ts';
import { fields } from './fields.ts';
import { declareFund } from './instance.ts';
import { presets } from './presets.ts';
import { sheet } from './sheet.ts';
import { addStages } from './stages.ts';

/**
 * A fund that insures the units of a population: health mutual, remittance insurance, repatriation and funerals. Port:
 * `cash`, one account. Board: payments of topic `premium`, asked in `open`, read in `lend`.
 */
export const insuranceFund = defineKind({
  name: 'insurance-fund',
  label: { fr: 'Fonds d’assurance', en: 'Insurance fund' },
  help: {
    fr: 'Mutuelle de santé, assurance des envois, caisse de rapatriement : des primes contre un malheur.',
    en: 'Health mutual, remittance insurance, repatriation fund: premiums against misfortune.',
  },
  fields,
  presets,
  sheet,
  check,
  declare: declareFund,
  relate() {
    // The insured are the units of their population; there is nothing to relate.
  },
  connect: connectFund,
  stages: addStages,
});
