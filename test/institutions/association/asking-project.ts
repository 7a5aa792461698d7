import { defineKind } from '../../../src/institutions/kind.ts';
import type { Place } from '../../../src/institutions/kind.ts';
import type { OrderBoard } from '../../../src/engine/orders.ts';
import { currency, quantity, reference } from '../../../src/schema/field.ts';
import { payAll } from '../paying-members.ts';

const words = { fr: 'essai', en: 'test' };

/**
 * An enterprise for tests of its funder: each month it asks for `needs`, earns `income` from outside, and pays the
 * instalments it is asked as far as its cash goes.
 */
export const askingProject = defineKind({
  name: 'social-enterprise',
  label: words,
  help: words,
  fields: {
    currency: currency({ label: words, help: words }),
    fundedBy: reference({ kinds: ['association'], label: words, help: words }),
    needs: quantity({ label: words, help: words, unit: 'money/month' }),
    income: quantity({ label: words, help: words, unit: 'money/month', default: { value: 0, why: words } }),
  },
  presets: {},
  sheet: { purpose: words, rules: [], covers: [] },
  check: () => [],
  declare(values, place: Place) {
    const { build, id, index } = place;
    const code = build.currencyIndex(values.currency);
    const cash = build.accounts({
      owner: index,
      name: `${id}.cash`,
      class: 'asset',
      plane: 'cash',
      currency: code,
      count: 1,
    });
    build.port(id, 'cash', cash);
    const needs = place.parameter('needs', values.needs);
    const income = place.parameter('income', values.income);
    return { place, values, cash, code, needs, income, flow: -1, board: null as OrderBoard | null };
  },
  relate() {},
  connect(instance) {
    const { place, cash, code, values } = instance;
    const { build, index } = place;
    instance.flow = build.flow({ from: build.outside, to: index, purpose: 'income', currency: code });
    instance.board = build.board({
      type: 'funding',
      owner: index,
      topic: 'project',
      currency: code,
      payerOwner: build.institutionIndex(values.fundedBy),
      payeeOwner: index,
      payers: Int32Array.of(-1),
      payees: Int32Array.of(cash.first),
      units: Int32Array.of(0),
      flow: -1,
      partial: true,
    });
  },
  stages(instances, build) {
    const each = (act: (instance: (typeof instances)[number]) => void) => () => instances.forEach(act);
    build.stage({
      phase: 'open',
      name: 'test project asks',
      run: each(({ board, needs }) => {
        board!.clear();
        board!.wanted[0] = Math.floor(needs.now);
      }),
    });
    build.stage({
      phase: 'earn',
      name: 'test project earns',
      run: each(({ code, cash, income, flow }) => {
        build.ledger.post(build.world(code).first, cash.first, Math.floor(income.now), flow);
      }),
    });
    build.stage({
      phase: 'settle',
      name: 'test project repays',
      run: each(({ place }) => {
        for (const board of build.boards) {
          if (board.spec.type === 'payment' && board.spec.payerOwner === place.index) payAll(board, build.ledger);
        }
      }),
    });
  },
});
