import type { Remedies, Report } from '../analysis/report.ts';
import type { Language, Words } from '../engine/words.ts';
import type { Scenario } from '../schema/scenario.ts';

/**
 * Everything that leaves the app is made of this and of nothing else: a result, in the reader's language. Members have
 * numbers in a scenario and never names, so that no name can be in it.
 */
export interface Exported {
  readonly report: Report;
  readonly scenario: Scenario;
  /** What would make it hold in 80 of 100; null when nobody has searched. */
  readonly remedies: Remedies | null;
  /** Values that were changed, by path, as they are written in a file; empty when the scenario stands as written. */
  readonly changes: Readonly<Record<string, string>>;
  readonly language: Language;
  /** The version of the program. */
  readonly version: string;
  /** The title of the institution or currency that a path or a figure belongs to. */
  readonly ownerOf: (id: string) => Words;
}
