/** The measurements so far, by name, one number a round. */
export class Rows {
  readonly #rows = new Map<string, number[]>();

  note(name: string, value: number | null): void {
    if (value === null) return;
    const row = this.#rows.get(name) ?? [];
    row.push(value);
    this.#rows.set(name, row);
  }

  medianOf(name: string): number | null {
    const row = this.#rows.get(name);
    return row === undefined ? null : median(row);
  }

  /**
   * One line a row: median, smallest and largest, and the ratio to each of the rows named, by median: ratios of one run are
   * what can be compared from day to day.
   */
  lines(unit: string, ratiosTo: Readonly<Record<string, string>>): readonly string[] {
    return [...this.#rows].map(([name, values]) => {
      const middle = median(values);
      const ratios = Object.entries(ratiosTo).flatMap(([other, word]) => {
        const base = this.medianOf(other);
        return base === null || other === name ? [] : [`${(middle / base).toFixed(2)} × ${word}`];
      });
      const spread = `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
      return `${name.padEnd(58)} ${middle.toFixed(1).padStart(8)} ${unit} (${spread})  ${ratios.join(', ')}`.trimEnd();
    });
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
