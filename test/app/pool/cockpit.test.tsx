// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report, SeriesBands } from '../../../src/analysis/report.ts';
import { language } from '../../../src/app/language.ts';
import { arrearsOf } from '../../../src/app/pool/arrears.ts';
import { ArrearsPicture } from '../../../src/app/pool/arrears-picture.tsx';
import { poolDials } from '../../../src/app/pool/cockpit-figures.ts';
import { dialsOf } from '../../../src/app/result/dials.tsx';
import { reportFixture } from '../../charts/report-fixture.ts';

const flat = (values: readonly number[]): SeriesBands => ({
  unit: 'USD',
  p5: values,
  p25: values,
  p50: values,
  p75: values,
  p95: values,
});
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

/** A pool of 100 that is lent in the second month; 20 late, 12 for more than a month, 5 for two, 1 for three. */
const report: Report = {
  ...reportFixture(),
  series: {
    'coop.portfolio': flat([0, 100, 100]),
    'coop.late1': flat([0, 20, 0]),
    'coop.atRisk': flat([0, 12, 0]),
    'coop.late60': flat([0, 5, 0]),
    'coop.late90': flat([0, 1, 0]),
    'coop.cash': flat([100, 0, 0]),
  },
  indicators: {
    'coop.par30': { unit: '%', n: 10, undefined: 0, p5: 1, p25: 2, p50: 3, p75: 4, p95: 5 },
    'coop.oss': { unit: '%', n: 10, undefined: 0, p5: 100, p25: 100, p50: 110, p75: 120, p95: 130 },
    'other.par30': { unit: '%', n: 10, undefined: 0, p5: 1, p25: 2, p50: 3, p75: 4, p95: 5 },
  },
};

beforeEach(() => {
  language.value = 'fr';
});
afterEach(cleanup);

describe('the dials', () => {
  it('are those that the pool has, in the order of a manager’s questions', () => {
    expect(dialsOf(report, 'coop', poolDials)).toEqual([
      { title: 'poolQuality', ids: ['coop.par30'] },
      { title: 'poolViability', ids: ['coop.oss'] },
    ]);
  });
});

describe('what is late', () => {
  it('is told apart by how late it is, as shares of what is owed', () => {
    const arrears = arrearsOf(report, 'coop')!;
    expect(arrears.months[1]!.shares).toEqual({ late1: 0.08, late30: 0.07, late60: 0.04, late90: 0.01 });
    expect(arrears.months[0]!.shares.late90).toBe(0);
    expect(arrears.highest).toBeCloseTo(0.2, 10);
  });
  it('of a pool that lent nothing is not drawn', () => {
    expect(arrearsOf({ ...report, series: { 'coop.portfolio': flat([0, 0]) } }, 'coop')).toBeNull();
    expect(arrearsOf(report, 'nobody')).toBeNull();
  });
  it('has a table twin', () => {
    render(<ArrearsPicture arrears={arrearsOf(report, 'coop')!} />);
    expect(plain(screen.getByRole('img').getAttribute('aria-label'))).toContain('20 %');
    fireEvent.click(screen.getByRole('button', { name: 'Voir en tableau' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(4);
    expect(plain(rows[2]?.textContent)).toMatch(/8 %7 %4 %1 %$/);
  });
});
