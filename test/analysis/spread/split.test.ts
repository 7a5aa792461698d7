import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../../src/analysis/spread/crossed.ts';
import { splitOf } from '../../../src/analysis/spread/split.ts';
import { worldsOf } from '../../../src/analysis/spread/worlds.ts';
import { unitDraws } from '../../../src/analysis/sensitivity/unit-draws.ts';
import { makeTrials } from '../../../src/analysis/trials.ts';
import { normalQuantile } from '../../../src/numbers/normal.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { smallScenario } from '../../cli/scenario-text.ts';

function designOf(text: string, runs: number) {
  const { scenario, issues } = checkScenario({ file: 'story.yaml', text });
  if (scenario === null) throw new Error(issues.map(({ says }) => says.en).join('\n'));
  return {
    scenario,
    tried: {
      name: 'A',
      trials: makeTrials({ scenario, scenarioWith: () => null, seed: 1, runs, threads: { workers: 0 } }),
    },
  };
}

const income = 'income: { value: 1000 EUR/month, varies: lognormal(0.2) }';

describe('the components of a crossed table', () => {
  it('are those of a small table worked out by hand', () => {
    // Means of rows 0 and 4, of columns 1 and 3, nothing left over: squares 2·(4+4)/1 = 16 and 2·(1+1)/1 = 4.
    expect(componentsOf([Float64Array.of(-1, 1), Float64Array.of(3, 5)])).toEqual({
      mean: 2,
      rows: 8,
      columns: 2,
      together: 0,
    });
    expect(() => componentsOf([Float64Array.of(1, 2)])).toThrow('1 rows and 2 columns');
  });

  it('come near the variances they were drawn with', () => {
    const draw = (name: string) => {
      const unit = unitDraws(1, `test.${name}`);
      return (i: number, j: number): number => normalQuantile(unit(i, j));
    };
    const [rows, columns, rest] = [draw('rows'), draw('columns'), draw('rest')];
    const table = Array.from({ length: 300 }, (_, i) =>
      Float64Array.from({ length: 300 }, (_each, j) => 3 * rows(i, 0) + 2 * columns(j, 0) + rest(i, j)),
    );
    const found = componentsOf(table);
    // The relative deviation of a variance from 300 draws is √(2/299), a twelfth; three of those are allowed.
    expect(Math.abs(found.rows / 9 - 1)).toBeLessThan(0.25);
    expect(Math.abs(found.columns / 4 - 1)).toBeLessThan(0.25);
    expect(Math.abs(found.together - 1)).toBeLessThan(0.02);
  });
});

describe('the split of a spread', () => {
  it('is all luck where nothing is unknown, and all ignorance where nothing changes', async () => {
    const luck = designOf(smallScenario, 12).tried;
    const [changes] = await splitOf({ indicator: 'senders.income', worlds: 6, runs: 100, seed: 1 }, [luck]);
    expect(changes).toMatchObject({ worlds: 6, lucks: 12 });
    for (const [part, share] of [
      ['unknown', 0],
      ['changes', 1],
      ['together', 0],
    ] as const) {
      expect(changes!.parts![part]).toBeCloseTo(share, 12);
    }
    const sure = designOf(
      smallScenario.replace(income, 'income: { value: 1000 EUR/month, range: uniform(500 EUR/month; 1500 EUR/month) }'),
      3,
    ).tried;
    const [unknown] = await splitOf({ indicator: 'senders.income', worlds: 6, runs: 100, seed: 1 }, [sure]);
    expect(unknown!.parts!.unknown).toBeCloseTo(1, 9);
    expect(unknown!.parts!.samplingError).toBeCloseTo(Math.sqrt(unknown!.parts!.variance / 100), 9);
    expect(unknown!.parts!.unknownInterval.low).toBeGreaterThan(0.99);
  });

  it('tells the difference of two designs, which meet the same worlds and futures', async () => {
    const range = 'income: { value: 1000 EUR/month, range: uniform(500 EUR/month; 1500 EUR/month) }';
    const design = designOf(smallScenario.replace(income, range), 3).tried;
    const splits = await splitOf({ indicator: 'senders.income', worlds: 4, runs: 100, seed: 1 }, [
      design,
      { ...design, name: 'B' },
    ]);
    expect(splits.map(({ name }) => name)).toEqual(['A', 'B', 'A-B']);
    expect(splits[2]!.parts).toMatchObject({ mean: 0, variance: 0 });
  });
});

describe('worlds', () => {
  it('hold ranges that go together at places that do, the same wherever a range stands', () => {
    const ranges = smallScenario
      .replace(income, 'income: { value: 1000 EUR/month, range: uniform(500 EUR/month; 1500 EUR/month) }')
      .replace(
        'amount: 100 EUR/month',
        'amount: { value: 100 EUR/month, range: uniform(50 EUR/month; 150 EUR/month) }',
      );
    const alone = worldsOf(designOf(ranges, 1).scenario, 60, 1);
    const linked = `${ranges}correlations: [{ between: [senders.income, senders.sends.amount], rank: 0.9, assumed: "a test" }]\n`;
    const together = worldsOf(designOf(linked, 1).scenario, 60, 1);
    const near = (worlds: typeof alone) =>
      worlds.filter((world) => Math.abs(world['senders.income']! - world['senders.sends.amount']!) < 0.2).length;
    expect(together.map((world) => world['senders.income'])).toEqual(alone.map((world) => world['senders.income']));
    expect(near(alone)).toBeLessThan(35);
    expect(near(together)).toBeGreaterThan(45);
  });
});
