import type { DraftStore, KeptDraft, KeptVersion } from './kept.ts';

/** A store that lasts as long as the page: for tests, and for readers who forbid keeping anything. */
export function memoryStore(): DraftStore {
  const drafts = new Map<string, KeptDraft>();
  let versions: readonly KeptVersion[] = [];
  return {
    read: async (key) => drafts.get(key) ?? null,
    write: async (draft, seen) => {
      const before = drafts.get(draft.key);
      const isTheirs = before !== undefined && before.tab !== draft.tab && before.revision > seen;
      const theirs = isTheirs && before.text !== draft.text ? before : null;
      if (theirs !== null)
        versions = [...versions, { key: theirs.key, text: theirs.text, why: 'other-tab', at: theirs.at }];
      const revision = Math.max(seen, before?.revision ?? 0) + 1;
      drafts.set(draft.key, { ...draft, revision });
      return { revision, theirs };
    },
    list: async () => [...drafts.values()].sort((a, b) => b.at - a.at),
    forget: async (key) => {
      drafts.delete(key);
      versions = versions.filter((version) => version.key !== key);
    },
    addVersion: async (version) => {
      versions = [...versions, version];
    },
    versions: async (key) => versions.filter((version) => version.key === key).reverse(),
    prune: async () => {
      versions = versions.slice(Math.ceil(versions.length / 2));
    },
  };
}
