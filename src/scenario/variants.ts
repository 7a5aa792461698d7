import { sameWords } from '../engine/words.ts';
import type { VariantName } from '../schema/scenario.ts';
import { nearest } from '../numbers/nearest.ts';
import { namePattern } from './field-reader.ts';
import { scenarioKeys } from './header.ts';
import type { IssueList } from './issue-list.ts';
import { readWords } from './leaf-reader.ts';
import { isMarkKey } from './marks.ts';
import { type MapNode, shown } from './node.ts';

/** What a variant may hold: a title, settings, and parts of the scenario that it rewrites. */
const keys = [
  'title',
  'set',
  ...scenarioKeys.filter((key) => !['passerelle', 'variants', 'extends', 'title'].includes(key)),
];

/** Each variant is checked like a file of its own. */
const mostVariants = 20;

/** The names of a file's variants. */
export function readVariants(root: MapNode, issues: IssueList): readonly VariantName[] {
  const node = root.entries.get('variants');
  if (node === undefined || node.type === 'null') return [];
  if (node.type !== 'map') {
    issues.add('value-must-be-a-map', { place: node.place, path: 'variants' }, { given: shown(node) });
    return [];
  }
  const names: VariantName[] = [];
  if (issues.refuseTooMany(node.entries.size, mostVariants, { place: node.place, path: 'variants' })) return names;
  for (const [id, variant] of node.entries) {
    if (isMarkKey(id)) continue;
    const path = `variants.${id}`;
    if (!namePattern.test(id)) issues.add('name-must-be-a-word', { place: variant.keyPlace, path }, { given: id });
    if (variant.type !== 'map') {
      issues.add('value-must-be-a-map', { place: variant.place, path }, { given: shown(variant) });
      continue;
    }
    for (const [key, value] of variant.entries) {
      if (keys.includes(key) || isMarkKey(key)) continue;
      const facts = { given: key, allowed: keys.join(', '), nearest: nearest(key, keys) };
      issues.add('key-must-be-known', { place: value.keyPlace, path: `${path}.${key}` }, facts);
    }
    const title = variant.entries.get('title');
    const words = title === undefined ? undefined : readWords({ issues }, title, `${path}.title`);
    names.push({ id, title: words ?? sameWords(id) });
  }
  return names;
}
