import type { Replay } from '../analysis/replay/replay.ts';

/** Some consecutive periods of a replay, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What one institution paid another for one purpose in a span, minor units, with the flows of the book it adds up. */
export interface PaidCell {
  readonly from: number;
  readonly to: number;
  readonly purpose: string;
  readonly flows: readonly number[];
  readonly amount: number;
}

/** The periods of the months `first` to `last`, counted from 0; a replay by week has several to a month. */
export function spanOfMonths({ monthOfPeriod, periods }: Replay, first: number, last: number): Span {
  const months = [...monthOfPeriod];
  const from = months.findIndex((month) => month >= first);
  const past = months.findIndex((month) => month > last);
  return { first: Math.max(0, from), last: past < 0 ? periods - 1 : past - 1 };
}

/** Currencies in which money moved, by their index in the replay. */
export function currenciesMoved({ flows }: Replay): readonly number[] {
  return [...new Set(flows.filter(({ plane }) => plane === 'cash').map(({ currency }) => currency))].sort(
    (a, b) => a - b,
  );
}

/** Who paid whom how much for what in a span, in one currency, the largest first: the flow matrix as a list. */
export function paidIn(replay: Replay, currency: number, { first, last }: Span): readonly PaidCell[] {
  const cells = new Map<string, PaidCell>();
  for (const { flow, from, to, purpose, plane, currency: code, amounts } of replay.flows) {
    if (plane !== 'cash' || code !== currency || from === to) continue;
    let amount = 0;
    for (let period = first; period <= last; period++) amount += amounts[period]!;
    if (amount === 0) continue;
    const key = `${from} ${to} ${purpose}`;
    const known = cells.get(key);
    const flows = known === undefined ? [flow] : [...known.flows, flow];
    cells.set(key, { from, to, purpose, flows, amount: amount + (known?.amount ?? 0) });
  }
  return [...cells.values()].filter(({ amount }) => amount !== 0).sort((a, b) => b.amount - a.amount);
}

/** What an institution owns and owes at the end of a span, and how its cash came to be what it is. Minor units. */
export interface BalanceSheet {
  readonly institution: number;
  readonly cashBefore: number;
  readonly came: number;
  readonly went: number;
  readonly cash: number;
  /** Equipment and stocks; what others owe it; what it owes, above zero. */
  readonly things: number;
  readonly claims: number;
  readonly debts: number;
  /** Cash, things and claims less debts. */
  readonly own: number;
  /** Whether the cash before, with what came and without what went, is the cash now: to the minor unit. */
  readonly isEven: boolean;
}

/** The balance sheet of each institution that holds or moves something in a currency; the world outside has none. */
export function balanceSheets(replay: Replay, currency: number, span: Span): readonly BalanceSheet[] {
  return replay.institutions
    .slice(1)
    .map((_, i) => sheetOf(replay, i + 1, currency, span))
    .filter(({ cashBefore, came, went, cash, things, claims, debts }) =>
      [cashBefore, came, went, cash, things, claims, debts].some((amount) => amount !== 0),
    );
}

function sheetOf(replay: Replay, institution: number, currency: number, { first, last }: Span): BalanceSheet {
  const blocks = replay.blocks.filter((block) => block.owner === institution && block.currency === currency);
  const held = (period: number, isWanted: (block: Replay['blocks'][number]) => boolean): number =>
    period < 0 ? 0 : blocks.filter(isWanted).reduce((sum, { closing }) => sum + closing[period]!, 0);
  const isCash = ({ plane }: Replay['blocks'][number]): boolean => plane === 'cash';
  let [came, went] = [0, 0];
  for (const { from, to, plane, currency: code, amounts } of replay.flows) {
    if (plane !== 'cash' || code !== currency || from === to) continue;
    for (let period = first; period <= last; period++) {
      if (to === institution) came += amounts[period]!;
      if (from === institution) went += amounts[period]!;
    }
  }
  const cashBefore = held(first - 1, isCash);
  const cash = held(last, isCash);
  const things = held(last, (block) => block.plane === 'value' && block.class === 'asset');
  const claims = held(last, (block) => block.class === 'claim');
  const debts = 0 - held(last, (block) => block.class === 'debt');
  return {
    institution,
    cashBefore,
    came,
    went,
    cash,
    things,
    claims,
    debts,
    own: cash + things + claims - debts,
    isEven: cashBefore + came - went === cash,
  };
}

/** A bar of the picture: all that one institution paid (left) or received (right). */
export interface SankeyNode {
  readonly institution: number;
  readonly side: 'pays' | 'receives';
  readonly amount: number;
  readonly y: number;
  readonly height: number;
}

/** A band between two bars, as wide as the money that went. */
export interface SankeyBand {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly fromY: number;
  readonly toY: number;
  readonly width: number;
}

export interface Sankey {
  readonly height: number;
  readonly nodes: readonly SankeyNode[];
  readonly bands: readonly SankeyBand[];
}

/** Distance between two bars, and the least height of one, so that its name fits. */
const [gap, least] = [10, 14];

/**
 * Money from those who pay, on the left, to those who receive, on the right; one institution may stand on both sides. Widths
 * are in proportion to money, so that both sides are equally high but for the gaps. `height` is that of all the money.
 */
export function sankeyOf(cells: readonly PaidCell[], height: number): Sankey {
  const pairs = new Map<string, { from: number; to: number; amount: number }>();
  for (const { from, to, amount } of cells) {
    const key = `${from} ${to}`;
    pairs.set(key, { from, to, amount: amount + (pairs.get(key)?.amount ?? 0) });
  }
  const wide = [...pairs.values()].filter(({ amount }) => amount > 0);
  const total = wide.reduce((sum, { amount }) => sum + amount, 0);
  if (total === 0) return { height: 0, nodes: [], bands: [] };
  const scale = height / total;
  const left = columnOf(wide, 'from', scale);
  const right = columnOf(wide, 'to', scale);
  const used = new Map<string, number>();
  const place = (nodes: readonly SankeyNode[], institution: number, width: number): number => {
    const node = nodes.find((each) => each.institution === institution)!;
    const key = `${node.side} ${institution}`;
    const taken = used.get(key) ?? 0;
    used.set(key, taken + width);
    return node.y + taken;
  };
  const order = (nodes: readonly SankeyNode[], institution: number): number =>
    nodes.findIndex((each) => each.institution === institution);
  const bands = [...wide]
    .sort((a, b) => order(left, a.from) - order(left, b.from) || order(right, a.to) - order(right, b.to))
    .map(({ from, to, amount }) => {
      const width = amount * scale;
      return { from, to, amount, width, fromY: place(left, from, width), toY: place(right, to, width) };
    });
  const bottom = (nodes: readonly SankeyNode[]): number => nodes.at(-1)!.y + Math.max(least, nodes.at(-1)!.height);
  return { height: Math.max(bottom(left), bottom(right)), nodes: [...left, ...right], bands };
}

function columnOf(
  pairs: readonly { readonly from: number; readonly to: number; readonly amount: number }[],
  end: 'from' | 'to',
  scale: number,
): readonly SankeyNode[] {
  const sums = new Map<number, number>();
  for (const pair of pairs) sums.set(pair[end], (sums.get(pair[end]) ?? 0) + pair.amount);
  let y = 0;
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([institution, amount]) => {
      const node = {
        institution,
        side: end === 'from' ? 'pays' : 'receives',
        amount,
        y,
        height: amount * scale,
      } as const;
      y += Math.max(least, node.height) + gap;
      return node;
    });
}
