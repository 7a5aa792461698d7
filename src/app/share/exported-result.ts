import type { Exported } from '../../export/exported.ts';
import { version } from '../edition.ts';
import { language } from '../language.ts';
import { ownerOf } from '../owners.ts';
import type { Result } from '../simulation.ts';
import type { AppState } from '../state.ts';

/** The result that is shown, as it leaves the app: in the reader's language, with what would make it hold if that was searched. */
export function exportedOf(result: Result, state: AppState): Exported {
  const search = state.remedies.search.value;
  const { report, scenario, settings } = result;
  return {
    report,
    scenario,
    remedies: search.stage === 'found' ? search.remedies : null,
    changes: settings.set,
    language: language.value,
    version,
    ownerOf: (id) => ownerOf(scenario, id),
  };
}
