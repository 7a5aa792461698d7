import { useState } from 'preact/hooks';
import type { ToldFuture } from '../../analysis/causes/told-futures.ts';
import type { Replay } from '../../analysis/replay/replay.ts';
import { allRowsOf } from '../../charts/spec.ts';
import { FutureBook } from '../flows/future-book.tsx';
import { t } from '../language.ts';
import type { PanelProps } from '../result/panels.ts';
import { RowChoice } from '../result/row-choice.tsx';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { OneFuture } from './one-future.tsx';
import './ten.css';
import { shortOf } from './told.ts';

/** How many futures are told. */
const count = 10;

/** The first futures one by one: how each ends, what comes in it, and its course over the fan of all. */
export function TenPanel({ result }: PanelProps) {
  const { report, scenario } = result;
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = allRowsOf(report);
  const row = (rows.find(({ id }) => id === chosen) ?? rows[0])?.id;
  if (row === undefined) return <p>{t('chartEmpty')}</p>;
  if (result.preview) return <p>{t('causesWait')}</p>;
  return (
    <>
      <p>{t('tenLead')}</p>
      <RowChoice scenario={scenario} rows={rows} row={row} choose={setChosen} />
      <Ten result={result} row={row} />
    </>
  );
}

function Ten({ result, row }: { result: Result; row: string }) {
  const { laboratory } = useAppState();
  const [at, setAt] = useState(0);
  const { scenario, report } = result;
  const request = { scenario, seed: report.seed, runs: report.runs };
  const told = useAnswer([report, row], () => laboratory.toldFutures(request, row, count));
  const future = told?.[Math.min(at, told.length - 1)];
  if (told === null || future === undefined) return <p aria-live="polite">{t('tenReading')}</p>;
  return (
    <>
      <TenButtons told={told} at={future.future} go={setAt} />
      <OneFuture result={result} row={row} future={future} count={told.length} go={setAt} />
      <Book key={`${scenario.hash} ${future.future}`} result={result} future={future} />
    </>
  );
}

/** All of them at a glance, each a button. */
function TenButtons({ told, at, go }: { told: readonly ToldFuture[]; at: number; go: (at: number) => void }) {
  return (
    <ol class="ten" aria-label={t('tenEach')}>
      {told.map((each, i) => (
        <li key={each.future}>
          <button
            type="button"
            class={each.failed === null && each.first === null ? 'holds' : 'breaks'}
            aria-pressed={each.future === at}
            aria-label={t('tenButton', { n: i + 1, says: shortOf(each) })}
            onClick={() => go(i)}
          >
            {i + 1} <span aria-hidden="true">{each.failed === null && each.first === null ? '✓' : '✗'}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The book of the future that is shown, when somebody wants it. */
function Book({ result, future }: { result: Result; future: ToldFuture }) {
  const { laboratory, simulation } = useAppState();
  const [replay, setReplay] = useState<Replay | 'coming' | null>(null);
  if (future.failed !== null) return null;
  const { scenario, report } = result;
  const open = (): void => {
    setReplay('coming');
    laboratory
      .replay({ scenario, seed: report.seed, runs: report.runs }, future.future)
      .then(setReplay)
      .catch((error: unknown) => simulation.fail(error));
  };
  if (replay === null) {
    return (
      <button type="button" class="button second" onClick={open}>
        {t('tenBook')}
      </button>
    );
  }
  if (replay === 'coming') return <p aria-live="polite">{t('flowsComputing')}</p>;
  return <FutureBook result={result} replay={replay} month={future.first?.month ?? null} />;
}
