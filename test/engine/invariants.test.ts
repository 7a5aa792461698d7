import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancesFrom, Journal } from '../../src/engine/journal.ts';
import type { LedgerRule } from '../../src/engine/ledger-error.ts';
import type { Model } from '../../src/engine/model.ts';
import { runFuture } from '../../src/engine/run.ts';
import { smallModel } from './small-model.ts';
import type { SmallWorld } from './small-model.ts';

/** One deliberately faulty institution for each rule of the book. */
const faults: readonly { rule: LedgerRule; fault: string; act: (world: SmallWorld) => void }[] = [
  {
    rule: 'amount-must-be-whole',
    fault: 'pays a fraction of a cent',
    act: ({ ledger, people, box, flows }) => ledger.post(people.first, box.first, 0.5, flows.dues),
  },
  {
    rule: 'amount-must-be-whole',
    fault: 'pays a negative amount',
    act: ({ ledger, people, box, flows }) => ledger.post(people.first, box.first, -100, flows.dues),
  },
  {
    rule: 'amount-must-be-whole',
    fault: 'pays what is not a number',
    act: ({ ledger, people, box, flows }) => ledger.post(people.first, box.first, NaN, flows.dues),
  },
  {
    rule: 'amount-must-be-whole',
    fault: 'pays more than a float can count',
    act: ({ ledger, people, world, flows }) => ledger.post(world, people.first, 2 ** 53, flows.gift),
  },
  {
    rule: 'one-currency-per-post',
    fault: 'pays euros into a dollar account',
    act: ({ ledger, people, dollars, flows }) => ledger.post(people.first, dollars.first, 100, flows.dues),
  },
  {
    rule: 'post-follows-its-flow',
    fault: 'books a refund as dues',
    act: ({ ledger, people, world, flows }) => ledger.post(world, people.first, 100, flows.dues),
  },
  {
    rule: 'balance-below-its-floor',
    fault: 'pays what the member does not have',
    act: ({ ledger, people, box, flows }) => ledger.post(people.first, box.first, 10_001, flows.dues),
  },
  {
    rule: 'debt-above-zero',
    fault: 'clears more than the debt',
    act: ({ ledger, claims, debts, flows }) => {
      ledger.post(debts.first, claims.first, 100, flows.lent);
      ledger.post(debts.first + 1, claims.first + 1, 200, flows.lent);
      ledger.post(claims.first + 1, debts.first, 200, flows.cleared);
    },
  },
  {
    rule: 'claims-must-equal-debts',
    fault: 'books a claim without its debt',
    act: ({ ledger, claims, flows, world }) => ledger.post(world + 1, claims.first, 100, flows.worth),
  },
  {
    rule: 'book-must-sum-to-zero',
    fault: 'writes money into an account beside the book',
    act: ({ ledger, box }) => (ledger.balances[box.first] = 5000),
  },
  {
    rule: 'closing-must-follow-from-flows',
    fault: 'moves money between institutions beside the book',
    act: ({ ledger, people, box }) => {
      ledger.balances[people.first]! -= 5000;
      ledger.balances[box.first]! += 5000;
    },
  },
];

describe('the invariants of the book', () => {
  for (const { rule, fault, act } of faults) {
    it(`${rule} stops an institution that ${fault}`, () => {
      const model = smallModel((world) => act(world));
      expect(() => runFuture(model, 0, null)).toThrow(expect.objectContaining({ rule }) as Error);
    });
  }

  it('says which account, flow and amount broke the rule', () => {
    const model = smallModel(({ ledger, people, box, flows }) =>
      ledger.post(people.first + 1, box.first, 10_001, flows.dues),
    );
    expect(() => runFuture(model, 0, null)).toThrow(
      'members.cash[1] holds 10000 and cannot pay 10001 in flow members→group dues EUR',
    );
  });
});

/** The same faults in the middle of a block of posts, where most amounts are in order. */
const blockFaults: readonly { rule: LedgerRule; fault: string; act: (world: SmallWorld) => void }[] = [
  {
    rule: 'amount-must-be-whole',
    fault: 'a fraction of a cent',
    act: ({ ledger, people, box, flows }) => ledger.postEach(people, box, Float64Array.of(1, 0.5, 1), flows.dues),
  },
  {
    rule: 'amount-must-be-whole',
    fault: 'a negative amount',
    act: ({ ledger, people, box, flows }) => ledger.postEach(people, box, Float64Array.of(1, 1, -1), flows.dues),
  },
  {
    rule: 'amount-must-be-whole',
    fault: 'what is not a number',
    act: ({ ledger, people, box, flows }) => ledger.postEach(people, box, Float64Array.of(NaN, 1, 1), flows.dues),
  },
  {
    rule: 'one-currency-per-post',
    fault: 'euros into a dollar account',
    act: ({ ledger, people, dollars, flows }) => ledger.postEach(people, dollars, Float64Array.of(1, 1, 1), flows.dues),
  },
  {
    rule: 'post-follows-its-flow',
    fault: 'dues booked as a refund',
    act: ({ ledger, people, box, flows }) => ledger.postEach(people, box, Float64Array.of(1, 1, 1), flows.refund),
  },
  {
    rule: 'balance-below-its-floor',
    fault: 'more than a member has',
    act: ({ ledger, people, box, flows }) => ledger.postEach(people, box, Float64Array.of(1, 10_001, 1), flows.dues),
  },
  {
    rule: 'debt-above-zero',
    fault: 'more than the debt of one',
    act: ({ ledger, claims, debts, flows }) => {
      ledger.postEach(debts, claims, Float64Array.of(100, 100, 100), flows.lent);
      ledger.post(debts.first, claims.first + 1, 100, flows.lent);
      ledger.postEach(claims, debts, Float64Array.of(100, 200, 100), flows.cleared);
    },
  },
];

describe('a block of posts', () => {
  for (const { rule, fault, act } of blockFaults) {
    it(`is stopped by ${rule} at ${fault}`, () => {
      const model = smallModel((world) => act(world));
      expect(() => runFuture(model, 0, null)).toThrow(expect.objectContaining({ rule }) as Error);
    });
  }

  it('says which of its posts is wrong', () => {
    const model = smallModel(({ ledger, people, box, flows }) =>
      ledger.postEach(people, box, Float64Array.of(1, 10_001, 1), flows.dues),
    );
    expect(() => runFuture(model, 0, null)).toThrow('members.cash[1] holds 10000 and cannot pay 10001');
  });

  it('leaves the book that posts one by one leave, with or without a journal', () => {
    const amounts = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 4000 })));
    const book = (each: boolean, given: readonly number[], journal: Journal | null) => {
      const model = smallModel(({ ledger, people, box, flows }) => {
        if (each) ledger.postEach(people, box, Float64Array.from(given), flows.dues);
        else given.forEach((amount, i) => ledger.post(people.first + i, box.first, amount, flows.dues));
      });
      runFuture(model, 0, journal);
      return { balances: model.parts.ledger.balances, totals: model.parts.ledger.totals, rows: model.rows };
    };
    fc.assert(
      fc.property(amounts, (given) => {
        const journal = new Journal(null);
        expect(book(true, given, null)).toEqual(book(false, given, null));
        const told = book(true, given, journal);
        expect(told).toEqual(book(false, given, null));
        expect(balancesFrom(journal.entries, told.balances.length)).toEqual(told.balances);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a faultless institution', () => {
  const model = smallModel(({ ledger, people, box, flows }, period) => {
    ledger.postEach(people, box, Float64Array.of(1000, 2000, 0), flows.dues);
    if (period === 1) ledger.post(box.first, people.first + 2, 1500, flows.refund);
  });

  it('closes with the balances that an independent sum of its journal gives', () => {
    const journal = new Journal(null);
    runFuture(model, 0, journal);
    const { ledger } = model.parts;
    expect(balancesFrom(journal.entries, ledger.balances.length)).toEqual(ledger.balances);
    expect(ledger.total(ledger.blocks.find((block) => block.name === 'group.box')!)).toBe(4500);
    expect(journal.entries).toHaveLength(8);
  });

  it('is recorded by month: flows as sums, balances at the end', () => {
    runFuture(model, 0, null);
    expect([...model.rows]).toEqual([3000, 3000, 3000, 4500]);
  });

  it('gives the same rows again after another future was played', () => {
    runFuture(model, 5, null);
    runFuture(model, 0, null);
    expect([...model.rows]).toEqual([3000, 3000, 3000, 4500]);
  });

  it('keeps only the wanted flows in a filtered journal', () => {
    const refund = model.parts.ledger.flows.find((flow) => flow.purpose === 'refund')!;
    const journal = new Journal(new Set([refund.index]));
    runFuture(model, 0, journal);
    expect(journal.entries.map((entry) => entry.amount)).toEqual([1500]);
  });
});

const people = (model: Model): number =>
  model.parts.ledger.blocks.find((block) => block.name === 'members.cash')!.first;

describe('an overdraft', () => {
  it('lets an account go below zero down to its limit and no further', () => {
    const within = smallModel(
      ({ ledger, people, box, flows }) => {
        ledger.allowOverdraft(people.first, 50);
        ledger.post(people.first, box.first, ledger.available(people.first), flows.dues);
      },
      { months: 1 },
    );
    runFuture(within, 0, null);
    expect(Math.min(...within.parts.ledger.balances.subarray(people(within), people(within) + 3))).toBe(-50);
    const beyond = smallModel(({ ledger, people, box, flows }) => {
      ledger.allowOverdraft(people.first, 50);
      ledger.post(people.first, box.first, ledger.available(people.first) + 1, flows.dues);
    });
    expect(() => runFuture(beyond, 0, null)).toThrow('balance-below-its-floor');
  });
});
