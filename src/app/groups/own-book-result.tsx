import type { GroupFacts } from '../../analysis/groups/group-facts.ts';
import { openingOf, type OwnOpening } from '../../analysis/groups/own-book/opening.ts';
import { plannedAndActual } from '../../analysis/groups/own-book/planned-actual.ts';
import type { OwnBook } from '../../analysis/groups/own-book/read-own-book.ts';
import { amountText } from '../../charts/groups/book-table.ts';
import { besideSentence, besideTable } from '../../charts/groups/own-book-table.ts';
import { minorUnitsPer } from '../../numbers/currency.ts';
import { formatDayName } from '../../text/numbers.ts';
import { capitalised } from '../../text/say.ts';
import { language, w } from '../language.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { BookTableView } from './book-table-view.tsx';
import { g } from './words.ts';

interface Props {
  readonly result: Result;
  readonly group: string;
  readonly facts: GroupFacts;
  readonly book: OwnBook;
}

/** What a group’s own book says: where the group stands, and what was planned beside what was. */
export function OwnBookResult({ result, group, facts, book }: Props) {
  const state = useAppState();
  const minorUnits = minorUnitsPer(facts.currency);
  const opening = openingOf(book, { facts, minorUnits });
  const beside = plannedAndActual(result.report, group, book, minorUnits);
  const { report } = result;
  return (
    <>
      <h3>{g('ownStands')}</h3>
      <p>
        {g('ownRead', {
          members: book.members,
          meetings: book.meetings.length,
          from: formatDayName(book.meetings[0]!, language.value),
          to: formatDayName(book.meetings.at(-1)!, language.value),
        })}
      </p>
      <Position opening={opening} facts={facts} minorUnits={minorUnits} />
      <button
        type="button"
        class="button"
        onClick={() =>
          state.setValues({
            start: opening.start,
            [`${group}.count`]: opening.values.count,
            [`${group}.opening`]: opening.values.opening,
          })
        }
      >
        {g('ownStart', { start: opening.start })}
      </button>
      <p class="note">{g('ownStartHelp')}</p>
      <h3>{g('ownBeside')}</h3>
      {beside.length === 0 ? (
        <p>{g('ownNoMonths')}</p>
      ) : (
        beside.map((measure) => {
          const label = report.seriesLabels?.[measure.series] ?? report.labels[measure.series];
          const title = label === undefined ? measure.series : w(capitalised(label));
          return (
            <section key={measure.series}>
              <BookTableView table={besideTable(measure, title, language.value)} />
              <p>{besideSentence(measure, language.value)}</p>
            </section>
          );
        })
      )}
    </>
  );
}

function Position({ opening, facts, minorUnits }: { opening: OwnOpening; facts: GroupFacts; minorUnits: number }) {
  const money = (minor: number): string => `${amountText(minor, minorUnits, language.value)} ${facts.currency}`;
  const rows: readonly (readonly [string, string])[] =
    facts.type === 'rotating'
      ? [
          [g('ownMeetings'), String(opening.meetings)],
          [g('ownHad'), opening.had.length === 0 ? '–' : opening.had.map((member) => member + 1).join(', ')],
          [g('ownBehind'), money(opening.behind)],
          [g('ownFund'), money(opening.fund)],
        ]
      : [
          [g('ownMeetings'), String(opening.meetings)],
          [g('ownSaved'), money(opening.saved)],
          [g('ownLent'), money(opening.lent)],
          [g('ownProfit'), money(opening.profit)],
          [g('ownFund'), money(opening.fund)],
        ];
  return (
    <dl class="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
