import { allKinds } from '../../institutions/index.ts';
import { currencyCodes } from '../../numbers/currency.ts';
import { scenarioKeys } from '../../scenario/header.ts';
import type { Catalogue } from './catalogue.ts';

/** The catalogue of the program's own kinds; made where the kinds are loaded anyway. */
export function catalogueHere(): Catalogue {
  return {
    kinds: allKinds.map(({ name, label, help, fields, presets }) => ({
      name,
      label,
      help,
      fields,
      presets: Object.entries(presets).map(([id, preset]) => ({ id, label: preset.label })),
    })),
    currencies: currencyCodes(),
    rootKeys: scenarioKeys,
  };
}
