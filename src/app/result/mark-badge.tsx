import type { Mark, MarkName } from '../../schema/value.ts';
import type { AppText } from '../../text/app.ts';
import { t } from '../language.ts';

const names: Readonly<Record<MarkName, AppText>> = {
  source: 'markSource',
  derived: 'markDerived',
  recalled: 'markRecalled',
  assumed: 'markAssumed',
  own: 'markOwn',
  default: 'markDefault',
};

/** How a value is known, in one word; the reason shows when one rests on it, and stands in the table of values. */
export function MarkBadge({ mark }: { mark: Mark }) {
  return (
    <span class={`badge ${mark.name}`} title={mark.why}>
      {t(names[mark.name])}
    </span>
  );
}
