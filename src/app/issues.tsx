import type { Issue } from '../schema/issue.ts';
import { t, w } from './language.ts';
import { useAppState } from './state.ts';

/** Every mistake of the text, by line, with the line itself and what would be right. */
export function Issues() {
  const { simulation, textIssues } = useAppState();
  const issues = textIssues.value;
  const source = simulation.issuesOf.value;
  if (issues.length === 0 || source === null) return null;
  const lines = source.text.split('\n');
  return (
    <section class="sheet issues" aria-labelledby="issues-title">
      <div role="status">
        <h1 id="issues-title">{t('issuesTitle', { n: issues.length, file: source.file })}</h1>
      </div>
      <p>{t('issuesHelp')}</p>
      <ol>
        {issues.map((issue, index) => (
          <IssueItem key={index} issue={issue} line={lines[issue.place.line - 1] ?? ''} />
        ))}
      </ol>
    </section>
  );
}

function IssueItem({ issue, line }: { issue: Issue; line: string }) {
  const { wantedPlace } = useAppState();
  return (
    <li>
      <button type="button" class="plain line-number" onClick={() => (wantedPlace.value = issue.place)}>
        {t('issueLine', { line: issue.place.line })}
      </button>
      <p>{w(issue.says)}</p>
      {issue.nearest === null || w(issue.says).includes(issue.nearest) ? null : (
        <p>{t('issueNearest', { nearest: issue.nearest })}</p>
      )}
      {line.trim() === '' ? null : (
        <pre tabIndex={0}>
          <code>{line.trim()}</code>
        </pre>
      )}
    </li>
  );
}
