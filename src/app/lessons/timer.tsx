import { useEffect, useState } from 'preact/hooks';
import { useSession } from './session-context.ts';

/** How long a lesson has run, in minutes; it goes on counting through a power cut. */
export function Timer() {
  const session = useSession();
  const { since } = session.saved.value;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (since === null) return undefined;
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, [since]);
  return (
    <button type="button" class="button second" aria-pressed={since !== null} onClick={() => session.toggleTimer()}>
      {since === null ? session.t('timerStart') : session.t('timerStop')}
      {since === null ? null : (
        <bdi class="timer" role="timer">
          {` ${clockText(now - since)}`}
        </bdi>
      )}
    </button>
  );
}

function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
