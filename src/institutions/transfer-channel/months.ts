import { domains } from '../../engine/parameters.ts';
import { uniformOfWord } from '../../random/draws.ts';
import type { Desk } from './desks.ts';

/** What happens at a desk when a month begins: people hear of the channel, cards cost, limits and allowances start anew. */
export function beginMonth(desk: Desk, period: number): void {
  const { offer } = desk.channel;
  if (offer.isOpen && (offer.advertising > 0 || offer.wordOfMouth > 0)) learn(desk, period);
  if (desk.channel.values.card !== null) takeCardFees(desk);
  const { thisMonth, idleMonths, times } = desk.usage;
  thisMonth.fill(0);
  for (let unit = 0; unit < times.length; unit++) if (times[unit]! > 0) idleMonths[unit]! += 1;
}

/**
 * The chance that somebody who does not know a channel learns of it within a month: advertising plus word of mouth times the
 * share of those who use it, the diffusion of Bass (Management Science 15, 1969). It never exceeds certainty.
 *
 * @example chanceToLearn(0.02, 0.3, 0.5) // 0.17
 */
export function chanceToLearn(advertising: number, wordOfMouth: number, users: number): number {
  return Math.min(1, advertising + wordOfMouth * users);
}

function learn(desk: Desk, period: number): void {
  const { offer, place } = desk.channel;
  const { learned, times, idleMonths } = desk.usage;
  let users = 0;
  for (let unit = 0; unit < times.length; unit++) if (times[unit]! > 0 && idleMonths[unit] === 0) users += 1;
  const chance = chanceToLearn(offer.advertising, offer.wordOfMouth, users / times.length);
  place.build.draws.words(desk.drivers.learns, domains.decision, period, desk.words, times.length);
  for (let unit = 0; unit < times.length; unit++) if (uniformOfWord(desk.words[unit]!) < chance) learned[unit] = 1;
}

/** Subscription of all who hold the card, and the fee of those who no longer use it; as far as their cash goes. */
function takeCardFees(desk: Desk): void {
  const { offer, values, place } = desk.channel;
  const { ledger } = place.build;
  const { times, idleMonths } = desk.usage;
  const after = values.card!.inactiveAfter.value;
  for (let unit = 0; unit < times.length; unit++) {
    if (times[unit] === 0) continue;
    const idle = idleMonths[unit]! >= after ? offer.inactivity : 0;
    const due = Math.floor(offer.subscription + idle + 0.5);
    const held = ledger.available(desk.firstPayer + unit);
    ledger.post(desk.firstPayer + unit, desk.feeAccount, due < held ? due : Math.max(0, held), desk.feeFlow);
  }
}
