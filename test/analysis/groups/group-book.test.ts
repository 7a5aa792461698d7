import { describe, expect, it } from 'vitest';
import { groupBook } from '../../../src/analysis/groups/group-book.ts';
import type { GroupBook } from '../../../src/analysis/groups/group-book.ts';
import { replayEntries } from '../../../src/analysis/replay/detail.ts';
import { replay } from '../../../src/analysis/replay/replay.ts';
import { groupScenario, storyScenario } from './group-file.ts';

const stories = [
  ['solimanbe-tontine-and-centre', 'tontine'],
  ['vsla-weekly', 'avec'],
  ['msai-cdr-savings-groups', 'club'],
] as const;

/** What the members at home paid less what they received, and everybody else's money, at one meeting. */
function cameIn({ columns, others, firstAbroad, meetings }: GroupBook, meeting: number): number {
  let sum = 0;
  for (const { amounts } of columns) {
    for (let member = 0; member < firstAbroad; member++) sum -= amounts[member * meetings.length + meeting]!;
  }
  for (const { amounts } of others) sum += amounts[meeting]!;
  return sum;
}

function inPurses({ purses }: GroupBook, meeting: number): number {
  return purses.reduce((sum, { closing }) => sum + (meeting < 0 ? 0 : closing[meeting]!), 0);
}

describe('the book of a group', () => {
  it.each(stories)('of %s balances at every meeting, and its box is that of the run', (story, group) => {
    const request = { scenario: storyScenario(story), seed: 1, future: 3 };
    const book = groupBook(request, group);
    expect(book.meetings.length).toBeGreaterThan(10);
    book.meetings.forEach((_, meeting) => {
      expect(inPurses(book, meeting) - inPurses(book, meeting - 1)).toBe(cameIn(book, meeting));
    });
    const box = replay(request).blocks.find(({ name }) => name === `${group}.box`);
    const closing = book.purses.find(({ name }) => name === 'box')!.closing;
    book.meetings.forEach(({ period }, meeting) => expect(closing[meeting]).toBe(box?.closing[period] ?? 0));
  });

  it('balances with members abroad, a treasurer who keeps a part and a social fund', () => {
    const scenario = groupScenario([
      'abroad: { members: cousins, count: 2 person, currency: USD, margin: 4 % }',
      'treasurer: { holds: 20 % }',
      'socialFund: { contribution: 2 EUR, claims: { death: { chance: 40 %/year, amount: 30 EUR } } }',
    ]);
    const book = groupBook({ scenario, seed: 1, future: 0 }, 'tontine');
    expect([book.members, book.firstAbroad, book.currencyAbroad]).toEqual([8, 6, 'USD']);
    expect(book.purses.map(({ name }) => name)).toEqual(['box', 'fund', 'float']);
    book.meetings.forEach((_, meeting) => {
      expect(inPurses(book, meeting) - inPurses(book, meeting - 1)).toBe(cameIn(book, meeting));
    });
    // 50 EUR are 100 USD; with the margin 104.17 USD have to be sent.
    const paid = book.columns.find(({ purpose }) => purpose === 'tontine')!;
    expect(paid.amounts[6 * book.meetings.length]).toBe(-10_417);
  });

  it('opens any cell into lines that add up to it', () => {
    const request = { scenario: storyScenario('vsla-weekly'), seed: 1, future: 3 };
    const book = groupBook(request, 'avec');
    const meeting = 20;
    for (const { flows, amounts } of book.columns) {
      const member = 4;
      const { period } = book.meetings[meeting]!;
      const unit = { block: book.memberBlocks[0]!, unit: member };
      const lines = replayEntries(request, { flows, periods: [period, period], unit });
      let sum = 0;
      for (let i = 0; i < lines.count; i++) sum += (lines.fromBlock[i] === unit.block ? -1 : 1) * lines.amount[i]!;
      expect(sum).toBe(amounts[member * book.meetings.length + meeting]);
    }
  });

  it('is refused for what is no savings group', () => {
    const scenario = storyScenario('vsla-weekly');
    expect(() => groupBook({ scenario, seed: 1, future: 0 }, 'women')).toThrow('There is no savings group women');
  });
});
