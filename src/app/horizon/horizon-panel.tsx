import { useState } from 'preact/hooks';
import type { SeriesBands } from '../../analysis/report.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { figure, rough } from '../../charts/figures.ts';
import { projectEnds } from '../../charts/project-ends.ts';
import { allRowsOf } from '../../charts/spec.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { capitalised } from '../../text/say.ts';
import { language, t, w } from '../language.ts';
import { groupByOwner } from '../owners.ts';
import type { PanelProps } from '../result/panels.ts';
import type { Result } from '../simulation.ts';
import './horizon.css';

/** What stands at the end of the project, or at another date, beside what stands at the end of the story. */
export function HorizonPanel({ result }: PanelProps) {
  const { scenario } = result;
  const dates = datesOf(scenario);
  const [chosen, setChosen] = useState<number | null>(null);
  // The last of the ends: the day from which nothing comes from outside any more.
  const usual = projectEnds(scenario).at(-1)?.month ?? dates[Math.floor(dates.length / 2)]?.month;
  const month = dates.find((date) => date.month === chosen)?.month ?? usual;
  if (month === undefined) return <p>{t('chartEmpty')}</p>;
  return (
    <>
      <p>{t('horizonLead')}</p>
      {projectEnds(scenario).length === 0 ? <p>{t('horizonNoEnd')}</p> : null}
      <label class="field">
        <span>{t('horizonWhen')}</span>
        <select value={String(month)} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {dates.map((date) => (
            <option key={date.month} value={String(date.month)}>
              {date.says}
            </option>
          ))}
        </select>
      </label>
      <TwoDates result={result} month={month} />
      <p class="note">{t('horizonNote')}</p>
    </>
  );
}

/** The ends the file names, then the years, each month once. */
function datesOf(scenario: Scenario): readonly { readonly month: number; readonly says: string }[] {
  const nameOf = (month: number): string => formatMonthName(scenario.start + month, language.value);
  const ends = projectEnds(scenario).map(({ month, label }) => {
    return { month, says: t('horizonEnd', { what: w(capitalised(label)), month: nameOf(month) }) };
  });
  const years = Array.from({ length: Math.max(0, Math.ceil(scenario.months / 12) - 1) }, (_, place) => {
    const month = 12 * (place + 1) - 1;
    return { month, says: t('horizonYears', { n: place + 1, month: nameOf(month) }) };
  });
  const known = new Set(ends.map(({ month }) => month));
  return [...ends, ...years.filter(({ month }) => !known.has(month))];
}

function TwoDates({ result, month }: { result: Result; month: number }) {
  const { report, scenario } = result;
  const last = report.months - 1;
  const shown = allRowsOf(report).filter(({ id }) => !isNought(report.series[id]!, [month, last]));
  const heads = [month, last].map((each) => formatMonthName(report.start + each, language.value));
  const caption = t('horizonTable', { first: heads[0]!, last: heads[1]! });
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="two-dates cards">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnWhat')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groupByOwner(scenario, shown).map((group) => (
          <tbody key={group.owner.en}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {w(group.owner)}
              </th>
            </tr>
            {group.things.map(({ id, label }) => (
              <tr key={id} data-row={id}>
                <th scope="row">{w(label)}</th>
                {[month, last].map((each, place) => (
                  <td key={each} class="wide" data-label={t('labelled', { label: heads[place]!, value: '' }).trimEnd()}>
                    {toldAt(report.series[id]!, each)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function isNought({ p5, p50, p95 }: SeriesBands, months: readonly number[]): boolean {
  return months.every((month) => [p5, p50, p95].every((band) => band[month] === 0));
}

/** The middle of the futures in a month, and where 90 of 100 lie when they differ. */
function toldAt({ unit, p5, p50, p95 }: SeriesBands, month: number): string {
  const told = (value: number | undefined): string => figure(rough(value ?? 0), unit, language.value);
  const [middle, low, high] = [told(p50[month]), told(p5[month]), told(p95[month])];
  return low === high ? middle : t('horizonRange', { middle, low, high });
}
