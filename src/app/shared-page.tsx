import { EditDoor } from './edit-door.tsx';
import { Issues } from './issues.tsx';
import { t } from './language.ts';
import { OwnVersion } from './own-version.tsx';
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
      <OwnVersion />
      <Issues />
      <ResultPage />
      <EditDoor open={state.textIssues.value.length > 0} />
    </>
  );
}
