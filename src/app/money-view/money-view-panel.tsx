import { useState } from 'preact/hooks';
import type { MoneyView } from '../../analysis/money-view.ts';
import { marksOf } from '../../charts/marks.ts';
import { allRowsOf, chartSpec } from '../../charts/spec.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { language, t } from '../language.ts';
import { ChartOrTable } from '../result/chart-or-table.tsx';
import type { PanelProps } from '../result/panels.ts';
import { RowChoice } from '../result/row-choice.tsx';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';

/** A row of money over time in any currency of the scenario, at the prices of each month or of the first. */
export function MoneyViewPanel({ result }: PanelProps) {
  const { report, scenario } = result;
  const codes = scenario.currencies.map(({ code }) => code);
  const rows = allRowsOf(report).filter(({ id }) => codes.includes(report.series[id]!.unit));
  const [chosen, setChosen] = useState<string | null>(null);
  const [money, setMoney] = useState<string | null>(null);
  const [real, setReal] = useState(false);
  const row = (rows.find(({ id }) => id === chosen) ?? rows[0])?.id;
  if (row === undefined) return <p>{t('moneyViewNone')}</p>;
  if (result.preview) return <p>{t('causesWait')}</p>;
  // What a reader wants to see first is the row in a currency that is not its own.
  const other = codes.find((code) => code !== report.series[row]!.unit);
  const currency = money !== null && codes.includes(money) ? money : (other ?? report.series[row]!.unit);
  const first = formatMonthName(report.start, language.value);
  return (
    <>
      <p>{t('moneyViewLead')}</p>
      <RowChoice scenario={scenario} rows={rows} row={row} choose={setChosen} />
      <div class="choices">
        <label class="field">
          <span>{t('moneyViewIn')}</span>
          <select value={currency} onChange={(event) => setMoney(event.currentTarget.value)}>
            {codes.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('moneyViewPrices')}</span>
          <select value={real ? 'real' : 'nominal'} onChange={(event) => setReal(event.currentTarget.value === 'real')}>
            <option value="nominal">{t('moneyViewNominal')}</option>
            <option value="real">{t('moneyViewReal', { month: first, code: currency })}</option>
          </select>
        </label>
      </div>
      <Converted result={result} row={row} view={{ currency, real }} />
      <p class="note">{t('moneyViewNote')}</p>
    </>
  );
}

function Converted({ result, row, view }: { result: Result; row: string; view: MoneyView }) {
  const { laboratory } = useAppState();
  const { report, scenario } = result;
  const request = { scenario, seed: report.seed, runs: report.runs };
  const bands = useAnswer([report, row, view.currency, view.real], () => laboratory.moneyBands(request, row, view));
  if (bands === null) return <p aria-live="polite">{t('moneyViewReading')}</p>;
  const seen = { ...report, series: { ...report.series, [row]: bands } };
  const spec = chartSpec(seen, 'returns', row, marksOf(scenario));
  return <ChartOrTable spec={spec} />;
}
