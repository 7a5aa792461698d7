import { readCases, runCases, type CaseResult } from '../../analysis/cases/index.ts';
import type { ClaimResult } from '../../analysis/claim-result.ts';
import { claimResults } from '../../analysis/claims.ts';
import { checkClaims, type ClaimsOptions } from '../../scenario/claims-check.ts';
import type { ScenarioText } from '../laboratory.ts';
import type { Threads } from '../laboratory-here.ts';
import type { ListedClaim, ListedClaims } from './evidence-lab.ts';

/** The claims of a file beside its story, or the mistakes that keep them from being read. */
export function listClaims(file: ScenarioText, story: ScenarioText): ListedClaims {
  const { claims, issues } = checkClaims(file, libraryOf(story));
  return { claims: claims === null ? [] : claims.claims.map(listed), issues };
}

function listed({ id, says, grades, source, contested }: ListedClaim): ListedClaim {
  return { id, says, grades, source, contested };
}

/** One claim, played with its own number of futures; null when the file has no such claim. */
export async function playClaim(
  file: ScenarioText,
  story: ScenarioText,
  id: string,
  threads: Threads,
): Promise<ClaimResult | null> {
  const { claims } = checkClaims(file, libraryOf(story));
  if (claims === null) return null;
  const [result] = await claimResults({ claims, only: [id], threads });
  return result ?? null;
}

/** The published results of a file, computed again; empty when the text is no file of cases. */
export function casesOf(text: string): readonly CaseResult[] {
  const cases = readCases(text);
  return 'wrong' in cases ? [] : runCases(cases);
}

/** A claims file may name its own story and nothing else. */
function libraryOf(story: ScenarioText): Pick<ClaimsOptions, 'library'> {
  return { library: (name) => (`${name}.yaml` === story.file ? story : null) };
}
