import { describe, expect, it } from 'vitest';
import { groupBook } from '../../../src/analysis/groups/group-book.ts';
import { factsOf, groupNamed } from '../../../src/analysis/groups/group-facts.ts';
import { shareOutTables } from '../../../src/analysis/groups/share-out-table.ts';
import { replayLines } from '../../../src/analysis/replay/lines.ts';
import type { BookTable } from '../../../src/charts/groups/book-table.ts';
import { boxTable, othersTable } from '../../../src/charts/groups/box-table.ts';
import { meetingTable } from '../../../src/charts/groups/meeting-table.ts';
import { passbookTable } from '../../../src/charts/groups/passbook-table.ts';
import { receiptLines } from '../../../src/charts/groups/receipt-lines.ts';
import { profitSentence, shareOutView } from '../../../src/charts/groups/share-out-view.ts';
import { turnList, waitingMembers } from '../../../src/charts/groups/turn-list.ts';
import { groupScenario, storyScenario } from '../../analysis/groups/group-file.ts';

const scenario = groupScenario(['order: fixed', 'gives: null', 'fine: 2 EUR']);
const request = { scenario, seed: 1, future: 0 };
const tontine = groupBook(request, 'tontine');
const weekly = { scenario: storyScenario('vsla-weekly'), seed: 1, future: 2 };
const avec = groupBook(weekly, 'avec');

/** Cells whose lines do not add up to them; a few rows are enough, for each cell is a future replayed. */
function wrongCells(table: BookTable, of: typeof request): string[] {
  const sources = table.rows.slice(0, 4).flatMap((row) => row.cells.flatMap(({ source }) => source ?? []));
  expect(sources.length).toBeGreaterThan(2);
  return sources
    .filter(({ wanted, value }) => {
      const { total } = receiptLines(replayLines(of, wanted), 'fr');
      return Math.abs(total) !== Math.abs(value);
    })
    .map(({ title }) => title);
}

describe('the tables of a group’s book', () => {
  it('show a meeting: what each paid, received and stands at', () => {
    const table = meetingTable(tontine, 1, 'fr');
    expect(table.head).toEqual(['Membre', 'Versé : versement à la tontine', 'Reçu : cagnotte', 'Reçu moins versé']);
    expect(table.rows[1]!.cells.map(({ text }) => text)).toEqual(['50', '300', '+200']);
    expect(table.rows[0]!.cells.map(({ text }) => text)).toEqual(['50', '–', '+200']);
    expect(table.rows[5]!.cells.map(({ text }) => text)).toEqual(['50', '–', '−100']);
    expect(table.foot!.cells.slice(0, 2)).toEqual(['300', '300']);
  });

  it('open every cell into entries that add up to it', () => {
    expect(wrongCells(meetingTable(tontine, 3, 'en'), request)).toEqual([]);
    expect(wrongCells(passbookTable(tontine, 2, 'en'), request)).toEqual([]);
    expect(wrongCells(turnList(tontine, 4, 'en'), request)).toEqual([]);
    expect(wrongCells(boxTable(avec, 9, 'en'), weekly)).toEqual([]);
    for (const meeting of [7, 51]) expect(wrongCells(meetingTable(avec, meeting, 'fr'), weekly)).toEqual([]);
  });

  it('keep a passbook from the first meeting to the last in which something was written', () => {
    const table = passbookTable(tontine, 0, 'en');
    expect(table.caption).toBe('Passbook: Member 1, in EUR');
    expect(table.rows).toHaveLength(24);
    expect(table.rows[0]!.label).toBe('Meeting 1, January 2024');
    expect(table.rows.at(-1)!.cells.at(-1)!.text).toBe('–');
  });

  it('name meetings by their day where a group meets every week', () => {
    expect(meetingTable(avec, 2, 'fr').caption).toContain('Réunion 3, 15 janvier 2024');
  });

  it('say who has had the pot and who still waits', () => {
    const list = turnList(tontine, 2, 'fr');
    expect(list.rows.map(({ cells }) => cells[0]!.text)).toEqual(['Membre 1', 'Membre 2', 'Membre 3']);
    expect(waitingMembers(tontine, 2, 'fr')[0]).toBe('Membre 4 (150 EUR versés)');
    expect(waitingMembers(tontine, 5, 'fr')).toEqual([]);
  });

  it('put four rules of sharing beside each other', () => {
    const { sharing } = factsOf(groupNamed(weekly.scenario, 'avec'));
    const [table] = shareOutTables(avec, sharing!);
    const view = shareOutView(avec, table!, 'fr');
    expect(view.head).toHaveLength(8);
    expect(view.rows).toHaveLength(table!.rows.length);
    expect(profitSentence(avec, table!, 'fr')).toMatch(/par part/);
  });

  it('show money of others than members, with a party’s own title', () => {
    const story = storyScenario('solimanbe-tontine-and-centre');
    const book = groupBook({ scenario: story, seed: 1, future: 0 }, 'tontine');
    const table = othersTable(book, 0, (party) => party.toUpperCase(), 'fr');
    expect(table.rows[0]!.cells[0]!.text).toBe('SOLIMANBE');
    expect(table.rows[0]!.cells[1]!.text).toMatch(/^−/);
  });
});
