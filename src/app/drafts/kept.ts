/** What is kept of a text that a reader opened or changed, on this device only. */
export interface KeptDraft {
  /** The page it belongs to. */
  readonly key: string;
  readonly file: string;
  /** The text as it came. */
  readonly original: string;
  /** The text that is being looked at; null while it is the original. */
  readonly applied: string | null;
  /** The text as it was last typed, right or wrong. */
  readonly text: string;
  /** The editor's own record of what can be undone; null when there is none. */
  readonly history: unknown;
  /** Counts the writings, so that two tabs notice each other. */
  readonly revision: number;
  /** The tab that wrote it. */
  readonly tab: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Why a version was kept. */
export type VersionReason = 'applied' | 'replaced' | 'other-tab';

/** An earlier text of a page. */
export interface KeptVersion {
  readonly id?: number;
  readonly key: string;
  readonly text: string;
  readonly why: VersionReason;
  readonly at: number;
}

/**
 * Where texts are kept. Each promise rejects with an error in the browser's words: when there is no room, when the reader
 * forbids keeping anything, when the store is broken.
 */
export interface DraftStore {
  read(key: string): Promise<KeptDraft | null>;
  /**
   * Writes a draft with the next revision. When another tab wrote since `seen`, its text is first kept as a version, so that
   * neither is lost, and comes back.
   */
  write(draft: Omit<KeptDraft, 'revision'>, seen: number): Promise<{ revision: number; theirs: KeptDraft | null }>;
  /** All drafts, newest first. */
  list(): Promise<readonly KeptDraft[]>;
  forget(key: string): Promise<void>;
  addVersion(version: KeptVersion): Promise<void>;
  /** The versions of a page, newest first. */
  versions(key: string): Promise<readonly KeptVersion[]>;
  /** Makes room: removes the older half of all versions. */
  prune(): Promise<void>;
}

/** How many versions of one page are kept. */
export const mostVersions = 40;
