import type { Remedy } from '../../analysis/report.ts';
import { figure } from '../../charts/figures.ts';
import { language, t, w } from '../language.ts';
import { writtenValue } from '../levers.ts';
import { useAppState } from '../state.ts';

/** What would make it hold in 80 of 100, searched behind the result. */
export function Remedies() {
  const { remedies, simulation } = useAppState();
  const search = remedies.search.value;
  const result = simulation.result.value;
  if (search.stage === 'none' || result === null) return null;
  return (
    <div class="remedies">
      <h3>{t('remedies')}</h3>
      {search.stage === 'searching' ? (
        <p class="searching">
          <span>{t('remediesSearchingOf', { done: search.done, total: search.total })}</span>
          <button type="button" class="button second" onClick={() => remedies.stop()}>
            {t('cancel')}
          </button>
        </p>
      ) : null}
      {search.stage === 'stopped' ? (
        <p class="searching">
          <span>{t('remediesStopped')}</span>
          <button type="button" class="button second" onClick={() => void remedies.start(result)}>
            {t('remediesSearch')}
          </button>
        </p>
      ) : null}
      <div aria-live="polite">{search.stage === 'found' ? <Found remedies={search.remedies} /> : null}</div>
    </div>
  );
}

function Found({ remedies }: { remedies: readonly Remedy[] }) {
  if (remedies.length === 0) return <p>{t('remediesHoldsAlready')}</p>;
  const enough = remedies.filter((remedy) => remedy.to !== null);
  const others = remedies.filter((remedy) => remedy.to === null);
  return (
    <>
      {enough.length === 0 ? <p>{t('remediesNone')}</p> : null}
      <ul>
        {enough.map((remedy) => (
          <RemedyItem key={remedy.path} remedy={remedy} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <p class="note">{t('remedyNotEnough', { levers: others.map((remedy) => w(remedy.label)).join(', ') })}</p>
      )}
    </>
  );
}

function RemedyItem({ remedy }: { remedy: Remedy }) {
  const state = useAppState();
  const { path, label, from, to, unit, role } = remedy;
  if (to === null) return null;
  return (
    <li>
      <span>
        {t('remedyReaches', {
          lever: w(label),
          from: figure(from, unit, language.value),
          to: figure(to, unit, language.value),
        })}{' '}
        <small>({t(role === 'decision' ? 'remedyDecision' : 'remedyAssumption')})</small>
      </span>
      <button
        type="button"
        class="button second"
        aria-label={t('labelled', { label: t('remedyTry'), value: w(label) })}
        onClick={() => state.setValue(path, writtenValue(to, unit))}
      >
        {t('remedyTry')}
      </button>
    </li>
  );
}
