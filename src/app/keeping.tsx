import { useEffect } from 'preact/hooks';
import { t } from './language.ts';
import { useAppState } from './state.ts';

/** Whether what is typed is kept, and what another tab has done to the same text. */
export function Keeping() {
  const state = useAppState();
  const { drafts } = state;
  const key = state.pageKey.value;
  const keeping = drafts.keeping.value;
  const theirs = drafts.theirs.value;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void drafts.lookAround(key);
    };
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [key]);
  return (
    <>
      {keeping === 'kept' ? (
        <p class="note">{t('editKeptHere')}</p>
      ) : (
        <p class="wrong" role="alert">
          {t(keeping === 'full' ? 'editFull' : 'editRefused')}
        </p>
      )}
      {theirs === null || theirs.key !== key ? null : (
        <div class="notice" role="alert">
          <p>{t('otherTab')}</p>
          <p class="actions">
            <button type="button" class="button second" onClick={() => void drafts.keepMine(key)}>
              {t('otherTabMine')}
            </button>
            <button type="button" class="button second" onClick={() => void drafts.takeTheirs()}>
              {t('otherTabTheirs')}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
