import { accrue, roundAmount } from '../../../numbers/money.ts';
import { freeCash, payOutside } from '../cash.ts';
import type { Enterprise } from '../instance.ts';
import { lifePhases } from '../life.ts';
import { lastYearResult } from '../month-result.ts';
import { monthlyHazard } from '../rules.ts';
import { places } from './market.ts';
import type { Market } from './market.ts';
import { errorAfter, imitatorsAfter, knownAfter, shareOfCustomers, willing } from './rules.ts';

/** Enterprises that share their customers. */
export type Rivals = readonly Enterprise[];

/** Round 4: the enterprises of each market; one that names none is alone in its own. */
export function rivalsOf(enterprises: readonly Enterprise[]): readonly Rivals[] {
  const named = new Map<string, Enterprise[]>();
  const alone: Enterprise[][] = [];
  for (const enterprise of enterprises) {
    if (enterprise.market === null) continue;
    const { name } = enterprise.market;
    if (name === null) alone.push([enterprise]);
    else named.set(name, [...(named.get(name) ?? []), enterprise]);
  }
  return [...named.values(), ...alone];
}

/** Phase `produce`: shares the customers of a market among those that are open, in proportion to their quality. */
export function shareMarket(rivals: Rivals): void {
  let quality = 0;
  let imitators = 0;
  for (let i = 0; i < rivals.length; i++) {
    const market = rivals[i]!.market!;
    if (rivals[i]!.life.phase === lifePhases.open) quality += market.quality.now;
    imitators += market.state[places.imitators]!;
  }
  for (let i = 0; i < rivals.length; i++) {
    const market = rivals[i]!.market!;
    const isOpen = rivals[i]!.life.phase === lifePhases.open;
    const own = market.quality.now;
    const neighbours = isOpen ? quality - own : quality;
    market.state[places.share] = shareOfCustomers(own, neighbours, market.others.now + imitators);
    if (isOpen && market.state[places.began] === 0) begin(market, rivals[i]!.life.monthsOpen);
  }
}

/** The first month open: what people know and believe then; of one that has long been open, what they have come to. */
function begin(market: Market, monthsOpen: number): void {
  const { state, aware, belief } = market;
  state[places.began] = 1;
  state[places.known] = aware === null ? 1 : aware.start.now;
  state[places.error] = belief === null ? 0 : belief.dearer.now;
  for (let month = 0; month < monthsOpen; month++) spread(market, 0, 0);
}

/** A month in which the news spreads and errors fade, with what a campaign adds. */
function spread({ state, aware, belief }: Market, publicity: number, corrects: number): void {
  if (aware !== null) {
    state[places.known] = knownAfter({
      known: state[places.known]!,
      publicity: aware.publicity.now + publicity,
      talk: aware.talk.now,
      forgotten: aware.forgotten.now,
    });
  }
  if (belief !== null) state[places.error] = errorAfter(state[places.error]!, belief.fades.now, corrects);
}

/** By what the demand of a product at a price is multiplied; `usual` is what people are used to pay for it. */
export function pullOf(market: Market | null, price: number, usual: number): number {
  if (market === null) return 1;
  const { state, priceSensitivity } = market;
  const believed = price * (1 + state[places.error]!);
  return state[places.known]! * state[places.share]! * willing(believed, usual, priceSensitivity.now);
}

/** Whole units of what the families of the model order that come to this enterprise and not to its competitors. */
export function ordersDrawn(market: Market | null, product: number, ordered: number, pull: number): number {
  if (market === null || ordered === 0) return ordered;
  return Math.min(ordered, accrue(market.residual, product, ordered * Math.min(1, pull)));
}

/** Phase `settle`, after the wages: the campaign is paid, the news spreads, errors fade. */
export function spreadNews(enterprise: Enterprise): void {
  const { market } = enterprise;
  if (market === null) return;
  const { campaign } = market;
  if (campaign !== null && payCampaign(enterprise, campaign)) {
    spread(market, campaign.publicity.now, campaign.corrects.now);
  } else spread(market, 0, 0);
}

/** Phase `settle`, when the result of the month is known: imitators come while it makes money, and some of them close. */
export function drawImitators(enterprise: Enterprise): void {
  const { market } = enterprise;
  if (market === null) return;
  const { state } = market;
  state[places.imitators] = imitatorsAfter({
    imitators: state[places.imitators]!,
    perMonth: market.copied.now / 12,
    closing: monthlyHazard(market.imitatorsClose.now),
    advised: market.advised.now,
    prospers: lastYearResult(enterprise) > 0,
  });
}

/** Whether the campaign runs this month: it is its time, and free cash pays for it in full. */
function payCampaign(enterprise: Enterprise, campaign: NonNullable<Market['campaign']>): boolean {
  const month = enterprise.life.monthsOpen;
  if (month < campaign.from || month >= campaign.from + campaign.months.now) return false;
  const due = roundAmount(campaign.cost.now, 'half-even');
  if (freeCash(enterprise) < due) return false;
  payOutside(enterprise, due, due, enterprise.flows.campaign);
  return true;
}
