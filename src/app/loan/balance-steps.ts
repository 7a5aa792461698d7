import type { LoanSheet } from './loan-sheet.ts';
import type { Sheets } from './shown.ts';

/** A picture of what is still owed, as plain data in a box of 600 × 220. */
export interface BalancePictureSpec {
  readonly lines: readonly {
    readonly name: 'a' | 'b';
    readonly points: string;
    readonly end: { x: number; y: number };
  }[];
  readonly highest: number;
  /** Levels of the grid with the amounts they stand for. */
  readonly levels: readonly { readonly y: number; readonly amount: number }[];
}

const box = { left: 8, right: 592, top: 22, bottom: 208 };

/** Steps of what is owed by day: it stands until the next due date. */
export function balancePicture({ a, b }: Sheets): BalancePictureSpec {
  const given = [a, b].flatMap((sheet) => (sheet === null ? [] : [sheet]));
  const highest = Math.max(1, ...given.map(owedAtFirst));
  const days = given.flatMap(({ rows }) => rows.map(({ day }) => day));
  const first = Math.min(
    ...given.map(({ rows }) => rows[0]!.day - (rows.length > 1 ? rows[1]!.day - rows[0]!.day : 30)),
  );
  const last = Math.max(first + 1, ...days);
  const x = (day: number): number => box.left + ((box.right - box.left) * (day - first)) / (last - first);
  const y = (amount: number): number => box.bottom - ((box.bottom - box.top) * amount) / highest;
  const line = (name: 'a' | 'b', sheet: LoanSheet) => {
    const start = `${round(x(first))},${round(y(owedAtFirst(sheet)))}`;
    let owed = owedAtFirst(sheet);
    const steps = sheet.rows.map(({ day, balance }) => {
      const step = `${round(x(day))},${round(y(owed))} ${round(x(day))},${round(y(balance))}`;
      owed = balance;
      return step;
    });
    return {
      name,
      points: [start, ...steps].join(' '),
      end: { x: round(x(sheet.rows[0]!.day)), y: round(y(owedAtFirst(sheet))) },
    };
  };
  return {
    lines: [...(a === null ? [] : [line('a', a)]), ...(b === null ? [] : [line('b', b)])],
    highest,
    levels: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ y: round(y(share * highest)), amount: share * highest })),
  };
}

function owedAtFirst({ rows }: LoanSheet): number {
  return rows[0]!.balance + rows[0]!.principal;
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
