import { describe, expect, it } from 'vitest';
import { emptyChoice } from '../../../src/app/compare/choice.ts';
import { Comparing, resultOf } from '../../../src/app/compare/comparing.ts';
import { isOpened, titleOf } from '../../../src/app/compare/open-design.ts';
import { takeSnapshot } from '../../../src/app/compare/take-snapshot.ts';
import type { RunRequest, Watch } from '../../../src/app/laboratory.ts';
import { makeLaboratory } from '../../../src/app/laboratory-here.ts';
import { readCarried } from '../../../src/app/link.ts';
import { readRoute } from '../../../src/app/route.ts';
import { loadSource, showsResult } from '../../../src/app/sources.ts';
import { AppState } from '../../../src/app/state.ts';
import { smallScenario } from '../../cli/scenario-text.ts';
import { FakeLaboratory } from '../fake-laboratory.ts';

const file = (changes = '') => ({ ...emptyChoice, runs: 8, designs: ['#/file?doc=mine', `#/file?doc=mine${changes}`] });

/** A reader who keeps one file on this device, and a laboratory that plays in this thread. */
function room(laboratory: AppState['laboratory'] = makeLaboratory({ workers: 0 }), text = smallScenario): Comparing {
  const state = new AppState(laboratory);
  const key = 'file:mine';
  state.drafts.keep({
    key,
    file: 'mine.yaml',
    original: text,
    applied: null,
    text: 'typed and not applied',
    history: null,
  });
  return new Comparing(state);
}

/** Comparisons that last until they are ended. */
class Endless extends FakeLaboratory {
  readonly watches: Watch[] = [];
  override compare(_requests?: readonly RunRequest[], watch?: Watch): Promise<never> {
    return new Promise((_, reject) => {
      this.watches.push(watch!);
      const stopped = () => reject(Object.assign(new Error('stopped'), { name: 'AbortError' }));
      watch!.signal.addEventListener('abort', stopped);
    });
  }
}

describe('the room of comparisons', () => {
  it('plays the reader’s own file beside its variant, in the same futures', async () => {
    const comparing = room();
    await comparing.play(file('&variant=dear'));
    const outcome = comparing.outcome.value!;
    expect(outcome.designs.map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ['A', true],
      ['B', true],
    ]);
    expect(outcome.compared.differing.map(({ path }) => path)).toEqual(['agent.fee.fixed']);
    expect(outcome.compared.comparison.standings['agent.paid']).toMatchObject({ n: 8, order: ['A', 'B'] });
    expect(resultOf(outcome, 1).report.scenario.variant).toBe('dear');
    const asWritten = { fr: 'comme écrit', en: 'as written' };
    expect(outcome.designs.map((design) => titleOf(design, outcome.designs, asWritten).en)).toEqual([
      'as written',
      'Dearer',
    ]);
    expect(comparing.work.value.stage).toBe('idle');
  });

  it('names the story and the levers when they tell designs apart', async () => {
    const comparing = room();
    await comparing.play({
      ...emptyChoice,
      runs: 2,
      designs: ['#/file?doc=mine&set=agent.fee.fixed%3A9+EUR', '#/story/vsla-weekly'],
    });
    const { designs } = comparing.outcome.value!;
    const titles = designs.map((design) => titleOf(design, designs, { fr: '-', en: '-' }).en);
    expect(titles[0]).toBe('A transfer · - · agent.fee.fixed = 9 EUR');
    expect(designs[1]!.isOwn).toBe(false);
  });

  it('compares nothing while a design is broken, and says which and why', async () => {
    const comparing = room();
    await comparing.play({ ...file('&variant=none-of-that-name') });
    expect(comparing.outcome.value).toBeNull();
    const [good, wrong] = comparing.opened.value;
    expect(isOpened(good!)).toBe(true);
    expect(wrong).toMatchObject({ name: 'B', issues: [{ given: 'none-of-that-name' }] });
    await comparing.play({ ...emptyChoice, designs: ['#/file?doc=mine', '#/file?doc=gone'] });
    expect(comparing.opened.value[1]).toEqual({ name: 'B', address: '#/file?doc=gone', issues: [] });
  });

  it('waits for a second design', async () => {
    const laboratory = new Endless();
    const comparing = room(laboratory);
    await comparing.play({ ...emptyChoice, designs: ['#/file?doc=mine'] });
    expect([laboratory.watches.length, comparing.work.value.stage]).toEqual([0, 'idle']);
  });

  it('gives up an older choice for a newer one, and ends when it is told to', async () => {
    const laboratory = new Endless();
    const comparing = room(laboratory);
    const first = comparing.play(file());
    await expect.poll(() => laboratory.watches.length).toBe(1);
    const second = comparing.play(file('&variant=loan'));
    await first;
    await expect.poll(() => laboratory.watches.length).toBe(2);
    expect(laboratory.watches.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    laboratory.watches[1]!.progress(3, 16);
    laboratory.watches[0]!.progress(9, 16);
    expect(comparing.work.value).toEqual({ stage: 'running', done: 3, total: 16 });
    comparing.cancel();
    await second;
    expect([comparing.work.value.stage, comparing.outcome.value]).toEqual(['cancelled', null]);
  });
});

describe('the snapshot of a file that nobody else has', () => {
  it('carries the file, without its comments, and opens to the same scenario', async () => {
    const comparing = room(undefined, `# Awa asked for this\n${smallScenario}`);
    await comparing.play(file('&variant=dear&set=agent.fee.percent%3A3+%25'));
    const kept = await takeSnapshot(comparing.outcome.value!);
    const route = readRoute(kept.designs[1]!.address);
    expect(route).toMatchObject({ page: 'shared', variant: 'dear' });
    const source = showsResult(route) ? await loadSource(route) : null;
    expect(source?.text).not.toContain('Awa');
    const { set } = readCarried(kept.designs[1]!.address);
    const { scenario } = await makeLaboratory({ workers: 0 }).check(source!, { variant: 'dear', set });
    expect(scenario?.hash).toBe(kept.designs[1]!.hash);
  });
});
