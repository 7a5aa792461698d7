import { useState } from 'preact/hooks';
import './pool.css';
import { marksOf } from '../../charts/marks.ts';
import { chartSpec } from '../../charts/spec.ts';
import { capitalised } from '../../text/say.ts';
import { t, w } from '../language.ts';
import { ChartTable } from '../result/chart-table.tsx';
import { FanChart } from '../result/fan-chart.tsx';
import { Figure } from '../result/headline.tsx';
import type { PanelProps } from '../result/panels.ts';
import type { Result } from '../simulation.ts';
import { arrearsOf } from './arrears.ts';
import { ArrearsPicture } from './arrears-picture.tsx';
import { cockpitRows, dialsOf } from './cockpit-figures.ts';

/** The cockpit of each pool: its dials, what is late over time, and its course. */
export function PoolPanel({ result, institutions }: PanelProps) {
  return (
    <>
      {institutions.map((id) => (
        <Cockpit key={id} id={id} result={result} isOnly={institutions.length === 1} />
      ))}
    </>
  );
}

function Cockpit({ id, result, isOnly }: { id: string; result: Result; isOnly: boolean }) {
  const { report, scenario } = result;
  const title = scenario.institutions.find((institution) => institution.id === id)?.title ?? { fr: id, en: id };
  const arrears = arrearsOf(report, id);
  return (
    <section class="cockpit" aria-label={w(title)}>
      {isOnly ? null : <h3>{w(title)}</h3>}
      <p>{t('poolLead')}</p>
      {dialsOf(report, id).map((dial) => (
        <div key={dial.title}>
          <h4>{t(dial.title)}</h4>
          <ul class="figures">
            {dial.ids.map((indicator) => (
              <Figure key={indicator} id={indicator} result={result} />
            ))}
          </ul>
        </div>
      ))}
      {arrears === null ? null : <ArrearsPicture arrears={arrears} />}
      <Course id={id} result={result} />
    </section>
  );
}

function Course({ id, result }: { id: string; result: Result }) {
  const { report, scenario } = result;
  const [chosen, setChosen] = useState<string | null>(null);
  const [asTable, setAsTable] = useState(false);
  const rows = cockpitRows(report, id);
  const row = rows.find((each) => each === chosen) ?? rows[0];
  if (row === undefined) return null;
  const spec = chartSpec(report, 'returns', row, marksOf(scenario));
  return (
    <div class="course">
      <h4>{t('poolCourse')}</h4>
      <label class="field">
        <span>{t('chartRow')}</span>
        <select value={row} onChange={(event) => setChosen(event.currentTarget.value)}>
          {rows.map((each) => (
            <option key={each} value={each}>
              {w(capitalised(report.seriesLabels?.[each] ?? { fr: each, en: each }))}
            </option>
          ))}
        </select>
      </label>
      {asTable ? <ChartTable spec={spec} /> : <FanChart spec={spec} />}
      <button type="button" class="button second" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t('showTable')}
      </button>
    </div>
  );
}
