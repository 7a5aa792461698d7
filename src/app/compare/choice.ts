import { seed as usualSeed } from '../simulation.ts';
import type { Query } from '../rooms.ts';

/** The letters of designs, in order. */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Futures that the room offers to play. */
export const offeredRuns = [100, 1000, 5000] as const;

/** What is to be compared, as the address of the room says it. */
export interface Choice {
  /** Addresses of result pages, with what was set in them: `#/story/liege-kasangulu?variant=clinic`. At most six. */
  readonly designs: readonly string[];
  readonly runs: number;
  readonly seed: number;
}

export const emptyChoice: Choice = { designs: [], runs: 1000, seed: usualSeed };

/** Reads the address of the room. What makes no sense is left out: a seed that is no whole number, a number of futures that is not offered. */
export function readChoice(query: Query): Choice {
  const designs = letters.flatMap((letter) => {
    const address = query[letter];
    return address === undefined || address === '' ? [] : [`#${address}`];
  });
  const runs = offeredRuns.find((offered) => String(offered) === query['n']) ?? emptyChoice.runs;
  const seed = Number(query['seed']);
  const isSeed = /^\d{1,15}$/.test(query['seed'] ?? '');
  return { designs, runs, seed: isSeed ? seed : emptyChoice.seed };
}

/** The address of the room, so that `readChoice(queryOf(choice))` is the choice again. */
export function queryOf({ designs, runs, seed }: Choice): Query {
  const given = designs.slice(0, letters.length).map((address, i) => [letters[i]!, address.replace(/^#/, '')] as const);
  return {
    ...Object.fromEntries(given),
    ...(runs === emptyChoice.runs ? {} : { n: String(runs) }),
    ...(seed === emptyChoice.seed ? {} : { seed: String(seed) }),
  };
}

/** The same choice with one more design; as it was when it is full. */
export function withDesign(choice: Choice, address: string): Choice {
  return choice.designs.length >= letters.length ? choice : { ...choice, designs: [...choice.designs, address] };
}

/** The same choice without one of its designs; those behind it move up. */
export function withoutDesign(choice: Choice, place: number): Choice {
  return { ...choice, designs: choice.designs.filter((_, i) => i !== place) };
}
