import type { Settings } from './laboratory.ts';
import { addressOf, type Route } from './route.ts';

/** What an address says beside its page: values the reader set, and what the result was when the link was made. */
export interface Carried {
  /** Values by path, written as in a file (`28 EUR/month`). */
  readonly set: Readonly<Record<string, string>>;
  /** The variant of a project, whose page does not say it. */
  readonly variant: string | null;
  /** The first eight digits of the scenario's fingerprint, or null when the address was not made to be shared. */
  readonly sum: string | null;
  /** The format of the link, 1 when it says none. */
  readonly format: number;
}

export const nothingCarried: Carried = { set: {}, variant: null, sum: null, format: 1 };

/** The format of the links that this program makes; it reads those of this number and below. */
export const linkFormat = 1;
/** A link longer than this is cut by too many programs. */
export const longestLink = 2000;
/** Values that an address may set: more than any panel has levers. */
const mostSettings = 60;

/** Reads what an address carries. What cannot be read is left out: the levers then show the file's own values. */
export function readCarried(hash: string): Carried {
  const parameters = queryOf(hash);
  const set: [string, string][] = [];
  for (const text of parameters.getAll('set').slice(0, mostSettings)) {
    const end = text.indexOf(':');
    const path = text.slice(0, end);
    const value = text.slice(end + 1).trim();
    if (end > 0 && /^[\w.-]{1,200}$/.test(path) && value !== '' && value.length <= 200) set.push([path, value]);
  }
  const sum = parameters.get('sum');
  const format = Number(parameters.get('v') ?? linkFormat);
  return {
    set: Object.fromEntries(set),
    variant: parameters.get('variant'),
    sum: sum !== null && /^[0-9a-f]{8}$/.test(sum) ? sum : null,
    format: Number.isInteger(format) && format >= 1 ? format : Infinity,
  };
}

/** The address of a page with what the reader set, as the browser's line shows it. */
export function addressWith(route: Route, { variant, set }: Settings): string {
  return extended(addressOf(route), set, route.page === 'project' && variant !== null ? { variant } : {});
}

/** The address of a result to be sent: page, changes, the format of links and the fingerprint of the scenario. */
export function linkTo(route: Route, settings: Settings, hash: string): string {
  return extended(addressWith(route, settings), {}, { v: String(linkFormat), sum: hash.slice(0, 8) });
}

/** The address of a result whose scenario nobody else has: the packed text travels in it, last, since links are cut at their end. */
export function longLinkTo(packed: string, { variant, set }: Settings, hash: string): string {
  const others = { ...(variant === null ? {} : { variant }), v: String(linkFormat), sum: hash.slice(0, 8) };
  return extended('#/shared', set, { ...others, z: packed });
}

function extended(address: string, set: Carried['set'], others: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams();
  for (const [path, value] of Object.entries(set)) parameters.append('set', `${path}:${value}`);
  for (const [name, value] of Object.entries(others)) parameters.append(name, value);
  const text = parameters.toString();
  if (text === '') return address;
  return `${address}${address.includes('?') ? '&' : '?'}${text}`;
}

function queryOf(hash: string): URLSearchParams {
  const start = hash.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : hash.slice(start + 1));
}
