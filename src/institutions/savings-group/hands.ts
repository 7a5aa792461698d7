import { domains } from '../../engine/parameters.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { RotatingGroup } from './group.ts';

/** Deals the hands of a future: half, one, two or three to each member. An odd half hand becomes a whole one. */
export function dealHands(group: RotatingGroup): void {
  const { hands, count, handShares } = group;
  hands.fill(1);
  if (handShares === null) return;
  group.place.build.draws.words(group.handsDriver, domains.decision, once, group.words, count);
  const half = handShares.half.now;
  const double = half + handShares.double.now;
  const triple = double + handShares.triple.now;
  let lastHalf = -1;
  let halves = 0;
  for (let unit = 0; unit < count; unit++) {
    const draw = uniformOfWord(group.words[unit]!);
    hands[unit] = draw < half ? 0.5 : draw < double ? 2 : draw < triple ? 3 : 1;
    if (hands[unit] !== 0.5) continue;
    lastHalf = unit;
    halves++;
  }
  if (halves % 2 === 1) hands[lastHalf] = 1;
}

/**
 * Adds the turns of all members to the order, once for each sub-round: half hands in pairs, further hands after everybody's
 * first. Returns how many turns there are.
 */
export function layTurns(group: RotatingGroup, units: Int32Array, count: number): number {
  let places = 0;
  for (let round = 0; round < group.values.subRounds.value; round++) places = layRound(group, units, count, places);
  return places;
}

function layRound(group: RotatingGroup, units: Int32Array, count: number, first: number): number {
  const { order, partners, hands } = group;
  let places = first;
  let waiting = -1;
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < count; i++) {
      const unit = units[i]!;
      if (round > 0 && hands[unit]! < round + 1) continue;
      if (hands[unit] === 0.5 && waiting >= 0) {
        partners[waiting] = unit;
        waiting = -1;
        continue;
      }
      order[places] = unit;
      partners[places] = -1;
      if (hands[unit] === 0.5) waiting = places;
      places++;
    }
  }
  return places;
}
