import type { Issue } from '../../schema/issue.ts';
import { t, w } from '../language.ts';
import { offsetOf } from './margins.ts';

/** More mistakes than this are one mistake. */
const most = 8;

/** What the reading of the text has found, each with the way to its place. */
export function Findings({
  issues,
  isChecking,
  text,
  show,
}: {
  issues: readonly Issue[];
  isChecking: boolean;
  text: string;
  show: (at: number) => void;
}) {
  return (
    <div class="findings">
      <p role="status" class={issues.length === 0 ? 'note' : 'wrong'}>
        {isChecking ? t('editChecks') : issues.length === 0 ? t('editGood') : t('editWrong', { n: issues.length })}
      </p>
      {issues.length === 0 ? null : (
        <ul>
          {issues.slice(0, most).map((issue, index) => (
            <li key={index}>
              <button type="button" class="plain" onClick={() => show(offsetOf(text, issue))}>
                {t('editGoTo', { line: issue.place.line, says: w(issue.says) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {issues.length > most ? <p class="note">{t('editMore', { n: issues.length - most })}</p> : null}
    </div>
  );
}
