import type { Parameter } from '../../src/engine/parameters.ts';
import { reasons } from '../../src/engine/orders.ts';
import type { OrderBoard } from '../../src/engine/orders.ts';
import { defineKind } from '../../src/institutions/kind.ts';
import type { Place } from '../../src/institutions/kind.ts';
import { currency, quantity } from '../../src/schema/field.ts';

const words = { fr: 'essai', en: 'test' };
const none = { value: 0, why: words };

/**
 * A population for tests of what it pays: it has an opening balance and an income, and pays what it is asked in `pay` as
 * far as its cash goes, in the order of the boards.
 */
export const payingMembers = defineKind({
  name: 'population',
  label: words,
  help: words,
  fields: {
    currency: currency({ label: words, help: words }),
    count: quantity({ label: words, help: words, unit: 'count' }),
    cash: quantity({ label: words, help: words, unit: 'money', default: none }),
    income: quantity({ label: words, help: words, unit: 'money/month', default: none }),
  },
  presets: {},
  sheet: { purpose: words, rules: [], covers: [] },
  check: () => [],
  declare(values, place: Place) {
    const { build, id, index } = place;
    const code = build.currencyIndex(values.currency);
    const count = values.count.value;
    const cash = build.accounts({
      owner: index,
      name: `${id}.cash`,
      class: 'asset',
      plane: 'cash',
      currency: code,
      count,
    });
    build.port(id, 'cash', cash);
    const income: Parameter = place.parameter('income', values.income, count);
    const opening: Parameter = place.parameter('cash', values.cash);
    return { place, cash, code, income, opening, flow: -1 };
  },
  relate() {},
  connect(instance) {
    const { place, cash, code, opening } = instance;
    const { build } = place;
    instance.flow = build.flow({ from: build.outside, to: place.index, purpose: 'income', currency: code });
    build.onBegin(() => {
      for (let unit = 0; unit < cash.count; unit++) {
        build.ledger.post(build.world(code).first, cash.first + unit, opening.now, instance.flow);
      }
    });
  },
  stages(instances, build) {
    build.stage({
      phase: 'earn',
      name: { fr: 'test income', en: 'test income' },
      run() {
        for (const { cash, code, income, flow } of instances) {
          for (let unit = 0; unit < cash.count; unit++) {
            build.ledger.post(build.world(code).first, cash.first + unit, Math.floor(income.each[unit]!), flow);
          }
        }
      },
    });
    build.stage({
      phase: 'pay',
      name: { fr: 'test payments', en: 'test payments' },
      run() {
        for (const { place } of instances) {
          for (const board of build.boards) {
            if (board.spec.type === 'payment' && board.spec.payerOwner === place.index) payAll(board, build.ledger);
          }
        }
      },
    });
  },
});

interface Book {
  available(account: number): number;
  post(from: number, to: number, amount: number, flow: number): void;
}

/** Grants every row of a payment board in full, or as far as the payer's cash goes when the board takes parts. */
export function payAll(board: OrderBoard, ledger: Book): void {
  const { payers, payees, flow } = board.spec;
  for (let row = 0; row < board.count; row++) {
    const wanted = board.wanted[row]!;
    if (wanted === 0) continue;
    const held = ledger.available(payers[row]!);
    const paid = held >= wanted ? wanted : board.spec.partial ? held : 0;
    ledger.post(payers[row]!, payees[row]!, paid, flow);
    board.grant(row, paid, paid === wanted ? reasons.granted : reasons.noCash);
  }
}
