import type { Scenario } from '../../schema/scenario.ts';

/** Whether people of a scenario send money to families that they support. */
export function hasCorridor({ institutions }: Scenario): boolean {
  return institutions.some(({ kind, values }) => {
    const supporters = values['supportedBy'];
    return kind === 'population' && typeof supporters === 'object' && Object.keys(supporters ?? {}).length > 0;
  });
}
