import { formatMonth, monthOfDay } from '../../../numbers/dates.ts';
import type { GroupFacts } from '../group-facts.ts';
import type { BookMoney } from './columns.ts';
import type { OwnBook, OwnLine } from './read-own-book.ts';

/** What must be known of the rules to read where a group stands. */
export interface OpeningRules {
  readonly facts: GroupFacts;
  readonly minorUnits: number;
}

/** A group’s position on the day after its last meeting. Money in minor units. */
export interface OwnOpening {
  /** First month of the scenario: the one after the last meeting. */
  readonly start: string;
  readonly members: number;
  /** Meetings of the running cycle, from which the position is read. */
  readonly meetings: number;
  readonly saved: number;
  readonly lent: number;
  readonly profit: number;
  readonly fund: number;
  /** Of a tontine: members who have had the pot in this round, and what is behind. */
  readonly had: readonly number[];
  readonly behind: number;
  /** Values to set, by their names below the group; each as one line of a file. */
  readonly values: Readonly<Record<'count' | 'opening', string>>;
}

/** Where a group stands after the last meeting of its own book, ready to be set as the opening of a scenario. */
export function openingOf(book: OwnBook, rules: OpeningRules): OwnOpening {
  const start = formatMonth(monthOfDay(book.meetings.at(-1)!) + 1);
  return rules.facts.type === 'rotating' ? rotatingOpening(book, rules, start) : savingOpening(book, rules, start);
}

function savingOpening(book: OwnBook, { facts, minorUnits }: OpeningRules, start: string): OwnOpening {
  const first = cycleStart(book);
  const lines = book.lines.filter(({ meeting }) => meeting >= first);
  const meetings = book.meetings.length - first;
  const money = (minor: number): string => `${minor / minorUnits} ${facts.currency}`;
  const savers = Array.from({ length: book.members }, (_, member) => {
    const own = lines.filter((line) => line.member === member);
    const loan = Math.max(0, sumOf(own, 'loan') - sumOf(own, 'repaid'));
    return { saved: sumOf(own, 'saved'), loan, left: dueDatesLeft(own, book.meetings.length - 1, facts.loans) };
  });
  const profit = sumOf(lines, 'charge') + sumOf(lines, 'fine');
  const fund = Math.max(0, sumOf(book.lines, 'fund') - sumOf(book.lines, 'help'));
  const texts = savers.map(({ saved, loan, left }) =>
    loan === 0 ? `{ saved: ${money(saved)} }` : `{ saved: ${money(saved)}, loan: ${money(loan)}, left: ${left} }`,
  );
  return {
    start,
    members: book.members,
    meetings,
    saved: savers.reduce((sum, each) => sum + each.saved, 0),
    lent: savers.reduce((sum, each) => sum + each.loan, 0),
    profit,
    fund,
    had: [],
    behind: 0,
    values: {
      count: `${book.members} person`,
      opening: `{ meeting: ${meetings + 1}, savers: [${texts.join(', ')}], profit: ${money(profit)}, fund: ${money(fund)} }`,
    },
  };
}

/** The meeting after the last share-out. */
function cycleStart({ lines }: OwnBook): number {
  return 1 + lines.reduce((last, { payout, meeting }) => (payout > 0 ? Math.max(last, meeting) : last), -1);
}

/** What is left of the term of the last loan, one due date at least. */
function dueDatesLeft(own: readonly OwnLine[], now: number, loans: GroupFacts['loans']): number {
  const taken = own.filter(({ loan }) => loan > 0).at(-1)?.meeting ?? now;
  if (loans === null) return 1;
  return Math.max(1, loans.term - Math.floor((now - taken) / loans.every));
}

function rotatingOpening(book: OwnBook, { facts, minorUnits }: OpeningRules, start: string): OwnOpening {
  let had: number[] = [];
  let first = 0;
  for (let meeting = 0; meeting < book.meetings.length; meeting++) {
    const winners = book.lines.filter((line) => line.meeting === meeting && line.pot > 0).map(({ member }) => member);
    had = [...had, ...winners.filter((member) => !had.includes(member))];
    // Everybody has had it: a new round begins.
    if (had.length < book.members) continue;
    had = [];
    first = meeting + 1;
  }
  const lines = book.lines.filter(({ meeting }) => meeting >= first);
  const meetings = book.meetings.length - first;
  const behind = Array.from({ length: book.members }, (_, member) => {
    const paid = sumOf(
      lines.filter((line) => line.member === member),
      'saved',
    );
    return { member, owes: Math.max(0, meetings * facts.contribution - paid) };
  }).filter(({ owes }) => owes > 0);
  const money = (minor: number): string => `${minor / minorUnits} ${facts.currency}`;
  const late = behind.map(({ member, owes }) => `{ member: ${member + 1}, owes: ${money(owes)} }`);
  return {
    start,
    members: book.members,
    meetings,
    saved: sumOf(lines, 'saved'),
    lent: 0,
    profit: 0,
    fund: Math.max(0, sumOf(book.lines, 'fund') - sumOf(book.lines, 'help')),
    had,
    behind: behind.reduce((sum, { owes }) => sum + owes, 0),
    values: {
      count: `${book.members} person`,
      opening: `{ had: [${had.map((member) => member + 1).join(', ')}], behind: [${late.join(', ')}] }`,
    },
  };
}

function sumOf(lines: readonly OwnLine[], column: BookMoney): number {
  return lines.reduce((sum, line) => sum + line[column], 0);
}
