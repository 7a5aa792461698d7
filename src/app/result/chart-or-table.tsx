import { useState } from 'preact/hooks';
import type { ChartSpec } from '../../charts/spec.ts';
import { t } from '../language.ts';
import { ChartTable } from './chart-table.tsx';
import { FanChart } from './fan-chart.tsx';

/** A fan chart or, at a touch, its numbers as a table. */
export function ChartOrTable({ spec }: { spec: ChartSpec }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <>
      {asTable ? <ChartTable spec={spec} /> : <FanChart spec={spec} />}
      <button type="button" class="button second" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t('showTable')}
      </button>
    </>
  );
}
