import { signal } from '@preact/signals';
import type { CorridorCode } from '../../prices/countries.ts';
import type { ImportedPrices } from '../../prices/import/import-prices.ts';
import type { OwnReceipt } from '../../prices/import/quote.ts';

/** Receipts that the reader typed, and files that were read, by corridor; kept as long as the page is open and nowhere else. */
export const ownReceipts = signal<ReadonlyMap<string, readonly OwnReceipt[]>>(new Map());
export const ownFiles = signal<ReadonlyMap<string, readonly ImportedPrices[]>>(new Map());

export function addReceipt(corridor: CorridorCode, receipt: OwnReceipt): void {
  const key = keyOf(corridor);
  const before = ownReceipts.value.get(key) ?? [];
  ownReceipts.value = new Map(ownReceipts.value).set(key, [...before, receipt]);
}

export function addFile(corridor: CorridorCode, prices: ImportedPrices): void {
  const key = keyOf(corridor);
  const others = (ownFiles.value.get(key) ?? []).filter(({ file }) => file !== prices.file);
  ownFiles.value = new Map(ownFiles.value).set(key, [...others, prices]);
}

export function forgetOwn(corridor: CorridorCode): void {
  const key = keyOf(corridor);
  ownReceipts.value = new Map([...ownReceipts.value].filter(([each]) => each !== key));
  ownFiles.value = new Map([...ownFiles.value].filter(([each]) => each !== key));
}

export function keyOf({ from, to }: CorridorCode): string {
  return `${from}-${to}`;
}
