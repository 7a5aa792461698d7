import { t } from './language.ts';
import { showsResult } from './sources.ts';
import { useAppState } from './state.ts';

/** Says that a story or a project is not as it came, because the reader changed its text, and leads back. */
export function OwnVersion() {
  const state = useAppState();
  const route = state.route.value;
  const source = state.source.value;
  const original = state.original.value;
  if (!showsResult(route) || route.page === 'file' || source === null || original === null) return null;
  if (source.text === original.text) return null;
  return (
    <div class="notice">
      <p>{t('ownVersion')}</p>
      <button type="button" class="button second" onClick={() => state.restoreOriginal()}>
        {t('ownVersionBack')}
      </button>
    </div>
  );
}
