import type { Parameter } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import type { Association } from './instance.ts';

const year = 12;

/**
 * The sale of a share of the surplus to a buyer outside the model, at so many times what it brought in the last twelve months.
 * What the project pays afterwards is the buyer's: the association passes it on. A share that brought nothing finds no buyer.
 */
export class ShareExit {
  readonly #association: Association;
  readonly #after: number;
  readonly #times: Parameter;
  readonly #sold: number;
  readonly #passedOn: number;
  /** What came in each of the last twelve months, by month of the story modulo 12. */
  readonly #received = new Float64Array(year);
  #isSold = false;

  constructor(association: Association, exit: { readonly after: number; readonly times: Parameter }) {
    const { place, currency, returnedTerms } = association;
    const { build, index } = place;
    this.#association = association;
    this.#after = exit.after;
    this.#times = exit.times;
    const world = build.world(currency).owner;
    this.#sold = build.flow({ from: world, to: index, purpose: 'share-sold', currency });
    this.#passedOn = build.flow({ from: index, to: world, purpose: 'share-of-buyer', currency });
    returnedTerms.push({ flow: this.#sold, sign: 1 }, { flow: this.#passedOn, sign: -1 });
  }

  begin(): void {
    this.#received.fill(0);
    this.#isSold = false;
  }

  /** Phase `observe`, each period, when all that came back has come: passes it on, or notes it and sells in the month agreed. */
  observe(period: number, month: number, isMonthNow: boolean): void {
    const { cash, currency, place } = this.#association;
    const { ledger } = place.build;
    const came = this.#cameBack(period);
    const world = place.build.world(currency).first;
    if (this.#isSold) {
      ledger.post(cash.first, world, Math.min(came, ledger.available(cash.first)), this.#passedOn);
      return;
    }
    if (isMonthNow) this.#received[month % year] = 0;
    this.#received[month % year]! += came;
    if (!isMonthNow || month !== this.#after) return;
    const price = roundAmount(this.#times.now * this.#received.reduce((sum, amount) => sum + amount, 0), 'half-even');
    ledger.post(world, cash.first, price, this.#sold);
    this.#isSold = price > 0;
  }

  /** From the project, directly or through channels; not the sale itself. */
  #cameBack(period: number): number {
    const { returnedTerms, place } = this.#association;
    let sum = 0;
    for (const { flow, sign } of returnedTerms) {
      if (flow !== this.#sold && flow !== this.#passedOn) sum += sign * place.build.ledger.moved(flow, period);
    }
    return sum;
  }
}

/** Round 3: the sale of the share, when the file speaks of one. */
export function declareExit(association: Association): ShareExit | null {
  const { values, place } = association;
  const exit = values.as === 'share' ? (values.share?.exit ?? null) : null;
  if (exit === null || values.project === null) return null;
  const times = place.parameter('share.exit.times', exit.times);
  return new ShareExit(association, { after: exit.after.value, times });
}
