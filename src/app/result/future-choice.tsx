import { g } from '../groups/words.ts';
import type { Percentile } from '../laboratory.ts';
import { w } from '../language.ts';
import type { Result } from '../simulation.ts';

const futures = [
  { percentile: 5, key: 'futureLow' },
  { percentile: 50, key: 'futureMiddle' },
  { percentile: 95, key: 'futureHigh' },
] as const satisfies readonly { percentile: Percentile; key: string }[];

interface Props {
  readonly result: Result;
  /** The future that is shown and the figure it was chosen by; null while it is being played. */
  readonly shown: { readonly future: number; readonly by: string | null } | null;
  readonly percentile: Percentile;
  readonly choose: (percentile: Percentile) => void;
}

/** Which of the futures is looked at: a bad one, the one in the middle, a good one. */
export function FutureChoice({ result, shown, percentile, choose }: Props) {
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
      {shown === null || shown.by === null ? null : (
        <p class="note">
          {g('futureBy', {
            future: shown.future,
            runs: report.runs,
            by: w(report.labels[shown.by] ?? { fr: shown.by, en: shown.by }),
          })}
        </p>
      )}
    </>
  );
}
