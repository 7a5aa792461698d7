import type { FlowTerm } from '../../engine/series.ts';
import type { Corridor, Sums } from './corridor.ts';

/**
 * The flows behind what is counted of a sender, where they alone make it up, so that its receipt opens into entries: fees with
 * levies, margins less what channels gave, amounts with what was taken on the way. With a second exchange part of the margin is
 * in another currency, and margins are measured.
 */
export function corridorTerms({ desks }: Corridor): Partial<Record<keyof Sums, readonly FlowTerm[]>> {
  const routes = desks.flatMap((desk) => desk.routes);
  const fees = desks.flatMap(({ feeFlow, levyFlow }) => [feeFlow, levyFlow]);
  const taken = desks.map(({ deductedFlow }) => deductedFlow);
  const margins = routes.map(({ exchange }) => exchange.marginFlow);
  const values = routes.map(({ exchange }) => exchange.valueFlow);
  // What a channel gives is shared by all its senders: it can be told apart only where it has one.
  const given = routes.map(({ exchange }) => exchange.subsidyFlow);
  const isShared = desks.some(({ channel }) => channel.desks.length > 1);
  const isTwice = routes.some(({ second }) => second !== null);
  const found = {
    fees: termsOf(fees, 1),
    amount: [...termsOf(values, 1), ...termsOf(margins, 1), ...termsOf(taken, 1)],
  };
  if (isShared || isTwice) return found;
  return { ...found, margins: [...termsOf(margins, 1), ...termsOf(given, -1)] };
}

/** Each flow once, without those that were never declared. */
function termsOf(flows: readonly number[], sign: 1 | -1): FlowTerm[] {
  return [...new Set(flows)].filter((flow) => flow >= 0).map((flow) => ({ flow, sign }));
}
