import { integerPower } from '../../numbers/elementary.ts';

/** What a funder pays for a work, as data. Amounts in one currency; a rule that is not set does not bind. */
export interface FundingRule {
  /** Share of the budget it pays, 0 to 1. */
  readonly share?: number;
  /** How many times the own contribution it adds; instead of a share. */
  readonly matches?: number;
  /** The most it pays for one work. */
  readonly cap?: number;
  /** Budgets it looks at, both ends included. */
  readonly least?: number;
  readonly most?: number;
  /** The own contribution it asks for, a share of the budget. */
  readonly own?: number;
  /** The most it pays one applicant for all works that run at once. */
  readonly applicantCap?: number;
  /** The most works it says yes to in a year. */
  readonly perYear?: number;
}

/** What a funder is asked. */
export interface Application {
  readonly budget: number;
  /** What the applicant has or can raise itself. */
  readonly own: number;
  /** What of it is meant for this work, where funders match it; all of it unless told. */
  readonly pledge?: number;
  /** What this funder pays for other works of the applicant now. */
  readonly running: number;
  /** Works it has said yes to this year. */
  readonly yesThisYear: number;
}

/** Why a funder pays nothing; the order is that in which it is looked at. */
export const refusals = [
  'no-support',
  'too-early',
  'no-convention',
  'outside-calendar',
  'budget-too-small',
  'budget-too-large',
  'own-share-missing',
  'year-used-up',
  'applicant-cap-reached',
  'refused',
] as const;

export type Refusal = (typeof refusals)[number];

export type Answer =
  { readonly eligible: true; readonly grant: number } | { readonly eligible: false; readonly why: Refusal };

/**
 * What a funder's rules say to an application: how much it may pay, or why it may not. Amounts are not rounded.
 *
 * @example answerTo({ share: 0.7, cap: 15_000, most: 120_000 }, { budget: 20_000, own: 6000, running: 0, yesThisYear: 0 })
 * // { eligible: true, grant: 14_000 }
 */
export function answerTo(rule: FundingRule, application: Application): Answer {
  const { budget, own, pledge = own, running, yesThisYear } = application;
  const refused = (why: Refusal): Answer => ({ eligible: false, why });
  if (budget < (rule.least ?? 0)) return refused('budget-too-small');
  if (budget > (rule.most ?? Infinity)) return refused('budget-too-large');
  if (own < (rule.own ?? 0) * budget - hair) return refused('own-share-missing');
  if (yesThisYear >= (rule.perYear ?? Infinity)) return refused('year-used-up');
  const wished = rule.matches === undefined ? (rule.share ?? 1) * budget : rule.matches * pledge;
  const left = (rule.applicantCap ?? Infinity) - running;
  if (left <= 0) return refused('applicant-cap-reached');
  return { eligible: true, grant: Math.max(0, Math.min(wished, rule.cap ?? Infinity, left, budget)) };
}

/** Less than a thousandth of the smallest coin. */
const hair = 1e-3;

/** Rules of well-known funders, in their own currency. Sources: FORIM, PRA/OSIM; WBI, PPDEV 2019; Mexico's 3x1 programme. */
export const knownRules = {
  /** Budgets up to 120 000 EUR, 70 % of them but no more than 15 000. */
  praOsim: { share: 0.7, cap: 15_000, most: 120_000 },
  /** Budgets from 120 000 to 300 000 EUR, up to 100 000. */
  mesoprojects: { share: 1, cap: 100_000, least: 120_000, most: 300_000 },
  /** 90 % of each budget but no more than 90 000 EUR. */
  walloniaBrussels: { share: 0.9, cap: 90_000 },
  /** Federation, state and municipality each add as much as the migrants bring. */
  threeForOne: { matches: 1 },
} as const satisfies Record<string, FundingRule>;

/**
 * Matching funds by the rules of Mexico's 3x1: for a community project the federation adds as much as the migrants, state and
 * municipality twice that; for a productive one the federation adds as much, up to a cap, and nobody else adds.
 */
export function matchedFunds(contribution: number, type: 'community' | 'productive', cap: number) {
  const asked = { budget: Infinity, own: contribution, running: 0, yesThisYear: 0 };
  const adds = (rule: FundingRule): number => grantOf(answerTo(rule, asked));
  const federal = adds(type === 'community' ? knownRules.threeForOne : { ...knownRules.threeForOne, cap });
  const stateAndMunicipal = type === 'community' ? 2 * adds(knownRules.threeForOne) : 0;
  const total = contribution + federal + stateAndMunicipal;
  return { federal, stateAndMunicipal, total, leverage: total / contribution };
}

/** Small projects by the rules of PRA/OSIM. */
export function smallProjectGrant(budget: number): { eligible: boolean; grant: number } {
  return grantFor(knownRules.praOsim, budget);
}

/** Larger projects by the rules of the mesoprojects of PRA/OSIM. */
export function largerProjectGrant(budget: number): { eligible: boolean; grant: number } {
  return grantFor(knownRules.mesoprojects, budget);
}

/** Several projects of one applicant by the rules of Wallonia-Brussels, together no more than the applicant's cap. */
export function cappedGrants(budgets: readonly number[], applicantCap: number): { grants: number[]; total: number } {
  const grants = budgets.map((budget) => grantFor(knownRules.walloniaBrussels, budget).grant);
  let running = 0;
  for (const grant of grants) running += Math.min(grant, Math.max(0, applicantCap - running));
  return { grants, total: running };
}

function grantFor(rule: FundingRule, budget: number): { eligible: boolean; grant: number } {
  const answer = answerTo(rule, { budget, own: Infinity, running: 0, yesThisYear: 0 });
  return { eligible: answer.eligible, grant: grantOf(answer) };
}

function grantOf(answer: Answer): number {
  return answer.eligible ? answer.grant : 0;
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
