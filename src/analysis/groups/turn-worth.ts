import { headlineOf, allRoots } from '../../finance/roots.ts';
import { breakEvenTurn, realWorthOfTurn } from '../../institutions/savings-group/rules.ts';
import { power } from '../../numbers/elementary.ts';

/** A rotating group in which every member pays the same and receives once. */
export interface PlainCircle {
  readonly members: number;
  /** Minor units a meeting. */
  readonly contribution: number;
  readonly turnsPerMeeting: number;
  readonly meetingsPerYear: number;
}

/** What the same money could do for the member, and what prices do, a year. */
export interface OwnAlternative {
  readonly alternative: number;
  readonly inflation: number;
}

/** One turn when nobody fails. */
export interface TurnWorth {
  readonly turn: number;
  /** The meeting of the turn, from 1. */
  readonly meeting: number;
  /** Value at the start, at the member's own alternative: above zero for who receives early. Minor units. */
  readonly presentValue: number;
  /** What the pot buys over what the contributions would have bought, less one. */
  readonly realGain: number;
  /** Every effective yearly rate at which the turn is worth nothing, ascending; the headline by the legal rule. */
  readonly roots: readonly number[];
  readonly headline: number | null;
}

/**
 * What each turn of a plain circle is worth, the first meeting being one period away. The present values sum to zero but for
 * rounding: what the early gain, the late give. Every turn has the rate 0 by construction, so that a rate says nothing of
 * it: the value at the member's own alternative does. Source: closed form; rule for several roots: UK SI 1980/51, reg. 9(3).
 */
export function worthOfTurns(circle: PlainCircle, own: OwnAlternative): TurnWorth[] {
  const { members, contribution, turnsPerMeeting, meetingsPerYear } = circle;
  const meetings = Math.ceil(members / turnsPerMeeting);
  const rate = power(1 + own.alternative, 1 / meetingsPerYear) - 1;
  const inflation = power(1 + own.inflation, 1 / meetingsPerYear) - 1;
  const times = Array.from({ length: meetings }, (_, i) => i + 1);
  return Array.from({ length: members }, (_, i) => {
    const meeting = Math.floor(i / turnsPerMeeting) + 1;
    const flows = times.map((time) => (time === meeting ? contribution * (meetings - 1) : 0 - contribution));
    const roots = allRoots(times, flows).map((root) => power(1 + root, meetingsPerYear) - 1);
    return {
      turn: i + 1,
      meeting,
      presentValue: flows.reduce((sum, flow, k) => sum + flow * power(1 + rate, 0 - times[k]!), 0),
      realGain: inflation === 0 ? 0 : realWorthOfTurn(meetings, inflation, meeting) - 1,
      roots,
      headline: headlineOf(roots),
    };
  });
}

/** The meeting at which a turn neither gains nor gives at the member's own alternative, not a whole number; or null. */
export function breakEvenMeeting(circle: PlainCircle, { alternative }: OwnAlternative): number | null {
  const members = Math.ceil(circle.members / circle.turnsPerMeeting);
  const turn = breakEvenTurn({ members, rate: power(1 + alternative, 1 / circle.meetingsPerYear) - 1 });
  return typeof turn === 'number' ? turn : null;
}
