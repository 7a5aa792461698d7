import type { AccountBlock } from '../../engine/accounts.ts';
import { reasons } from '../../engine/orders.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import { domains } from '../../engine/parameters.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { accrue, roundAmount } from '../../numbers/money.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { Place } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';

/** Flat sums that people pay for the care of their relatives. What arrives waits in an account of its own for a moment. */
export interface FlatSums {
  readonly product: number;
  readonly amount: Parameter;
  readonly joins: Parameter;
  readonly uses: Parameter;
  readonly account: AccountBlock;
  /** Of the draw of each payer, which joins when it is below `joins`. */
  readonly driver: number;
  readonly residual: Float64Array;
  /** Set in `connect`. */
  board: OrderBoard | null;
  words: Uint32Array;
  flow: number;
  /** Who has paid this month, and what their relatives were given of what they asked for. */
  readonly month: { paying: number; asked: number; given: number };
}

/** Round 1: the account; null when nobody pays ahead. */
export function declareFlatSums(values: EnterpriseValues, place: Place, currency: number): FlatSums | null {
  const given = values.flatSums;
  if (given === null) return null;
  const { build, id, index } = place;
  const sums: FlatSums = {
    product: Object.keys(values.products).sort().indexOf(given.of.en),
    amount: place.parameter('flatSums.amount', given.amount),
    joins: place.parameter('flatSums.joins', given.joins),
    uses: place.parameter('flatSums.uses', given.uses),
    account: build.accounts({
      owner: index,
      name: `${id}.flat sums`,
      class: 'asset',
      plane: 'cash',
      currency,
      count: 1,
    }),
    driver: build.driver(`${id}.flat sums.joins`),
    residual: build.state(1),
    board: null,
    words: new Uint32Array(0),
    flow: -1,
    month: { paying: 0, asked: 0, given: 0 },
  };
  build.onBegin(() => Object.assign(sums.month, { paying: 0, asked: 0, given: 0 }));
  return sums;
}

/** Round 3: the board on which the payers are asked, through a channel where the currencies differ. */
export function connectFlatSums(enterprise: Enterprise): void {
  const { flatSums, place, values, currency } = enterprise;
  if (flatSums === null) return;
  const { build, index } = place;
  const payers = build.portOf(values.flatSums!.payers, 'cash');
  const { count, owner } = payers;
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  const isHere = payers.currency === currency;
  flatSums.words = new Uint32Array(count);
  flatSums.board = build.board({
    type: isHere ? 'payment' : 'transfer',
    owner: index,
    topic: 'premium',
    currency: payers.currency,
    payerOwner: owner,
    payeeOwner: index,
    payers: units.map((unit) => payers.first + unit),
    payees: new Int32Array(count).fill(flatSums.account.first),
    units,
    flow: isHere ? build.flow({ from: owner, to: index, purpose: 'flat sums', currency }) : -1,
    partial: false,
  });
  flatSums.flow = build.flow({ from: index, to: index, purpose: 'flat sums', currency });
}

/** Phase `open`: asks everybody who has joined, once a month, while the enterprise is open. */
export function askFlatSums(enterprise: Enterprise, period: number): void {
  const { flatSums, life, place, monthly } = enterprise;
  if (flatSums === null) return;
  const { board, words, driver, joins, amount } = flatSums;
  board!.clear();
  if (life.phase !== lifePhases.open || monthly[period] === 0) return;
  place.build.draws.words(driver, domains.decision, once, words, words.length);
  const due = roundAmount(amount.now, 'half-even');
  for (let unit = 0; unit < words.length; unit++) {
    if (uniformOfWord(words[unit]!) < joins.now) board!.wanted[unit] = due;
  }
}

/** Phase `trade`: takes what has arrived into the cash box, and tells how many units the relatives of those who paid ask for. */
export function takeFlatSums(enterprise: Enterprise): void {
  const { flatSums, place, cash } = enterprise;
  if (flatSums === null) return;
  const { board, account, month, residual, uses, flow } = flatSums;
  const { ledger } = place.build;
  ledger.post(account.first, cash.first, ledger.available(account.first), flow);
  month.paying = 0;
  for (let unit = 0; unit < board!.count; unit++) {
    if (board!.granted[unit]! > 0 && board!.reasons[unit] !== reasons.lost) month.paying += 1;
  }
  month.asked = accrue(residual, 0, month.paying * uses.now);
  month.given = 0;
}
