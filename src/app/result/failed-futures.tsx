import { useState } from 'preact/hooks';
import type { StoppedFuture } from '../../analysis/replay/failure.ts';
import type { Report } from '../../analysis/report.ts';
import { formatMonthName, formatNumber } from '../../text/numbers.ts';
import { language, t } from '../language.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';

/** Failed futures shown with their reason; of the others the number is enough. */
const shown = 10;

interface Replayed {
  readonly report: Report;
  readonly future: number;
  readonly stopped: StoppedFuture | null;
}

/** The futures that could not be played to their end: how many, which, why, and any of the first ones played again. */
export function FailedFutures({ result }: { result: Result }) {
  const { report, scenario } = result;
  const { laboratory, simulation } = useAppState();
  const [replayed, setReplayed] = useState<Replayed | null>(null);
  const count = (n: number) => formatNumber(n, language.value);
  const runs = count(report.runs);
  if (report.failed === 0) return <>{t('checkFailedNone', { runs })}</>;
  const replay = (future: number): void => {
    laboratory
      .replayFailure({ scenario, seed: report.seed, runs: report.runs }, future)
      .then((stopped) => setReplayed({ report, future, stopped }))
      .catch((error: unknown) => simulation.fail(error));
  };
  const others = report.failures.slice(shown);
  return (
    <div class="failed-futures">
      <p>{t('checkFailedSome', { n: count(report.failed), runs })}</p>
      <ul>
        {report.failures.slice(0, shown).map(({ future, message }) => (
          <li key={future}>
            {t('checkFailure', { future, message })}{' '}
            <button type="button" class="button second" onClick={() => replay(future)}>
              {t('replayFailure', { future })}
            </button>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <details>
          <summary>{t('checkFailedRest', { n: count(others.length) })}</summary>
          <p>{others.map(({ future }) => future).join(', ')}</p>
        </details>
      )}
      <p class="replayed" aria-live="polite">
        {replayed === null || replayed.report !== report ? null : wordsOf(replayed)}
      </p>
    </div>
  );
}

function wordsOf({ future, stopped }: Replayed): string {
  if (stopped === null) return t('replayedToTheEnd', { future });
  const { month, lines, message } = stopped;
  return t('replayedFailure', {
    future,
    month: formatMonthName(month, language.value),
    lines: formatNumber(lines, language.value),
    message,
  });
}
