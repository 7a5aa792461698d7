import { describe as description } from '../analysis/describe.ts';
import type { Language } from '../engine/words.ts';
import { scenarioOf } from './load.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

export interface DescribeOptions {
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
}

/** Prints the description of a scenario's model, in Markdown. */
export function describe(file: string, options: DescribeOptions, language: Language, world: World): void {
  world.print(description(scenarioOf(file, options, language), { language, version }));
}
