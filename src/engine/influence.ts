/**
 * How one institution acts on a number of another: at level 0 the number is untouched; at level 1 it is multiplied by `value`,
 * or has moved all the way to it; between them in proportion. Who owns the influence sets its level in a stage, and the number
 * follows from the next period on.
 */
export class Influence {
  level = 0;
  readonly effect: 'multiplies' | 'moves-to';
  readonly value: number;

  constructor(effect: Influence['effect'], value: number) {
    this.effect = effect;
    this.value = value;
  }

  /** The number as it is under this influence. */
  on(number: number): number {
    return this.effect === 'multiplies'
      ? number * (1 + (this.value - 1) * this.level)
      : number + (this.value - number) * this.level;
  }
}
