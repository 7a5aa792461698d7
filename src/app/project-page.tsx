import { EditDoor } from './edit-door.tsx';
import { AnswersLine, ProjectAnswers } from './home/project-answers.tsx';
import { ProjectForm } from './home/project-form.tsx';
import { Issues } from './issues.tsx';
import { t } from './language.ts';
import { OwnVersion } from './own-version.tsx';
import { ResultPage } from './result/result-page.tsx';
import type { ProjectRoute } from './route.ts';
import { useAppState } from './state.ts';

/** The members' own project: its form until the five fields are known, then its result. */
export function ProjectPage({ answers }: { answers: ProjectRoute | null }) {
  const state = useAppState();
  if (answers === null) {
    return (
      <section class="sheet">
        <h1>{t('testProject')}</h1>
        <ProjectForm />
      </section>
    );
  }
  return (
    <>
      <OwnVersion />
      <Issues />
      <ResultPage
        asked={{
          line: <AnswersLine answers={answers} />,
          form: <ProjectAnswers key={state.pageKey.value} answers={answers} />,
        }}
      />
      <EditDoor open={state.textIssues.value.length > 0} />
    </>
  );
}
