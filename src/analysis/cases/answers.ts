/** Results without end, of which a case names the ones it asks for: undefined for a name that means nothing. */
export class ByName {
  readonly find: (name: string) => unknown;

  constructor(find: (name: string) => unknown) {
    this.find = find;
  }
}

/** Rows of a table that a case names by their number `n`, counted from 1; it may list some of them only. */
export class ByRow {
  readonly find: (n: number) => unknown;

  constructor(find: (n: number) => unknown) {
    this.find = find;
  }
}

/**
 * Named results and, for any other name, what `find` says.
 *
 * @example withMore({ limit: 2 }, (name) => (name === 'afterRound3' ? 1.9 : undefined))
 */
export function withMore(known: Readonly<Record<string, unknown>>, find: (name: string) => unknown): ByName {
  return new ByName((name) => (Object.hasOwn(known, name) ? known[name] : find(name)));
}

/**
 * Results named by a word and a number, such as `balanceAfter6`, for whole numbers from 0 to `largest`.
 *
 * @example numbered('row', 20, (k) => rows[k - 1]).find('row4')
 */
export function numbered(word: string, largest: number, valueOf: (k: number) => unknown): (name: string) => unknown {
  return (name) => {
    const digits = name.startsWith(word) ? name.slice(word.length) : '';
    const k = /^\d{1,7}$/.test(digits) ? Number(digits) : -1;
    return k >= 0 && k <= largest ? valueOf(k) : undefined;
  };
}

/**
 * A result as cases compare it: numbers that are no numbers (0/0, an infinity) and reasons for there being none become null,
 * typed arrays become lists.
 */
export function settled(answer: unknown): unknown {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : null;
  if (typeof answer !== 'object' || answer === null) return answer;
  if (answer instanceof ByName || answer instanceof ByRow) return answer;
  if (ArrayBuffer.isView(answer)) return Array.from(answer as Float64Array, settled);
  if (Array.isArray(answer)) return answer.map(settled);
  if ('none' in answer) return null;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, settled(value)]));
}
