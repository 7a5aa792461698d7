import type { ForPage, LostThread } from '../ensemble/web-pool.ts';
import type { Report } from '../analysis/report.ts';
import type { Translation } from '../text/translation.ts';
import type { Laboratory } from './laboratory.ts';

/** What can be asked of the laboratory's worker; `watch` arguments stay on their side and travel as messages. */
export type Act = keyof Laboratory;

/** The acts whose last argument is a watch. */
export const watchedActs: ReadonlySet<Act> = new Set([
  'run',
  'remedies',
  'compare',
  'sensitivity',
  'seek',
  'robustness',
  'split',
  'stress',
  'proveMechanism',
]);

/** What the desk of the laboratory is told. */
export type ToDesk =
  | {
      readonly tell: 'do';
      readonly id: number;
      readonly act: Act;
      readonly given: readonly unknown[];
      /** Whether somebody waits for looks: each costs the laboratory a summary. */
      readonly looks: boolean;
    }
  | { readonly tell: 'stop' | 'pause' | 'go on'; readonly id: number };

/** Said first, where the reader has a language of their own: the laboratory composes texts too. */
export interface Speak {
  readonly tell: 'speak';
  readonly translation: Translation;
}

export type ToLaboratory = ToDesk | LostThread | Speak;

export type FromLaboratory =
  /** The first word: the worker's script has been read. */
  | { readonly tell: 'ready' }
  | ForPage
  | { readonly tell: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly tell: 'look'; readonly id: number; readonly report: Report }
  | { readonly tell: 'done'; readonly id: number; readonly result: unknown }
  | { readonly tell: 'failed'; readonly id: number; readonly name: string; readonly message: string };
