import { splitByWeights } from '../../../numbers/money.ts';
import { cashOf, freeCash, payOutside } from '../cash.ts';
import type { Enterprise } from '../instance.ts';
import { divide } from './rules.ts';
import { reserved, reservePlaces } from './sharing.ts';
import type { Sharing } from './sharing.ts';

/**
 * Phase `settle`, at the end of every twelfth month open: shares out the year's cash result less the year's wear and losses of
 * earlier years, when it is positive, no wage is late and cash above the working capital and the reserves covers it.
 */
export function shareSurplus(enterprise: Enterprise, period: number): void {
  const { life, settings, sharing } = enterprise;
  const { year } = life;
  year.months += 1;
  if (year.months < 12) return;
  const result = year.result - year.worn;
  year.months = 0;
  year.result = 0;
  year.worn = 0;
  if (sharing === null) return;
  const surplus = sharing.isLegal ? afterLosses(sharing, result) : result;
  if (life.owed.wages > 0 || life.owed.suppliers > 0) return;
  const spare = freeCash(enterprise) - settings.workingCapital.now - year.toSend - reserved(enterprise);
  shareOut(enterprise, sharing, Math.floor(Math.min(surplus, spare)), period);
}

/** What a result leaves once earlier losses are made good; a loss is carried forward. */
function afterLosses({ state }: Sharing, result: number): number {
  const left = result - state.loss;
  state.loss = Math.max(0, 0 - left);
  return left;
}

function shareOut(enterprise: Enterprise, sharing: Sharing, base: number, period: number): void {
  const { place } = enterprise;
  const { divided, statute, reserves, state } = sharing;
  const { balances } = place.build.ledger;
  const held = (at: number): number => (reserves === null ? 0 : balances[reserves.first + at]!);
  divide(
    base,
    {
      reserve: sharing.reserve.now,
      training: sharing.training.now,
      optional: sharing.optional.now,
      association: sharing.association.now,
      members: sharing.members === null ? 0 : sharing.members.now,
      capital: sharing.capital.now,
    },
    statute,
    {
      shareCapital: state.shareCapital,
      general: held(reservePlaces.general),
      training: held(reservePlaces.training),
    },
    sharing.capitalMost.now,
    divided,
  );
  keepReserves(enterprise, sharing);
  enterprise.life.year.toSend += divided.association;
  if (enterprise.flows.surplus >= 0) sendAtHome(enterprise);
  payOutside(enterprise, divided.capital, cashOf(enterprise), sharing.flows.dividend);
  refund(enterprise, sharing, period);
}

function keepReserves({ place }: Enterprise, { reserves, divided, flows }: Sharing): void {
  if (reserves === null) return;
  const { ledger } = place.build;
  const from = reserves.first + reservePlaces.unassigned;
  ledger.post(from, reserves.first + reservePlaces.general, divided.general, flows.toReserve);
  ledger.post(from, reserves.first + reservePlaces.training, divided.training, flows.toReserve);
  ledger.post(from, reserves.first + reservePlaces.optional, divided.optional, flows.toReserve);
}

/** Members share their refund by what each bought and delivered in twelve months; evenly when nothing is known. */
function refund(enterprise: Enterprise, sharing: Sharing, period: number): void {
  const { memberCash, tallies, weights, payments, divided, flows } = sharing;
  if (memberCash === null || divided.members === 0) return;
  let known = 0;
  for (let unit = 0; unit < memberCash.count; unit++) {
    weights[unit] = tallies[0]!.sums[unit]! + tallies[1]!.sums[unit]!;
    known += weights[unit]!;
  }
  if (known === 0) weights.fill(1);
  const total = Math.min(divided.members, cashOf(enterprise));
  splitByWeights(total, weights, payments, memberCash.count, period);
  const { ledger } = enterprise.place.build;
  for (let unit = 0; unit < memberCash.count; unit++) {
    ledger.post(enterprise.cash.first, memberCash.first + unit, payments[unit]!, flows.refund);
  }
}

/** In one currency nothing must be carried: the association's part is posted at once. */
function sendAtHome(enterprise: Enterprise): void {
  const { build } = enterprise.place;
  const to = build.portOf(enterprise.values.fundedBy!, 'cash').first;
  const amount = Math.min(enterprise.life.year.toSend, cashOf(enterprise));
  build.ledger.post(enterprise.cash.first, to, amount, enterprise.flows.surplus);
  enterprise.life.year.toSend -= amount;
}
