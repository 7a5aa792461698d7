import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A part of a file's syntax tree (ESTree with TypeScript's additions). */
export type Node = { readonly type: string; readonly [field: string]: unknown };

/** One file as the rules see it: where it lies and what it says, read as syntax, so that comments never count. */
export type Source = {
  /** From the top level, with forward slashes: `src/numbers/money.ts`. */
  readonly path: string;
  readonly lines: number;
  /** Every node of the tree, parents before their children; none for a file that is not a program. */
  readonly nodes: readonly Node[];
};

/** Where a rule is broken, and what to do instead. */
export type Rule = (source: Source) => string[];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All files below a folder of the project, in a fixed order. */
export function readSources(folder: string): Source[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.replaceAll('\\', '/').length))
    .map((path) => path.replace(/^\/+/, ''))
    .sort()
    .map((path) => sourceOf(path, readFileSync(`${root}/${path}`, 'utf8')));
}

/** Names at the top level, without those that begin with a dot. */
export function topLevel(): string[] {
  return readdirSync(root).filter((name) => !name.startsWith('.'));
}

/** The text of a file at the top level. */
export function readTopLevel(name: string): string {
  return readFileSync(`${root}/${name}`, 'utf8');
}

/** A file made of its text alone; the rules' own tests use it on invented files. Throws on a syntax error. */
export function sourceOf(path: string, text: string): Source {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (!/\.(ts|tsx|mjs)$/.test(path)) return { path, lines, nodes: [] };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes: Node[] = [];
  collect(program, nodes);
  return { path, lines, nodes };
}

function collect(value: unknown, nodes: Node[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const field of Object.values(value)) collect(field, nodes);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
