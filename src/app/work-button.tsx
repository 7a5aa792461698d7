import { t } from './language.ts';
import type { Work } from './use-work.ts';

interface WorkButtonProps {
  readonly label: string;
  /** What the button is about, for those who do not see what stands beside it. */
  readonly about?: string;
  readonly work: Work<unknown>;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** The button that starts long work; while it runs, how far it is and a way to end it. */
export function WorkButton({ label, about, work, onStart, onStop }: WorkButtonProps) {
  return (
    <div class="searching">
      {work.stage === 'busy' ? (
        <button type="button" class="button second" onClick={onStop}>
          {t('cancel')}
        </button>
      ) : (
        <button type="button" class="button second" aria-label={about} onClick={onStart}>
          {label}
        </button>
      )}
      <span role="status">
        {work.stage === 'busy' && work.total > 0 ? t('workDone', { done: work.done, total: work.total }) : ''}
        {work.stage === 'stopped' ? t('workStopped') : ''}
      </span>
    </div>
  );
}
