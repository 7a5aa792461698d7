import type { Words } from './words.ts';
/**
 * The phases of a period, in order. In each phase the stages of all kinds run one after the other, in the order of the
 * list of kinds; signals written in a phase can be read from the next phase on.
 */
export const phases = [
  'open',
  'shock',
  'produce',
  'earn',
  'transfer',
  'pay',
  'lend',
  'trade',
  'settle',
  'observe',
] as const;

export type Phase = (typeof phases)[number];

/** A small loop over all units of all instances of one kind, run once a period. */
export interface Stage {
  readonly phase: Phase;
  readonly name: Words;
  run(period: number): void;
}
