import { useState } from 'preact/hooks';
import { t } from '../language.ts';
import type { Percentile } from '../laboratory.ts';
import { FutureChoice } from '../result/future-choice.tsx';
import type { PanelProps } from '../result/panels.ts';
import { useReplay } from '../result/use-replay.ts';
import { FutureBook } from './future-book.tsx';

/** The book of one future: who paid whom in a month, a year or all of it, and the balance sheets at its end. */
export function FlowsPanel({ result }: PanelProps) {
  const [percentile, setPercentile] = useState<Percentile>(50);
  const { headline, indicators } = result.report;
  const read = useReplay(result, [...headline, ...Object.keys(indicators)], percentile);
  return (
    <>
      <p>{t('flowsLead')}</p>
      <FutureChoice
        result={result}
        shown={read === null ? null : { future: read.replay.future, by: read.by }}
        percentile={percentile}
        choose={setPercentile}
      />
      {read === null ? (
        <p aria-live="polite">{t('flowsComputing')}</p>
      ) : (
        <FutureBook result={result} replay={read.replay} month={null} />
      )}
    </>
  );
}
