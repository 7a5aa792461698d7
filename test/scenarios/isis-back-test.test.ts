import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/ensemble/run-batch.ts';
import { layoutOf } from '../../src/ensemble/layout.ts';
import { modelFor } from '../../src/ensemble/run-batch.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

/**
 * The back-test of ISIS: attendance is not given, it follows from the causes that the study names. What was seen: 8 patients a
 * day in March 2010 (000:846), eighteen months after an opening in the autumn of 2008, and staff without regular pay
 * (000:855-857). A point of the box of free values passes when the middle of its futures has 6 to 10 patients a day in month 18
 * of opening and wages in arrears by then in most of them.
 *
 * The values below are free; all others of the variant are the preset's, which was written before, and none of them was moved
 * to meet the target. Only their ranges are ours. This is calibration at best: it says how much of what we hold possible agrees
 * with one observation, not that the model is valid.
 */
const free = [
  'isis.market.others',
  'isis.market.priceSensitivity',
  'isis.market.aware.start',
  'isis.market.aware.talk',
  'isis.market.belief.dearer',
  'isis.market.belief.fades',
] as const;

const points = 36;
const futures = 9;
const seen = { month: 18, least: 6, most: 10 };

const text = readFileSync(new URL('../../scenarios/isis-directed-health-transfer.yaml', import.meta.url), 'utf8')
  // Four years hold month 18 of opening in every future that opens.
  .replace('length: 5 years', 'length: 4 years');

/** The back-test's variant, with or without a contract for 25 children (000:865-867), fifty acts a month as in the story. */
function scenarioWith(contract: boolean): Scenario {
  const clients = 'clients: { foundation: { of: act, units: 50 act/month, assumed: "as in the variant contract" } }';
  const file = { file: 'isis.yaml', text: contract ? text.replace(market, `        ${clients}\n${market}`) : text };
  const { scenario, issues } = checkScenario(file, { variant: 'from-causes' });
  if (scenario === null) throw new Error(issues.map(({ says }) => says.en).join(' '));
  return scenario;
}

const market = '        market:\n          others: { value: 1';

/** Points of the unit cube by additive recurrence: even in every direction, and the same everywhere. */
function pointOf(k: number): Readonly<Record<string, number>> {
  // The positive root of x^7 = x + 1 spreads six numbers best (Roberts 2018).
  const root = 1.1673039782614187;
  return Object.fromEntries(free.map((path, d) => [path, (0.5 + (k + 1) / root ** (d + 1)) % 1]));
}

interface Outcome {
  readonly patients: number;
  readonly inArrears: boolean;
  /** Share of the wages due since opening that was paid, and what stands aside for new equipment. */
  readonly paid: number;
  readonly keeps: number;
}

/** What each future came to in month 18 of opening; futures in which the clinic never opens are left out. */
function outcomesOf(scenario: Scenario, held: Readonly<Record<string, number>>): readonly Outcome[] {
  const batch = runBatch({ scenario, seed: 1, held, first: 0, count: futures });
  const { series } = layoutOf(modelFor(scenario, 1));
  const row = (name: string, future: number): readonly number[] => {
    const at = series.findIndex(({ id }) => id === `isis.${name}`);
    return Array.from({ length: scenario.months }, (_, m) => batch.series[(at * scenario.months + m) * futures + future]!);
  };
  return Array.from({ length: futures }, (_, future): Outcome[] => {
    const opened = row('open', future).findIndex((open) => open > 0);
    const month = opened + seen.month - 1;
    if (opened < 0 || month >= scenario.months) return [];
    const until = (name: string): number =>
      row(name, future)
        .slice(0, month + 1)
        .reduce((sum, amount) => sum + amount, 0);
    return [
      {
        patients: row('patientsPerDay', future)[month]!,
        inArrears: until('wagesMissed') > 0,
        paid: until('wages') / until('wagesDue'),
        keeps: row('replacementFund', future)[month]!,
      },
    ];
  }).flat();
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}

function passes(outcomes: readonly Outcome[]): boolean {
  const patients = middleOf(outcomes.map((outcome) => outcome.patients));
  const arrears = outcomes.filter(({ inArrears }) => inArrears).length / outcomes.length;
  return patients >= seen.least && patients <= seen.most && arrears > 0.5;
}

describe('ISIS, played from the causes of its attendance', () => {
  const scenario = scenarioWith(false);
  const box = Array.from({ length: points }, (_, k) => {
    const held = pointOf(k);
    return { held, outcomes: outcomesOf(scenario, held) };
  });
  const passed = box.filter(({ outcomes }) => passes(outcomes));
  const all = passed.flatMap(({ outcomes }) => outcomes);

  it('comes out as it was seen in about a third of the box', () => {
    expect(box.every(({ outcomes }) => outcomes.length > 0)).toBe(true);
    expect(passed.length).toBe(13);
  });

  it('does not come out so by itself: the box also holds clinics that are nearly empty and nearly full', () => {
    const patients = box.map(({ outcomes }) => middleOf(outcomes.map((outcome) => outcome.patients)));
    expect(Math.min(...patients)).toBeLessThan(2);
    expect(Math.max(...patients)).toBeGreaterThan(15);
  });

  it('predicts what was not used: a part of the wages paid, nothing set aside, and more pay with a contract for 25 children', () => {
    // Of the wages due since opening; the study says "irregular" and gives no figure.
    expect(middleOf(all.map(({ paid }) => paid))).toBeCloseTo(0.36, 2);
    expect(middleOf(all.map(({ keeps }) => keeps))).toBe(0);
    const contract = scenarioWith(true);
    const gains = passed.map(({ held, outcomes }) => {
      const paid = (of: readonly Outcome[]): number => middleOf(of.map((outcome) => outcome.paid));
      return paid(outcomesOf(contract, held)) - paid(outcomes);
    });
    expect(middleOf(gains)).toBeCloseTo(0.16, 2);
    expect(Math.min(...gains)).toBeGreaterThan(0.1);
  });
});
