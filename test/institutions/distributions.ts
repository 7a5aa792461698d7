import { exp, normalQuantile } from '../../src/numbers/elementary.ts';
import type { DistributionText } from '../../src/schema/value.ts';

/** A distribution as parameters read it; written out here so that tests of kinds stand on their own. */
export function distributionIn(text: DistributionText | null) {
  if (text === null) return null;
  const [a = 0, b = 0] = text.arguments;
  switch (text.name) {
    case 'lognormal':
      return { effect: 'multiplies' as const, quantile: (u: number) => exp(a * normalQuantile(u) - (a * a) / 2) };
    case 'uniform':
      return { effect: 'replaces' as const, quantile: (u: number) => a + (b - a) * u };
    case 'factor':
      return { effect: 'multiplies' as const, quantile: (u: number) => a + (b - a) * u };
    default:
      throw new Error(`Tests know no distribution ${text.name}.`);
  }
}
