/** What stands for the verdict where an indicator is asked for: the share of futures, in percent, in which the plan holds. */
export const verdictName = 'holds';

export type SensitivityMethod = 'tornado' | 'morris' | 'sobol';

/** What may be moved alone: what is drawn, the levers, what nobody decides, or the rules that can be switched. */
export const sensitivityParts = ['ranges', 'levers', 'assumptions', 'switches'] as const;
export type SensitivityPart = (typeof sensitivityParts)[number];

/** Futures at each point, and points, when nothing else is asked for: each method costs about ten seconds on a story. */
export const usualSensitivity = {
  tornado: { runs: 200, points: 1 },
  morris: { runs: 50, points: 10 },
  sobol: { runs: 20, points: 64 },
} as const satisfies Record<SensitivityMethod, { readonly runs: number; readonly points: number }>;
