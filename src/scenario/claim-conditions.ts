import type { Model } from '../engine/model.ts';
import { nearest } from '../numbers/nearest.ts';
import { type Comparison, comparisons, type Condition, type Measure, type Operand } from '../schema/claims.ts';
import type { Scenario } from '../schema/scenario.ts';
import { measureIn, resultsOf, wantedOf } from './claim-measures.ts';
import { entryOf } from './claim-steps.ts';
import type { IssueList, Spot } from './issue-list.ts';
import { type MapNode, shown } from './node.ts';
import { type NumberWanted, readNumber } from './number-reader.ts';
import { quantitiesOf } from './quantities-of.ts';
import { spotOf } from './reading.ts';

/** What the sides of a condition may name, step by step. */
export interface Designs {
  readonly scenarios: readonly Scenario[];
  readonly models: readonly Model[];
}

/**
 * Reads `given`: one condition or a list of them, all of which must hold. `coop.rate < coop.bankRate` compares two numbers of
 * the scenario, `tontine.order = drawn` a word, `project.survives = 1` a result of each future.
 */
export function readConditions(
  claim: MapNode,
  path: string,
  designs: Designs,
  issues: IssueList,
): readonly Condition[] {
  const node = entryOf(claim, 'given');
  if (node === null) return [];
  const items = node.type === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    const spot = spotOf(item, `${path}.given`);
    if (item.type === 'scalar') return readCondition(item.text, designs, spot, issues) ?? [];
    issues.add('value-must-be-a-text', spot, { given: shown(item) });
    return [];
  });
}

function readCondition(text: string, designs: Designs, spot: Spot, issues: IssueList): Condition | null {
  const found = /^(\S+)\s+(<=|>=|!=|<|>|=)\s+(\S.*)$/.exec(text.trim());
  const comparison = comparisons.find((each) => each === found?.[2]);
  if (found === null || comparison === undefined) {
    issues.add('condition-must-compare-two-things', spot, { given: text, allowed: comparisons.join(' ') });
    return null;
  }
  const left = namedSide(found[1]!, designs);
  if (left === null) return unknown(found[1]!, designs, spot, issues);
  const right = namedSide(found[3]!, designs) ?? literalSide(found[3]!, left, designs, spot, issues);
  if (right === null) return null;
  if (isAlike(left, right, comparison)) return { text, left: left.operand, comparison, right: right.operand };
  const allowed = `${unitShown(left)}, ${unitShown(right)}`;
  issues.add('condition-must-compare-like-with-like', spot, { given: text, allowed });
  return null;
}

/** A side of a condition with what may be compared with it; `wanted` is null for a word. */
interface Side {
  readonly operand: Operand;
  readonly wanted: NumberWanted | null;
}

/** A value of the scenario, else a result; a name that is both means the value, because a condition is about the plan. */
function namedSide(name: string, designs: Designs): Side | null {
  const quantities = designs.scenarios.map((scenario) => quantitiesOf(scenario).get(name));
  if (quantities.every((quantity) => quantity !== undefined)) {
    const { pattern, currency } = quantities[0]!;
    const wanted = { patterns: [pattern], currency, currencies: currency === null ? [] : [currency] };
    return { operand: { from: 'scenario', values: quantities.map(({ value }) => value) }, wanted };
  }
  const words = designs.scenarios.map((scenario) => wordAt(scenario, name));
  if (words.every((word) => word !== null)) return { operand: { from: 'scenario', values: words }, wanted: null };
  const measures = designs.models.map((model) => measureIn(model, name));
  if (measures.every((measure): measure is Measure => measure !== null)) {
    const measure = measures[0]!;
    return { operand: { from: 'future', measure }, wanted: wantedOf(measure) };
  }
  return null;
}

/** A number in the units of the other side, or a word beside a word. */
function literalSide(text: string, left: Side, designs: Designs, spot: Spot, issues: IssueList): Side | null {
  const steps = designs.scenarios.length;
  if (left.wanted === null) return { operand: repeated(text, steps), wanted: null };
  // What looks like a name and not like a number was meant as one.
  if (/^\p{L}[\p{L}\d_-]*(\.[\p{L}\d_-]+)+$/u.test(text)) return unknown(text, designs, spot, issues);
  const number = readNumber(text, left.wanted, spot, issues);
  return number === null ? null : { operand: repeated(number.value, steps), wanted: left.wanted };
}

function repeated(value: number | string, steps: number): Operand {
  return { from: 'scenario', values: Array.from({ length: steps }, () => value) };
}

/** Words are only equal or not; numbers compare with numbers of one unit. */
function isAlike(left: Side, right: Side, comparison: Comparison): boolean {
  if (left.wanted === null || right.wanted === null) {
    return left.wanted === right.wanted && (comparison === '=' || comparison === '!=');
  }
  return unitShown(left) === unitShown(right);
}

function unitShown({ wanted }: Side): string {
  return wanted === null ? 'abc' : [wanted.patterns[0], wanted.currency].filter((part) => part !== null).join(' ');
}

function unknown(name: string, designs: Designs, spot: Spot, issues: IssueList): null {
  const known = [...quantitiesOf(designs.scenarios[0]!).keys(), ...resultsOf(designs.models[0]!)];
  const own = known.filter((each) => each.startsWith(`${name.split('.')[0]!}.`));
  const allowed = (own.length > 0 ? own : known).slice(0, 12).join(', ');
  issues.add('condition-must-name-what-exists', spot, { given: name, allowed, nearest: nearest(name, known) });
  return null;
}

/** The word at a path below an institution: a choice, a reference, yes or no. */
function wordAt(scenario: Scenario, path: string): string | null {
  const [id, ...steps] = path.split('.');
  let value: unknown = scenario.institutions.find((institution) => institution.id === id)?.values;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Readonly<Record<string, unknown>>)[step]; // Any object has unknown values by its keys.
  }
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
}
