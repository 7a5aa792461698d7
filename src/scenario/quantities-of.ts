import type { Scenario } from '../schema/scenario.ts';
import { isQuantity, type Quantity } from '../schema/value.ts';

/**
 * All numbers of a scenario by their paths: `senders.income`, `clinic.products.act.price`, `USD.prices`, `USD.perEUR`.
 * What the panels of decisions and assumptions list, and what formulas may read.
 */
export function quantitiesOf(scenario: Scenario): ReadonlyMap<string, Quantity> {
  const found = new Map<string, Quantity>();
  const base = scenario.currencies[0]?.code ?? '';
  for (const { code, prices, perBase } of scenario.currencies) {
    found.set(`${code}.prices`, prices);
    if (perBase !== null) found.set(`${code}.per${base}`, perBase);
  }
  for (const { id, values } of scenario.institutions) collect(values, id, found);
  return found;
}

function collect(value: unknown, path: string, found: Map<string, Quantity>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isQuantity(value)) {
    found.set(path, value);
    return;
  }
  for (const [key, inside] of Object.entries(value)) collect(inside, `${path}.${key}`, found);
}
