import { defineKind } from '../kind.ts';
import { checkLocalEconomy } from './check.ts';
import { connectLocalEconomy } from './connect.ts';
import { fields } from './fields.ts';
import { declareLocalEconomy } from './instance.ts';
import { presets } from './presets.ts';
import { sheet } from './sheet.ts';
import { addStages } from './stages.ts';

/**
 * A place where households buy and earn: how money from elsewhere goes round before it leaks out, who gains by it, and what the
 * place would be without it. Port: `till`, one account. It serves all purchases of its households that enterprises left over.
 */
export const localEconomy = defineKind({
  name: 'local-economy',
  label: { fr: 'Économie locale', en: 'Local economy' },
  help: {
    fr: 'Un lieu où des ménages achètent et travaillent : ce qui y est fait, ce qui est importé, et ce qui revient aux uns et aux autres.',
    en: 'A place where households buy and work: what is made there, what is imported, and what comes back to whom.',
  },
  fields,
  presets,
  sheet,
  check: checkLocalEconomy,
  declare: declareLocalEconomy,
  relate() {
    // Its households are populations; there are no units of its own to relate.
  },
  connect: connectLocalEconomy,
  stages: addStages,
});
