import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { mostVersions, type DraftStore, type KeptDraft, type KeptVersion } from './kept.ts';

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  versions: { key: number; value: KeptVersion; indexes: { key: string } };
}

/** Ten minutes: within them, two tabs are taken to be in the same hands. */
const oneTurn = 600_000;

/** The browser's own store, IndexedDB; opened when it is first asked for. */
export function openDatabase(name = 'passerelle'): DraftStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('drafts', { keyPath: 'key' });
        fresh.createObjectStore('versions', { keyPath: 'id', autoIncrement: true }).createIndex('key', 'key');
      },
      // A newer version of the program wants to change the store: it may, and this tab opens it again when it needs it.
      blocking(_current, _blocked, event) {
        opened = null;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated() {
        opened = null;
      },
    });
    return opened.catch((error: unknown) => {
      opened = null;
      throw error;
    });
  };

  return {
    async read(key) {
      return (await (await database()).get('drafts', key)) ?? null;
    },

    async write(draft, seen) {
      const work = (await database()).transaction(['drafts', 'versions'], 'readwrite');
      const drafts = work.objectStore('drafts');
      const before = await drafts.get(draft.key);
      const isTheirs = before !== undefined && before.tab !== draft.tab && before.revision > seen;
      const theirs = isTheirs && before.text !== draft.text ? before : null;
      if (theirs !== null) {
        const { key, text, at } = theirs;
        const versions = work.objectStore('versions');
        const last = (await versions.index('key').openCursor(key, 'prev'))?.value;
        // Two tabs that take turns would fill all places with half-typed texts: one place holds the newest of them.
        const isTurn = last?.why === 'other-tab' && at - last.at < oneTurn;
        await versions.put({ ...(isTurn ? last : {}), key, text, why: 'other-tab', at });
      }
      const revision = Math.max(seen, before?.revision ?? 0) + 1;
      await drafts.put({ ...draft, revision });
      await work.done;
      return { revision, theirs };
    },

    async list() {
      return (await (await database()).getAll('drafts')).sort((a, b) => b.at - a.at);
    },

    async forget(key) {
      const work = (await database()).transaction(['drafts', 'versions'], 'readwrite');
      await work.objectStore('drafts').delete(key);
      const versions = work.objectStore('versions');
      for (const id of await versions.index('key').getAllKeys(key)) await versions.delete(id);
      await work.done;
    },

    async addVersion(version) {
      const work = (await database()).transaction('versions', 'readwrite');
      await work.store.add(version);
      const ids = await work.store.index('key').getAllKeys(version.key);
      for (const id of ids.slice(0, -mostVersions)) await work.store.delete(id);
      await work.done;
    },

    async versions(key) {
      return (await (await database()).getAllFromIndex('versions', 'key', key)).reverse();
    },

    async prune() {
      const work = (await database()).transaction('versions', 'readwrite');
      const ids = await work.store.getAllKeys();
      for (const id of ids.slice(0, Math.ceil(ids.length / 2))) await work.store.delete(id);
      await work.done;
    },
  };
}
