import type { AccountBlock } from '../../src/engine/accounts.ts';
import type { OrderBoard } from '../../src/engine/orders.ts';
import { reasons } from '../../src/engine/orders.ts';
import type { Parameter } from '../../src/engine/parameters.ts';
import type { Tally } from '../../src/engine/tallies.ts';
import { splitByWeights } from '../../src/numbers/split.ts';
import { currency, quantity, reference } from '../../src/schema/field.ts';
import { defineKind } from '../../src/institutions/kind.ts';
import type { Place } from '../../src/institutions/kind.ts';

const words = (text: string) => ({ label: { fr: text, en: text }, help: { fr: text, en: text } });
const sheet = { purpose: { fr: 'Pour les tests.', en: 'For tests.' }, rules: [], covers: [] };

interface Lender {
  readonly place: Place;
  readonly cash: AccountBlock;
  readonly borrowers: string;
  readonly capital: Parameter;
  readonly multiple: Parameter;
  readonly window: number;
  claims: AccountBlock | null;
  received: Tally | null;
  board: OrderBoard | null;
  flows: { loan: number; lent: number; cleared: number; repaid: number } | null;
}

/**
 * Lends to each household without a loan, in the order of its units, a share of what it received by transfer over the last
 * months, while its money lasts; repaid in three parts, the last takes the rest. Without interest.
 */
export const smallLender = defineKind({
  name: 'small-lender',
  ...words('Prêteur'),
  fields: {
    currency: currency(words('Monnaie')),
    borrowers: reference({ ...words('Emprunteurs'), kinds: ['population'] }),
    capital: quantity({ ...words('Capital'), unit: 'money' }),
    multiple: quantity({ ...words('Multiple'), unit: '%' }),
    window: quantity({ ...words('Mois comptés'), unit: 'month', whole: true }),
  },
  presets: {},
  sheet,
  check: () => [],
  declare(values, place): Lender {
    const money = place.build.currencyIndex(values.currency);
    const cash = place.build.accounts({
      owner: place.index,
      name: `${place.id}.cash`,
      class: 'asset',
      plane: 'cash',
      currency: money,
      count: 1,
    });
    return {
      place,
      cash,
      borrowers: values.borrowers,
      capital: place.parameter('capital', values.capital),
      multiple: place.parameter('multiple', values.multiple),
      window: values.window.value,
      claims: null,
      received: null,
      board: null,
      flows: null,
    };
  },
  relate() {},
  connect(lender) {
    const { build, index, id } = lender.place;
    const homes = build.portOf(lender.borrowers, 'cash');
    const { currency: money, count, owner } = homes;
    const value = { plane: 'value', currency: money, count } as const;
    lender.claims = build.accounts({ ...value, owner: index, name: `${id}.claims`, class: 'claim' });
    const debts = build.accounts({ ...value, owner, name: `${id}.debts`, class: 'debt' });
    build.pair(lender.claims, debts);
    lender.received = build.tally(
      (flow) => flow.to === owner && flow.purpose === 'transfer',
      'to',
      homes,
      lender.window,
    );
    const flows = {
      loan: build.flow({ from: index, to: owner, purpose: 'loan', currency: money }),
      lent: build.flow({ from: owner, to: index, purpose: 'lent', currency: money, plane: 'value' }),
      cleared: build.flow({ from: index, to: owner, purpose: 'cleared', currency: money, plane: 'value' }),
      repaid: build.flow({ from: owner, to: index, purpose: 'instalment', currency: money }),
    };
    lender.flows = flows;
    const units = Int32Array.from({ length: count }, (_, unit) => unit);
    lender.board = build.board({
      type: 'payment',
      owner: index,
      topic: 'instalment',
      currency: money,
      payerOwner: owner,
      payeeOwner: index,
      payers: units.map((unit) => homes.first + unit),
      payees: new Int32Array(count).fill(lender.cash.first),
      units,
      flow: flows.repaid,
      partial: false,
    });
    const opening = build.flow({ from: build.outside, to: index, purpose: 'opening', currency: money });
    build.onBegin(() => build.ledger.post(build.world(money).first, lender.cash.first, lender.capital.now, opening));
  },
  stages(lenders, build) {
    const parts = lenders.map((lender) => ({
      lender,
      left: build.state(lender.board!.count),
      part: build.state(lender.board!.count),
    }));
    build.stage({
      phase: 'open',
      name: { fr: 'small-lender asks', en: 'small-lender asks' },
      run() {
        for (const { lender, left, part } of parts) {
          const board = lender.board!;
          board.clear();
          for (let unit = 0; unit < board.count; unit++) {
            const owed = build.ledger.balances[lender.claims!.first + unit]!;
            if (left[unit]! > 0) board.wanted[unit] = left[unit] === 1 ? owed : part[unit]!;
          }
        }
      },
    });
    build.stage({
      phase: 'lend',
      name: { fr: 'small-lender books and lends', en: 'small-lender books and lends' },
      run() {
        for (const { lender, left, part } of parts) {
          const { board, claims, flows, received, cash, multiple } = lender;
          const homes = board!.spec.payers;
          for (let unit = 0; unit < board!.count; unit++) {
            const claim = claims!.first + unit;
            const debt = claim + board!.count;
            if (board!.granted[unit]! > 0) {
              build.ledger.post(claim, debt, board!.granted[unit]!, flows!.cleared);
              left[unit]! -= 1;
            }
            if (left[unit]! > 0) continue;
            const loan = Math.floor(received!.sums[unit]! * multiple.now);
            if (loan === 0 || loan > build.ledger.available(cash.first)) continue;
            build.ledger.post(cash.first, homes[unit]!, loan, flows!.loan);
            build.ledger.post(debt, claim, loan, flows!.lent);
            left[unit] = 3;
            part[unit] = Math.floor(loan / 3);
          }
        }
      },
    });
  },
});

/** Serves the purchases of its customers up to a capacity in money, in proportion to what each wants. */
export const villageShop = defineKind({
  name: 'village-shop',
  ...words('Boutique'),
  fields: {
    currency: currency(words('Monnaie')),
    customers: reference({ ...words('Clients'), kinds: ['population'] }),
    capacity: quantity({ ...words('Capacité'), unit: 'money/month' }),
  },
  presets: {},
  sheet,
  check: () => [],
  declare(values, place) {
    const money = place.build.currencyIndex(values.currency);
    const cash = place.build.accounts({
      owner: place.index,
      name: `${place.id}.cash`,
      class: 'asset',
      plane: 'cash',
      currency: money,
      count: 1,
    });
    return {
      place,
      cash,
      customers: values.customers,
      capacity: place.parameter('capacity', values.capacity),
      sale: 0,
    };
  },
  relate() {},
  connect(shop) {
    const { build, index, id } = shop.place;
    const homes = build.portOf(shop.customers, 'cash');
    shop.sale = build.flow({ from: homes.owner, to: index, purpose: 'sale', currency: homes.currency });
    build.series({
      id: `${id}.sales`,
      label: { fr: 'Ventes', en: 'Sales' },
      unit: build.currencyCodes[homes.currency]!,
      currency: homes.currency,
      source: { from: 'flows', terms: [{ flow: shop.sale, sign: 1 }] },
      month: 'sum',
      theme: 'impact',
    });
  },
  stages(shops, build) {
    const served = shops.flatMap((shop) =>
      build.boards
        .filter(({ spec }) => spec.type === 'purchase' && spec.owner === build.portOf(shop.customers, 'cash').owner)
        .map((board) => ({ shop, board, parts: new Float64Array(board.count) })),
    );
    build.stage({
      phase: 'trade',
      name: { fr: 'village-shop serves', en: 'village-shop serves' },
      run(period) {
        for (const { shop, board, parts } of served) {
          let wanted = 0;
          for (let row = 0; row < board.count; row++) wanted += board.wanted[row]!;
          const total = Math.min(wanted, shop.capacity.now);
          if (total === 0) continue;
          splitByWeights(total, board.wanted, parts, board.count, period);
          for (let row = 0; row < board.count; row++) {
            build.ledger.post(board.spec.payers[row]!, shop.cash.first, parts[row]!, shop.sale);
            board.grant(row, parts[row]!, parts[row] === board.wanted[row] ? reasons.granted : reasons.noCapacity);
          }
        }
      },
    });
  },
});
