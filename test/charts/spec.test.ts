import { describe, expect, it } from 'vitest';
import { chartSpec, rowsOf, themes } from '../../src/charts/spec.ts';
import { tableOf } from '../../src/charts/table.ts';
import { reportFixture } from './report-fixture.ts';

const report = reportFixture();
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a fan chart', () => {
  it('exists for each question, and the reader chooses among its rows', () => {
    expect(themes.map((theme) => rowsOf(report, theme).map((row) => row.id))).toEqual([
      ['farm.cash', 'farm.revenue'],
      ['channel.fees'],
      ['farm.jobs'],
    ]);
  });
  it('has the wide band first, the narrow one over it and the middle on top', () => {
    const spec = chartSpec(report, 'returns', 'farm.cash', []);
    expect(spec.bands.map((band) => band.says.en)).toEqual(['90 futures of 100', '50 futures of 100']);
    expect(spec.bands[0]?.high[10]).toBe(2500);
    expect(spec.median.values[10]).toBe(1000);
  });
  it('bears the name of its row, not of an indicator with the same id', () => {
    const seriesLabels = { 'farm.cash': { fr: 'argent en caisse', en: 'cash in hand' } };
    expect(chartSpec({ ...report, seriesLabels }, 'returns', 'farm.cash', []).title.fr).toBe('Argent en caisse');
  });
  it('says in one sentence what it shows', () => {
    const spec = chartSpec(report, 'returns', 'farm.cash', []);
    expect(plain(spec.summary.fr)).toBe(
      'Caisse de l’élevage. En décembre 2031, le milieu des futurs est 5 900 € ; 90 futurs sur 100 sont entre -3 000 € et 15 000 €.',
    );
  });
  it('shows no mark outside its span', () => {
    const label = { fr: 'fin', en: 'end' };
    const marks = [0, 36, 60, 90].map((month) => ({ month, label }));
    expect(chartSpec(report, 'returns', 'farm.cash', marks).marks.map((mark) => mark.month)).toEqual([36]);
  });
  it('refuses a row the report does not have', () => {
    expect(() => chartSpec(report, 'returns', 'nothing', [])).toThrow('no series nothing');
  });
});

describe('the table twin of a chart', () => {
  it('has a row each quarter when the chart is long, with its first and last month', () => {
    const table = tableOf(chartSpec(report, 'returns', 'farm.cash', []), 'en');
    expect(table.rows).toHaveLength(21);
    expect(table.rows[0]?.[0]).toBe('January 2027');
    expect(table.rows.at(-1)).toEqual(['December 2031', '-€3,000', '€3,000', '€5,900', '€8,900', '€15,000']);
  });
  it('has every month when the chart is short', () => {
    expect(tableOf(chartSpec(reportFixture(12), 'costs', 'channel.fees', []), 'fr').rows).toHaveLength(12);
  });
  it('has as many heads as cells', () => {
    const table = tableOf(chartSpec(report, 'impact', 'farm.jobs', []), 'fr');
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
  });
});
