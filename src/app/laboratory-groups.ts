import { groupBook } from '../analysis/groups/group-book.ts';
import type { GroupBook } from '../analysis/groups/group-book.ts';
import { factsOf, groupNamed } from '../analysis/groups/group-facts.ts';
import type { GroupFacts } from '../analysis/groups/group-facts.ts';
import { shareOutTables } from '../analysis/groups/share-out-table.ts';
import type { ShareOutTable } from '../analysis/groups/share-out-table.ts';
import { turnsPlayed } from '../analysis/groups/turns-played.ts';
import type { TurnPlayed } from '../analysis/groups/turns-played.ts';
import type { RunRequest } from './laboratory.ts';

/** A group's book in one future, with its share-outs under four rules. */
export interface GroupRead {
  readonly facts: GroupFacts;
  readonly book: GroupBook;
  readonly shareOuts: readonly ShareOutTable[];
}

/** Futures that are played to see what became of each turn: enough for a share of a hundred, few enough to wait for. */
export const turnFutures = 200;

/** Reads a group's book. */
export function readGroup({ scenario, seed }: RunRequest, future: number, group: string): GroupRead {
  const facts = factsOf(groupNamed(scenario, group));
  const book = groupBook({ scenario, seed, future }, group);
  return { facts, book, shareOuts: facts.sharing === null ? [] : shareOutTables(book, facts.sharing) };
}

/** What became of the members of each turn. */
export function playTurns(request: RunRequest, group: string, alternative: number): TurnPlayed[] {
  const { scenario, seed, runs } = request;
  return turnsPlayed({ scenario, seed, runs: Math.min(runs, turnFutures), group, alternative });
}
