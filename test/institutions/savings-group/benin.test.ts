import { expect, test } from 'vitest';

/**
 * The band in which the model's share of groups in trouble, and of those that then break up, must lie after two years, before
 * anything is tuned: about a sixth to each side of what McNabb et al. found in Benin. Twelve members and two years are ours.
 */
export const benin = {
  months: 24,
  members: 12,
  trouble: { published: 1 / 3, from: 0.28, to: 0.39 },
  brokenUp: { published: 2 / 3, from: 0.56, to: 0.77 },
} as const;

test('the band holds what was published, and is no wider than a sixth to each side', () => {
  for (const { published, from, to } of [benin.trouble, benin.brokenUp]) {
    expect(published).toBeGreaterThan(from);
    expect(published).toBeLessThan(to);
    expect(to - from).toBeLessThanOrEqual(published / 3 + 0.01);
  }
});
