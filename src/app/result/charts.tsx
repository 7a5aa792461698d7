import { useState } from 'preact/hooks';
import { marksOf } from '../../charts/marks.ts';
import { chartSpec, rowsOf, themes, type ChartTheme } from '../../charts/spec.ts';
import { t } from '../language.ts';
import type { Result } from '../simulation.ts';
import { ChartOrTable } from './chart-or-table.tsx';
import { RowChoice } from './row-choice.tsx';

/** Three questions over time: what it returns, what it costs, what it changes. */
export function Charts({ result }: { result: Result }) {
  return (
    <section class="charts" aria-labelledby="charts-title">
      <h2 id="charts-title">{t('charts')}</h2>
      <div class="chart-row">
        {themes.map((theme) => (
          <ThemeChart key={theme} theme={theme} result={result} />
        ))}
      </div>
    </section>
  );
}

function ThemeChart({ theme, result }: { theme: ChartTheme; result: Result }) {
  const { report, scenario } = result;
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = rowsOf(report, theme);
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  const title = t(theme);
  if (row === undefined) {
    return (
      <section class="sheet chart" data-theme={theme}>
        <h3>{title}</h3>
        <p>{t('chartEmpty')}</p>
      </section>
    );
  }
  const spec = chartSpec(report, theme, row.id, marksOf(scenario));
  return (
    <section class="sheet chart" data-theme={theme} data-row={row.id}>
      <h3>{title}</h3>
      <RowChoice scenario={scenario} rows={rows} row={row.id} choose={setChosen} />
      <ChartOrTable spec={spec} />
    </section>
  );
}
