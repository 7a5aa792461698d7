import type { OrderBoard } from '../../../src/engine/orders.ts';
import { defineKind } from '../../../src/institutions/kind.ts';
import type { Place } from '../../../src/institutions/kind.ts';

const words = { fr: 'essai', en: 'test' };

/** Stands for an association in tests: one account that holds 10 000 EUR and sends 1 000 EUR a month to `families`. */
export const treasury = defineKind({
  name: 'association',
  label: words,
  help: words,
  fields: {},
  presets: {},
  sheet: { purpose: words, rules: [], covers: [] },
  check: () => [],
  declare(_values, place: Place) {
    const { build, index, id } = place;
    const currency = build.currencyIndex('EUR');
    const cash = build.accounts({ owner: index, name: id, class: 'asset', plane: 'cash', currency, count: 1 });
    build.port(id, 'cash', cash);
    return { place, cash, board: null as OrderBoard | null };
  },
  relate() {},
  connect(instance) {
    const { build, index } = instance.place;
    const { cash } = instance;
    const families = build.portOf('families', 'cash');
    const { currency } = cash;
    const opening = build.flow({ from: build.outside, to: index, purpose: 'opening', currency });
    build.onBegin(() => build.ledger.post(build.world(currency).first, cash.first, 1_000_000, opening));
    instance.board = build.board({
      type: 'transfer',
      owner: index,
      topic: 'project',
      currency,
      payerOwner: index,
      payeeOwner: families.owner,
      payers: Int32Array.of(cash.first),
      payees: Int32Array.of(families.first),
      units: Int32Array.of(0),
      flow: -1,
      partial: true,
    });
  },
  stages(instances, build) {
    build.stage({
      phase: 'transfer',
      name: { fr: 'treasury asks', en: 'treasury asks' },
      run() {
        for (const { board } of instances) {
          board?.clear();
          board?.wanted.fill(100_000);
        }
      },
    });
  },
});
