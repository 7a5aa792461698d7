import type { Percentile } from '../laboratory.ts';
import { w } from '../language.ts';
import type { Result } from '../simulation.ts';
import type { ReadGroup } from './use-group.ts';
import { g } from './words.ts';

const futures = [
  { percentile: 5, key: 'futureLow' },
  { percentile: 50, key: 'futureMiddle' },
  { percentile: 95, key: 'futureHigh' },
] as const satisfies readonly { percentile: Percentile; key: string }[];

interface Props {
  readonly result: Result;
  readonly read: ReadGroup | null;
  readonly percentile: Percentile;
  readonly choose: (percentile: Percentile) => void;
}

/** Which of the futures is looked at: a bad one, the one in the middle, a good one. */
export function FutureChoice({ result, read, percentile, choose }: Props) {
  const { report } = result;
  return (
    <>
      <label class="field">
        <span>{g('whichFuture')}</span>
        <select
          value={String(percentile)}
          onChange={(event) => {
            const chosen = futures.find((future) => String(future.percentile) === event.currentTarget.value);
            if (chosen !== undefined) choose(chosen.percentile);
          }}
        >
          {futures.map((future) => (
            <option key={future.percentile} value={String(future.percentile)}>
              {g(future.key)}
            </option>
          ))}
        </select>
      </label>
      {read === null || read.by === null ? null : (
        <p class="note">
          {g('futureBy', {
            future: read.group.book.future,
            runs: report.runs,
            by: w(report.labels[read.by] ?? { fr: read.by, en: read.by }),
          })}
        </p>
      )}
    </>
  );
}
