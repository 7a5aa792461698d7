import type { Tree } from './formula-tree.ts';

/** What it takes to work out a formula in one period. */
export interface FormulaCost {
  /** Operations, with those of all formulas that it reads. */
  readonly operations: number;
  /** How many formulas stand on one another below it, itself included. */
  readonly chain: number;
}

/**
 * The costs of formulas that form no circle. A formula that another one reads is worked out anew each time a name leads to
 * it, so that thirty short formulas, each reading the one before twice, would take for ever.
 */
export class FormulaCosts {
  readonly #trees: ReadonlyMap<string, Tree>;
  readonly #formulaRead: (name: string, path: string) => string | null;
  readonly #known = new Map<string, FormulaCost>();

  /** `formulaRead` gives the path of the formula that a name in a formula leads to, or null. */
  constructor(trees: ReadonlyMap<string, Tree>, formulaRead: (name: string, path: string) => string | null) {
    this.#trees = trees;
    this.#formulaRead = formulaRead;
  }

  /** The cost of the formula at a path. */
  of(path: string): FormulaCost {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const pieces = piecesOf(this.#trees.get(path)!);
    let operations = pieces.length;
    let chain = 1;
    for (const piece of pieces) {
      const read = piece.type === 'name' ? this.#formulaRead(piece.name, path) : null;
      if (read === null) continue;
      const below = this.of(read);
      operations += below.operations;
      chain = Math.max(chain, below.chain + 1);
    }
    const cost = { operations, chain };
    this.#known.set(path, cost);
    return cost;
  }
}

/** All parts of a formula, each as often as it stands there. */
function piecesOf(tree: Tree): readonly Tree[] {
  return tree.type === 'call' ? [tree, ...tree.inputs.flatMap(piecesOf)] : [tree];
}
