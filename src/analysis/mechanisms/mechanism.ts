import type { Words } from '../../engine/words.ts';
import type { Grade } from '../../schema/claims.ts';

/** A mechanism as its table writes it: id, name in French and in English, where the sources describe it. */
export type MechanismRow = readonly [id: string, fr: string, en: string, source: string];

/** A causal rule as its table writes it: id, name in French and in English, grades, the mechanisms it speaks of. */
export type ClaimRow = readonly [id: string, fr: string, en: string, grades: string, mechanisms: string];

/** A system or mechanism that the sources describe. */
export interface Mechanism {
  /** `S01` to `S146`. */
  readonly id: string;
  readonly name: Words;
  /** File and lines of the sources; several passages stand behind commas. */
  readonly source: string;
  /** Ids of the causal rules that speak of it. */
  readonly claims: readonly string[];
  /** Why no story shows it, or null when one should. */
  readonly notModelled: Words | null;
}

/** A causal rule of the sources, which a claims file turns into a check. */
export interface ClaimRule {
  /** `C01` to `C70`. */
  readonly id: string;
  readonly name: Words;
  readonly grades: readonly Grade[];
  readonly mechanisms: readonly string[];
}
