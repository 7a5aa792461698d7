import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from 'mathjs/number';
import type { Words } from '../engine/words.ts';
import { nearest } from '../numbers/nearest.ts';
import { emptyFormula, formulaReason } from './formula-reasons.ts';
import { functionNames, functions, type Tree } from './formula-tree.ts';

/** A formula that was understood, or the rule it breaks with the piece at fault. */
export type ParsedFormula =
  | { readonly ok: true; readonly tree: Tree }
  | {
      readonly ok: false;
      readonly rule:
        | 'formula-must-be-short'
        | 'formula-must-be-well-formed'
        | 'formula-must-use-only-what-is-allowed'
        | 'formula-must-name-a-function-that-exists'
        | 'formula-must-give-each-function-its-inputs';
      readonly given: string;
      /** Why it cannot be read, when it cannot. */
      readonly reason?: Words;
      readonly nearest?: string | undefined;
    };

/** The grammar alone: nothing that mathjs could evaluate is loaded. Its types think that the map of factories may be missing. */
const { parse } = create({ parseDependencies } as FactoryFunctionMap);

const longestText = 500;
const mostNodes = 200;
const deepestNode = 30;

const known = new Map<string, ParsedFormula>();

/**
 * Parses a formula (without its leading `=`) into our own tree. mathjs does the grammar; only numbers, names with dots,
 * arithmetic, comparisons, `and or not`, `? :` and the functions of `functionNames` pass. Results are kept, because a lever
 * reads the same formulas again and again.
 *
 * @example parseFormula('growers.price * (1 + 0.02 * (year - start))')
 */
export function parseFormula(text: string): ParsedFormula {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > 1000) known.clear();
  const parsed = parseNew(text);
  known.set(text, parsed);
  return parsed;
}

function parseNew(text: string): ParsedFormula {
  if (text.length > longestText) {
    return { ok: false, rule: 'formula-must-be-short', given: `${text.length}` };
  }
  const names: string[] = [];
  let node: MathNode;
  try {
    node = parse(hidden(text, names));
  } catch (problem) {
    return { ok: false, rule: 'formula-must-be-well-formed', given: text, reason: formulaReason(problem) };
  }
  try {
    return { ok: true, tree: new Walk(names).tree(node, 0) };
  } catch (problem) {
    if (problem instanceof Refused) return problem.why;
    throw problem;
  }
}

/** Names with hyphens (`savings-group.fine`), which mathjs would read as differences, give way to plain words. */
function hidden(text: string, names: string[]): string {
  return text.replace(/[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+/g, (name) => {
    if (!name.includes('-')) return name;
    names.push(name);
    return `hidden_${names.length - 1}`;
  });
}

class Refused extends Error {
  readonly why: ParsedFormula & { ok: false };

  constructor(why: Omit<ParsedFormula & { ok: false }, 'ok'>) {
    super(why.rule);
    this.why = { ok: false, ...why };
  }
}

/** Walks the tree of mathjs and lets through only what is on the list. */
class Walk {
  readonly #names: readonly string[];
  #count = 0;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  tree(node: MathNode, depth: number): Tree {
    this.#count++;
    if (this.#count > mostNodes || depth > deepestNode) {
      throw new Refused({ rule: 'formula-must-be-short', given: `${this.#count}` });
    }
    const parts = node as unknown as MathParts; // The library's own types leave out most of what its nodes hold.
    switch (node.type) {
      case 'ConstantNode':
        return this.#number(parts.value, node);
      case 'ParenthesisNode':
        return this.tree(parts.content, depth + 1);
      case 'SymbolNode':
        return { type: 'name', name: this.#plain(parts.name) };
      case 'AccessorNode':
        return { type: 'name', name: this.#dotted(node) };
      case 'OperatorNode':
        if (parts.op === '%' || parts.fn === 'mod' || !Object.hasOwn(functions, parts.fn as string)) this.#refuse(node);
        if (parts.implicit) this.#refuse(node);
        return this.#call(parts.fn as string, parts.args, depth);
      case 'FunctionNode':
        return this.#called(parts.fn as MathNode, parts.args, depth);
      case 'ConditionalNode':
        return this.#call('if', [parts.condition, parts.trueExpr, parts.falseExpr], depth);
      default:
        return this.#refuse(node);
    }
  }

  #number(value: unknown, node: MathNode): Tree {
    if (value === undefined) {
      throw new Refused({ rule: 'formula-must-be-well-formed', given: '=', reason: emptyFormula });
    }
    if (typeof value === 'number' && Number.isFinite(value)) return { type: 'number', value };
    return typeof value === 'boolean' ? { type: 'number', value: Number(value) } : this.#refuse(node);
  }

  #called(fn: MathNode, inputs: readonly MathNode[], depth: number): Tree {
    const name = fn.type === 'SymbolNode' ? (fn as unknown as MathParts).name : fn.toString();
    if (!functionNames.includes(name)) {
      const near = nearest(name, functionNames);
      throw new Refused({ rule: 'formula-must-name-a-function-that-exists', given: name, nearest: near });
    }
    return this.#call(name, inputs, depth);
  }

  #call(name: string, inputs: readonly MathNode[], depth: number): Tree {
    const { fewest, most } = functions[name]!;
    if (inputs.length < fewest || inputs.length > most) {
      throw new Refused({ rule: 'formula-must-give-each-function-its-inputs', given: `${name}(… ${inputs.length})` });
    }
    return { type: 'call', name, inputs: inputs.map((input) => this.tree(input, depth + 1)) };
  }

  /** `growers.price` as one name; brackets and anything but plain words are refused. */
  #dotted(node: MathNode): string {
    const parts = node as unknown as MathParts;
    if (node.type === 'SymbolNode') return parts.name;
    const index = parts.index;
    const isDotted = node.type === 'AccessorNode' && index?.dotNotation === true;
    const last: unknown = isDotted ? (index.dimensions[0] as unknown as MathParts).value : null;
    if (typeof last !== 'string') return this.#refuse(node);
    return `${this.#dotted(parts.object)}.${last}`;
  }

  #plain(name: string): string {
    const place = /^hidden_(\d+)$/.exec(name)?.[1];
    return place === undefined ? name : (this.#names[Number(place)] ?? name);
  }

  #refuse(node: MathNode): never {
    throw new Refused({ rule: 'formula-must-use-only-what-is-allowed', given: node.toString() });
  }
}

/** The parts of mathjs nodes that the walk reads; which of them exist depends on the type of the node. */
interface MathParts {
  readonly value: unknown;
  readonly name: string;
  readonly op: string;
  readonly fn: string | MathNode;
  readonly implicit?: boolean;
  readonly args: readonly MathNode[];
  readonly content: MathNode;
  readonly condition: MathNode;
  readonly trueExpr: MathNode;
  readonly falseExpr: MathNode;
  readonly object: MathNode;
  readonly index?: { readonly dotNotation?: boolean; readonly dimensions: readonly MathNode[] };
}
