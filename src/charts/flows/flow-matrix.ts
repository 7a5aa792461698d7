import type { Replay } from '../../analysis/replay/replay.ts';
import type { Plane } from '../../engine/accounts.ts';
import type { Span } from './spans.ts';

/** Which part of the book is looked at: a currency by its index, money that moved or values (owed, worn out, promised). */
export interface BookPart {
  readonly currency: number;
  readonly plane: Plane;
}

/** What one institution gave another for one purpose in a span; minor units, above zero. */
export interface FlowLine {
  /** Index of the flow in the model, by which entries name it. */
  readonly flow: number;
  readonly purpose: string;
  /** Indexes of institutions. */
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** What one institution gave another in a span, over all purposes. */
export interface MatrixCell {
  readonly flows: readonly number[];
  readonly amount: number;
}

/** Institution × institution: who gave (rows) whom (columns) how much, minor units. */
export interface FlowMatrix {
  readonly givers: readonly number[];
  readonly takers: readonly number[];
  /** By giver, then by taker; null where nothing moved. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
  readonly given: readonly number[];
  readonly taken: readonly number[];
  readonly total: number;
}

/** The flows of a span, in the order of the model; those that moved nothing are left out. */
export function flowLines(
  { flows }: Pick<Replay, 'flows'>,
  part: BookPart,
  { first, last }: Span,
): readonly FlowLine[] {
  return flows
    .filter(({ currency, plane }) => currency === part.currency && plane === part.plane)
    .map(({ flow, purpose, from, to, amounts }) => {
      let amount = 0;
      for (let period = first; period <= last; period++) amount += amounts[period]!;
      return { flow, purpose, from, to, amount };
    })
    .filter(({ amount }) => amount > 0);
}

/** The matrix of some flows: its cells, rows and columns add up to one total, to the minor unit. */
export function flowMatrix(lines: readonly FlowLine[]): FlowMatrix {
  const givers = [...new Set(lines.map(({ from }) => from))].sort((a, b) => a - b);
  const takers = [...new Set(lines.map(({ to }) => to))].sort((a, b) => a - b);
  const cells = givers.map((giver) =>
    takers.map((taker): MatrixCell | null => {
      const behind = lines.filter(({ from, to }) => from === giver && to === taker);
      return behind.length === 0 ? null : { flows: behind.map(({ flow }) => flow), amount: sumOf(behind) };
    }),
  );
  return {
    givers,
    takers,
    cells,
    given: givers.map((giver) => sumOf(lines.filter(({ from }) => from === giver))),
    taken: takers.map((taker) => sumOf(lines.filter(({ to }) => to === taker))),
    total: sumOf(lines),
  };
}

function sumOf(lines: readonly { readonly amount: number }[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
