import type { Mark } from '../../schema/value.ts';
import { markNames, reasonIn } from '../../text/marks.ts';
import { language, t } from '../language.ts';

/** How a value is known, in one word; the reason shows when one rests on it, and stands in the table of values. */
export function MarkBadge({ mark }: { mark: Mark }) {
  return (
    <span class={`badge ${mark.name}`} title={reasonIn(mark, language.value)}>
      {t(markNames[mark.name])}
    </span>
  );
}
