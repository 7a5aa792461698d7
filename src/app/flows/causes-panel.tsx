import { useEffect, useState } from 'preact/hooks';
import type { Cause, Causes } from '../../analysis/causes/causes.ts';
import { causesSentence } from '../../analysis/causes/sentences.ts';
import type { Replay } from '../../analysis/replay/replay.ts';
import { language, t, w } from '../language.ts';
import type { PanelProps } from '../result/panels.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { causeTexts as texts } from '../../text/causes.ts';
import { CauseTable, MomentTable } from './cause-tables.tsx';
import './flows.css';
import { FutureBook } from './future-book.tsx';

/** What broke first in the futures that fail, what had begun in the months before, and one such future replayed. */
export function CausesPanel({ result }: PanelProps) {
  return result.preview ? <p>{t('causesWait')}</p> : <AllPlayed result={result} />;
}

function AllPlayed({ result }: { result: Result }) {
  const { laboratory } = useAppState();
  const { scenario, report } = result;
  const request = { scenario, seed: report.seed, runs: report.runs };
  const causes = useAnswer([report], () => laboratory.causes(request));
  if (causes === null) return <p aria-live="polite">{t('causesComputing')}</p>;
  return <Found result={result} causes={causes} />;
}

function Found({ result, causes }: { result: Result; causes: Causes }) {
  const { laboratory, simulation } = useAppState();
  const [shown, setShown] = useState<{ readonly cause: Cause; readonly replay: Replay | null } | null>(null);
  useEffect(() => setShown(null), [causes]);
  const again = (cause: Cause): void => {
    setShown({ cause, replay: null });
    const { scenario, report } = result;
    laboratory
      .replay({ scenario, seed: report.seed, runs: report.runs }, cause.example.future)
      .then((replay) => setShown((now) => (now?.cause === cause ? { cause, replay } : now)))
      .catch((error: unknown) => simulation.fail(error));
  };
  return (
    <>
      <p class="causes-sentence">{causesSentence(causes, language.value)}</p>
      {causes.causes.length === 0 ? null : (
        <>
          <p class="note">{w(texts.caution)}</p>
          <CauseTable causes={causes} again={again} />
          <MomentTable start={result.report.start} causes={causes} />
          <div aria-live="polite">
            {shown === null ? null : <h3>{t('causesReplayed', { future: shown.cause.example.future })}</h3>}
            {shown !== null && shown.replay === null ? <p>{t('flowsComputing')}</p> : null}
          </div>
          {shown === null || shown.replay === null ? null : (
            <FutureBook key={shown.cause.id} result={result} replay={shown.replay} month={shown.cause.example.month} />
          )}
        </>
      )}
    </>
  );
}
