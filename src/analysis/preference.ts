/**
 * How several designs stand to each other on one indicator, computed on plain numbers: `values[design][future]`, the same
 * futures for all, higher is better.
 */
export type DesignValues = readonly Float64Array[];

/** `wins[a][b]`: in how many futures design a is better than b; `ties` likewise, and the diagonal is 0. */
export interface PairedWins {
  readonly wins: readonly (readonly number[])[];
  readonly ties: readonly (readonly number[])[];
}

/** Counts, future by future, which of two designs is better. */
export function pairedWins(values: DesignValues): PairedWins {
  const count = (better: (a: number, b: number) => boolean): number[][] =>
    values.map((a, i) =>
      values.map((b, k) => (i === k ? 0 : a.reduce((sum, value, f) => sum + (better(value, b[f]!) ? 1 : 0), 0))),
    );
  return { wins: count((a, b) => a > b), ties: count((a, b) => a === b) };
}

/**
 * A circle of designs each of which is better than the next in most futures (the paradox of Condorcet, Essai sur l'application
 * de l'analyse, 1785), as indexes, or null. While there is one no order of the designs is the right one.
 *
 * @example cycleOf([[0, 2, 1], [1, 0, 2], [2, 1, 0]]) // [0, 1, 2]
 */
export function cycleOf(wins: readonly (readonly number[])[]): readonly number[] | null {
  const beats = (a: number, b: number): boolean => wins[a]![b]! > wins[b]![a]!;
  const search = (path: readonly number[]): readonly number[] | null => {
    const last = path.at(-1)!;
    if (path.length > 2 && beats(last, path[0]!)) return path;
    for (let next = 0; next < wins.length; next++) {
      if (path.includes(next) || !beats(last, next)) continue;
      const found = search([...path, next]);
      if (found !== null) return found;
    }
    return null;
  };
  for (let first = 0; first < wins.length; first++) {
    const found = search([first]);
    if (found !== null) return found;
  }
  return null;
}

/** What is lost in each future by having chosen a design instead of the one that turned out best there; 0 or more. */
export function regretOf(values: DesignValues): readonly Float64Array[] {
  return values.map((own) => own.map((value, f) => Math.max(...values.map((each) => each[f]!)) - value));
}

/**
 * Whether the first is at least as good as the second at every rank and better at one: first-order stochastic dominance of
 * the two samples (Hadar and Russell, American Economic Review 59, 1969, p. 25-34). Both have the same number of values.
 */
export function dominates(first: Float64Array, second: Float64Array): boolean {
  const a = Float64Array.from(first).sort();
  const b = Float64Array.from(second).sort();
  return a.every((value, rank) => value >= b[rank]!) && a.some((value, rank) => value > b[rank]!);
}

/** The designs from best to worst mean, as indexes; of equals the one named first. */
export function orderOf(values: DesignValues): readonly number[] {
  const means = values.map((own) => own.reduce((sum, value) => sum + value, 0));
  return means.map((_, design) => design).sort((a, b) => means[b]! - means[a]! || a - b);
}
