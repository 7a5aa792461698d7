import type { Words } from '../engine/words.ts';
import { parseMonth } from '../numbers/calendar.ts';
import { nearest } from '../numbers/nearest.ts';
import { parseSpan } from '../numbers/quantities.ts';
import type { Shape } from '../schema/field.ts';
import type { Span } from '../schema/value.ts';
import { sayBoth } from '../text/say.ts';
import { readFlagText } from './flag-text.ts';
import { isMarkKey, markOf } from './marks.ts';
import { type Node, shown } from './node.ts';
import { problemRules } from './number-problems.ts';
import { numberShown, type Reading, spotOf } from './reading.ts';

/** Shapes whose value is one word or text. */
export type LeafShape = Extract<
  Shape,
  { readonly type: 'choice' | 'reference' | 'span' | 'flag' | 'text' | 'currency' | 'month' }
>;

/**
 * Reads a value that is one word: a choice, a reference, a span, yes or no, a currency, a month; or a text in one or two
 * languages. A map with a `value` and a mark is taken as its value. Undefined comes back when it was refused.
 */
export function readLeaf(reading: Reading, shape: LeafShape, node: Node, path: string): unknown {
  if (shape.type === 'text') return readWords(reading, node, path);
  const bare = withoutMark(node);
  const { issues } = reading;
  const spot = spotOf(bare, path);
  if (bare.type !== 'scalar') {
    issues.add('value-must-be-a-text', spot, { given: shown(bare) });
    return undefined;
  }
  switch (shape.type) {
    case 'choice':
      return oneOf(reading, bare.text, Object.keys(shape.options), 'value-must-be-one-of-the-choices', bare, path);
    case 'currency':
      return oneOf(reading, bare.text, reading.currencies, 'currency-must-be-declared', bare, path);
    case 'reference':
      return readReference(reading, bare.text, shape.kinds, { place: bare.place, path });
    case 'span':
      return readSpan(reading, shape, bare, path, node);
    case 'flag': {
      const flag = readFlagText(bare.text);
      if (flag === null) issues.add('value-must-be-yes-or-no', spot, { given: bare.text });
      return flag ?? undefined;
    }
    case 'month': {
      const month = parseMonth(bare.text.trim());
      if (month === null) issues.add('month-must-exist', spot, { given: bare.text });
      return month ?? undefined;
    }
  }
}

/** A text in both languages: one text serves for both, and so does a map with only one of them. */
export function readWords(reading: Pick<Reading, 'issues'>, node: Node, path: string): Words | undefined {
  if (node.type === 'scalar') return { fr: node.text, en: node.text };
  const texts = new Map<string, string>();
  for (const [key, value] of node.type === 'map' ? node.entries : []) {
    if (isMarkKey(key)) continue;
    if ((key === 'fr' || key === 'en') && value.type === 'scalar') texts.set(key, value.text);
    else {
      const facts = { given: key, allowed: 'fr, en', nearest: nearest(key, ['fr', 'en']) };
      reading.issues.add('key-must-be-known', { place: value.keyPlace, path: `${path}.${key}` }, facts);
    }
  }
  const one = texts.get('fr') ?? texts.get('en');
  if (one === undefined) {
    reading.issues.add('value-must-be-a-text', spotOf(node, path), { given: shown(node) });
    return undefined;
  }
  return { fr: texts.get('fr') ?? one, en: texts.get('en') ?? one };
}

/** The id of another institution of one of the kinds; reports one that does not exist or is of another kind. */
export function readReference(
  reading: Reading,
  id: string,
  kinds: readonly string[],
  spot: { readonly place: Node['place']; readonly path: string },
): string | undefined {
  if (reading.refused.has(id)) return id;
  const kind = reading.institutions.get(id);
  const fitting = [...reading.institutions].filter(([, each]) => kinds.length === 0 || kinds.includes(each));
  const ids = fitting.map(([each]) => each);
  if (kind === undefined) {
    const near = nearest(id, ids) ?? nearest(id, reading.institutions.keys());
    reading.issues.add('reference-must-exist', spot, {
      given: id,
      allowed: ids.length === 0 ? sayBoth(nobody) : ids.join(', '),
      nearest: near,
    });
    return undefined;
  }
  if (kinds.length === 0 || kinds.includes(kind)) return id;
  const facts = { given: id, kind, allowed: kinds.join(', '), nearest: ids[0] };
  reading.issues.add('reference-must-be-of-its-kind', spot, facts);
  return undefined;
}

const nobody: Words = { fr: 'aucun', en: 'none' };

/** A map that holds a value and marks stands for the value. */
function withoutMark(node: Node): Node {
  if (node.type !== 'map') return node;
  const value = node.entries.get('value');
  const others = [...node.entries.keys()].filter((key) => key !== 'value' && !isMarkKey(key));
  return value !== undefined && others.length === 0 ? value : node;
}

function oneOf(
  reading: Reading,
  given: string,
  known: readonly string[],
  rule: 'value-must-be-one-of-the-choices' | 'currency-must-be-declared',
  node: Node,
  path: string,
): string | undefined {
  if (known.includes(given)) return given;
  if (known.length === 0) return undefined; // A scenario without currencies was reported as a whole.
  reading.issues.add(rule, spotOf(node, path), {
    given,
    text: given,
    allowed: known.join(', '),
    nearest: nearest(given, known),
  });
  return undefined;
}

function readSpan(
  reading: Reading,
  shape: LeafShape & { readonly type: 'span' },
  node: Node & { readonly text: string },
  path: string,
  marked: Node,
): Span | undefined {
  const spot = spotOf(node, path);
  const parsed = parseSpan(node.text);
  const [least, most] = [numberShown(shape.min), numberShown(shape.max)];
  const allowed: Words = sayBoth({ fr: '{least} à {most}', en: '{least} to {most}' }, { least, most });
  if (reading.strict && marked.mark === null) reading.issues.add('value-must-have-a-mark', spot, { given: node.text });
  if (!parsed.ok) {
    const { kind, given, nearest: near } = parsed.problem;
    reading.issues.add(problemRules[kind], spot, {
      given: given || node.text,
      allowed,
      text: node.text,
      nearest: near,
    });
    return undefined;
  }
  const { low, high } = parsed;
  if (!Number.isInteger(low) || !Number.isInteger(high)) {
    reading.issues.add('value-must-be-whole', spot, { given: node.text, allowed });
  } else if (low < shape.min || high > shape.max) {
    reading.issues.add('value-must-lie-within-limits', spot, { given: node.text, allowed });
  } else return { low, high, mark: markOf(marked) };
  return undefined;
}
