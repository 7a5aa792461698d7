import { integerPower } from '../../numbers/elementary.ts';

/**
 * Matching funds by the rules of Mexico's 3x1: for a community project the federation adds as much as the migrants, state and
 * municipality twice that; for a productive one the federation adds as much, up to a cap, and nobody else adds.
 */
export function matchedFunds(contribution: number, type: 'community' | 'productive', cap: number) {
  const federal = type === 'community' ? contribution : Math.min(contribution, cap);
  const stateAndMunicipal = type === 'community' ? 2 * contribution : 0;
  const total = contribution + federal + stateAndMunicipal;
  return { federal, stateAndMunicipal, total, leverage: total / contribution };
}

/** Small projects: budgets up to 120 000 EUR, 70 % of them but no more than 15 000. Source: FORIM, programme PRA/OSIM. */
export function smallProjectGrant(budget: number): { eligible: boolean; grant: number } {
  const eligible = budget <= 120_000;
  return { eligible, grant: eligible ? Math.min(15_000, 0.7 * budget) : 0 };
}

/** Larger projects: budgets from 120 000 to 300 000 EUR, up to 100 000. Source: FORIM, PRA/OSIM mesoprojects. */
export function largerProjectGrant(budget: number): { eligible: boolean; grant: number } {
  const eligible = budget >= 120_000 && budget <= 300_000;
  return { eligible, grant: eligible ? 100_000 : 0 };
}

/**
 * Several projects of one applicant: 90 % of each budget but no more than 90 000 EUR, together no more than the applicant's
 * cap. Source: Wallonie-Bruxelles International, PPDEV, 2019.
 */
export function cappedGrants(budgets: readonly number[], applicantCap: number): { grants: number[]; total: number } {
  const grants = budgets.map((budget) => Math.min(90_000, 0.9 * budget));
  return {
    grants,
    total: Math.min(
      applicantCap,
      grants.reduce((sum, grant) => sum + grant, 0),
    ),
  };
}

/**
 * What members collect when a share of them stops each month, members counted with fractions: members monthly Σ (1 - d)^k over
 * the months, and how many pay in the last one.
 *
 * @example collectedSavings({ members: 1000, monthly: 100, months: 10, dropout: 0 }).total // 1000000
 */
export function collectedSavings(plan: { members: number; monthly: number; months: number; dropout: number }) {
  let payers = 0;
  for (let month = 0; month < plan.months; month++) payers += integerPower(1 - plan.dropout, month);
  return {
    total: plan.members * plan.monthly * payers,
    lastMonthPayers: plan.members * integerPower(1 - plan.dropout, plan.months - 1),
  };
}
