import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { ratePer } from '../../numbers/rates.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { LoanBook } from './loan-book.ts';
import type { Microloans, Pool } from './pool.ts';

/** Round 3: the book of microloans, one row a unit of the borrowing population; null when none are offered. */
export function openMicroloans(pool: Pool): Microloans | null {
  const { place, values, currency, cash } = pool;
  const { borrowers, loan } = values.lendsTo;
  if (borrowers === null || loan === null) return null;
  const { build, id, index } = place;
  const theirs = build.portOf(borrowers, 'cash');
  const { count, owner } = theirs;
  const units = Int32Array.from({ length: count }, (_, unit) => unit);
  const book = new LoanBook(
    place,
    {
      name: 'microloans',
      lender: index,
      borrower: owner,
      currency,
      till: cash.first,
      payers: units.map((unit) => theirs.first + unit),
      units,
      purpose: 'loan',
    },
    { method: loan.method, grace: loan.grace.value, months: loan.months.value, patience: values.writeOffAfter.value },
  );
  return {
    book,
    amount: place.parameter('lendsTo.loan.amount', loan.amount, count),
    demand: place.parameter('lendsTo.loan.demand', loan.demand),
    rate: loan.rate === null ? null : place.parameter('lendsTo.loan.rate', loan.rate),
    spent: place.parameter('lendsTo.loan.spent', loan.spent),
    spentFlow: build.flow({ from: owner, to: build.outside, purpose: 'loan-use', currency }),
    drivers: {
      asks: build.driver(`${id}.asks`),
      order: build.driver(`${id}.order of requests`),
      struck: build.driver(`${id}.misfortune`),
    },
    words: new Uint32Array(count),
    queue: new Int32Array(count),
    lots: new Uint32Array(count),
  };
}

/** Misfortune of the month: who is struck pays nothing more of the running loan. One draw a borrower. */
export function strikeBorrowers(pool: Pool, micro: Microloans, period: number): void {
  const { book, words, drivers } = micro;
  const chance = pool.parameters.misfortune.now;
  if (chance === 0) return;
  pool.place.build.draws.words(drivers.struck, domains.decision, period, words, book.count);
  for (let row = 0; row < book.count; row++) {
    if (book.age[row]! >= 0 && uniformOfWord(words[row]!) < chance) book.struck[row] = 1;
  }
}

/** Who asks this month: units without a loan, by one draw each. Returns how many; they stand in `queue` by their lots. */
export function gatherRequests(pool: Pool, micro: Microloans, period: number): number {
  const { book, words, lots, queue, drivers, demand } = micro;
  const { draws } = pool.place.build;
  draws.words(drivers.asks, domains.decision, period, words, book.count);
  draws.words(drivers.order, domains.decision, period, lots, book.count);
  let asking = 0;
  for (let row = 0; row < book.count; row++) {
    if (book.age[row]! >= 0 || uniformOfWord(words[row]!) >= demand.now) continue;
    let place = asking++;
    while (place > 0 && lots[queue[place - 1]!]! > lots[row]!) {
      queue[place] = queue[place - 1]!;
      place--;
    }
    queue[place] = row;
  }
  return asking;
}

/** What the first `asking` requests in the queue come to, minor units; those of barred borrowers count for nothing. */
export function sumOfRequests(micro: Microloans, asking: number): number {
  let sum = 0;
  for (let i = 0; i < asking; i++) {
    const row = micro.queue[i]!;
    if (micro.book.barred[row] === 0) sum += amountOf(micro, row);
  }
  return sum;
}

/** Grants requests in the order of their lots while funds last; a request is granted whole or refused. Returns what was lent. */
export function lendInTurn(pool: Pool, micro: Microloans, asking: number, funds: number): number {
  const { book, queue } = micro;
  const yearly = (micro.rate ?? pool.parameters.rate).now;
  const rate = ratePer({ value: yearly, per: 'year', basis: 'nominal' }, 'month');
  let lent = 0;
  for (let i = 0; i < asking; i++) {
    const row = queue[i]!;
    const amount = amountOf(micro, row);
    pool.month.requested += amount;
    if (amount === 0 || book.barred[row] === 1 || lent + amount > funds) {
      pool.month.refused += amount;
      continue;
    }
    book.lend(row, amount, rate);
    lent += amount;
    spend(pool, micro, row, amount);
  }
  return lent;
}

function amountOf(micro: Microloans, row: number): number {
  return roundAmount(micro.amount.each[row]!, 'half-even');
}

/** The purchase the loan was taken for leaves the village at once. */
function spend(pool: Pool, micro: Microloans, row: number, amount: number): void {
  const { build } = pool.place;
  const used = Math.floor(amount * micro.spent.now);
  build.ledger.post(micro.book.ends.payers[row]!, build.world(pool.currency).first, used, micro.spentFlow);
}
