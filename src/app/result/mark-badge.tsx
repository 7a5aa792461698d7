import type { Mark } from '../../schema/value.ts';
import { markNames } from '../../text/marks.ts';
import { t } from '../language.ts';

/** How a value is known, in one word; the reason shows when one rests on it, and stands in the table of values. */
export function MarkBadge({ mark }: { mark: Mark }) {
  return (
    <span class={`badge ${mark.name}`} title={mark.why}>
      {t(markNames[mark.name])}
    </span>
  );
}
