/** Money between two parties over some time, minor units. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/**
 * Parties in rows from those who give to those who take: `in` first, `out` last, no row longer than `most`. Where money goes in
 * circles, the weaker way runs upwards. Within a row those stand near each other who deal with the same parties.
 */
export function inLayers(links: readonly Link[], most: number): readonly (readonly string[])[] {
  const order = orderOf(links);
  const place = new Map(order.map((key, i) => [key, i]));
  const layers = new Map<string, number>();
  const first = order.includes('in') ? 1 : 0;
  for (const key of order) {
    const before = links.filter(({ from, to }) => to === key && place.get(from)! < place.get(key)!);
    layers.set(key, Math.max(key === 'in' ? 0 : first, ...before.map(({ from }) => (layers.get(from) ?? 0) + 1)));
  }
  const last = Math.max(0, ...[...layers].filter(([key]) => key !== 'out').map(([, layer]) => layer));
  if (layers.has('out')) layers.set('out', last + 1);
  const rows: string[][] = [];
  for (const key of order) (rows[layers.get(key)!] ??= []).push(key);
  untangle(rows, links);
  return rows.flatMap((row) => pieces(row, most));
}

/** An order in which little money runs backwards: takes parties off the ends of what is left, one by one. */
function orderOf(links: readonly Link[]): readonly string[] {
  const left = new Set(links.flatMap(({ from, to }) => [from, to]).filter((key) => key !== 'in' && key !== 'out'));
  const [first, last]: [string[], string[]] = [[], []];
  const among = (key: string, end: 'from' | 'to'): number =>
    links
      .filter(({ from, to }) => (end === 'from' ? from : to) === key && left.has(end === 'from' ? to : from))
      .reduce((sum, { amount }) => sum + amount, 0);
  while (left.size > 0) {
    const keys = [...left].sort((a, b) => Number(a) - Number(b));
    const sink = keys.find((key) => among(key, 'from') === 0);
    const source = keys.find((key) => among(key, 'to') === 0);
    const balance = (key: string): number => among(key, 'from') - among(key, 'to');
    const taken = source ?? sink ?? keys.reduce((best, key) => (balance(key) > balance(best) ? key : best));
    left.delete(taken);
    if (source === undefined && sink !== undefined) last.unshift(taken);
    else first.push(taken);
  }
  const ends = (key: string): readonly string[] =>
    links.some(({ from, to }) => from === key || to === key) ? [key] : [];
  return [...ends('in'), ...first, ...last, ...ends('out')];
}

/** Sorts each row by where its partners stand, downwards and upwards, twice. */
function untangle(rows: string[][], links: readonly Link[]): void {
  const at = new Map<string, number>();
  const note = (row: readonly string[]): void => row.forEach((key, i) => at.set(key, (i + 0.5) / row.length));
  rows.forEach(note);
  const middle = (key: string): number => {
    let [sum, weight] = [0, 0];
    for (const { from, to, amount } of links) {
      const other = from === key ? to : to === key ? from : null;
      if (other === null) continue;
      sum += at.get(other)! * amount;
      weight += amount;
    }
    return weight === 0 ? at.get(key)! : sum / weight;
  };
  for (const sweep of [rows, [...rows].reverse(), rows, [...rows].reverse()]) {
    for (const row of sweep) {
      const middles = new Map(row.map((key) => [key, middle(key)]));
      row.sort((a, b) => middles.get(a)! - middles.get(b)!);
      note(row);
    }
  }
}

function pieces(row: readonly string[], most: number): readonly (readonly string[])[] {
  const count = Math.ceil(row.length / most);
  const size = Math.ceil(row.length / count);
  return Array.from({ length: count }, (_, i) => row.slice(i * size, (i + 1) * size));
}
