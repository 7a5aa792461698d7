import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../language.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { exportedOf } from './exported-result.ts';

/** All ways out of a result; what they need is loaded when somebody wants one. */
export function ShareDoor({ result }: { result: Result }) {
  const state = useAppState();
  const { simulation } = state;
  const [Panel, setPanel] = useState<FunctionComponent<{ result: Result }> | null>(null);
  useEffect(() => {
    if (result.preview) return;
    let stop = (): void => {};
    let isGone = false;
    import('./print-sheet.tsx')
      .then(({ printInstead }) => {
        if (!isGone) stop = printInstead(() => exportedOf(result, state));
      })
      .catch((error: unknown) => simulation.fail(error));
    return () => {
      isGone = true;
      stop();
    };
  }, [result]);
  const open = (isOpen: boolean) => {
    if (!isOpen || Panel !== null) return;
    import('./share-panel.tsx')
      .then(({ SharePanel }) => setPanel(() => SharePanel))
      .catch((error: unknown) => simulation.fail(error));
  };
  return (
    <details class="sheet share" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        <h2>{t('share')}</h2>
      </summary>
      {result.preview ? <p>{t('sharePreview')}</p> : Panel === null ? null : <Panel result={result} />}
    </details>
  );
}
