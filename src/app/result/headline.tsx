import type { IndicatorSummary, Report } from '../../analysis/report.ts';
import { inHundred } from '../../charts/dots.ts';
import { middleOf, rangeOf } from '../../charts/headline.ts';
import { capitalised } from '../../text/say.ts';
import { language, t, w } from '../language.ts';
import { ownerOf } from '../owners.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';

/** The figures the scenario puts first; each opens its receipt. */
export function Headline({ result }: { result: Result }) {
  const { report } = result;
  const ids = report.headline.filter((id) => report.indicators[id] !== undefined);
  if (ids.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="headline-title">
      <h2 id="headline-title">{t('headline')}</h2>
      <p class="note">{t('headlineHelp', { n: report.months })}</p>
      <ul class="figures">
        {ids.map((id) => (
          <Figure key={id} id={id} result={result} />
        ))}
      </ul>
    </section>
  );
}

/** One figure with its range over the futures; it opens its receipt. */
export function Figure({ id, result }: { id: string; result: Result }) {
  const state = useAppState();
  const { report, scenario } = result;
  const summary = report.indicators[id];
  if (summary === undefined) return null;
  const label = w(capitalised(report.labels[id] ?? { fr: id, en: id }));
  return (
    <li>
      <button type="button" class="figure" data-indicator={id} onClick={() => void state.openReceipt(id)}>
        <span class="what">{label}</span>
        <span class="note">{w(ownerOf(scenario, id))}</span>
        <strong>{middleOf(summary, report, language.value) ?? t('noValue')}</strong>
        <Range summary={summary} report={report} />
        <span class="open">{t('openReceipt')}</span>
      </button>
    </li>
  );
}

function Range({ summary, report }: { summary: IndicatorSummary; report: Report }) {
  const range = rangeOf(summary, report, language.value);
  const all = summary.n + summary.undefined;
  return (
    <>
      {range === null ? null : <span class="range">{range === 'same' ? t('always') : t('between', range)}</span>}
      {summary.undefined === 0 ? null : (
        <span class="range">{t('noneIn', { n: inHundred(summary.undefined, all) })}</span>
      )}
    </>
  );
}
