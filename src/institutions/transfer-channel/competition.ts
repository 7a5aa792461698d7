import { power } from '../../numbers/elementary.ts';

/**
 * By what the price of a channel is multiplied when `providers` share the corridor, given that it was observed with
 * `observedWith` of them: floor + (1 - floor) × (observedWith / providers)^strength. More providers lower the price, never
 * below the part that rules set. Form: claim C03 of the sources (fee = rules + μ / N^κ), normalised to the observed price.
 *
 * @example priceFactor(4, 1, 0.5, 0.5) // 0.75
 */
export function priceFactor(providers: number, observedWith: number, floor: number, strength: number): number {
  return floor + (1 - floor) * power(observedWith / providers, strength);
}
