import type { CheckOptions } from '../scenario/check.ts';
import type { Settings } from './laboratory.ts';

/** What the reader changed about a file, as the checker takes it. */
export function optionsOf({ variant, set }: Settings): CheckOptions {
  return { variant, set: Object.entries(set).map(([path, value]) => ({ path, value })) };
}
