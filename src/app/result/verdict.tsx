import type { ComponentChildren } from 'preact';
import type { Report } from '../../analysis/report.ts';
import { formatMonthName } from '../../text/numbers.ts';
import { InTurn } from '../in-turn.tsx';
import { ReadAloud } from '../read-aloud.tsx';
import { language, readersCode, t, w } from '../language.ts';
import type { Result } from '../simulation.ts';
import { askedIn, breaksFirstWords, holdsIn, questionWords } from '../../charts/verdict-facts.ts';
import { HundredDots } from './hundred-dots.tsx';
import { Hinge } from './hinge.tsx';
import { Remedies } from './remedies.tsx';

interface VerdictProps {
  readonly result: Result;
  /** Whether its title is that of the page. */
  readonly isFirst: boolean;
  /** What the reader asked, in a line. */
  readonly asked?: ComponentChildren;
}

/** Does it hold: how often it breaks, in a number and a picture, what breaks first, and what would make it hold. */
export function Verdict({ result, isFirst, asked }: VerdictProps) {
  const { report, scenario } = result;
  const Title = isFirst ? 'h1' : 'h2';
  const isAsked = askedIn(report.verdict).length > 0;
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
      {asked}
      <h2 id="verdict-title">{t('verdict')}</h2>
      {isAsked ? <Answer report={report} /> : <p>{t('verdictNothingAsked')}</p>}
      {report.failed > 0 ? <p class="note">{t('failedSome', { n: report.failed })}</p> : null}
      {isAsked ? (
        <InTurn about={result}>
          {() => (
            <>
              <Remedies />
              <Hinge result={result} />
            </>
          )}
        </InTurn>
      ) : null}
    </section>
  );
}

function Answer({ report }: { report: Report }) {
  const { holds, broken } = holdsIn(report.verdict);
  const asked = askedIn(report.verdict);
  const sentence = t('verdictHolds', { broken, holds, asked: asked.map(({ key }) => t(key)).join(', ') });
  const told = questionWords(report);
  const first = w(breaksFirstWords(report));
  return (
    <>
      <div class="verdict-picture">
        <HundredDots broken={broken} label={t('dotsLabel', { broken, holds })} />
        <p class="verdict-numbers">
          <span class="count broken">
            <strong>{broken}</strong> {t('breaksIn', { n: broken })}
          </span>
          <span class="count holds">
            <strong>{holds}</strong> {t('holdsIn', { n: holds })}
          </span>
        </p>
      </div>
      <p class="verdict-sentence">{sentence}</p>
      {asked.length < 2 ? null : (
        <ul class="questions" aria-label={t('questions')}>
          {told.map((sentence) => (
            <li key={sentence.en}>{w(sentence)}</li>
          ))}
        </ul>
      )}
      <h3>{t('breaksFirst')}</h3>
      <p>{first}</p>
      <ReadAloud
        text={[t('verdict'), sentence, t('breaksFirst'), first].join(' ')}
        language={readersCode()}
        label={t('readAloud')}
        stopLabel={t('readStop')}
      />
    </>
  );
}
