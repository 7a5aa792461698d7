import type { Sensitivity } from '../../analysis/sensitivity/study.ts';

/**
 * What a sensitivity finds, or null for a scenario in which there is nothing to move, which is no trouble.
 *
 * @example await unlessNothing(laboratory.sensitivity(source, settings, question, watch))
 */
export async function unlessNothing(asked: Promise<Sensitivity>): Promise<Sensitivity | null> {
  try {
    return await asked;
  } catch (error) {
    // A worker tells an error by its name.
    if (error instanceof Error && error.name === 'NothingToMove') return null;
    throw error;
  }
}
