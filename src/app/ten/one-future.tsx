import type { ToldFuture } from '../../analysis/causes/told-futures.ts';
import { chartSpec, withFuture } from '../../charts/spec.ts';
import { t } from '../language.ts';
import { ChartOrTable } from '../result/chart-or-table.tsx';
import type { Result } from '../simulation.ts';
import { storyOf } from './told.ts';

interface OneFutureProps {
  readonly result: Result;
  readonly row: string;
  readonly future: ToldFuture;
  readonly count: number;
  readonly go: (at: number) => void;
}

/** One future in sentences and as a line over the fan of all, with the way to the one before and the next. */
export function OneFuture({ result, row, future, count, go }: OneFutureProps) {
  const { report } = result;
  const at = future.future;
  // Only what comes in this future stands on its axis.
  const marks = future.moments.map(({ title, month }) => ({ month, label: title }));
  const fan = chartSpec(report, 'returns', row, marks);
  const spec = future.failed === null ? withFuture(fan, future.values) : fan;
  return (
    <>
      <div class="ten-steps">
        <button type="button" class="button second" disabled={at === 0} onClick={() => go(at - 1)}>
          {t('tenBefore')}
        </button>
        <button type="button" class="button second" disabled={at + 1 >= count} onClick={() => go(at + 1)}>
          {t('tenNext')}
        </button>
      </div>
      <p class="ten-story" role="status">
        <strong>{t('tenOf', { n: at + 1, count })}</strong> {storyOf(future, report.start).join(' ')}
      </p>
      <ChartOrTable spec={spec} />
    </>
  );
}
