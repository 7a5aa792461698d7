import { formatNumber } from '../../text/numbers.ts';
import { language, t } from '../language.ts';
import { useAppState } from '../state.ts';

/** How far the computing is, with the way to stop it; what changes all the time is not read aloud, what is done is. */
export function Progress() {
  const state = useAppState();
  const work = state.simulation.work.value;
  const result = state.simulation.result.value;
  const inWords = (n: number) => formatNumber(n, language.value);
  const runs = inWords(result?.report.runs ?? 0);
  const isBusy = work.stage === 'checking' || work.stage === 'running' || work.stage === 'paused';
  return (
    <div class="progress">
      <p class="said" aria-live="polite">
        {work.stage === 'checking' ? t('checking') : null}
        {work.stage === 'cancelled' ? (result === null ? t('cancelledEmpty') : t('cancelled', { n: runs })) : null}
        {work.stage === 'idle' && result !== null ? t('computed', { n: runs }) : null}
        {work.stage === 'paused' ? t('paused', { done: inWords(work.done), total: inWords(work.total) }) : null}
        {work.stage === 'running' && result?.preview === true ? t('firstLook', { n: runs }) : null}
      </p>
      {work.stage === 'running' || work.stage === 'paused' ? (
        <label class="bar">
          <span>{t('computing', { done: inWords(work.done), total: inWords(work.total) })}</span>
          <progress value={work.done} max={work.total} />
        </label>
      ) : null}
      {work.stage === 'running' || work.stage === 'paused' ? (
        <button
          type="button"
          class="button second"
          onClick={() => (work.stage === 'paused' ? state.simulation.goOn() : state.simulation.pause())}
        >
          {t(work.stage === 'paused' ? 'goOn' : 'pause')}
        </button>
      ) : null}
      {isBusy ? (
        <button type="button" class="button second" onClick={() => state.simulation.cancel()}>
          {t('cancel')}
        </button>
      ) : null}
      {work.stage === 'cancelled' ? (
        <button type="button" class="button second" onClick={() => state.again()}>
          {t('resume')}
        </button>
      ) : null}
    </div>
  );
}
