import type { IndicatorSummary, Report } from '../../analysis/report.ts';
import { inHundred } from '../../charts/dots.ts';
import { middleOf, rangeOf } from '../../charts/headline.ts';
import { language, t, w } from '../language.ts';
import { useAppState } from '../state.ts';

/** The figures the scenario puts first; each opens its receipt. */
export function Headline({ report }: { report: Report }) {
  const ids = report.headline.filter((id) => report.indicators[id] !== undefined);
  if (ids.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="headline-title">
      <h2 id="headline-title">{t('headline')}</h2>
      <p class="note">{t('headlineHelp')}</p>
      <ul class="figures">
        {ids.map((id) => (
          <Figure key={id} id={id} report={report} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ id, report }: { id: string; report: Report }) {
  const state = useAppState();
  const summary = report.indicators[id];
  if (summary === undefined) return null;
  const label = w(report.labels[id] ?? { fr: id, en: id });
  return (
    <li>
      <button type="button" class="figure" data-indicator={id} onClick={() => void state.openReceipt(id)}>
        <span class="what">{label}</span>
        <strong>{middleOf(summary, language.value) ?? t('noValue')}</strong>
        <span class="range">{rangeText(summary)}</span>
        <span class="open">{t('openReceipt')}</span>
      </button>
    </li>
  );
}

function rangeText(summary: IndicatorSummary): string {
  const range = rangeOf(summary, language.value);
  const all = summary.n + summary.undefined;
  const none = summary.undefined > 0 ? t('noneIn', { n: inHundred(summary.undefined, all) }) : null;
  const between = range === null ? null : range === 'same' ? t('always') : t('between', range);
  return [between, none].filter((text) => text !== null).join(' ; ');
}
