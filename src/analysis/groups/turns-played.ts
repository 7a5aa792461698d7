import type { Model } from '../../engine/model.ts';
import { BrokenFuture } from '../../ensemble/run-batch.ts';
import type { Compile } from '../../ensemble/run-batch.ts';
import { power } from '../../numbers/elementary.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { playAgain } from '../replay/play-again.ts';
import type { Listener } from '../replay/play-again.ts';
import { nearestRank } from '../statistics.ts';
import { FirstCycle } from './first-cycle.ts';
import { factsOf, groupNamed } from './group-facts.ts';

/** What became of the members of one turn, over futures. Sums in minor units of the group's currency. */
export interface TurnPlayed {
  /** The place in the order in which members had their first pot, from 1; 0 for those who never had one. */
  readonly turn: number;
  readonly members: number;
  /** Members who received less than they paid, and the middle of what those lost. */
  readonly losers: number;
  readonly medianLoss: number;
  /** The middle of the values at the start, at the member's own alternative. */
  readonly medianValue: number;
}

export interface TurnsRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly runs: number;
  readonly group: string;
  /** Effective yearly rate of the member's own alternative. */
  readonly alternative: number;
  readonly compile?: Compile;
}

/**
 * Plays futures and follows each member of a rotating group through the first cycle: received less paid, by the turn they had.
 * Members abroad count at the day's mid-market rate; a deposit still held is the member's, and what a winner
 * gives by agreement (to an association, for the meal) is no loss. Left out are futures that fail, and
 * those in which the first cycle never ends. Throws when there is no such group.
 */
export function turnsPlayed(request: TurnsRequest): TurnPlayed[] {
  const { scenario, seed, runs, compile } = request;
  const facts = factsOf(groupNamed(scenario, request.group));
  const discount = power(1 + request.alternative, -1 / facts.meetingsPerYear);
  const byTurn = new Map<number, { nets: number[]; values: number[] }>();
  let cycle: FirstCycle | null = null;
  const listen = (model: Model): Listener => {
    cycle ??= new FirstCycle(model, facts, request.group);
    return cycle.begin();
  };
  for (let future = 0; future < runs; future++) {
    try {
      playAgain({ scenario, seed, future, ...(compile === undefined ? {} : { compile }) }, listen);
    } catch (error) {
      if (error instanceof BrokenFuture) continue;
      throw error;
    }
    cycle!.close(discount, (turn, net, value) => {
      const known = byTurn.get(turn) ?? { nets: [], values: [] };
      byTurn.set(turn, known);
      known.nets.push(net);
      known.values.push(value);
    });
  }
  return [...byTurn]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([turn, { nets, values }]) => summed(turn, nets, values));
}

/** Those who never had a turn come last. */
function rank(turn: number): number {
  return turn === 0 ? Infinity : turn;
}

function summed(turn: number, nets: readonly number[], values: readonly number[]): TurnPlayed {
  // Half a unit is what rounding a rate may do.
  const losses = nets.filter((net) => net < -0.5).map((net) => 0 - net);
  return {
    turn,
    members: nets.length,
    losers: losses.length,
    medianLoss: middle(losses),
    medianValue: middle(values),
  };
}

function middle(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[nearestRank(50, sorted.length)]!;
}
