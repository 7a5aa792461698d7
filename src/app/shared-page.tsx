import { EditText } from './edit-text.tsx';
import { Issues } from './issues.tsx';
import { t } from './language.ts';
import { ResultPage } from './result/result-page.tsx';
import { useAppState } from './state.ts';

/** A scenario that travelled inside a link. */
export function SharedPage() {
  const state = useAppState();
  if (state.missing.value) {
    return (
      <section class="sheet">
        <h1>{t('linkBroken')}</h1>
        <p>{t('linkBrokenHelp')}</p>
        <p>
          <a class="button" href="#/">
            {t('backHome')}
          </a>
        </p>
      </section>
    );
  }
  return (
    <>
      <Issues />
      <ResultPage />
      <EditText open={state.textIssues.value.length > 0} />
    </>
  );
}
