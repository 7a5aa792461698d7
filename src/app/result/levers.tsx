import { t } from '../language.ts';
import { leverViews } from '../levers.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { askedIn, holdsIn } from '../../charts/verdict-facts.ts';
import { Lever } from './lever.tsx';

/** Two panels, never mixed: what people decide, and what nobody knows. */
export function Levers({ result }: { result: Result }) {
  const state = useAppState();
  const settings = state.settings.value;
  const written = state.written.value;
  const decisions = leverViews(result, settings, written, 'decision');
  const assumptions = leverViews(result, settings, written, 'assumption');
  if (decisions.length + assumptions.length === 0) return null;
  const { broken } = holdsIn(result.report.verdict);
  const isChanged = Object.keys(settings.set).length > 0;
  return (
    <section class="levers" aria-labelledby="levers-title">
      <h2 id="levers-title">{t('levers')}</h2>
      {askedIn(result.report.verdict).length === 0 ? null : (
        <p class="mini-verdict">
          <svg viewBox="0 0 100 12" aria-hidden="true">
            <rect class="all" width="100" height="12" />
            <rect class="broken" width={broken} height="12" />
          </svg>
          {t('miniVerdict', { n: broken })}
        </p>
      )}
      {decisions.length === 0 ? null : (
        <div class="sheet panel decisions">
          <h3>{t('decisions')}</h3>
          <p class="note">{t('decisionsHelp')}</p>
          {state.route.value.page === 'project' ? <p class="note">{t('leversKeepSize')}</p> : null}
          {decisions.map((lever) => (
            <Lever key={lever.path} lever={lever} />
          ))}
        </div>
      )}
      {assumptions.length === 0 ? null : (
        <div class="sheet panel assumptions">
          <h3>{t('assumptions')}</h3>
          <p class="note">{t('assumptionsHelp')}</p>
          {assumptions.map((lever) => (
            <Lever key={lever.path} lever={lever} />
          ))}
        </div>
      )}
      {isChanged ? (
        <button type="button" class="button second" onClick={() => state.resetValues()}>
          {t('resetAll')}
        </button>
      ) : null}
    </section>
  );
}
