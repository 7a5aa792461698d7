/** The word being typed: the keys that lead to it, and whether it stands behind a colon. */
export interface WordAt {
  /** For a key, the path of its map; for a value, the path of its key. */
  readonly path: readonly string[];
  readonly isValue: boolean;
  readonly typed: string;
  /** Where the word begins. */
  readonly from: number;
}

/**
 * Where a cursor stands in a half-typed file, from the indentation of the lines above and the brackets of its own line: what
 * is being typed is not whole yet, so that no parser can say.
 *
 * @example wordAt('a:\n  b: { c: x', 14) // { path: ['a', 'b', 'c'], isValue: true, typed: 'x', from: 13 }
 */
export function wordAt(text: string, at: number): WordAt {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start, at);
  const indent = indentOf(line);
  const above = keysAbove(text.slice(0, start), indent);
  const inside = insideLine(line.trimStart().replace(/^(- )+/, ''));
  return {
    path: [...above, ...inside.path],
    isValue: inside.isValue,
    typed: inside.typed,
    from: at - inside.typed.length,
  };
}

/** The keys of the lines above, each less indented than the one below it. */
function keysAbove(text: string, indent: number): readonly string[] {
  const keys: string[] = [];
  let least = indent;
  for (const line of text.split('\n').reverse()) {
    if (least === 0) break;
    const key = /^\s*(?:- )*([^\s#:][^:]*):(\s|$)/.exec(line)?.[1];
    if (key === undefined || indentOf(line) >= least) continue;
    keys.unshift(key.replaceAll(/^["']|["']$/g, ''));
    least = indentOf(line);
  }
  return keys;
}

/** What stands on the line itself: keys before open brackets, and the word at its end. */
function insideLine(line: string): {
  readonly path: readonly string[];
  readonly isValue: boolean;
  readonly typed: string;
} {
  const open: string[] = [];
  let rest = line;
  for (let end = unclosed(rest); end >= 0; end = unclosed(rest)) {
    const key = lastKey(rest.slice(0, end));
    if (key !== null) open.push(key);
    rest = rest.slice(end + 1);
  }
  const own = rest.split(',').at(-1)?.trimStart() ?? '';
  const colon = /^([^:]+):\s+(.*)$/.exec(own);
  if (colon === null) return { path: open, isValue: false, typed: own };
  return { path: [...open, (colon[1] ?? '').trim()], isValue: true, typed: colon[2] ?? '' };
}

/** Where the outermost bracket opens that nothing closes; -1 when there is none. */
function unclosed(text: string): number {
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '{' || sign === '[') open.push(index);
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open[0] ?? -1;
}

function lastKey(text: string): string | null {
  return /([^\s,{[:][^,{[:]*):\s*$/.exec(text)?.[1]?.trim() ?? null;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
