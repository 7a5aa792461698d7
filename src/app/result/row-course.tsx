import { useState } from 'preact/hooks';
import { marksOf } from '../../charts/marks.ts';
import { chartSpec } from '../../charts/spec.ts';
import { capitalised } from '../../text/say.ts';
import { t, w } from '../language.ts';
import type { Result } from '../simulation.ts';
import { ChartOrTable } from './chart-or-table.tsx';

/** One row of an institution over time, chosen among those it has, with its table twin. */
export function RowCourse({ result, rows }: { result: Result; rows: readonly string[] }) {
  const { report, scenario } = result;
  const [chosen, setChosen] = useState<string | null>(null);
  const known = rows.filter((id) => report.series[id] !== undefined);
  const row = known.find((each) => each === chosen) ?? known[0];
  if (row === undefined) return null;
  const spec = chartSpec(report, 'returns', row, marksOf(scenario));
  return (
    <div class="course">
      <h4>{t('poolCourse')}</h4>
      <label class="field">
        <span>{t('chartRow')}</span>
        <select value={row} onChange={(event) => setChosen(event.currentTarget.value)}>
          {known.map((each) => (
            <option key={each} value={each}>
              {w(capitalised(report.seriesLabels?.[each] ?? { fr: each, en: each }))}
            </option>
          ))}
        </select>
      </label>
      <ChartOrTable spec={spec} />
    </div>
  );
}
