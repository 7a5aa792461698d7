import type { Illustration, InstitutionSpec } from '../schema/scenario.ts';
import { reportUnknownQuantity } from './levers.ts';
import { type MapNode, type Node, shown } from './node.ts';
import { type KnownQuantity, numberShown, type Reading, spotOf } from './reading.ts';
import { rootKeys } from './settings.ts';

const mostIllustrations = 200;
const mostSettings = 20;

/**
 * Mechanisms with the settings that switch each off: a path, whose number then becomes nothing (`S86: association.overhead`),
 * or paths with what to write there (`S115: { club.club.power: 0 % }`), as the settings of a variant.
 */
export function readIllustrations(
  reading: Reading,
  root: MapNode,
  institutions: readonly InstitutionSpec[],
): Record<string, Illustration> {
  const node = root.entries.get('illustrates');
  const found: Record<string, Illustration> = {};
  if (node === undefined || node.type === 'null') return found;
  if (node.type !== 'map') {
    reading.issues.add('value-must-be-a-map', spotOf(node, 'illustrates'), { given: shown(node) });
    return found;
  }
  if (reading.issues.refuseTooMany(node.entries.size, mostIllustrations, spotOf(node, 'illustrates'))) return found;
  for (const [mechanism, value] of node.entries) {
    const path = `illustrates.${mechanism}`;
    if (value.type === 'scalar') {
      const off = offOf(reading, institutions, value.text);
      if (off === null) reportUnknownQuantity(reading, value.text, placedHere(value), path);
      else found[mechanism] = { off: [{ path: value.text, value: off }] };
    } else if (value.type === 'map' && value.entries.size > 0) {
      const off = settingsOf(reading, institutions, value, path);
      if (off.length > 0) found[mechanism] = { off };
    } else reading.issues.add('value-must-be-a-text', spotOf(value, path), { given: shown(value) });
  }
  return found;
}

function settingsOf(
  reading: Reading,
  institutions: readonly InstitutionSpec[],
  map: MapNode,
  path: string,
): Illustration['off'] {
  if (reading.issues.refuseTooMany(map.entries.size, mostSettings, spotOf(map, path))) return [];
  return [...map.entries].flatMap(([target, value]) => {
    const first = target.split('.')[0]!;
    const isKnown =
      reading.currencies.includes(first) ||
      (rootKeys as readonly string[]).includes(first) ||
      institutions.some(({ id }) => id === first);
    if (isKnown) return [{ path: target, value: flowText(value) }];
    reportUnknownQuantity(reading, target, value, `${path}.${target}`);
    return [];
  });
}

/** What switches off a setting that is only named, as a file would write it; null when the path leads nowhere. */
function offOf(reading: Reading, institutions: readonly InstitutionSpec[], path: string): string | null {
  const known = reading.quantities.get(path);
  if (known !== undefined) return nothingOf(known);
  const [id, ...steps] = path.split('.');
  let value: unknown = institutions.find((institution) => institution.id === id)?.values;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Readonly<Record<string, unknown>>)[step]; // Any object has unknown values by its keys.
  }
  if (value === undefined) return null;
  return typeof value === 'boolean' ? 'no' : 'null';
}

/** Zero in the unit of a number, or the factor one, without what would make it differ again. */
function nothingOf({ quantity }: KnownQuantity): string {
  const isFactor = quantity.pattern === 'factor';
  const zero = isFactor ? 'x1' : `${numberShown(0)} ${quantity.pattern === 'number' ? '' : quantity.unit}`.trim();
  const others = (['range', 'spread', 'varies'] as const).filter((axis) => quantity[axis] !== null);
  return `{ ${[`value: ${JSON.stringify(zero)}`, ...others.map((axis) => `${axis}: null`)].join(', ')} }`;
}

/** A node as one line that reads the same again. */
function flowText(node: Node): string {
  if (node.type === 'null') return 'null';
  if (node.type === 'scalar') return JSON.stringify(node.text);
  if (node.type === 'list') return `[${node.items.map(flowText).join(', ')}]`;
  return `{ ${[...node.entries].map(([key, inside]) => `${JSON.stringify(key)}: ${flowText(inside)}`).join(', ')} }`;
}

/** The message is about the value and not about its key. */
function placedHere(node: Node): Node {
  return { ...node, keyPlace: node.place };
}
