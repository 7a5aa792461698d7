/**
 * One side of the life of an association (volunteers, travel, works …) that a file may leave out. Each is called in the
 * period that holds the first day of a month; `month` counts from 0.
 */
export interface Part {
  /** At the start of each future. */
  begin?(): void;
  open?(period: number, month: number): void;
  earn?(period: number, month: number): void;
  /** After dues and gifts have come. */
  settle?(period: number, month: number): void;
  observe?(period: number, month: number): void;
}
