import { useEffect, useState } from 'preact/hooks';
import type { SeriesBands } from '../../analysis/report.ts';
import type { MoneyView } from '../../analysis/money-view.ts';
import { marksOf } from '../../charts/marks.ts';
import { chartSpec, rowsOf, themes } from '../../charts/spec.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { language, t } from '../language.ts';
import { ChartTable } from '../result/chart-table.tsx';
import { FanChart } from '../result/fan-chart.tsx';
import type { PanelProps } from '../result/panels.ts';
import { RowChoice } from '../result/row-choice.tsx';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';

/** A row of money over time in any currency of the scenario, at the prices of each month or of the first. */
export function MoneyViewPanel({ result }: PanelProps) {
  const { report, scenario } = result;
  const codes = scenario.currencies.map(({ code }) => code);
  const all = themes.flatMap((theme) => rowsOf(report, theme));
  const rows = all.filter(({ id }, place) => {
    return codes.includes(report.series[id]!.unit) && all.findIndex((row) => row.id === id) === place;
  });
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
  const [asTable, setAsTable] = useState(false);
  const bands = useBands(result, row, view);
  if (bands === null) return <p aria-live="polite">{t('moneyViewReading')}</p>;
  const { report, scenario } = result;
  const seen = { ...report, series: { ...report.series, [row]: bands } };
  const spec = chartSpec(seen, 'returns', row, marksOf(scenario));
  return (
    <>
      {asTable ? <ChartTable spec={spec} /> : <FanChart spec={spec} isPreview={false} />}
      <button type="button" class="button second" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t('showTable')}
      </button>
    </>
  );
}

/** The converted bands; null until they are there. */
function useBands(result: Result, row: string, { currency, real }: MoneyView): SeriesBands | null {
  const { laboratory, simulation } = useAppState();
  const [read, setRead] = useState<{ readonly about: string; readonly bands: SeriesBands } | null>(null);
  const { scenario, report } = result;
  const about = `${report.scenario.hash} ${report.runs} ${row} ${currency} ${String(real)}`;
  useEffect(() => {
    let isLate = false;
    laboratory
      .moneyBands({ scenario, seed: report.seed, runs: report.runs }, row, { currency, real })
      .then((bands) => (isLate ? undefined : setRead({ about, bands })))
      .catch((error: unknown) => (isLate ? undefined : simulation.fail(error)));
    return () => {
      isLate = true;
    };
  }, [about]);
  return read !== null && read.about === about ? read.bands : null;
}
