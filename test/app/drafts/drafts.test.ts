import { describe, expect, it } from 'vitest';
import { Drafts, type Draft } from '../../../src/app/drafts/drafts.ts';
import { pageJournal } from '../../../src/app/drafts/journal.ts';
import { memoryStore } from '../../../src/app/drafts/memory-store.ts';

const draft = (text: string, key = 'story:a'): Draft => {
  return { key, file: 'a.yaml', original: 'a: 0', applied: null, text, history: null };
};

function failing(name: string, times = Infinity) {
  const store = memoryStore();
  let left = times;
  let pruned = 0;
  const write: typeof store.write = (given, seen) => {
    if (left-- > 0) return Promise.reject(Object.assign(new Error('no'), { name }));
    return store.write(given, seen);
  };
  const prune = () => {
    pruned++;
    return store.prune();
  };
  return { store: { ...store, write, prune }, pruned: () => pruned };
}

describe('what is typed', () => {
  it('is there again in another tab and after a reload', async () => {
    const store = memoryStore();
    const drafts = new Drafts(store);
    drafts.keep(draft('a: 1'));
    await drafts.settled();
    expect(await new Drafts(store).take('story:a')).toMatchObject({ text: 'a: 1', original: 'a: 0' });
    expect(await new Drafts(store).take('story:b')).toBeNull();
  });
  it('is written at once; what comes while a writing lasts is not lost, and only the newest is written', async () => {
    const store = memoryStore();
    const written: string[] = [];
    const slow = {
      ...store,
      write: async (given: Parameters<typeof store.write>[0], seen: number) => {
        written.push(given.text);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return store.write(given, seen);
      },
    };
    const drafts = new Drafts(slow);
    drafts.keep(draft('a'));
    await Promise.resolve();
    await Promise.resolve();
    for (const text of ['ab', 'abc', 'abcd']) drafts.keep(draft(text));
    await drafts.settled();
    expect(written).toEqual(['a', 'abcd']);
    expect((await store.read('story:a'))?.text).toBe('abcd');
  });
  it('stays in the page when the browser keeps nothing, and says so', async () => {
    const drafts = new Drafts(failing('SecurityError').store);
    drafts.keep(draft('a: 1'));
    await drafts.settled();
    expect(drafts.keeping.value).toBe('refused');
    expect(drafts.open.value.get('story:a')?.text).toBe('a: 1');
  });
  it('makes room by giving up old versions when the device is full', async () => {
    const full = failing('QuotaExceededError', 1);
    const drafts = new Drafts(full.store);
    drafts.keep(draft('a: 1'));
    await drafts.settled();
    expect(full.pruned()).toBe(1);
    expect(drafts.keeping.value).toBe('kept');
    const never = new Drafts(failing('QuotaExceededError').store);
    never.keep(draft('a: 1'));
    await never.settled();
    expect(never.keeping.value).toBe('full');
  });
});

describe('two tabs on one text', () => {
  async function twoTabs() {
    const store = memoryStore();
    const [one, two] = [new Drafts(store), new Drafts(store)];
    one.keep(draft('a: 1'));
    await one.settled();
    await two.take('story:a');
    two.keep(draft('a: 2'));
    await two.settled();
    return { store, one, two };
  }
  it('the one that writes second keeps the text of the first among the versions, and asks', async () => {
    const { store, one } = await twoTabs();
    one.keep(draft('a: 11'));
    await one.settled();
    expect(one.theirs.value?.text).toBe('a: 2');
    expect((await store.read('story:a'))?.text).toBe('a: 11');
    expect((await one.versions('story:a')).map(({ text, why }) => [text, why])).toEqual([['a: 2', 'other-tab']]);
  });
  it('the one that is looked at again notices before it writes', async () => {
    const { one } = await twoTabs();
    await one.lookAround('story:a');
    expect(one.theirs.value?.text).toBe('a: 2');
  });
  it('either text can be taken, and neither is lost', async () => {
    const { one, store } = await twoTabs();
    await one.lookAround('story:a');
    expect((await one.takeTheirs())?.text).toBe('a: 2');
    expect(one.open.value.get('story:a')?.text).toBe('a: 2');
    expect((await one.versions('story:a')).map(({ text }) => text)).toEqual(['a: 1']);
    one.keep(draft('a: 3'));
    await one.settled();
    expect(one.theirs.value).toBeNull();
    expect((await store.read('story:a'))?.text).toBe('a: 3');

    const other = await twoTabs();
    await other.one.lookAround('story:a');
    await other.one.keepMine('story:a');
    expect(other.one.theirs.value).toBeNull();
    expect((await other.store.read('story:a'))?.text).toBe('a: 1');
    expect((await other.one.versions('story:a')).map(({ text }) => text)).toEqual(['a: 2']);
  });
  it('that agree are left in peace', async () => {
    const store = memoryStore();
    const [one, two] = [new Drafts(store), new Drafts(store)];
    for (const tab of [one, two]) {
      tab.keep(draft('a: 1'));
      await tab.settled();
    }
    await one.lookAround('story:a');
    expect([one.theirs.value, two.theirs.value]).toEqual([null, null]);
  });
});

describe('what is forgotten', () => {
  it('is gone with its versions', async () => {
    const store = memoryStore();
    const drafts = new Drafts(store);
    drafts.keep(draft('a: 1'));
    await drafts.addVersion('story:a', 'a: 0', 'applied');
    await drafts.settled();
    await drafts.forget('story:a');
    expect(await drafts.list()).toEqual([]);
    expect(await drafts.versions('story:a')).toEqual([]);
    expect(await drafts.take('story:a')).toBeNull();
  });
});

describe('the last keystroke of a page that was killed', () => {
  const storage = (): Storage => {
    const kept = new Map<string, string>();
    return {
      get length() {
        return kept.size;
      },
      key: (index: number) => [...kept.keys()][index] ?? null,
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
      clear: () => kept.clear(),
    };
  };
  it('is in the journal, and is found again', async () => {
    const [store, notes] = [memoryStore(), storage()];
    let clock = 0;
    const killed = new Drafts(
      store,
      pageJournal(() => notes),
      () => ++clock,
    );
    killed.keep(draft('a: 1'));
    await killed.settled();
    expect(notes.length).toBe(0);
    killed.keep(draft('a: 12'));
    // Nobody waits: the page is gone before the store has answered.
    expect(notes.length).toBe(1);
    const found = await new Drafts(
      { ...store, write: () => new Promise(() => {}) },
      pageJournal(() => notes),
    ).take('story:a');
    expect(found?.text).toBe('a: 12');
    // Also the first one ever, of which the store knows nothing.
    const first = new Drafts(
      { ...memoryStore(), write: () => new Promise(() => {}) },
      pageJournal(() => notes),
    );
    first.keep(draft('b: 1', 'story:b'));
    expect(
      await new Drafts(
        memoryStore(),
        pageJournal(() => notes),
      ).take('story:b'),
    ).toMatchObject({ text: 'b: 1', original: 'a: 0' });
  });
  it('is left out where the browser allows no notes, or holds something else under the name', async () => {
    const broken = storage();
    broken.setItem('passerelle.typed.x', '{"key":');
    broken.setItem('passerelle.typed.y', '[1]');
    expect(pageJournal(() => broken).read('story:a')).toBeNull();
    const refused = pageJournal(() => {
      throw new Error('no');
    });
    refused.note('x', { key: 'a', file: 'a.yaml', original: '', text: 'b', at: 1 });
    expect(refused.read('a')).toBeNull();
  });
});
