import { signal } from '@preact/signals';
import { noJournal, type Journal } from './journal.ts';
import type { DraftStore, KeptDraft, KeptVersion, VersionReason } from './kept.ts';

/** Whether what is typed is kept: on this device, not for lack of room, or not at all because the browser keeps nothing. */
export type Keeping = 'kept' | 'full' | 'refused';

/** The text of a page as it stands in this tab. */
export type Draft = Pick<KeptDraft, 'key' | 'file' | 'original' | 'applied' | 'text' | 'history'>;

/**
 * Keeps what is typed, at once: a writing begins with the keystroke, and while it lasts the newest text waits for the next
 * one. What this tab shows never depends on the store, so that without one everything still works while the page is open.
 */
export class Drafts {
  /** By page: what is in this tab. */
  readonly open = signal<ReadonlyMap<string, Draft>>(new Map());
  readonly keeping = signal<Keeping>('kept');
  /** What another tab wrote for a page that is open here, until the reader has decided. */
  readonly theirs = signal<KeptDraft | null>(null);
  readonly #store: DraftStore;
  readonly #journal: Journal;
  readonly #tab = Math.random().toString(36).slice(2);
  readonly #now: () => number;
  readonly #seen = new Map<string, number>();
  readonly #waiting = new Map<string, Draft>();
  #writing: Promise<void> | null = null;

  constructor(store: DraftStore, journal: Journal = noJournal, now: () => number = Date.now) {
    this.#store = store;
    this.#journal = journal;
    this.#now = now;
  }

  /** What is kept for a page, and from now on open in this tab; null when nothing is. */
  async take(key: string): Promise<Draft | null> {
    const here = this.open.peek().get(key);
    if (here !== undefined) return here;
    const kept = await this.#attempt(() => this.#store.read(key));
    // A page that was killed has noted its last keystroke, and not written it.
    const note = this.#journal.read(key);
    if (kept === null || kept === undefined) {
      if (note !== null) this.#show({ ...note, applied: null, history: null });
      return this.open.peek().get(key) ?? null;
    }
    this.#seen.set(key, kept.revision);
    this.#show(note !== null && note.at > kept.at ? { ...kept, text: note.text } : kept);
    return this.open.peek().get(key) ?? null;
  }

  /** Keeps a text as it is now. */
  keep(draft: Draft): void {
    this.#show(draft);
    const { key, file, original, text } = draft;
    this.#journal.note(this.#tab, { key, file, original, text, at: this.#now() });
    this.#waiting.set(draft.key, draft);
    this.#writing ??= this.#write();
  }

  /** Resolves when everything typed so far is on the disk, or cannot be. */
  async settled(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
  }

  /** Forgets a page: its text, its record of what can be undone and its versions. */
  async forget(key: string): Promise<void> {
    this.#waiting.delete(key);
    const open = new Map(this.open.peek());
    open.delete(key);
    this.open.value = open;
    await this.#attempt(() => this.#store.forget(key));
    this.#seen.delete(key);
  }

  async addVersion(key: string, text: string, why: VersionReason): Promise<void> {
    await this.#attempt(() => this.#store.addVersion({ key, text, why, at: this.#now() }));
  }

  async versions(key: string): Promise<readonly KeptVersion[]> {
    return (await this.#attempt(() => this.#store.versions(key))) ?? [];
  }

  /** Every text that is kept on this device, newest first. */
  async list(): Promise<readonly KeptDraft[]> {
    return (await this.#attempt(() => this.#store.list())) ?? [];
  }

  /** Looks whether another tab has written; called when this one is looked at again. */
  async lookAround(key: string): Promise<void> {
    const here = this.open.peek().get(key);
    if (here === undefined) return;
    const kept = await this.#attempt(() => this.#store.read(key));
    if (kept === null || kept === undefined || kept.tab === this.#tab) return;
    if (kept.revision > (this.#seen.get(key) ?? 0) && kept.text !== here.text) this.theirs.value = kept;
  }

  /** The reader keeps what stands in this tab; the other text stays among the versions. */
  async keepMine(key: string): Promise<void> {
    const { theirs } = this;
    const here = this.open.peek().get(key);
    if (theirs.peek() !== null && here !== undefined) this.keep(here);
    this.theirs.value = null;
    await this.settled();
    this.theirs.value = null;
  }

  /** The reader takes what the other tab wrote; what stood in this one stays among the versions. */
  async takeTheirs(): Promise<Draft | null> {
    const theirs = this.theirs.peek();
    if (theirs === null) return null;
    const here = this.open.peek().get(theirs.key);
    if (here !== undefined) await this.addVersion(here.key, here.text, 'replaced');
    this.#seen.set(theirs.key, theirs.revision);
    this.theirs.value = null;
    this.#show(theirs);
    return theirs;
  }

  async #write(): Promise<void> {
    // One turn later, so that `#writing` is set before the first writing can end.
    await Promise.resolve();
    for (let next = this.#next(); next !== null; next = this.#next()) {
      const draft = { ...next, tab: this.#tab, at: this.#now() };
      const seen = this.#seen.get(draft.key) ?? 0;
      const done = await this.#attempt(() => this.#store.write(draft, seen));
      if (done === undefined) continue;
      this.#seen.set(draft.key, done.revision);
      if (done.theirs !== null) this.theirs.value = done.theirs;
      if (this.#waiting.size === 0) this.#journal.clear(this.#tab);
    }
    this.#writing = null;
  }

  #next(): Draft | null {
    const [first] = this.#waiting;
    if (first === undefined) return null;
    this.#waiting.delete(first[0]);
    return first[1];
  }

  #show({ key, file, original, applied, text, history }: Draft): void {
    this.open.value = new Map(this.open.peek()).set(key, { key, file, original, applied, text, history });
  }

  /** Does something with the store; undefined when the store says no, which is then told beside the editor. */
  async #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work();
      this.keeping.value = 'kept';
      return done;
    } catch (error) {
      if (!isFull(error)) {
        this.keeping.value = 'refused';
        return undefined;
      }
    }
    // Old versions make room for what is being typed now.
    try {
      await this.#store.prune();
      const done = await work();
      this.keeping.value = 'kept';
      return done;
    } catch {
      this.keeping.value = 'full';
      return undefined;
    }
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
