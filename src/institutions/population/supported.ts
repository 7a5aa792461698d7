import type { ModelBuilder } from '../../engine/builder.ts';
import type { OrderBoard } from '../../engine/orders.ts';

/** The families behind a transfer board, as their senders see them. */
export interface SupportedFamilies {
  readonly currency: number;
  /** By row of the board, the unit of the family. */
  readonly targets: Int32Array;
  /** By unit, how many senders of any population support it. */
  readonly supporters: Int32Array;
  /** By unit, what it earned less than usual this month, and what it must pay this month, minor units; null when not shown. */
  readonly missing: Float64Array | null;
  readonly need: Float64Array | null;
}

export function supportedBy(board: OrderBoard, build: ModelBuilder): SupportedFamilies {
  const { payeeOwner, payees } = board.spec;
  const { id } = build.institutions[payeeOwner]!;
  const cash = build.portOf(id, 'cash');
  const supporters = new Int32Array(cash.count);
  for (const relation of build.relations) {
    if (relation.to !== payeeOwner || !relation.name.includes(' supports ')) continue;
    for (const target of relation.targets) supporters[target]! += 1;
  }
  return {
    currency: cash.currency,
    targets: payees.map((account) => account - cash.first),
    supporters,
    missing: build.published(id, 'missing'),
    need: build.published(id, 'need'),
  };
}
