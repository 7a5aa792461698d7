import { checkClaims } from '../../src/scenario/claims-check.ts';
import type { CheckedClaims } from '../../src/scenario/claims-check.ts';
import type { ClaimsFile } from '../../src/schema/claims.ts';
import { smallScenario } from '../cli/scenario-text.ts';

/** A claims file about the small scenario of senders, families and an agent. */
export const goodClaims = `claims: 1
of: story
C01:
  says: { fr: "Plus c’est cher, moins il arrive", en: "The dearer, the less arrives" }
  grade: [L, P]
  source: "001:797-801"
  given: senders.income > 500 EUR/month
  change: { agent.fee.fixed: [0 EUR, 4 EUR, 8 EUR] }
  expect: { families.received: falls }
  futures: 10
`;

/** Checks a claims file about the small scenario. */
export function checkedClaims(text: string): CheckedClaims {
  const library = (name: string) => (name === 'story' ? { file: 'story.yaml', text: smallScenario } : null);
  return checkClaims({ file: 'a.claims.yaml', text }, { library });
}

/** The claims of a file that must be good; a failing test shows what was wrong with it. */
export function claimsOf(text: string): ClaimsFile {
  const { claims, issues } = checkedClaims(text);
  if (claims === null) throw new Error(issues.map(({ place, says }) => `${place.line}: ${says.en}`).join('\n'));
  return claims;
}

/** A file with one claim, made of its lines after what it says and where that stands. */
export function oneClaim(...lines: readonly string[]): string {
  const head = ['claims: 1', 'of: story', 'C99:', '  says: { fr: "a", en: "b" }', '  grade: I', '  source: "a test"'];
  return `${[...head, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}
