import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/analysis/replay/replay.ts';
import { flowLines } from '../../../src/charts/flows/flow-matrix.ts';
import type { FlowLine } from '../../../src/charts/flows/flow-matrix.ts';
import { inLayers } from '../../../src/charts/flows/sankey-layers.ts';
import { planSankey, sankeyLinks } from '../../../src/charts/flows/sankey-plan.ts';
import { sankeyShapes } from '../../../src/charts/flows/sankey-shapes.ts';
import { spansOf } from '../../../src/charts/flows/spans.ts';
import { checkScenario } from '../../../src/scenario/check.ts';

function yearsOf(name: string, currency: number): FlowLine[][] {
  const { scenario } = checkScenario({ file: name, text: readFileSync(`scenarios/${name}.yaml`, 'utf8') }, {});
  const played = replay({ scenario: scenario!, seed: 1, future: 2 });
  return spansOf(played, 'year').map((span) => [...flowLines(played, { currency, plane: 'cash' }, span)]);
}

const stories = [
  ['loja-organic-coffee', 1],
  ['liege-kasangulu', 0],
  ['solimanbe-tontine-and-centre', 0],
  ['vsla-weekly', 0],
] as const;

describe('the rows of a picture of flows', () => {
  const link = (from: string, to: string, amount: number) => ({ from, to, amount });
  it('go from who gives to who takes, with the outside at both ends', () => {
    const links = [link('in', '1', 9), link('1', '2', 5), link('2', '3', 4), link('3', 'out', 3), link('1', 'out', 2)];
    expect(inLayers(links, 9)).toEqual([['in'], ['1'], ['2'], ['3'], ['out']]);
  });
  it('put nobody beside the one they pay, though the outside pays only one of them', () => {
    expect(inLayers([link('in', '2', 4), link('1', '2', 9), link('2', 'out', 3)], 9)).toEqual([
      ['in'],
      ['1'],
      ['2'],
      ['out'],
    ]);
  });
  it('let the weaker way of a circle run upwards', () => {
    expect(inLayers([link('1', '2', 10), link('2', '1', 3)], 9)).toEqual([['1'], ['2']]);
    expect(inLayers([link('1', '2', 3), link('2', '1', 10)], 9)).toEqual([['2'], ['1']]);
    const ring = inLayers([link('1', '2', 8), link('2', '3', 8), link('3', '1', 2)], 9);
    expect(ring).toEqual([['1'], ['2'], ['3']]);
  });
  it('are no longer than there is room', () => {
    const links = ['1', '2', '3', '4', '5'].map((key) => link('in', key, 1));
    expect(inLayers(links, 3).map((row) => row.length)).toEqual([1, 3, 2]);
  });
});

describe.each(stories)('the picture of flows of %s', (name, currency) => {
  const years = yearsOf(name, currency);
  it.each([328, 720])('fits %i pixels in every year, without two parties on one place', (width) => {
    const { places } = planSankey(years, width)!;
    const layers = new Set([...places.values()].map(({ layer }) => layer));
    for (const number of layers) {
      const row = [...places.values()].filter(({ layer }) => layer === number);
      const sides = row.map(({ center, room }) => [center - room / 2, center + room / 2] as const);
      sides.sort((a, b) => a[0] - b[0]);
      expect(sides[0]![0]).toBeGreaterThan(-0.01);
      expect(sides.at(-1)![1]).toBeLessThan(width + 0.01);
      for (let i = 1; i < sides.length; i++) expect(sides[i]![0]).toBeGreaterThan(sides[i - 1]![1]);
    }
  });
  it('is as wide as the money, to the pixel, in one scale for all years', () => {
    const plan = planSankey(years, 600)!;
    for (const lines of years) {
      const { boxes, ribbons } = sankeyShapes(plan, lines);
      const moved = lines.filter(({ from, to }) => from !== to).reduce((sum, { amount }) => sum + amount, 0);
      expect(ribbons.reduce((sum, { amount }) => sum + amount, 0)).toBe(moved);
      for (const { amount, width } of ribbons) expect(width).toBeCloseTo(plan.scale * amount, 9);
      for (const { key, taken, given, room } of boxes) {
        expect(ribbons.filter(({ to }) => to === key).reduce((sum, { amount }) => sum + amount, 0)).toBe(taken);
        expect(plan.scale * Math.max(taken, given)).toBeLessThan(room + 0.01);
      }
      for (const { from, to, isBack } of ribbons) {
        expect(plan.places.get(to)!.layer > plan.places.get(from)!.layer).toBe(!isBack);
      }
    }
  });
});

describe('a picture of nothing', () => {
  it('is not drawn', () => {
    expect(planSankey([[], []], 400)).toBeNull();
    expect(sankeyLinks([{ flow: 1, purpose: 'kept', from: 2, to: 2, amount: 5 }])).toEqual([]);
  });
});
