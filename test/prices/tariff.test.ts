import { describe, expect, it } from 'vitest';
import { corridorIn2017 } from '../../src/prices/series.ts';
import { euroPricePoints, tariffFromTwoCosts } from '../../src/prices/tariff.ts';

function tariffOf(corridor: string) {
  const { at200, at500 } = corridorIn2017(corridor)!;
  return tariffFromTwoCosts(
    { amount: euroPricePoints.at200, cost: at200 },
    { amount: euroPricePoints.at500, cost: at500 },
  );
}

describe('a tariff from costs at two amounts', () => {
  // domain notes: "fee about EUR 4.3, margin about 2.3 %"
  it('gives 4.31 EUR and 2.25 % for Belgium to Morocco in 2017', () => {
    expect(tariffOf('BEL-MAR').fee).toBeCloseTo(4.31, 2);
    expect(tariffOf('BEL-MAR').margin).toBeCloseTo(0.0225, 4);
  });

  it('gives 3.50 EUR and 6.19 % for Belgium to the Congo in 2017', () => {
    expect(tariffOf('BEL-COD').fee).toBeCloseTo(3.5, 2);
    expect(tariffOf('BEL-COD').margin).toBeCloseTo(0.0619, 4);
  });

  it('costs at both amounts what it was made from', () => {
    const { fee, margin } = tariffFromTwoCosts({ amount: 100, cost: 0.08 }, { amount: 400, cost: 0.035 });
    expect(fee / 100 + margin).toBeCloseTo(0.08, 12);
    expect(fee / 400 + margin).toBeCloseTo(0.035, 12);
  });

  it('refuses equal amounts', () => {
    expect(() => tariffFromTwoCosts({ amount: 140, cost: 0.08 }, { amount: 140, cost: 0.07 })).toThrow(/Two different/);
  });
});
