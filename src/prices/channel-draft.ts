import type { Words } from '../engine/words.ts';
import type { TariffDraft } from './import/tariff-draft.ts';
import type { CorridorCode } from './countries.ts';

/** Where a price comes from, as the marks of a scenario say it. */
export interface PriceMark {
  readonly kind: 'source' | 'derived' | 'own' | 'assumed';
  readonly says: Words;
}

/**
 * A channel found in prices, before it stands in a scenario: what it is called, what it costs and where each number comes
 * from. Every screen that shows it shows its corridor and its date.
 */
export interface ChannelDraft extends CorridorCode {
  /** A key for a scenario file, in small letters and hyphens. */
  readonly id: string;
  readonly title: Words;
  /** `2025 Q3`, `2017`, `2024-03-15`. */
  readonly date: string;
  readonly group: 'digital' | 'agent' | 'informal';
  readonly funding: 'cash' | 'account' | 'card';
  readonly isFormal: boolean;
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
  readonly tariff: TariffDraft;
  readonly feeMark: PriceMark;
  readonly marginMark: PriceMark;
  /** Hours until the money is there, with the class they stand for; null when nothing says. */
  readonly hours: { readonly value: number; readonly mark: PriceMark } | null;
  /** Whether it is one provider's price, or a mean over services that nobody can buy. */
  readonly isMean: boolean;
}

/** `2025_3Q` as people write it: `2025 Q3`; a year or a date stays. */
export function periodLabel(period: string): string {
  const found = /^(\d{4})_([1-4])Q$/.exec(period);
  return found === null ? period : `${found[1]} Q${found[2]}`;
}
