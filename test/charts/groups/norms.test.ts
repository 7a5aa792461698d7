import { describe, expect, it } from 'vitest';
import { normsBeside } from '../../../src/analysis/groups/norms.ts';
import { playPyramid } from '../../../src/analysis/groups/pyramid.ts';
import type { IndicatorSummary, Report } from '../../../src/analysis/report.ts';
import { normTable } from '../../../src/charts/groups/norm-table.ts';
import { pyramidSentence, pyramidTable } from '../../../src/charts/groups/pyramid-table.ts';
import { reportFixture } from '../report-fixture.ts';

const band = (p5: number, p50: number, p95: number): IndicatorSummary => {
  return { unit: '%', n: 100, undefined: 0, p5, p25: p5, p50, p75: p95, p95 };
};
const yes = (mean: number): IndicatorSummary => ({ unit: 'yes', n: 100, undefined: 0, mean });

function reportWith(indicators: Readonly<Record<string, IndicatorSummary>>): Report {
  return { ...reportFixture(), indicators };
}

describe('published figures beside a story', () => {
  const accumulating = reportWith({
    'avec.profitPerShare': band(12, 20, 29),
    'avec.insideShareNorm': yes(0.82),
    'avec.returnOnAssets': band(21, 33, 46),
    'avec.insideAssetAverages': yes(0.05),
    'avec.trueReturn': band(24, 41, 70),
  });

  it('are two measures, each with the share of futures inside, and a third that nobody has published', () => {
    const norms = normsBeside(accumulating, 'avec');
    expect(norms.map(({ measure, inside }) => [measure, inside])).toEqual([
      ['profitPerShare', 82],
      ['returnOnAssets', 5],
      ['trueReturn', null],
    ]);
    const { head, rows } = normTable(norms, 'en');
    expect(head).toEqual(['Measure', 'Published', 'This scenario', 'Futures in between', 'Source']);
    expect(rows[0]!.cells.map(({ text }) => text).slice(0, 3)).toEqual([
      '5% to 25%',
      '20% (90 futures of 100: 12% to 29%)',
      '82%',
    ]);
    expect(rows[2]!.cells[0]!.text).toBe('nothing');
  });

  it('say of a tontine how often somebody goes off with the pot, and how many of those groups end', () => {
    const norms = normsBeside(reportWith({ 'tontine.trouble': yes(0.4), 'tontine.collapsed': yes(0.3) }), 'tontine');
    expect(norms.map(({ story }) => story)).toEqual([{ share: 40 }, { share: 75 }]);
    const calm = normsBeside(reportWith({ 'tontine.trouble': yes(0), 'tontine.collapsed': yes(0) }), 'tontine');
    expect(calm[1]!.story).toBeNull();
  });

  it('are none for a scenario without the group', () => {
    expect(normsBeside(accumulating, 'nobody')).toEqual([]);
  });
});

describe('a pyramid as a table', () => {
  it('adds up, in both languages', () => {
    const end = playPyramid({ fee: 11, payout: 88, recruits: 2, people: 1023 });
    const table = pyramidTable(end, 'fr');
    expect(table.rows).toHaveLength(10);
    expect(table.foot!.cells).toEqual(['', '1\u202f023', '127']);
    expect(pyramidSentence(end, 'en')).toBe('Of 1,023 people, 896 pay and never receive anything: 88%.');
  });
});
