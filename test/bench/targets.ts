import { median } from './rows.ts';

/** What a figure should come to. */
export interface Target {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** One line: the median of a figure, its smallest and largest, and whether its median keeps to the target. */
export function targetLine(name: string, values: readonly number[], unit: string, target: Target | null): string {
  const middle = median(values);
  const digits = Math.abs(middle) < 10 ? 2 : Math.abs(middle) < 100 ? 1 : 0;
  const spread = `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
  const line = `${name.padEnd(66)} ${middle.toFixed(digits).padStart(8)} ${unit} (${spread})`;
  if (target === null) return line;
  const { atMost = Infinity, atLeast = -Infinity } = target;
  const bound = target.atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${line}  ${bound}: ${middle <= atMost && middle >= atLeast ? 'reached' : 'MISSED'}`;
}
