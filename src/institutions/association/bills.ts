import { Results, moved } from '../results.ts';
import type { Words } from '../../engine/words.ts';
import type { Association } from './instance.ts';

/** Bills of one kind (rooms and meetings, or wages) that an association promises to pay when they are due. */
export interface Bills {
  readonly paid: number;
  readonly due: number;
  readonly missed: number;
  /** Memorandum accounts: [0] promised, [1] due. They hold no money. */
  readonly memorandum: number;
}

/** Declares the flows, rows and promise of bills; `name` is that of their rows, `purpose` that of their payments. */
export function declareBills(
  { place, currency }: Association,
  name: string,
  purpose: string,
  words: { readonly paid: Words; readonly due: Words; readonly missed: Words; readonly promise: Words },
): Bills {
  const { build, index, id } = place;
  const own = { owner: index, currency, class: 'equity', plane: 'value', count: 2 } as const;
  const memorandum = build.accounts({ ...own, name: `${id}.${name} promised` });
  const noted = (what: string): number =>
    build.flow({ from: index, to: index, purpose: `${purpose}-${what}`, currency, plane: 'value' });
  const bills = {
    paid: build.flow({ from: index, to: build.outside, purpose, currency }),
    due: noted('due'),
    missed: noted('missed'),
    memorandum: memorandum.first,
  };
  const results = new Results(place, currency);
  results.money(name, words.paid, moved(bills.paid), 'sum', 'costs');
  results.money(`${name}Due`, words.due, moved(bills.due), 'sum');
  results.money(`${name}Missed`, words.missed, moved(bills.missed), 'sum');
  results.promise(name, words.promise, { due: `${name}Due`, missed: `${name}Missed` });
  return bills;
}

/** Pays a bill as far as the cash box goes, notes what was missed, and tells what was paid; whole minor units. */
export function payBill(association: Association, bills: Bills, due: number): number {
  const { place, cash, currency } = association;
  if (due === 0) return 0;
  const { ledger } = place.build;
  const paid = Math.min(due, ledger.available(cash.first));
  ledger.post(bills.memorandum, bills.memorandum + 1, due, bills.due);
  ledger.post(cash.first, place.build.world(currency).first, paid, bills.paid);
  ledger.post(bills.memorandum + 1, bills.memorandum, due - paid, bills.missed);
  if (paid < due) association.isShort = true;
  return paid;
}
