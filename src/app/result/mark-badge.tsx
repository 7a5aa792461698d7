import type { Mark } from '../../schema/value.ts';
import { markNames } from '../../text/marks.ts';
import { t, w } from '../language.ts';

/** Why a value is as it is, in the reader's language where it is known in it. */
export function reasonOf({ why, says }: Mark): string {
  return says === undefined ? why : w(says);
}

/** How a value is known, in one word; the reason shows when one rests on it, and stands in the table of values. */
export function MarkBadge({ mark }: { mark: Mark }) {
  return (
    <span class={`badge ${mark.name}`} title={reasonOf(mark)}>
      {t(markNames[mark.name])}
    </span>
  );
}
