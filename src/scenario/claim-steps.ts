import type { AnyKind } from '../institutions/kind.ts';
import type { ClaimStep } from '../schema/claims.ts';
import type { Issue, Place } from '../schema/issue.ts';
import { checkScenario, type Setting } from './check.ts';
import type { IssueList } from './issue-list.ts';
import { type MapNode, type Node, shown } from './node.ts';
import type { FileText } from './read.ts';
import { spotOf } from './reading.ts';

/** The file that claims are about, and what it is checked with. */
export interface Story {
  readonly file: FileText;
  readonly library: (name: string) => FileText | null;
  readonly kinds: readonly AnyKind[];
}

/** The designs of a claim and the paths it changes; null when there was a mistake. */
export interface Steps {
  readonly paths: readonly string[];
  readonly steps: readonly ClaimStep[];
}

/** The name by which `variants` means the file as it is written. */
export const asWritten = 'as-written';

const mostSteps = 12;

/**
 * Reads what a claim compares, `change` or `variants`, and checks the scenario of each step with the mistakes at the value
 * that causes them. `variant` and `set` hold in every step.
 */
export function readSteps(claim: MapNode, path: string, story: Story, issues: IssueList): Steps | null {
  const before = issues.count;
  const designs = designsOf(claim, path, issues);
  if (designs === null || issues.count > before) return null;
  const steps = designs.flatMap((design) => stepOf(design, path, story, issues) ?? []);
  if (issues.count > before) return null;
  steps.forEach(({ name, scenario }, i) => {
    if (i > 0 && steps[i - 1]!.scenario.hash === scenario.hash) {
      issues.add('claim-values-must-differ', spotOf(designs[i]!.node, path), { given: name });
    }
  });
  return issues.count > before ? null : { paths: changedPaths(claim), steps };
}

/** A step as it is written. */
interface Design {
  readonly name: string;
  readonly variant: string | null;
  readonly settings: readonly SettingAt[];
  /** What mistakes of the design point at when no single value causes them. */
  readonly node: Node;
}

interface SettingAt extends Setting {
  /** Where the value and its path stand in the claims file. */
  readonly node: Node;
  readonly keyPlace: Place;
}

function designsOf(claim: MapNode, path: string, issues: IssueList): readonly Design[] | null {
  const change = entryOf(claim, 'change');
  const variants = entryOf(claim, 'variants');
  const fixed = readFixed(claim, path, issues);
  const variant = readVariant(claim, path, issues);
  if (change !== null && variants !== null) {
    const spot = { place: variants.keyPlace, path: `${path}.variants` };
    issues.add('claim-must-change-values-or-variants', spot, { given: 'variants' });
    return null;
  }
  if (variants !== null) {
    return listOf(variants, `${path}.variants`, issues).map((node) => {
      const name = node.type === 'scalar' ? node.text : shown(node);
      return { name, variant: name === asWritten ? null : name, settings: fixed, node };
    });
  }
  if (change === null) return [{ name: variant ?? asWritten, variant, settings: fixed, node: claim }];
  if (change.type !== 'map' || change.entries.size === 0) {
    issues.add('value-must-be-a-map', spotOf(change, `${path}.change`), { given: shown(change) });
    return null;
  }
  return changesOf(change, `${path}.change`, issues).map((settings) => ({
    name: settings.map(({ value }) => value).join(', '),
    variant,
    settings: [...fixed, ...settings],
    node: settings[0]!.node,
  }));
}

/** The settings of each step: paths that change together have as many values each. */
function changesOf(change: MapNode, path: string, issues: IssueList): readonly (readonly SettingAt[])[] {
  const columns = [...change.entries].map(([target, node]) => {
    const values = listOf(node, `${path}.${target}`, issues);
    return values.map((each) => ({
      path: target,
      value: each.type === 'scalar' ? each.text : '',
      node: each,
      keyPlace: node.keyPlace,
    }));
  });
  const length = columns[0]!.length;
  [...change.entries].forEach(([target, node], i) => {
    const given = columns[i]!.length;
    if (given === length || given === 0) return;
    const spot = spotOf(node, `${path}.${target}`);
    issues.add('claim-lists-must-be-of-one-length', spot, { given: `${given}`, allowed: `${length}` });
  });
  return columns[0]!.map((_, step) => columns.flatMap((column) => column[step] ?? []));
}

/** The values of a list that are texts; what is none, and a list of fewer than two, is reported. */
function listOf(node: Node, path: string, issues: IssueList): readonly Node[] {
  const items = node.type === 'list' ? node.items : [node];
  const texts = items.filter((item) => item.type === 'scalar');
  for (const item of items) {
    if (item.type !== 'scalar') issues.add('value-must-be-a-text', spotOf(item, path), { given: shown(item) });
  }
  if (items.length < 2 || items.length > mostSteps) {
    const facts = { given: `${items.length}`, allowed: `${mostSteps}` };
    issues.add('claim-must-compare-two-values', spotOf(node, path), facts);
    return [];
  }
  return texts;
}

function readFixed(claim: MapNode, path: string, issues: IssueList): readonly SettingAt[] {
  const set = entryOf(claim, 'set');
  if (set === null) return [];
  if (set.type !== 'map') {
    issues.add('value-must-be-a-map', spotOf(set, `${path}.set`), { given: shown(set) });
    return [];
  }
  return [...set.entries].flatMap(([target, node]) => {
    // `null` takes a value away, as a range that would blur the comparison.
    const value = node.type === 'null' ? 'null' : node.type === 'scalar' ? node.text : null;
    if (value !== null) return [{ path: target, value, node, keyPlace: node.keyPlace }];
    issues.add('value-must-be-a-text', spotOf(node, `${path}.set.${target}`), { given: shown(node) });
    return [];
  });
}

function readVariant(claim: MapNode, path: string, issues: IssueList): string | null {
  const node = entryOf(claim, 'variant');
  if (node === null) return null;
  if (node.type === 'scalar') return node.text === asWritten ? null : node.text;
  issues.add('value-must-be-a-text', spotOf(node, `${path}.variant`), { given: shown(node) });
  return null;
}

function stepOf(design: Design, path: string, story: Story, issues: IssueList): ClaimStep | null {
  const { name, variant, settings, node } = design;
  const { library, kinds } = story;
  const { scenario, issues: found } = checkScenario(story.file, { variant, set: settings, library, kinds });
  for (const issue of found) issues.push(placedInClaims(issue, settings, node, path));
  return scenario === null ? null : { name, scenario };
}

/** Moves a mistake of a step's scenario to the value of the claims file that caused it. */
function placedInClaims(issue: Issue, settings: readonly SettingAt[], node: Node, path: string): Issue {
  const target = /^--set (.*)$/.exec(issue.place.file)?.[1];
  const setting = settings.find((each) => each.path === target) ?? settings.at(-1);
  if (setting === undefined) return { ...issue, place: node.place, path };
  const isAboutPath = issue.rule === 'path-must-lead-somewhere' || issue.rule === 'key-must-be-known';
  const place = isAboutPath ? setting.keyPlace : setting.node.place;
  return { ...issue, place, path: `${path}.${setting.path}`, given: isAboutPath ? setting.path : issue.given };
}

function changedPaths(claim: MapNode): readonly string[] {
  const change = entryOf(claim, 'change');
  return change?.type === 'map' ? [...change.entries.keys()] : [];
}

/** An entry of a map, or null when there is none or nothing in it. */
export function entryOf(map: MapNode, key: string): Node | null {
  const node = map.entries.get(key);
  return node === undefined || node.type === 'null' ? null : node;
}
