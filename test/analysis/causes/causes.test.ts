import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { causesOf, monthsBefore, type Causes } from '../../../src/analysis/causes/causes.ts';
import { comesIn, momentsOf } from '../../../src/analysis/causes/moments.ts';
import { causesSentence } from '../../../src/analysis/causes/sentences.ts';
import { replay } from '../../../src/analysis/replay/replay.ts';
import { summarise } from '../../../src/analysis/summarise.ts';
import type { Ensemble } from '../../../src/ensemble/ensemble.ts';
import { rowsOfFutures } from '../../../src/ensemble/ensemble.ts';
import { runEnsemble } from '../../../src/ensemble/run-ensemble.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { smallScenario } from '../../cli/scenario-text.ts';
import { runStory, storyScenario } from '../../ensemble/small-story.ts';

function scenarioOf(file: string, text: string): Scenario {
  const { scenario, issues } = checkScenario({ file, text }, {});
  if (scenario === null) throw new Error(issues.map(({ says }) => says.en).join(' '));
  return scenario;
}

const liege = scenarioOf('liege-kasangulu.yaml', readFileSync('scenarios/liege-kasangulu.yaml', 'utf8'));
const runs = 60;
let ensemble: Ensemble;
let causes: Causes;
beforeAll(async () => {
  ensemble = await runEnsemble({ scenario: liege, seed: 1, runs }, { workers: 0 });
  causes = causesOf(liege, ensemble);
});

describe('moments of a scenario', () => {
  it('are its events and the ends of dues, by month', () => {
    const moments = momentsOf(liege);
    expect(moments.map(({ id }) => id)).toContain('association.duesFor');
    expect(moments.map(({ month }) => month)).toEqual(moments.map(({ month }) => month).sort((a, b) => a - b));
    const moved = { ...liege, events: [{ ...liege.events[0]!, from: liege.start - 5, months: 3 }] };
    expect(momentsOf(moved).map(({ id }) => id)).toEqual(['association.duesFor']);
  });

  it('come in the very futures in which the model makes them come', async () => {
    const event = `events:\n  fall: { what: fall, on: senders, from: 2026-04, chance: 40 %, income: x0, assumed: "a test" }\n`;
    const text = smallScenario.replace('variants:', `${event}variants:`).replace(', varies: lognormal(0.2)', '');
    const scenario = scenarioOf('fall.yaml', text);
    const [fall] = momentsOf(scenario);
    const comes = comesIn(fall!, 3, 25);
    const played = await runEnsemble({ scenario, seed: 3, runs: 25 }, { workers: 0 });
    const row = played.layout.series.findIndex(({ id }) => id === 'senders.income');
    const incomes = rowsOfFutures(played).slice((row * 12 + 5) * 25, (row * 12 + 6) * 25);
    expect([...incomes].map((income) => (income === 0 ? 1 : 0))).toEqual([...comes]);
    expect(comes).toContain(1);
    expect(comes).toContain(0);
  });
});

describe('what broke first', () => {
  it('counts each future that fails once, as the verdict does', () => {
    const { verdict } = summarise(liege, ensemble);
    expect(causes.futures).toBe(verdict.futures);
    expect(causes.broken).toBe(verdict.futures - verdict.holds);
    expect(causes.causes.reduce((sum, { futures }) => sum + futures, 0)).toBe(causes.broken);
    const { promise, question, futures, month } = verdict.breaksFirst!;
    expect(causes.causes[0]).toMatchObject({ id: promise, question, futures, month });
  });

  it('counts futures with a moment and without it', () => {
    for (const moment of causes.moments) {
      expect(moment.with.futures + moment.without.futures).toBe(causes.futures);
      expect(moment.with.broken + moment.without.broken).toBe(causes.broken);
    }
    const drawn = causes.moments.find(({ id }) => id === liege.events[0]!.id)!;
    expect(drawn.with.futures).toBeGreaterThan(0);
    expect(drawn.without.futures).toBeGreaterThan(0);
  });

  it('counts as after what began at most six months before, in that future', () => {
    for (const { is, after, id } of causes.causes) {
      const promise = ensemble.layout.promises.findIndex((known) => known.id === id);
      momentsOf(liege).forEach((moment, i) => {
        const comes = comesIn(moment, 1, runs);
        const firsts = [...ensemble.succeeded].filter((future) => {
          const months = ensemble.layout.promises.map((_, row) => ensemble.missed[row * runs + future]!);
          const broken = months.filter((month) => month >= 0);
          if (is === 'question' || broken.length === 0) return false;
          const month = Math.min(...broken);
          const isFirst = months.indexOf(month) === promise;
          return isFirst && comes[future] === 1 && month - moment.month >= 0 && month - moment.month <= monthsBefore;
        });
        expect(after[i]).toBe(firsts.length);
      });
    }
  });

  it('gives a future that shows it', () => {
    const { example } = causes.causes.find(({ is }) => is === 'promise')!;
    expect(
      ensemble.layout.promises.some((_, row) => ensemble.missed[row * runs + example.future] === example.month),
    ).toBe(true);
    expect(replay({ scenario: liege, seed: 1, future: example.future }).months).toBe(liege.months);
  });
});

describe('the sentence of what broke first', () => {
  it('says after, and never because', () => {
    const moments = [{ id: 'a', title: { fr: 'dévaluation', en: 'devaluation' }, month: 9, with: none, without: none }];
    const wages = { ...example, after: [190] };
    const all: Causes = { futures: 1000, broken: 380, causes: [wages], moments };
    expect(causesSentence(all, 'en')).toBe(
      '38 of 100 futures fail. Most often “Wages” breaks first: in 27, and in 19 of these within the 6 months that follow “devaluation”.',
    );
    expect(causesSentence({ ...all, causes: [{ ...wages, after: [0] }] }, 'en')).toContain('no dated event');
    expect(causesSentence(all, 'fr')).not.toMatch(/parce|cause/);
  });

  it('says that nothing breaks, and of which questions the answer is no', async () => {
    const scenario = storyScenario({ wage: 0 });
    expect(causesSentence(causesOf(scenario, await runStory({ wage: 0 }, 8)), 'en')).toBe(
      'Nothing breaks in the 8 futures.',
    );
    const asked = { ...example, is: 'question', month: null } as const;
    expect(causesSentence({ futures: 10, broken: 4, causes: [asked], moments: [] }, 'en')).toContain(
      'the answer is no',
    );
  });
});

const none = { futures: 0, broken: 0 };
const example = {
  id: 'farm.wages',
  label: { fr: 'salaires', en: 'wages' },
  is: 'promise',
  question: null,
  futures: 270,
  month: 14,
  after: [] as number[],
  example: { future: 3, month: 13 },
} as const;
