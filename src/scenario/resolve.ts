import { nearest } from '../numbers/nearest.ts';
import type { AnyKind } from '../institutions/kind.ts';
import type { IssueList } from './issue-list.ts';
import { spreadMarks } from './marks.ts';
import { merge, withEntry } from './merge.ts';
import { type MapNode, type Node, nodeFromData, type NodeMark, shown } from './node.ts';
import { type FileText, read } from './read.ts';
import { keysOf, rootKeys, setAt, stepsOf } from './settings.ts';
import { type Formats, upgraded } from './upgrades.ts';

/** A value set from outside the file, as on the command line or by a lever. */
export interface Setting {
  readonly path: string;
  readonly value: string;
}

export interface ResolveOptions {
  readonly variant: string | null;
  readonly set: readonly Setting[];
  readonly library: (name: string) => FileText | null;
  readonly kinds: readonly AnyKind[];
  readonly formats: Formats;
}

/**
 * The file as it holds after everything that changes it, in this order: upgrades of older formats, the file it extends, the
 * variant's own parts, presets under what the file says, the variant's `set`, settings from outside. Null when there is
 * nothing to check.
 */
export function resolve(input: FileText, options: ResolveOptions, issues: IssueList): MapNode | null {
  let root = readWithBase(input, options, issues, []);
  if (root === null) return null;
  const variant = options.variant === null ? null : variantOf(root, options.variant, issues);
  if (variant !== null) root = withoutVariantKeys(root, variant);
  root = withPresets(root, options.kinds);
  if (variant !== null) root = withVariantSettings(root, variant, options.variant!, issues);
  for (const setting of options.set) root = withSetting(root, setting, issues);
  return root;
}

function readWithBase(
  input: FileText,
  options: ResolveOptions,
  issues: IssueList,
  trail: readonly string[],
): MapNode | null {
  const node = read(input, issues);
  if (node === null) return null;
  if (node.type !== 'map') {
    issues.add('scenario-must-be-a-map', { place: node.place, path: '' }, { given: shown(node) });
    return null;
  }
  const current = upgraded(node, options.formats, issues);
  if (current === null) return null;
  const root = spreadMarks(current) as MapNode; // The same type of node comes back.
  const wanted = root.entries.get('extends');
  if (wanted === undefined || wanted.type === 'null') return root;
  const spot = { place: wanted.place, path: 'extends' };
  if (wanted.type !== 'scalar') {
    issues.add('value-must-be-a-text', spot, { given: shown(wanted) });
    return root;
  }
  if (!staysInItsFolder(wanted.text)) {
    issues.add('extended-file-must-be-beside-its-file', spot, { given: wanted.text });
    return root;
  }
  const seen = [...trail, input.file];
  const base = options.library(wanted.text);
  if (base === null) issues.add('extended-file-must-exist', spot, { given: wanted.text });
  else if (seen.includes(base.file) || seen.length > longestChain) {
    issues.add('extended-files-must-not-form-a-circle', spot, { given: [...seen, base.file].join(' → ') });
  } else {
    const under = readWithBase(base, options, issues, seen);
    if (under === null) return null;
    const merged = merge(under, root) as MapNode; // Two maps merge into a map.
    return under.entries.has('extends') ? merged : withEntry(merged, 'extends', null);
  }
  return root;
}

/** More files that extend one another are taken for a circle. */
const longestChain = 8;

/** Files come from strangers: the name of another file leads neither out of the folder nor to another machine. */
function staysInItsFolder(name: string): boolean {
  return name.length <= 200 && !/^[/~]|[\\:]/.test(name) && !name.split('/').includes('..');
}

function variantOf(root: MapNode, id: string, issues: IssueList): MapNode | null {
  const variants = root.entries.get('variants');
  const variant = variants?.type === 'map' ? variants.entries.get(id) : undefined;
  if (variant?.type === 'map') return variant;
  const known = keysOf(root, 'variants');
  const place = variants?.keyPlace ?? { ...root.place, line: 1, column: 1 };
  const facts = { given: id, allowed: known.join(', '), nearest: nearest(id, known) };
  if (variant === undefined) issues.add('variant-must-exist', { place, path: 'variants' }, facts);
  return null;
}

/** The parts of the file that a variant rewrites, without its title and its settings. */
function withoutVariantKeys(root: MapNode, variant: MapNode): MapNode {
  const parts = new Map([...variant.entries].filter(([key]) => key !== 'title' && key !== 'set'));
  return merge(root, { ...variant, mark: null, entries: parts }) as MapNode; // Two maps merge into a map.
}

/** The values of presets under what the file says itself. */
export function withPresets(root: MapNode, kinds: readonly AnyKind[]): MapNode {
  const institutions = root.entries.get('institutions');
  if (institutions?.type !== 'map') return root;
  let changed = institutions;
  for (const [id, node] of institutions.entries) {
    const kind = node.type === 'map' ? textAt(node, 'kind') : null;
    const presets = kinds.find((each) => each.name === kind?.text)?.presets ?? {};
    // Of several presets each goes over those named before it, and the file over all of them.
    const named = presetsOf(node).filter(({ text }) => Object.hasOwn(presets, text));
    if (named.length === 0) continue;
    const layers = named.map(({ text, place }) => spreadMarks(nodeFromData(presets[text]!.values, place)));
    const merged = [...layers, node].reduce((under, over) => merge(under, over));
    changed = withEntry(changed, id, { ...merged, keyPlace: node.keyPlace });
  }
  return withEntry(root, 'institutions', changed);
}

function withVariantSettings(root: MapNode, variant: MapNode, id: string, issues: IssueList): MapNode {
  const set = variant.entries.get('set');
  if (set === undefined || set.type === 'null') return root;
  const path = `variants.${id}.set`;
  if (set.type !== 'map') {
    issues.add('value-must-be-a-map', { place: set.place, path }, { given: shown(set) });
    return root;
  }
  let changed = root;
  for (const [target, value] of set.entries) {
    const marks = value.mark === null ? value : spreadMarks(value, value.mark);
    changed = applied(changed, target, marks, { place: value.keyPlace, path: `${path}.${target}` }, issues);
  }
  return changed;
}

function withSetting(root: MapNode, setting: Setting, issues: IssueList): MapNode {
  const file = `--set ${setting.path}`;
  const place = { file, line: 1, column: 1 };
  const value = read({ file, text: setting.value.trim() === '' ? '""' : setting.value }, issues);
  if (value === null) return root;
  const mark: NodeMark = { name: 'own', why: '', place };
  return applied(root, setting.path, spreadMarks(spreadMarks(value), mark), { place, path: setting.path }, issues);
}

function applied(
  root: MapNode,
  target: string,
  value: Node,
  spot: { readonly place: Node['place']; readonly path: string },
  issues: IssueList,
): MapNode {
  const steps = stepsOf(root, target);
  if (steps !== null) return setAt(root, steps, value) as MapNode; // A path of one step or more leaves the root a map.
  const names = [...keysOf(root, 'institutions'), ...keysOf(root, 'currencies')];
  const first = target.split('.')[0]!;
  const known = nearest(first, [...names, ...rootKeys]);
  issues.add('path-must-lead-somewhere', spot, { given: target, allowed: names.join(', '), nearest: known });
  return root;
}

/** The presets an institution names: one, or a list of them. */
function presetsOf(node: Node): readonly { readonly text: string; readonly place: Node['place'] }[] {
  const preset = node.type === 'map' ? node.entries.get('preset') : undefined;
  const items = preset?.type === 'list' ? preset.items : [preset];
  return items.flatMap((item) => (item?.type === 'scalar' ? [item] : []));
}

function textAt(map: MapNode, key: string): { readonly text: string; readonly place: Node['place'] } | null {
  const node = map.entries.get(key);
  return node?.type === 'scalar' ? node : null;
}
