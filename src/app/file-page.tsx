import { EditDoor } from './edit-door.tsx';
import { OpenFile } from './home/open-file.tsx';
import { Issues } from './issues.tsx';
import { t } from './language.ts';
import { ResultPage } from './result/result-page.tsx';
import { useAppState } from './state.ts';

/** A file from the reader's disk: its mistakes if it has some, beside the last good result. */
export function FilePage() {
  const state = useAppState();
  const hasIssues = state.textIssues.value.length > 0;
  if (state.source.value === null) {
    return (
      <section class="sheet">
        <h1>{t('fileTitle')}</h1>
        {state.missing.value ? <p>{t('noFile')}</p> : null}
        <OpenFile />
      </section>
    );
  }
  return (
    <>
      <Issues />
      {hasIssues ? <EditDoor open /> : null}
      <ResultPage />
      {hasIssues ? null : <EditDoor open={false} />}
    </>
  );
}
