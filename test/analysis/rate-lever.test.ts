import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basesOf, quantitiesOf } from '../../src/analysis/bases.ts';
import { presentOf } from '../../src/analysis/remedies.ts';
import { basisFigure } from '../../src/charts/figures.ts';
import { checkScenario } from '../../src/scenario/check.ts';

const story = 'scenarios/liege-kasangulu.yaml';
const lever = 'levers:\n  USD.perEUR: { from: 1, to: 1.4, step: 0.1, role: assumption }';
const text = readFileSync(story, 'utf8').replace('levers:', lever);
const { scenario, issues } = checkScenario({ file: story, text });

describe('an exchange rate', () => {
  it('may be a lever: its present value is read and written in the unit of the file', () => {
    expect(issues).toEqual([]);
    const own = scenario!.levers.find(({ path }) => path === 'USD.perEUR')!;
    const rate = quantitiesOf(scenario!).find(({ path }) => path === 'USD.perEUR')!;
    expect(presentOf(rate.quantity, own.unit)).toBe(rate.quantity.value);
    const basis = basesOf(scenario!).find(({ path }) => path === 'USD.perEUR')!;
    const set = [{ path: 'USD.perEUR', value: `1.2 ${basis.unit}`.trim() }];
    expect(checkScenario({ file: story, text }, { set }).issues).toEqual([]);
  });

  it('tells a reader which money stands on which side, exactly', () => {
    const rate = { path: 'USD.perEUR', value: 1.1639, unit: '' };
    expect(basisFigure(rate, 'en')).toBe('1.1639\u00a0US$/€');
    expect(basisFigure({ path: 'XOF.perEUR', value: 655.957, unit: '' }, 'fr')).toMatch(/^655,957\u00a0.+\/€$/);
    expect(basisFigure({ path: 'members.dues', value: 20, unit: 'EUR/month' }, 'en')).toBe('€20/month');
  });

  it('names its source by its words', () => {
    const { mark } = basesOf(scenario!).find(({ path }) => path === 'USD.perEUR')!;
    expect(mark.why).toContain('European Central Bank');
  });
});
