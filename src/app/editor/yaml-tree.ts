import { yamlLanguage } from '@codemirror/lang-yaml';
import type { syntaxTree } from '@codemirror/language';

type Tree = ReturnType<typeof syntaxTree>;
type SyntaxNode = Tree['topNode'];

/**
 * A part of a file with its place in the text, whole or half-typed: what the form shows and where it writes. Places count
 * characters from 0, ends not included. The reader of files (scenario/read) stays the judge of what is right; a test holds
 * that the two agree on every story.
 */
export interface Part {
  readonly type: 'map' | 'list' | 'scalar';
  readonly from: number;
  readonly to: number;
  /** Whether it is written with brackets, on one line, or as a text in quotes or a block. */
  readonly style: 'flow' | 'block' | 'plain' | 'single' | 'double' | 'folded';
  readonly entries: readonly Entry[];
  readonly items: readonly Part[];
  /** The text of a scalar, without its quotes; empty for the others. */
  readonly text: string;
}

/** A key with its value; the value is null when nothing stands behind the colon. */
export interface Entry {
  readonly key: string;
  readonly from: number;
  readonly keyTo: number;
  /** Behind the colon; the end of the key when there is none. */
  readonly colonTo: number;
  readonly to: number;
  readonly value: Part | null;
}

/** The root of a file, or null for one that holds no map. */
export function partsOf(text: string, tree: Tree = yamlLanguage.parser.parse(text)): Part | null {
  const document = tree.topNode.getChild('Document');
  const root = document === null ? null : valueOf(document, text);
  return root?.type === 'map' ? root : null;
}

/** The entry at a path of keys (and positions in lists), or null. */
export function entryAt(root: Part, path: readonly string[]): Entry | null {
  const [first, ...rest] = path;
  const entry = root.entries.find(({ key }) => key === first) ?? null;
  if (entry === null || rest.length === 0) return entry;
  const inside = entry.value;
  if (inside === null) return null;
  if (inside.type !== 'list') return entryAt(inside, rest);
  const item = inside.items[Number(rest[0])];
  return item === undefined || rest.length === 1 ? null : entryAt(item, rest.slice(1));
}

/** The part at a path, or null when nothing is written there. */
export function partAt(root: Part, path: readonly string[]): Part | null {
  let part: Part | null = root;
  for (const step of path) {
    if (part === null) return null;
    part = part.type === 'list' ? (part.items[Number(step)] ?? null) : (entryAt(part, [step])?.value ?? null);
  }
  return part;
}

function valueOf(parent: SyntaxNode, text: string): Part | null {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    const part = partOf(child, text);
    if (part !== null) return part;
  }
  return null;
}

function partOf(node: SyntaxNode, text: string): Part | null {
  const { from, to } = node;
  const none = { entries: [], items: [], text: '' } as const;
  switch (node.name) {
    case 'BlockMapping':
    case 'FlowMapping': {
      const entries = node.getChildren('Pair').map((pair) => entryOf(pair, text));
      // A block begins with the line end before it; what counts is its first key.
      const start = node.name === 'BlockMapping' ? (entries[0]?.from ?? from) : from;
      const style = node.name === 'FlowMapping' ? 'flow' : 'block';
      return { ...none, type: 'map', from: start, to, style, entries };
    }
    case 'BlockSequence':
    case 'FlowSequence': {
      const items = node.getChildren('Item').flatMap((item) => valueOf(item, text) ?? []);
      return { ...none, type: 'list', from, to, style: node.name === 'FlowSequence' ? 'flow' : 'block', items };
    }
    case 'Literal':
      return {
        ...none,
        type: 'scalar',
        from,
        to,
        style: 'plain',
        text: text.slice(from, to).replaceAll(/\s*\n\s*/g, ' '),
      };
    case 'QuotedLiteral': {
      const isDouble = text[from] === '"';
      const inside = text.slice(from + 1, to - 1);
      const plain = isDouble ? withoutEscapes(inside) : inside.replaceAll("''", "'");
      return { ...none, type: 'scalar', from, to, style: isDouble ? 'double' : 'single', text: plain };
    }
    case 'BlockLiteral':
      return { ...none, type: 'scalar', from, to, style: 'folded', text: text.slice(from, to) };
    case 'Tagged':
    case 'Anchored':
      return valueOf(node, text);
    default:
      return null;
  }
}

function entryOf(pair: SyntaxNode, text: string): Entry {
  const key = pair.getChild('Key');
  const colon = pair.getChild(':');
  const keyPart = key === null ? null : valueOf(key, text);
  const keyTo = key?.to ?? pair.from;
  let value: Part | null = null;
  for (let child = colon?.nextSibling ?? null; child !== null && value === null; child = child.nextSibling) {
    value = partOf(child, text);
  }
  return { key: keyPart?.text.trim() ?? '', from: pair.from, keyTo, colonTo: colon?.to ?? keyTo, to: pair.to, value };
}

/** The escapes that this program writes, and the commonest others; the reader of files knows all of them. */
function withoutEscapes(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code?: string, sign?: string) =>
      code === undefined ? (named[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', _: '\u00a0' };
