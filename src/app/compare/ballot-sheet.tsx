import type { ComponentChildren } from 'preact';
import { inHundred } from '../../charts/dots.ts';
import { exactFigure, figure, roughFigure } from '../../charts/figures.ts';
import { middleOf, rangeOf } from '../../charts/headline.ts';
import type { Report } from '../../analysis/report.ts';
import { breaksFirstWords } from '../../charts/verdict-facts.ts';
import { comparisonTexts } from '../../text/comparison.ts';
import { compareRoomTexts } from '../../text/compare-room.ts';
import { formatNumber } from '../../text/numbers.ts';
import { reportTexts } from '../../text/report.ts';
import { capitalised, say } from '../../text/say.ts';
import { language, w } from '../language.ts';
import { MarkBadge } from '../result/mark-badge.tsx';
import { ballotOption, type BallotFigure, type BallotOption, type MemberCost } from './ballot-facts.ts';
import { Letter } from './chosen-designs.tsx';
import type { Outcome } from './comparing.ts';
import { titleOf } from './open-design.ts';
import { c } from './words.ts';

interface Props {
  readonly outcome: Outcome;
  /** Places of the options in the comparison; two or three. */
  readonly places: readonly number[];
}

/** The options side by side, question by question, in words for a hall; on the screen and on paper. */
export function BallotSheet({ outcome, places }: Props) {
  const options = places.map((place) => ballotOption(outcome, place));
  const designs = places.map((place) => outcome.designs[place]!);
  const question = (title: string, answer: (option: BallotOption, i: number) => ComponentChildren) => (
    <>
      <h3>{title}</h3>
      <ul class="options">
        {options.map((option, i) => (
          <li key={option.name}>
            <Letter name={option.name} />
            <div>{answer(option, i)}</div>
          </li>
        ))}
      </ul>
    </>
  );
  const stories = [...new Set(designs.map(({ scenario }) => w(scenario.title)))];
  const { budgets } = outcome.compared.comparison;
  return (
    <section class="ballot-sheet print-page" aria-label={c('ballotTitle')} data-options={options.length}>
      <p class="ballot-title">{c('ballotTitle')}</p>
      {stories.length > 1 ? null : <p class="note">{stories[0]}</p>}
      <ul class="options names">
        {designs.map((design) => (
          <li key={design.name}>
            <Letter name={design.name} />
            <strong>{w(titleOf(design, designs, compareRoomTexts.asWritten))}</strong>
          </li>
        ))}
      </ul>
      {budgets.length === 0 ? null : <p class="note">{w(comparisonTexts.budgetsDiffer)}</p>}
      {question(c('ballotCost'), (option) => (
        <Cost costs={option.costs} />
      ))}
      {question(c('ballotHolds'), ({ holds }, i) =>
        holds === null ? (
          c('ballotNothingAsked')
        ) : (
          <>
            <strong class="big">{c('ballotHoldsSays', { n: holds })}</strong>
            <p>{firstToBreak(outcome.compared.designs[places[i]!]!.report)}</p>
          </>
        ),
      )}
      {question(c('ballotBad'), ({ bad, costs }) => (
        <Lines lines={[...costs.flatMap(lostLine), ...bad.map(badLine)]} none={c('ballotBadNone')} />
      ))}
      {question(c('ballotPlace'), ({ place }) => (
        <Lines lines={place.map(placeLine)} none={c('ballotPlaceNone')} />
      ))}
      {question(c('ballotMarks'), ({ marks }) => c('ballotMarksSays', marks))}
      <p class="note">{c('ballotNote', { runs: formatNumber(outcome.choice.runs, language.value) })}</p>
    </section>
  );
}

function Cost({ costs }: { costs: readonly MemberCost[] }) {
  if (costs.length === 0) return <>{c('ballotFree')}</>;
  const shown = (value: number, unit: string): string => exactlyEnough(value, unit);
  return (
    <>
      {costs.map(({ to, monthly, unit, dues, mark, inFact }) => (
        <div key={to}>
          {dues === null ? (
            <p>
              {c('ballotSaving', { amount: shown(monthly, unit) })} <MarkBadge mark={mark} />
            </p>
          ) : (
            <p>
              <strong>
                {c('ballotMonthly', {
                  amount: shown(monthly, unit),
                  months: figure(dues.months, 'month', language.value),
                })}
              </strong>{' '}
              <MarkBadge mark={mark} /> {c('ballotTotal', { amount: shown(dues.total, unit.replace('/month', '')) })}
            </p>
          )}
          <InFact summary={inFact} />
        </div>
      ))}
    </>
  );
}

/** Cents where there are some. */
function exactlyEnough(value: number, unit: string): string {
  return Number.isInteger(value) || unit.includes('/')
    ? figure(value, unit, language.value)
    : exactFigure(value, unit, language.value);
}

function InFact({ summary }: { summary: MemberCost['inFact'] }) {
  if (summary?.p50 === undefined) return null;
  return <p>{c('ballotInFact', { middle: roughFigure(summary.p50, summary.unit, language.value) })}</p>;
}

/** What breaks first, short where it is a promise. */
function firstToBreak(report: Report): string {
  const { breaksFirst } = report.verdict;
  if (breaksFirst === null || breaksFirst.question !== null) return w(breaksFirstWords(report));
  const facts = { what: w(breaksFirst.label), month: breaksFirst.month };
  return say(reportTexts.breaksFirst, language.value, facts);
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <>{none}</>;
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** What a member is out of pocket in 5 futures of 100. */
function lostLine({ inFact }: MemberCost): readonly string[] {
  if (inFact?.p95 === undefined) return [];
  return [c('ballotLost', { value: roughFigure(inFact.p95, inFact.unit, language.value) })];
}

/** The bad end of a figure: what 5 futures of 100 are not better than; of a question, how often the answer is the bad one. */
function badLine({ label, summary, better, start }: BallotFigure): string {
  const what = w(capitalised(label));
  const { unit, n, mean } = summary;
  if (unit === 'yes') {
    const yes = Math.round((mean ?? 0) * n);
    return better === 'higher'
      ? c('ballotNot', { what, n: inHundred(n - yes, n) })
      : c('ballotHappens', { what, n: inHundred(yes, n) });
  }
  const range = rangeOf(summary, { start }, language.value);
  const value = range === null || range === 'same' ? '–' : better === 'higher' ? range.low : range.high;
  return c('ballotPlaceSays', { what, value });
}

/** How many futures have a value is said when some have none. */
function among(line: string, { n, undefined: none }: BallotFigure['summary']): string {
  return none === 0 ? line : c('ballotAmong', { line, n: inHundred(n, n + none) });
}

function placeLine({ label, summary, start }: BallotFigure): string {
  const line = c('ballotPlaceSays', {
    what: w(capitalised(label)),
    value: middleOf(summary, { start }, language.value) ?? '–',
  });
  return among(line, summary);
}
