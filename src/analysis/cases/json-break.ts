/**
 * Where a text stops being JSON, line and column from 1; the end of the text when it merely breaks off. Engines tell this in
 * different words or not at all, so the text is read once more, token by token.
 *
 * @example placeOfBreak('[\n 1 2]') // { line: 2, column: 4 }
 */
export function placeOfBreak(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, indexOfBreak(text)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What may come next: a value, a key, a colon, a comma or what closes, or nothing more. */
type Awaited = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

function indexOfBreak(text: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let index = 0;
  for (;;) {
    while (index < text.length && ' \t\n\r\uFEFF'.includes(text[index]!)) index++;
    const token = tokenAt(text, index);
    const next: Awaited | null = token === '' ? null : after(token, awaited, open);
    if (next === null) return index;
    awaited = next;
    index += token.length;
  }
}

/** What is awaited after a token, or null when the token may not stand here. Keeps the list of open brackets. */
function after(token: string, awaited: Awaited, open: string[]): Awaited | null {
  const inside = open.at(-1);
  const closes = (token === ']' && inside === '[') || (token === '}' && inside === '{');
  if (closes && (awaited === 'comma' || awaited === (inside === '[' ? 'first value' : 'first key'))) {
    open.pop();
    return open.length === 0 ? 'end' : 'comma';
  }
  switch (awaited) {
    case 'value':
    case 'first value':
      if (']},:'.includes(token)) return null;
      if (token === '[' || token === '{') {
        open.push(token);
        return token === '[' ? 'first value' : 'first key';
      }
      return open.length === 0 ? 'end' : 'comma';
    case 'key':
    case 'first key':
      return token.startsWith('"') ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma':
      return token === ',' ? (inside === '[' ? 'value' : 'key') : null;
    case 'end':
      return null;
  }
}

function tokenAt(text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

const pattern =
  /[[\]{},:]|"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
