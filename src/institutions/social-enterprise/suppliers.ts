import type { AccountBlock } from '../../engine/accounts.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { splitEvenly } from '../../numbers/money.ts';
import type { Place } from '../kind.ts';
import { payOutside } from './cash.ts';
import type { EnterpriseValues } from './fields.ts';
import type { Enterprise } from './instance.ts';

/** A population that is paid a share of what the enterprise buys, its units in even parts. */
export interface Supplier {
  readonly id: string;
  readonly share: Parameter;
  /** Set in `connect`. */
  block: AccountBlock | null;
  payments: Float64Array;
  flow: number;
}

/** Round 1: the suppliers in the order of their names. */
export function declareSuppliers({ suppliers }: EnterpriseValues, place: Place): readonly Supplier[] {
  return Object.keys(suppliers)
    .sort()
    .map((id) => ({
      id,
      share: place.parameter(`suppliers.${id}`, suppliers[id]!),
      block: null,
      payments: new Float64Array(0),
      flow: -1,
    }));
}

/** Round 3: their accounts and the flows that pay them. */
export function connectSuppliers({ suppliers, place, currency }: Enterprise): void {
  const { build, index } = place;
  for (const supplier of suppliers) {
    const block = build.portOf(supplier.id, 'cash');
    supplier.block = block;
    supplier.payments = new Float64Array(block.count);
    supplier.flow = build.flow({ from: index, to: block.owner, purpose: 'inputs', currency });
  }
}

/** Pays as much of a bill of inputs as a limit lets, to suppliers of the model first; returns what was paid. */
export function payForInputs(enterprise: Enterprise, due: number, limit: number): number {
  const { suppliers, place, cash, flows } = enterprise;
  const paid = Math.max(0, Math.min(due, limit));
  const { ledger } = place.build;
  let left = paid;
  for (let s = 0; s < suppliers.length; s++) {
    const { share, block, payments, flow } = suppliers[s]!;
    const part = Math.min(left, Math.floor(paid * share.now));
    splitEvenly(part, payments, block!.count, ledger.period);
    for (let unit = 0; unit < block!.count; unit++) {
      ledger.post(cash.first, block!.first + unit, payments[unit]!, flow);
    }
    left -= part;
  }
  payOutside(enterprise, left, left, flows.inputs);
  return paid;
}

/** What inputs have cost in a period, whoever was paid. */
export function paidForInputs({ suppliers, flows, place }: Enterprise, period: number): number {
  const { ledger } = place.build;
  let sum = ledger.moved(flows.inputs, period);
  for (let s = 0; s < suppliers.length; s++) sum += ledger.moved(suppliers[s]!.flow, period);
  return sum;
}
