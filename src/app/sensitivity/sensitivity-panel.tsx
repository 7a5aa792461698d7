import { useState } from 'preact/hooks';
import type { Sensitivity } from '../../analysis/sensitivity/study.ts';
import { usualSensitivity, verdictName, type SensitivityMethod } from '../../analysis/sensitivity/usual.ts';
import { figure } from '../../charts/figures.ts';
import { capitalised } from '../../text/say.ts';
import { sensitivityTexts } from '../../text/sensitivity.ts';
import { language, t, w } from '../language.ts';
import type { Watch } from '../laboratory.ts';
import type { PanelProps } from '../result/panels.ts';
import { seed } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useWork } from '../use-work.ts';
import { WorkButton } from '../work-button.tsx';
import { FoundMoves } from './found-moves.tsx';
import { unlessNothing } from './nothing-to-move.ts';
import './sensitivity.css';

const methods = [
  { method: 'tornado', key: 'movesTornado' },
  { method: 'morris', key: 'movesMorris' },
  { method: 'sobol', key: 'movesSobol' },
] as const satisfies readonly { method: SensitivityMethod; key: string }[];

/** What moves the verdict or a result most, by one of three methods; the numbers are those of the command line. */
export function SensitivityPanel({ result }: PanelProps) {
  const { laboratory } = useAppState();
  const [indicator, setIndicator] = useState<string>(verdictName);
  const [place, setPlace] = useState(0);
  const { method } = methods[place]!;
  const { source, settings, scenario, report } = result;
  const { work, start, stop } = useWork<Sensitivity | null>(`${scenario.hash} ${indicator} ${method}`);
  const ask = (watch: Watch): Promise<Sensitivity | null> =>
    unlessNothing(laboratory.sensitivity(source, settings, { indicator, method, seed }, watch));
  return (
    <>
      <p>{t('movesLead')}</p>
      <div class="choices">
        <label class="field">
          <span>{t('movesWhat')}</span>
          <select value={indicator} onChange={({ currentTarget }) => setIndicator(currentTarget.value)}>
            <option value={verdictName}>{t('movesVerdict')}</option>
            {Object.keys(report.indicators).map((id) => (
              <option key={id} value={id}>
                {w(capitalised(report.labels[id]!))}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('movesHow')}</span>
          <select value={place} onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}>
            {methods.map(({ key }, i) => (
              <option key={key} value={i}>
                {t(key)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <WorkButton label={t('movesRun')} work={work} onStart={() => start(ask)} onStop={stop} />
      <div aria-live="polite">
        {work.stage === 'done' && work.value === null ? <p>{w(sensitivityTexts.noInputs)}</p> : null}
        {work.stage === 'done' && work.value !== null ? <p>{baseSentence(work.value)}</p> : null}
      </div>
      {work.stage === 'done' && work.value !== null ? <FoundMoves found={work.value} bases={report.bases} /> : null}
    </>
  );
}

function baseSentence({ base, method }: Sensitivity): string {
  const value = base.value === null ? '–' : figure(base.value, base.unit, language.value);
  return t('movesBase', { value, runs: usualSensitivity[method].runs, seed });
}
