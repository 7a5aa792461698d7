import { defineKind } from '../../../src/institutions/kind.ts';
import type { Place } from '../../../src/institutions/kind.ts';
import type { OrderBoard } from '../../../src/engine/orders.ts';
import { currency, quantity, reference } from '../../../src/schema/field.ts';
import { payAll } from '../paying-members.ts';

const words = { fr: 'essai', en: 'test' };

/**
 * An enterprise for tests of its funder: each month it asks for `needs`, earns `income` from outside, spends up
 * to `costs`, gives a share `surplus` of its income to its funder, and then pays the instalments it is asked as far as its
 * cash goes.
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
    surplus: quantity({ label: words, help: words, unit: '%', default: { value: 0, why: words } }),
    costs: quantity({ label: words, help: words, unit: 'money/month', default: { value: 0, why: words } }),
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
    const surplus = place.parameter('surplus', values.surplus);
    const costs = place.parameter('costs', values.costs);
    return {
      place,
      values,
      cash,
      code,
      needs,
      income,
      costs,
      surplus,
      flow: -1,
      spent: -1,
      shared: -1,
      board: null as OrderBoard | null,
    };
  },
  relate() {},
  connect(instance) {
    const { place, cash, code, values } = instance;
    const { build, index } = place;
    instance.flow = build.flow({ from: build.outside, to: index, purpose: 'income', currency: code });
    instance.spent = build.flow({ from: index, to: build.outside, purpose: 'costs', currency: code });
    if (values.surplus.value > 0) {
      const funder = build.institutionIndex(values.fundedBy);
      instance.shared = build.flow({ from: index, to: funder, purpose: 'surplus', currency: code });
    }
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
      name: { fr: 'test project asks', en: 'test project asks' },
      run: each(({ board, needs }) => {
        board!.clear();
        board!.wanted[0] = Math.floor(needs.now);
      }),
    });
    build.stage({
      phase: 'earn',
      name: { fr: 'test project earns', en: 'test project earns' },
      run: each(({ code, cash, income, flow }) => {
        build.ledger.post(build.world(code).first, cash.first, Math.floor(income.now), flow);
      }),
    });
    build.stage({
      phase: 'trade',
      name: { fr: 'test project spends', en: 'test project spends' },
      run: each(({ code, cash, costs, spent }) => {
        const paid = Math.min(Math.floor(costs.now), build.ledger.available(cash.first));
        build.ledger.post(cash.first, build.world(code).first, paid, spent);
      }),
    });
    build.stage({
      phase: 'trade',
      name: { fr: 'test project shares', en: 'test project shares' },
      run: each(({ cash, income, surplus, shared, values }) => {
        if (shared < 0) return;
        const funder = build.portOf(values.fundedBy, 'cash').first;
        build.ledger.post(cash.first, funder, Math.floor(income.now * surplus.now), shared);
      }),
    });
    build.stage({
      phase: 'settle',
      name: { fr: 'test project repays', en: 'test project repays' },
      run: each(({ place }) => {
        for (const board of build.boards) {
          if (board.spec.type === 'payment' && board.spec.payerOwner === place.index) payAll(board, build.ledger);
        }
      }),
    });
  },
});
