import { useEffect, useState } from 'preact/hooks';
import './compare.css';
import { formatNumber } from '../../text/numbers.ts';
import { language, t } from '../language.ts';
import type { Query } from '../rooms.ts';
import { useAppState } from '../state.ts';
import { BallotPanel } from './ballot-panel.tsx';
import { BudgetView } from './budget-view.tsx';
import { queryOf, readChoice, type Choice } from './choice.ts';
import { ChosenDesigns } from './chosen-designs.tsx';
import { Comparing, type Outcome } from './comparing.ts';
import { DesignPicker } from './design-picker.tsx';
import { DifferingTable } from './differing-table.tsx';
import { OverTime } from './over-time.tsx';
import { ResultsTable } from './results-table.tsx';
import { SnapshotPanel } from './snapshot-panel.tsx';
import { StudiesPanel } from './studies-panel.tsx';
import { WinsView } from './wins-view.tsx';
import { c } from './words.ts';

/** Two to six designs in the same futures: what tells them apart, which does better and in how many futures. */
export function ComparePage({ query }: { query: Query }) {
  const state = useAppState();
  const [comparing] = useState(() => new Comparing(state));
  const address = JSON.stringify(query);
  const choice = readChoice(query);
  useEffect(() => {
    void comparing.play(choice);
  }, [address]);
  useEffect(() => () => comparing.cancel(), []);
  const choose = (wanted: Choice): void => state.go({ page: 'room', name: 'compare', query: queryOf(wanted) });
  const outcome = comparing.outcome.value;
  return (
    <div class="compare-room">
      <section class="hero">
        <h1>{t('compareRoom')}</h1>
        <p class="lead">{t('compareRoomLead')}</p>
      </section>
      <ChosenDesigns comparing={comparing} choice={choice} choose={choose} />
      <DesignPicker choice={choice} choose={choose} />
      <ComparingProgress comparing={comparing} choice={choice} />
      {outcome === null ? null : <OutcomeView key={address} outcome={outcome} />}
      <SnapshotPanel outcome={outcome} choose={choose} />
    </div>
  );
}

function OutcomeView({ outcome }: { outcome: Outcome }) {
  return (
    <>
      <BudgetView outcome={outcome} />
      <DifferingTable outcome={outcome} />
      <ResultsTable outcome={outcome} />
      <WinsView outcome={outcome} />
      <OverTime outcome={outcome} />
      <StudiesPanel outcome={outcome} />
      <BallotPanel outcome={outcome} />
    </>
  );
}

/** How far the playing is, with the way to stop it and to begin again; what is done is said once. */
function ComparingProgress({ comparing, choice }: { comparing: Comparing; choice: Choice }) {
  const work = comparing.work.value;
  const outcome = comparing.outcome.value;
  const inWords = (n: number) => formatNumber(n, language.value);
  const isBusy = work.stage === 'checking' || work.stage === 'running';
  return (
    <div class="progress">
      <p class="said" aria-live="polite">
        {work.stage === 'checking' ? c('opening') : null}
        {work.stage === 'cancelled' ? c('stopped') : null}
        {outcome === null ? null : c('played', { n: inWords(outcome.choice.runs), seed: outcome.choice.seed })}
      </p>
      {work.stage === 'running' ? (
        <label class="bar">
          <span>{c('playing', { done: inWords(work.done), total: inWords(work.total) })}</span>
          <progress value={work.done} max={work.total} />
        </label>
      ) : null}
      {isBusy ? (
        <button type="button" class="button second" onClick={() => comparing.cancel()}>
          {t('cancel')}
        </button>
      ) : null}
      {work.stage === 'cancelled' ? (
        <button type="button" class="button second" onClick={() => void comparing.play(choice)}>
          {c('again')}
        </button>
      ) : null}
      {outcome?.compared.designs.map(({ name, report }) =>
        report.failed === 0 ? null : (
          <p key={name} class="note">
            {c('failed', { n: report.failed, name })}
          </p>
        ),
      )}
    </div>
  );
}
