import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../language.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { panels, type Panel, type PanelProps } from './panels.ts';

/** The closer looks that the institutions of this scenario allow; each is loaded when it is opened. */
export function PanelList({ result }: { result: Result }) {
  return (
    <>
      {panels.map((panel) => {
        const institutions = result.scenario.institutions.filter(({ kind }) => kind === panel.kind).map(({ id }) => id);
        if ((panel.kind !== null && institutions.length === 0) || panel.accepts?.(result.scenario) === false)
          return null;
        return <OpenPanel key={panel.name} panel={panel} result={result} institutions={institutions} />;
      })}
    </>
  );
}

function OpenPanel({ panel, result, institutions }: PanelProps & { panel: Panel }) {
  const { simulation } = useAppState();
  const [Content, setContent] = useState<FunctionComponent<PanelProps> | null>(null);
  const open = (isOpen: boolean) => {
    if (!isOpen || Content !== null) return;
    panel
      .load()
      .then((Loaded) => setContent(() => Loaded))
      .catch((error: unknown) => simulation.fail(error));
  };
  return (
    <details class="sheet" data-panel={panel.name} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        <h2>{t(panel.title)}</h2>
      </summary>
      {Content === null ? null : <Content result={result} institutions={institutions} />}
    </details>
  );
}
