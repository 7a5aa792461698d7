import type { Remedies as RemediesFound, Remedy } from '../../analysis/report.ts';
import { inHundred } from '../../charts/dots.ts';
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

function Found({ remedies: { levers, together } }: { remedies: RemediesFound }) {
  if (levers.length === 0) return <p>{t('remediesHoldsAlready')}</p>;
  const enough = levers.filter((remedy) => remedy.to !== null);
  const others = levers.filter((remedy) => remedy.to === null);
  return (
    <>
      {enough.length === 0 ? <p>{t('remediesNone')}</p> : null}
      <ul>
        {enough.map((remedy) => (
          <RemedyItem key={remedy.path} remedy={remedy} />
        ))}
      </ul>
      {together === null ? null : <Together {...together} />}
      {others.length === 0 ? null : (
        <p class="note">{t('remedyNotEnough', { levers: others.map((remedy) => w(remedy.label)).join(', ') })}</p>
      )}
    </>
  );
}

/** Several levers at once, where none is enough alone, and how often it then holds. */
function Together({ levers, set, share }: NonNullable<RemediesFound['together']>) {
  const state = useAppState();
  return (
    <div data-together={share}>
      <p>{t('remediesTogether', { n: inHundred(share, 1) })}</p>
      <ul>
        {levers.map((remedy) => (
          <li key={remedy.path}>
            <Move remedy={remedy} to={remedy.best.value} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button second"
        aria-label={t('remediesTryTogether')}
        onClick={() => state.setValues(set)}
      >
        {t('remedyTry')}
      </button>
    </div>
  );
}

function Move({ remedy: { label, from, unit, role }, to }: { remedy: Remedy; to: number }) {
  return (
    <span>
      {t('remedyReaches', {
        lever: w(label),
        from: figure(from, unit, language.value),
        to: figure(to, unit, language.value),
      })}{' '}
      <small>({t(role === 'decision' ? 'remedyDecision' : 'remedyAssumption')})</small>
    </span>
  );
}

function RemedyItem({ remedy }: { remedy: Remedy }) {
  const state = useAppState();
  const { path, label, to, unit } = remedy;
  if (to === null) return null;
  return (
    <li>
      <Move remedy={remedy} to={to} />
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
