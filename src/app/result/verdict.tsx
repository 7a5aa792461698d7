import type { Report } from '../../analysis/report.ts';
import { inHundred } from '../../charts/dots.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { language, t, w } from '../language.ts';
import type { Result } from '../simulation.ts';
import { HundredDots } from './hundred-dots.tsx';
import { Remedies } from './remedies.tsx';

/** Does it hold: how often it breaks, in a number and a picture, what breaks first, and what would make it hold. */
export function Verdict({ result, isFirst }: { result: Result; isFirst: boolean }) {
  const { report, scenario } = result;
  const Title = isFirst ? 'h1' : 'h2';
  return (
    <section class="sheet verdict" aria-labelledby="verdict-title">
      <Title class="story-title">{w(scenario.title)}</Title>
      <p class="note">
        {t('horizon', {
          first: formatMonthName(report.start, language.value),
          last: formatMonthName(report.start + report.months - 1, language.value),
          n: report.months,
        })}
      </p>
      <h2 id="verdict-title">{t('verdict')}</h2>
      {asks(report) ? <Answer report={report} /> : <p>{t('verdictNothingAsked')}</p>}
      {report.failed > 0 ? <p class="note">{t('failedSome', { n: report.failed })}</p> : null}
      {asks(report) ? <Remedies /> : null}
    </section>
  );
}

function Answer({ report }: { report: Report }) {
  const { verdict } = report;
  const holds = inHundred(verdict.holds, verdict.futures);
  const broken = 100 - holds;
  return (
    <>
      <div class="verdict-picture">
        <HundredDots broken={broken} label={t('dotsLabel', { broken, holds })} />
        <p class="verdict-numbers">
          <span class="count broken">
            <strong>{broken}</strong> {t('breaksIn')}
          </span>
          <span class="count holds">
            <strong>{holds}</strong> {t('holdsIn')}
          </span>
        </p>
      </div>
      <p class="verdict-sentence">{t('verdictHolds', { broken, holds, asked: askedIn(report).join(', ') })}</p>
      <Questions report={report} />
      <h3>{t('breaksFirst')}</h3>
      <BreaksFirst report={report} />
    </>
  );
}

function Questions({ report }: { report: Report }) {
  const { promises, lives, replaces, futures } = report.verdict;
  const asked = [
    { what: t('askedPromises'), n: promises },
    { what: t('askedLives'), n: lives },
    { what: t('askedReplaces'), n: replaces },
  ].filter((question) => question.n !== null);
  if (asked.length < 2) return null;
  return (
    <ul class="questions" aria-label={t('questions')}>
      {asked.map(({ what, n }) => (
        <li key={what}>{t('oneQuestion', { what, n: inHundred(n ?? 0, futures) })}</li>
      ))}
    </ul>
  );
}

function BreaksFirst({ report }: { report: Report }) {
  const { breaksFirst, futures } = report.verdict;
  if (breaksFirst === null) return <p>{t('breaksNothing')}</p>;
  return (
    <p>
      {t('breaksFirstSays', {
        what: w(breaksFirst.label),
        n: inHundred(breaksFirst.futures, futures),
        month: formatMonthName(report.start + breaksFirst.month - 1, language.value),
        number: breaksFirst.month,
      })}
    </p>
  );
}

function asks({ verdict }: Report): boolean {
  return verdict.promises !== null || verdict.lives !== null || verdict.replaces !== null;
}

function askedIn({ verdict }: Report): readonly string[] {
  return [
    ...(verdict.promises === null ? [] : [t('askedPromises')]),
    ...(verdict.lives === null ? [] : [t('askedLives')]),
    ...(verdict.replaces === null ? [] : [t('askedReplaces')]),
  ];
}
