/** A text that was typed and may not be on the disk yet. */
export interface Note {
  readonly key: string;
  readonly file: string;
  readonly original: string;
  readonly text: string;
  readonly at: number;
}

/**
 * Where the newest keystroke is noted before the store has answered. The store needs a few turns of the page to write; a page
 * that is killed has none, and what it noted is then still there.
 */
export interface Journal {
  note(tab: string, note: Note): void;
  /** The newest note of any tab about a page, or null. */
  read(key: string): Note | null;
  /** The tab's note is on the disk. */
  clear(tab: string): void;
}

const prefix = 'passerelle.typed.';

/** The browser's small store, which takes a text in one go. Where it says no, notes are left out: the store is still there. */
export function pageJournal(storage: () => Storage = () => localStorage): Journal {
  return {
    note: (tab, note) => attempt(() => storage().setItem(prefix + tab, JSON.stringify(note))),
    read: (key) =>
      attempt(() => {
        const kept = storage();
        const names = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
        const notes = names
          .filter((name) => name.startsWith(prefix))
          .flatMap((name) => noteIn(kept.getItem(name)) ?? [])
          .filter((note) => note.key === key);
        return notes.sort((a, b) => b.at - a.at)[0] ?? null;
      }) ?? null,
    clear: (tab) => attempt(() => storage().removeItem(prefix + tab)),
  };
}

/** No notes at all: for tests. */
export const noJournal: Journal = { note: () => {}, read: () => null, clear: () => {} };

function noteIn(text: string | null): Note | null {
  const found: unknown = text === null ? null : JSON.parse(text);
  if (typeof found !== 'object' || found === null) return null;
  const { key, file, original, text: typed, at }: Partial<Record<keyof Note, unknown>> = found;
  if (typeof key !== 'string' || typeof typed !== 'string' || typeof at !== 'number') return null;
  return typeof file === 'string' && typeof original === 'string' ? { key, file, original, text: typed, at } : null;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
