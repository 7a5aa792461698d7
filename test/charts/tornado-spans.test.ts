import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeSpans, tornadoSpans } from '../../src/charts/tornado-spans.ts';

const result = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('the bars of a tornado', () => {
  it('lie on one scale, from the lowest result to the highest', () => {
    const { base, spans } = tornadoSpans(
      [
        { low: 20, high: 100 },
        { low: 80, high: 40 },
        { low: 60, high: 60 },
        { low: null, high: 60 },
      ],
      60,
    );
    expect(base).toBe(50);
    expect(spans).toEqual([
      { from: 0, width: 100, falls: false },
      { from: 25, width: 50, falls: true },
      { from: 50, width: 0, falls: false },
      null,
    ]);
  });

  it('stay on the scale, whatever the results', () => {
    const ends = fc.record({ low: fc.option(result), high: fc.option(result) });
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 8 }), fc.option(result), (bars, middle) => {
        const { base, spans } = tornadoSpans(bars, middle);
        expect(base).toBeGreaterThanOrEqual(0);
        expect(base).toBeLessThanOrEqual(100);
        for (const span of spans) {
          if (span === null) continue;
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.from + span.width).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('lie in the middle where nothing moves the result', () => {
    expect(tornadoSpans([{ low: 7, high: 7 }], 7)).toEqual({ base: 50, spans: [{ from: 50, width: 0, falls: false }] });
  });
});

describe('the bars of sizes', () => {
  it('begin at nought and end at the largest', () => {
    expect(sizeSpans([4, 1, -0.5]).map(({ width }) => width)).toEqual([100, 25, 0]);
    expect(sizeSpans([0, 0]).map(({ width }) => width)).toEqual([0, 0]);
  });
});
