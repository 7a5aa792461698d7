import type { Words } from '../../engine/words.ts';
import type { IndicatorSummary, Report } from '../../analysis/report.ts';
import { middleOf, rangeOf } from '../../charts/headline.ts';
import { askedIn, holdsIn } from '../../charts/verdict-facts.ts';
import { compareRoomTexts } from '../../text/compare-room.ts';
import { capitalised } from '../../text/say.ts';
import { language, t, w } from '../language.ts';
import { useAppState } from '../state.ts';
import { Owner } from './budget-view.tsx';
import { Letter } from './chosen-designs.tsx';
import { resultOf, type Outcome } from './comparing.ts';
import { c } from './words.ts';

/** The verdict and the figures of each design side by side; each figure opens its receipt. */
export function ResultsTable({ outcome }: { outcome: Outcome }) {
  const reports = outcome.compared.designs.map(({ report }) => report);
  const headline = [...new Set(reports.flatMap((report) => report.headline))];
  const others = [...new Set(reports.flatMap((report) => Object.keys(report.indicators)))].filter(
    (id) => !headline.includes(id),
  );
  return (
    <section class="sheet" aria-labelledby="compare-results">
      <h2 id="compare-results">{c('results')}</h2>
      <p class="note">{c('resultsHelp')}</p>
      <Figures outcome={outcome} ids={headline} hasVerdict />
      {others.length === 0 ? null : (
        <details>
          <summary>{c('moreResults', { n: others.length })}</summary>
          <Figures outcome={outcome} ids={others} hasVerdict={false} />
        </details>
      )}
    </section>
  );
}

function Figures({ outcome, ids, hasVerdict }: { outcome: Outcome; ids: readonly string[]; hasVerdict: boolean }) {
  const { designs } = outcome.compared;
  const title = hasVerdict ? c('results') : c('moreResults', { n: ids.length });
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={c('tableOf', { title })}>
      <table class="compared">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnWhat')}</th>
            {designs.map(({ name }) => (
              <th key={name} scope="col">
                <Letter name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hasVerdict ? <VerdictRow outcome={outcome} /> : null}
          {ids.map((id) => (
            <tr key={id} data-indicator={id}>
              <th scope="row">
                {w(indicatorLabel(outcome, id))}
                <Owner outcome={outcome} id={id} />
              </th>
              {designs.map(({ name }, place) => (
                <td key={name}>
                  <Cell outcome={outcome} place={place} id={id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VerdictRow({ outcome }: { outcome: Outcome }) {
  return (
    <tr class="strong" data-indicator="holds">
      <th scope="row">{c('holdsRow')}</th>
      {outcome.compared.designs.map(({ name, report }) => (
        <td key={name}>
          {askedIn(report.verdict).length === 0 ? c('nothingAsked') : <strong>{holdsIn(report.verdict).holds}</strong>}
        </td>
      ))}
    </tr>
  );
}

function Cell({ outcome, place, id }: { outcome: Outcome; place: number; id: string }) {
  const { receipts } = useAppState();
  const { name, report } = outcome.compared.designs[place]!;
  const summary = report.indicators[id];
  if (summary === undefined) return <span class="note">{c('notThere')}</span>;
  const middle = middleOf(summary, report, language.value) ?? t('noValue');
  return (
    <>
      <button
        type="button"
        class="plain receipt-door"
        aria-label={c('openReceiptOf', { value: middle, name })}
        onClick={() => void receipts.show(resultOf(outcome, place), id, 50)}
      >
        <strong>{middle}</strong>
      </button>
      <Range summary={summary} report={report} />
    </>
  );
}

function Range({ summary, report }: { summary: IndicatorSummary; report: Report }) {
  const range = rangeOf(summary, report, language.value);
  if (range === null) return null;
  return <small>{range === 'same' ? t('always') : `${range.low} – ${range.high}`}</small>;
}

/** The label of a figure or of the verdict, from the first design that has it. */
export function indicatorLabel({ compared }: Pick<Outcome, 'compared'>, id: string): Words {
  if (id === 'holds') return compareRoomTexts.holdsStudied;
  const known = compared.designs.map(({ report }) => report.labels[id]).find((label) => label !== undefined);
  return capitalised(known ?? { fr: id, en: id });
}
