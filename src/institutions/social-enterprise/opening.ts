import { roundAmount } from '../../numbers/money.ts';
import type { Enterprise } from './instance.ts';
import { lifePhases } from './life.ts';
import { wearBy } from './rules-wear.ts';

/** At the start of a future: opening cash from outside, and an enterprise that already works has its equipment and customers. */
export function openEnterprise(enterprise: Enterprise): void {
  const { place, settings, values, flows, cash, currency } = enterprise;
  const { build } = place;
  const openingCash = settings.openingCash;
  if (openingCash !== null) {
    const amount = roundAmount(openingCash.now, 'half-even');
    build.ledger.post(build.world(currency).first, cash.first, amount, flows.opening);
  }
  const openFor = values.opening?.openFor ?? null;
  if (openFor !== null) resume(enterprise, openFor.value);
}

/** Puts the enterprise where it stands after some months open: equipment was replaced on time and is partly worn. */
function resume(enterprise: Enterprise, months: number): void {
  const { life, settings, equipment, place, flows, currency } = enterprise;
  life.phase = lifePhases.open;
  life.monthsOpen = months;
  if (equipment === null) return;
  const lifeMonths = Math.max(1, Math.floor(settings.equipmentLife!.now));
  const value = roundAmount(settings.equipmentValue!.now, 'up');
  life.wear.age = months % lifeMonths;
  const left = value - Math.floor(wornAfter(enterprise, value, lifeMonths, life.wear.age));
  life.wear.sinceReplaced = value - left;
  place.build.ledger.post(place.build.worldValues(currency).first, equipment.first, left, flows.equipmentGained);
}

/** What equipment of a value has lost after some months of its life, with its fraction. */
function wornAfter({ values }: Enterprise, value: number, lifeMonths: number, months: number): number {
  const { method } = values.equipment!;
  if (method === 'straight-line') return (value * months) / lifeMonths;
  let left = value;
  for (let age = 0; age < months; age++) left -= wearBy(method, { value, left, lifeMonths, age });
  return value - left;
}
