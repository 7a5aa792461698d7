import { describe, expect, it } from 'vitest';
import { leverViews, readTyped, writtenValue } from '../../src/app/levers.ts';
import { reportFixture } from '../charts/report-fixture.ts';
import { scenarioFixture } from './fake-laboratory.ts';

const report = reportFixture();
const asWritten = { variant: null, set: {} };
const result = {
  source: { file: '', text: '' },
  settings: asWritten,
  scenario: scenarioFixture,
  report,
  preview: false,
};
const written = new Map(report.bases.map((basis) => [basis.path, basis]));

describe('a lever', () => {
  it('stands in the panel of its role, with its owner', () => {
    const decisions = leverViews(result, asWritten, written, 'decision');
    expect(decisions.map((lever) => [lever.path, lever.value, lever.owner.en])).toEqual([
      ['members.dues', 20, 'The members'],
    ]);
    expect(leverViews(result, asWritten, written, 'assumption').map((lever) => lever.path)).toEqual(['farm.mortality']);
  });
  it('that was moved shows where the reader left it, and knows its way back', () => {
    const settings = { variant: null, set: { 'members.dues': '28.5 EUR/month' } };
    const [lever] = leverViews(result, settings, written, 'decision');
    expect(lever).toMatchObject({ value: 28.5, written: 20, changed: true });
  });
  it('writes its value as a file would', () => {
    expect(writtenValue(28, 'EUR/month')).toBe('28 EUR/month');
    expect(writtenValue(0.1 + 0.2, '')).toBe('0.3');
  });
});

describe('a typed number', () => {
  it.each([
    ['28', 28],
    ['12,5', 12.5],
    ['1\u202f500,50', 1500.5],
    [' -3 ', -3],
    ['.5', 0.5],
    ['', null],
    ['12 EUR', null],
    ['1,2,3', null],
  ])('"%s" is %s', (text, number) => {
    expect(readTyped(text)).toBe(number);
  });
});
