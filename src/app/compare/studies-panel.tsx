import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isRateOfReturn } from '../../analysis/rate-of-return.ts';
import { formatNumber } from '../../text/numbers.ts';
import { language, t, w } from '../language.ts';
import { isAbort, type Laboratory, type StudyQuestion, type Watch } from '../laboratory.ts';
import { useAppState } from '../state.ts';
import type { Outcome } from './comparing.ts';
import { indicatorLabel } from './results-table.tsx';
import { RobustnessCard } from './robustness-card.tsx';
import { SplitTable } from './split-table.tsx';
import { c } from './words.ts';
import { ownedLabel, rankedFirst } from './wins-view.tsx';

/** Futures in each version of the model: as many as the command line plays. */
const mostVersionRuns = 200;

/** Two longer questions about one result, each played when it is asked: does the order last, and where does the spread come from. */
export function StudiesPanel({ outcome }: { outcome: Outcome }) {
  const { laboratory } = useAppState();
  const [chosen, setChosen] = useState<string | null>(null);
  const ids = rankedFirst(outcome, Object.keys(outcome.compared.comparison.standings)).filter(
    (id) => !isRateOfReturn(outcome.compared.comparison.standings[id]!.unit),
  );
  const indicator = ids.find((id) => id === chosen) ?? ids[0];
  if (indicator === undefined) return null;
  const { seed, runs } = outcome.choice;
  const designs = outcome.designs.map(({ source, settings }) => ({ source, settings }));
  const fewer = Math.min(runs, mostVersionRuns);
  const question: StudyQuestion = { indicator, seed };
  const name = w(indicatorLabel(outcome, indicator));
  return (
    <section class="sheet" aria-labelledby="compare-studies">
      <h2 id="compare-studies">{c('studies')}</h2>
      <p class="note">{c('studiesHelp')}</p>
      <div class="field">
        <label for="compare-studied">{c('which')}</label>
        <select id="compare-studied" value={indicator} onChange={(event) => setChosen(event.currentTarget.value)}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {ownedLabel(outcome, id)}
            </option>
          ))}
        </select>
      </div>
      <Study
        key={`robustness ${indicator}`}
        name="robustness"
        button={c('robustnessButton')}
        start={(watch) => laboratory.robustness(designs, { ...question, runs: fewer }, watch)}
        show={(card) => <RobustnessCard card={card} name={name} runs={fewer} />}
      />
      <Study
        key={`split ${indicator}`}
        name="split"
        button={c('splitButton')}
        start={(watch) => laboratory.split(designs, { ...question, runs }, watch)}
        show={(splits) => <SplitTable splits={splits} name={name} runs={runs} />}
      />
    </section>
  );
}

interface StudyProps<T> {
  readonly name: keyof Pick<Laboratory, 'robustness' | 'split'>;
  readonly button: string;
  readonly start: (watch: Watch) => Promise<T>;
  readonly show: (found: T) => ComponentChildren;
}

type Stage<T> =
  | { readonly stage: 'idle' | 'stopped' }
  | { readonly stage: 'running'; readonly done: number; readonly total: number }
  | { readonly stage: 'refused'; readonly why: string }
  | { readonly stage: 'done'; readonly found: T };

/** A question with its button, how far it is, the way to stop it, and its answer. */
function Study<T>({ name, button, start, show }: StudyProps<T>) {
  const { simulation } = useAppState();
  const [work, setWork] = useState<Stage<T>>({ stage: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const ask = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const progress = (done: number, total: number): void => {
      if (!signal.aborted) setWork({ stage: 'running', done, total });
    };
    progress(0, 0);
    try {
      const found = await start({ signal, progress });
      if (!signal.aborted) setWork({ stage: 'done', found });
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      const isRefused = error instanceof Error && error.name === 'RangeError';
      setWork(isRefused ? { stage: 'refused', why: error.message } : { stage: 'idle' });
      if (!isRefused) simulation.fail(error);
    }
  };
  const stop = (): void => {
    running.current?.abort();
    setWork({ stage: 'stopped' });
  };
  const inWords = (n: number): string => formatNumber(n, language.value);
  return (
    <div class="study" data-study={name}>
      {work.stage === 'running' ? (
        <div class="progress">
          <label class="bar">
            <span>{c('studyRunning', { done: inWords(work.done), total: inWords(work.total) })}</span>
            {work.total === 0 ? <progress /> : <progress value={work.done} max={work.total} />}
          </label>
          <button type="button" class="button second" onClick={stop}>
            {t('cancel')}
          </button>
        </div>
      ) : (
        <button type="button" class="button second" onClick={() => void ask()}>
          {button}
        </button>
      )}
      <div aria-live="polite">
        {work.stage === 'stopped' ? <p>{c('studyStopped')}</p> : null}
        {work.stage === 'refused' ? <p class="wrong">{c('studyRefused', { why: work.why })}</p> : null}
        {work.stage === 'done' ? show(work.found) : null}
      </div>
    </div>
  );
}
