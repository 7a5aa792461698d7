import type { Issue } from '../../schema/issue.ts';
import type { Claim } from '../../schema/claims.ts';

/** A claim as the page lists it, before it is played. */
export type ListedClaim = Pick<Claim, 'id' | 'says' | 'grades' | 'source' | 'contested'>;

/** A claims file as it is listed: its claims, or the mistakes that keep them from being read. */
export interface ListedClaims {
  readonly claims: readonly ListedClaim[];
  readonly issues: readonly Issue[];
}
