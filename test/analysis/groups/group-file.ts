import { checkScenario } from '../../../src/scenario/check.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { storyNamed } from '../../claims/library.ts';

/** A scenario with one group `tontine` of six members who always pay, two years long; `group` adds to it, line by line. */
export function groupScenario(group: readonly string[], months = 24): Scenario {
  const text = `passerelle: 1
title: { fr: Essai, en: Test }
start: 2024-01
length: ${months} months
step: month
currencies: { EUR: { prices: 0 %/year }, USD: { prices: 0 %/year, perEUR: { value: 2, own: a test } } }
institutions:
  members: { kind: population, unit: person, currency: EUR, count: 6 person, income: 0 EUR/month, opening: { cash: 5000 EUR }, own: a test }
  cousins: { kind: population, unit: person, currency: USD, count: 2 person, income: 0 USD/month, opening: { cash: 9000 USD }, own: a test }
  tontine:
    kind: savings-group
    currency: EUR
    members: members
    count: 6 person
    contribution: 50 EUR/month
    own: a test
${group.some((line) => line.includes('type: accumulating')) ? '' : nobodyLeavesBefore(group)}${group.map((line) => `    ${line}`).join('\n')}
`;
  return checked({ file: 'test.yaml', text });
}

/** Nobody leaves unless the test says so. */
function nobodyLeavesBefore(group: readonly string[]): string {
  const before = '    leavesBefore: 0 %\n';
  return group.some((line) => line.startsWith('leavesAfterTurn')) ? before : `    leavesAfterTurn: 0 %\n${before}`;
}

/** A story of the library as written. */
export function storyScenario(name: string): Scenario {
  return checked(storyNamed(name)!);
}

function checked(file: Parameters<typeof checkScenario>[0]): Scenario {
  const { scenario, issues } = checkScenario(file);
  if (scenario === null) throw new Error(issues.map(({ place, says }) => `${place.line}: ${says.en}`).join('\n'));
  return scenario;
}
