import { t } from './language.ts';
import { EditDoor } from './edit-door.tsx';
import { Issues } from './issues.tsx';
import { OwnVersion } from './own-version.tsx';
import { ResultPage } from './result/result-page.tsx';
import { useAppState } from './state.ts';

/** A story that ships with the app. */
export function StoryPage({ name }: { name: string }) {
  const state = useAppState();
  if (state.missing.value) {
    return (
      <section class="sheet">
        <h1>{t('notFound')}</h1>
        <p>{t('notFoundStory', { name })}</p>
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
