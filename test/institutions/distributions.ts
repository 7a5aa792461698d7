import * as distributions from '../../src/random/distributions.ts';
import type { Distribution } from '../../src/random/distributions.ts';
import type { DistributionText } from '../../src/schema/value.ts';

/** The distribution a text of a file names, for tests that build a model without a file. */
export function distributionIn(text: DistributionText | null): Distribution | null {
  if (text === null) return null;
  const [a = NaN, b = NaN, c = NaN] = text.arguments;
  switch (text.name) {
    case 'uniform':
      return distributions.uniform(a, b);
    case 'triangular':
      return distributions.triangular(a, b, c);
    case 'pert':
      return distributions.pert(a, b, c);
    case 'factor':
      return distributions.factor(a, b, c);
    case 'normal':
      return distributions.normal(a);
    case 'lognormal':
      return distributions.lognormal(a);
    case 'beta':
      return distributions.beta(a, b);
    case 'weibull':
      return distributions.weibull(a, b);
    default:
      throw new Error(`Tests know no distribution ${text.name}.`);
  }
}
