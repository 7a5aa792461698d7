/** A health mutual's price of care; shares as fractions. */
export interface CareTerms {
  readonly visitsPerMember: number;
  readonly costPerVisit: number;
  readonly copayShare: number;
}

/** What a member's care costs the mutual in a year: visits times cost, less what the member pays. */
export function purePremium({ visitsPerMember, costPerVisit, copayShare }: CareTerms): number {
  return visitsPerMember * costPerVisit * (1 - copayShare);
}

/** The premium that pays for care, administration and reserve: pure / (1 - admin - reserve). */
export function breakEvenPremium(pure: number, shares: { admin: number; reserve: number }): number {
  return pure / (1 - shares.admin - shares.reserve);
}

/**
 * Visits per member when those who need care enrol first: base (1 + (factor - 1)(1 - enrolment)), the factor being how many
 * times the average the first to enrol need. Source: linear sketch of adverse selection.
 *
 * @example selectedVisits({ base: 1.07, factorAtZero: 1.5, enrolment: 0.3 }) // 1.4445
 */
export function selectedVisits(given: { base: number; factorAtZero: number; enrolment: number }): number {
  return given.base * (1 + (given.factorAtZero - 1) * (1 - given.enrolment));
}
