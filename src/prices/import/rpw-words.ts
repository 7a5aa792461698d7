import { plainWord } from '../../schema/table/plain-word.ts';
import type { AccessPoint, FirmType, Instrument, PickUp, Speed } from './quote.ts';

/**
 * The vocabularies of both sheets of the World Bank's file, up to 2016 Q1 and from 2016 Q2. A cell may name several things
 * ("Cash, Debit card"), and the same thing is spelt in several ways; what is not known is left out of the list.
 */

/** How a transfer is paid. @example instrumentsOf('Bank account transfer, Debit Card') // ['account', 'debit-card'] */
export function instrumentsOf(cell: string): Instrument[] {
  return named<Instrument>(cell, [
    [/mobile|wallet/, 'mobile-money'],
    [/debit/, 'debit-card'],
    [/credit card/, 'credit-card'],
    [/prepaid|\bcard\b/, 'debit-card'],
    [/account|bank transfer/, 'account'],
    [/cash/, 'cash'],
  ]);
}

/** Where it is handed in. @example accessPointsOf('Agent, Call Center') // ['agent', 'call-centre'] */
export function accessPointsOf(cell: string): AccessPoint[] {
  return named<AccessPoint>(cell, [
    [/call cent/, 'call-centre'],
    [/internet|online/, 'internet'],
    [/post/, 'post-office'],
    [/mobile|phone/, 'phone'],
    [/branch/, 'branch'],
    [/agent/, 'agent'],
  ]);
}

/** How the family gets it. @example pickUpsOf('Own/partner Bank Account') // ['account'] */
export function pickUpsOf(cell: string): PickUp[] {
  return named<PickUp>(cell, [
    [/mobile|wallet/, 'wallet'],
    [/account|bank/, 'account'],
    [/card/, 'card'],
    [/home|door/, 'home'],
    [/cash|agent/, 'cash'],
  ]);
}

/**
 * What a product of the older sheet says of both ends.
 *
 * @example productOf('Cash to account') // { instruments: ['cash'], pickUps: ['account'] }
 */
export function productOf(cell: string): { readonly instruments: Instrument[]; readonly pickUps: PickUp[] } {
  const [sent = '', received = ''] = plainWord(cell).split(' to ', 2);
  return { instruments: instrumentsOf(sent), pickUps: pickUpsOf(received) };
}

/** How long the money takes; null where the file does not say. */
export function speedOf(cell: string): Speed | null {
  const word = plainWord(cell);
  if (/less than (one|1) hour|minutes|instant/.test(word)) return 'hour';
  if (/same day/.test(word)) return 'same-day';
  if (/next day/.test(word)) return 'next-day';
  if (/^2 days?$/.test(word)) return 'two-days';
  if (/^3 ?(-| )?5 days?$|^(3|4|5) days?$/.test(word)) return 'five-days';
  return /(6|six) days|more than (5|6)|6 or more/.test(word) ? 'longer' : null;
}

export function firmTypeOf(cell: string): FirmType {
  const word = plainWord(cell);
  if (/mobile/.test(word)) return 'mobile';
  if (/post/.test(word)) return 'post';
  if (/money transfer|mto|fintech/.test(word)) return 'operator';
  return word.startsWith('bank') ? 'bank' : 'other';
}

/** Whether the price was disclosed; an empty cell says that it was, as in the newer rounds. */
export function isTransparent(cell: string): boolean {
  return plainWord(cell) !== 'no';
}

/** What each part of a cell names, each once: the first pattern that matches a part counts. */
function named<Name extends string>(cell: string, patterns: readonly (readonly [RegExp, Name])[]): Name[] {
  const parts = cell.split(/[,;/]|\band\b|\bor\b/i).map(plainWord);
  const found = parts.flatMap((part) => patterns.find(([pattern]) => pattern.test(part))?.[1] ?? []);
  return [...new Set(found)];
}
