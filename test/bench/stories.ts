import { readdirSync, readFileSync } from 'node:fs';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

/** The bench is started in the folder of the program. */
const folder = 'scenarios';

/** Names of all stories, without their endings. */
export const stories: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'))
  .map((name) => name.replace('.yaml', ''))
  .sort();

export function textOf(story: string): { readonly file: string; readonly text: string } {
  return { file: `${story}.yaml`, text: readFileSync(`${folder}/${story}.yaml`, 'utf8') };
}

/** A story with some values changed. */
export function storyWith(story: string, set: Readonly<Record<string, string>>): Scenario {
  const settings = Object.entries(set).map(([path, value]) => ({ path, value }));
  const { scenario, issues } = checkScenario(textOf(story), { set: settings });
  if (scenario === null) throw new Error(`${story} has mistakes: ${issues.map(({ says }) => says.en).join(' ')}`);
  return scenario;
}
