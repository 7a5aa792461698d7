import { pack } from '../../export/packed-text.ts';
import { plainText } from '../../scenario/plain-text.ts';
import { linkTo, longLinkTo } from '../link.ts';
import type { Result } from '../simulation.ts';
import type { AppState } from '../state.ts';

/** The part of an address behind the page, `#` included; long when the scenario itself is in it. */
export interface ResultLink {
  readonly hash: string;
  readonly isLong: boolean;
}

/**
 * The link to a result. A story or a project that nobody rewrote is named, with what was set; any other scenario travels
 * inside, without its comments. Rejects when the text cannot be read, which no text with a result is.
 */
export async function linkOf({ source, settings, scenario }: Result, state: AppState): Promise<ResultLink> {
  const route = state.route.peek();
  const isKnown = route.page !== 'file' && source.text === state.original.peek()?.text;
  if (isKnown) return { hash: linkTo(route, settings, scenario.hash), isLong: route.page === 'shared' };
  const text = plainText(source);
  if (text === null) throw new Error('the scenario cannot be read');
  return { hash: longLinkTo(await pack(text), settings, scenario.hash), isLong: true };
}
