import type { OrderBoard } from '../../../src/engine/orders.ts';
import { defineKind } from '../../../src/institutions/kind.ts';
import type { AnyKind, Place } from '../../../src/institutions/kind.ts';

const words = { fr: 'essai', en: 'test' };

export interface Asking {
  readonly topic: string;
  readonly amount: number;
  readonly partial: boolean;
  readonly of: string;
}

/** A kind for tests: it asks every unit of a population for the same amount in each period, under a topic. */
export function asker(asking: Asking): AnyKind {
  return defineKind({
    name: `asker-${asking.topic}`,
    label: words,
    help: words,
    fields: {},
    presets: {},
    sheet: { purpose: words, rules: [], covers: [] },
    check: () => [],
    declare: (_values, place: Place) => ({ place, board: null as OrderBoard | null }),
    relate() {},
    connect(instance) {
      const { build, index, id } = instance.place;
      const payers = build.portOf(asking.of, 'cash');
      const { currency, owner } = payers;
      const till = build.accounts({ owner: index, name: id, class: 'asset', plane: 'cash', currency, count: 1 });
      const units = Int32Array.from({ length: payers.count }, (_, unit) => unit);
      instance.board = build.board({
        type: 'payment',
        owner: index,
        topic: asking.topic,
        currency,
        payerOwner: owner,
        payeeOwner: index,
        payers: units.map((unit) => payers.first + unit),
        payees: new Int32Array(units.length).fill(till.first),
        units,
        flow: build.flow({ from: owner, to: index, purpose: asking.topic, currency }),
        partial: asking.partial,
      });
    },
    stages(instances, build) {
      build.stage({
        phase: 'open',
        name: { fr: 'asks', en: 'asks' },
        run() {
          for (const { board } of instances) {
            board?.clear();
            board?.wanted.fill(asking.amount);
          }
        },
      });
    },
  });
}
