import type { Model } from '../engine/model.ts';
import type { Layout } from './batch.ts';

/**
 * What the rows of the model's batches are: labels, units and scales, in the order of the arrays.
 * The scale of money is the minor units of its currency, that of percentages is 0.01, that of all else 1.
 */
export function layoutOf(model: Model): Layout {
  const { series, indicators, promises, economy } = model.parts;
  const scaleOf = (unit: string, currency: number): number => {
    if (currency >= 0) return economy.currencies[currency]!.minorUnits;
    return unit.startsWith('%') ? 0.01 : 1;
  };
  return {
    months: model.months,
    series: series.map(({ id, label, unit, currency, theme }) => ({
      id,
      label,
      unit,
      scale: scaleOf(unit, currency),
      theme,
    })),
    indicators: indicators.map(({ id, label, unit, currency, better, firstMonthIs, formula, definition, verdict }) => ({
      id,
      label,
      unit,
      scale: scaleOf(unit, currency),
      better,
      ...(firstMonthIs === undefined ? {} : { firstMonthIs }),
      formula,
      definition,
      verdict,
    })),
    promises: promises.map(({ id, label }) => ({ id, label })),
  };
}

/**
 * A number of the arrays as people see it: minor units become major ones, fractions become percent.
 * Percentages keep fifteen digits, because neither 0.07 / 0.01 nor 0.07 · 100 is 7.
 *
 * @example shown(2850, 100) // 28.5
 * @example shown(0.07, 0.01) // 7
 */
export function shown(value: number, scale: number): number {
  const scaled = scale < 1 ? Number((value / scale).toPrecision(15)) : value / scale;
  // Minus zero would print as a sign of nothing.
  return scaled === 0 ? 0 : scaled;
}
