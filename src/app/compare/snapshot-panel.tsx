import { useState } from 'preact/hooks';
import type { IndicatorSummary } from '../../analysis/report.ts';
import { exactFigure } from '../../charts/figures.ts';
import { language, t, w } from '../language.ts';
import { download } from '../result/download.ts';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { Owner } from './budget-view.tsx';
import { Letter } from './chosen-designs.tsx';
import type { Choice } from './choice.ts';
import type { Outcome } from './comparing.ts';
import { indicatorLabel } from './results-table.tsx';
import { choiceOf, largestSnapshot, movedSince, readSnapshot, type Moved, type Snapshot } from './snapshot.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { c } from './words.ts';
import { FileButton } from '../file-button.tsx';

interface Props {
  readonly outcome: Outcome | null;
  readonly choose: (wanted: Choice) => void;
}

/** Keeps the comparison as a small file, and opens such a file beside new results. */
export function SnapshotPanel({ outcome, choose }: Props) {
  const { simulation } = useAppState();
  const [kept, setKept] = useState<Snapshot | null>(null);
  const [isWrong, setWrong] = useState(false);
  const save = async (from: Outcome): Promise<void> => {
    const snapshot = await takeSnapshot(from);
    const name = `passerelle-comparison-${snapshot.designs[0]!.hash.slice(0, 8)}.json`;
    download(name, `${JSON.stringify(snapshot, null, 1)}\n`, 'application/json');
  };
  const open = async (file: File): Promise<void> => {
    const snapshot = file.size > largestSnapshot ? null : readSnapshot(await file.text());
    setWrong(snapshot === null);
    setKept(snapshot);
    if (snapshot !== null) choose(choiceOf(snapshot));
  };
  return (
    <section class="sheet" aria-labelledby="compare-snapshot">
      <h2 id="compare-snapshot">{c('snapshot')}</h2>
      <p class="note">{c('snapshotHelp')}</p>
      <p class="actions">
        {outcome === null ? null : (
          <button
            type="button"
            class="button second"
            onClick={() => void save(outcome).catch((error: unknown) => simulation.fail(error))}
          >
            {c('snapshotSave')}
          </button>
        )}
        <FileButton accept=".json,application/json" says={c('snapshotOpen')} open={([file]) => open(file)} />
      </p>
      {isWrong ? (
        <p class="wrong" role="alert">
          {c('snapshotWrong')}
        </p>
      ) : null}
      <div aria-live="polite">
        {kept === null || outcome === null ? null : <Since kept={kept} outcome={outcome} choose={choose} />}
      </div>
    </section>
  );
}

/** What has moved, once the same designs have been played again. */
function Since({ kept, outcome, choose }: { kept: Snapshot; outcome: Outcome; choose: Props['choose'] }) {
  const isSame = JSON.stringify(choiceOf(kept)) === JSON.stringify(outcome.choice);
  const moved = useAnswer(isSame ? [kept, outcome] : null, async () => movedSince(kept, await takeSnapshot(outcome)));
  if (!isSame) {
    return (
      <>
        <p class="notice">{c('snapshotOther')}</p>
        <button type="button" class="button second" onClick={() => choose(choiceOf(kept))}>
          {c('snapshotReopen')}
        </button>
      </>
    );
  }
  return moved === null ? null : <MovedView moved={moved} outcome={outcome} />;
}

function MovedView({ moved, outcome }: { moved: Moved; outcome: Outcome }) {
  const { version, hashes, figures, total } = moved;
  return (
    <>
      <h3>{c('snapshotSince')}</h3>
      {version === null ? null : <p>{c('snapshotVersion', version)}</p>}
      {hashes.map(({ name, before, after }) => (
        <p key={name}>{c('snapshotHash', { name, before, after })}</p>
      ))}
      <p class="moved-count">
        {figures.length === 0 ? c('snapshotSame') : c('snapshotMoved', { n: figures.length, total })}
      </p>
      {figures.length === 0 ? null : (
        <div class="scroll tall" tabIndex={0} role="region" aria-label={c('tableOf', { title: c('snapshotSince') })}>
          <table class="compared moved">
            <caption class="hidden">{c('snapshotSince')}</caption>
            <thead>
              <tr>
                <th scope="col">{c('snapshotDesign')}</th>
                <th scope="col">{t('columnWhat')}</th>
                <th scope="col" class="number">
                  {c('snapshotThen')}
                </th>
                <th scope="col" class="number">
                  {c('snapshotNow')}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ design, id, before, after }) => (
                <tr key={`${design} ${id}`} data-moved={`${design} ${id}`}>
                  <td>
                    <Letter name={design} />
                  </td>
                  <th scope="row">
                    {id === 'holds' ? c('holdsRow') : w(indicatorLabel(outcome, id))}
                    <Owner outcome={outcome} id={id} />
                  </th>
                  <td class="number">
                    <Spread summary={before} />
                  </td>
                  <td class="number">
                    <Spread summary={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** All digits that people read: what moved little must be seen to have moved. */
function Spread({ summary }: { summary: IndicatorSummary | null }) {
  if (summary?.p50 === undefined) return <>{t('noValue')}</>;
  const { p5, p50, p95, unit } = summary;
  const said = (value: number): string => exactFigure(value, unit, language.value);
  return (
    <>
      {said(p50)}
      {p5 === undefined || p95 === undefined ? null : (
        <small>
          {said(p5)} – {said(p95)}
        </small>
      )}
    </>
  );
}
