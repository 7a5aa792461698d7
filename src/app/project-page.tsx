import { useRef } from 'preact/hooks';
import { EditDoor } from './edit-door.tsx';
import { AnswersLine, ProjectAnswers } from './home/project-answers.tsx';
import { ProjectForm } from './home/project-form.tsx';
import { Issues } from './issues.tsx';
import type { ScenarioText } from './laboratory.ts';
import { t } from './language.ts';
import { OwnVersion } from './own-version.tsx';
import { ResultPage } from './result/result-page.tsx';
import type { ProjectRoute } from './route.ts';
import { useAppState } from './state.ts';

/** The members' own project: its form until the five fields are known, then its result. */
export function ProjectPage({ answers }: { answers: ProjectRoute | null }) {
  const state = useAppState();
  const asked = useAnswersOf(state.source.value, answers);
  if (asked === null) {
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
          line: <AnswersLine answers={asked} />,
          form: <ProjectAnswers key={state.pageKey.value} answers={asked} />,
        }}
      />
      <EditDoor open={state.textIssues.value.length > 0} />
    </>
  );
}

/** The answers that the text on the page was made from: the address is there before the text of a new project is. */
function useAnswersOf(source: ScenarioText | null, answers: ProjectRoute | null): ProjectRoute | null {
  const known = useRef({ source, answers });
  if (known.current.source !== source || known.current.answers === null) known.current = { source, answers };
  return answers === null ? null : known.current.answers;
}
