import { ModelBuilder } from '../../src/engine/builder.ts';
import { LedgerError } from '../../src/engine/ledger-error.ts';
import type { Model } from '../../src/engine/model.ts';
import { Parameter } from '../../src/engine/parameters.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import type { Ensemble } from '../../src/ensemble/ensemble.ts';
import { makeCalendar, monthOf } from '../../src/numbers/calendar.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { parameterSpec } from '../engine/small-model.ts';

/** What differs between tests; it travels in the scenario, so that workers see it too. */
export interface Story {
  readonly members?: number;
  readonly months?: number;
  /** Monthly dues of a member, in cents. */
  readonly dues?: number;
  /** Monthly wage of the group's worker, in cents. */
  readonly wage?: number;
  /** Futures that break a rule of the book, and one that stops for a mistake of the program. */
  readonly failing?: readonly number[];
  readonly broken?: number;
}

/** A scenario for `compileSmallStory`: never read from a file, so most of it is empty. */
export function storyScenario(story: Story = {}): Scenario {
  return {
    format: 1,
    title: { fr: 'Essai', en: 'Test' },
    sources: {},
    start: monthOf(2026, 1),
    months: story.months ?? 12,
    step: 'month',
    currencies: [],
    institutions: [{ id: 'group', kind: 'test', title: { fr: 'Groupe', en: 'Group' }, values: { story } }],
    events: [],
    levers: [],
    variants: [],
    headline: ['group.paid', 'group.unknown'],
    illustrates: {},
    variant: null,
    hash: JSON.stringify(story),
  };
}

/** All futures of the small story, in this thread. */
export function runStory(story: Story, runs: number, seed = 1): Promise<Ensemble> {
  return runEnsemble({ scenario: storyScenario(story), seed, runs }, { workers: 0, compile: compileSmallStory });
}

/**
 * Members earn up to 2 EUR a month and pay dues into a group as far as they can; the group pays a wage, or misses what it lacks.
 * Wages are a promise; the group lives when its box ends above zero.
 */
export function compileSmallStory(scenario: Scenario, seed: number): Model {
  // The fixture put it there itself.
  const story = scenario.institutions[0]!.values['story'] as Story;
  const { members = 5, dues = 100, wage = 400, failing = [], broken } = story;
  const calendar = makeCalendar({ start: scenario.start, months: scenario.months, step: 'month' });
  const build = new ModelBuilder(calendar, ['EUR'], seed);
  const prices = new Parameter(parameterSpec('EUR.prices', 0));
  build.openEconomy([{ code: 'EUR', minorUnits: 100, prices, perBase: null, regime: 'peg', knownUntil: -1 }]);
  const group = build.institution({ id: 'group', kind: 'test', title: { fr: 'Groupe', en: 'Group' } });
  const people = build.institution({ id: 'people', kind: 'test', title: { fr: 'Gens', en: 'People' } });
  const asset = { class: 'asset', plane: 'cash', currency: 0 } as const;
  const box = build.accounts({ ...asset, owner: group, name: 'group.box', count: 1 });
  const purses = build.accounts({ ...asset, owner: people, name: 'people.cash', count: members });
  const flow = (from: number, to: number, purpose: string) => build.flow({ from, to, purpose, currency: 0 });
  const flows = {
    opening: flow(build.outside, group, 'opening'),
    income: flow(build.outside, people, 'income'),
    dues: flow(people, group, 'dues'),
    wages: flow(group, build.outside, 'wages'),
  };
  const missed = build.state(1);
  declareRows(build, flows, box, missed);
  const ledger = build.openLedger();
  const world = build.world(0).first;
  const driver = build.driver('people.income');
  const words = new Uint32Array(members);
  let running = 0;
  build.onBegin((future) => {
    running = future;
    if (future === broken) throw new TypeError('something is undefined');
    ledger.post(world, box.first, 300, flows.opening);
  });
  build.stage({
    phase: 'pay',
    name: { fr: 'dues and wages', en: 'dues and wages' },
    run: (period) => {
      if (period === 3 && failing.includes(running)) throw new LedgerError('debt-above-zero', `future ${running}.`);
      build.draws.words(driver, 3, period, words, members);
      for (let i = 0; i < members; i++) {
        ledger.post(world, purses.first + i, Math.floor((words[i]! / 4294967296) * 200), flows.income);
        const paid = Math.min(dues, ledger.balances[purses.first + i]!);
        ledger.post(purses.first + i, box.first, paid, flows.dues);
      }
      const paid = Math.min(wage, ledger.balances[box.first]!);
      ledger.post(box.first, world, paid, flows.wages);
      missed[0] = wage - paid;
    },
  });
  return build.build(scenario.title);
}

function declareRows(
  build: ModelBuilder,
  flows: Readonly<Record<'opening' | 'income' | 'dues' | 'wages', number>>,
  box: ReturnType<ModelBuilder['accounts']>,
  missed: Float64Array,
): void {
  const money = { unit: 'EUR', currency: 0, theme: 'returns' } as const;
  const same = (word: string) => ({ fr: word, en: word });
  const flowRow = (id: string, flow: number) =>
    build.series({
      ...money,
      id,
      label: same(id),
      month: 'sum',
      source: { from: 'flows', terms: [{ flow, sign: 1 }] },
    });
  flowRow('group.dues', flows.dues);
  flowRow('group.wages', flows.wages);
  build.series({
    ...money,
    id: 'group.box',
    label: same('box'),
    month: 'last',
    source: { from: 'balances', blocks: [{ block: box, sign: 1 }] },
  });
  build.series({
    ...money,
    id: 'group.missed',
    label: same('missed'),
    month: 'sum',
    theme: 'none',
    source: { from: 'measure', read: () => missed[0]! },
  });
  build.promise({
    id: 'group.wagesPaid',
    label: { fr: 'les salaires', en: 'wages' },
    due: 'group.wages',
    missed: 'group.missed',
  });
  const told = { formula: same('the sum'), definition: same('test') };
  const sum = (row: Float64Array) => row.reduce((a, b) => a + b, 0);
  build.indicator({
    ...told,
    ...money,
    id: 'group.paid',
    label: same('paid'),
    better: 'higher',
    verdict: null,
    parts: [{ series: 'group.dues', how: 'total' }],
    compute: (view) => sum(view.row('group.dues')),
  });
  build.indicator({
    ...told,
    id: 'group.shareMissed',
    label: same('share missed'),
    unit: '%',
    currency: -1,
    better: 'lower',
    verdict: null,
    parts: [
      { series: 'group.missed', how: 'total' },
      { series: 'group.box', how: 'last' },
      { series: 'group.wages', how: 'mean' },
      { series: 'group.box', how: 'lowest' },
    ],
    compute: (view) => {
      const lost = sum(view.row('group.missed'));
      if (lost === 0) return { none: 'never' };
      return lost / (lost + sum(view.row('group.wages')));
    },
  });
}
