import { describe, expect, it } from 'vitest';
import { factsOf, groupNamed } from '../../../src/analysis/groups/group-facts.ts';
import { openingOf } from '../../../src/analysis/groups/own-book/opening.ts';
import { plannedAndActual } from '../../../src/analysis/groups/own-book/planned-actual.ts';
import { readOwnBook } from '../../../src/analysis/groups/own-book/read-own-book.ts';
import type { OwnBook } from '../../../src/analysis/groups/own-book/read-own-book.ts';
import { summarise } from '../../../src/analysis/summarise.ts';
import { sampleBook } from '../../../src/app/groups/sample-book.ts';
import { runEnsemble } from '../../../src/ensemble/run-ensemble.ts';
import { checkScenario } from '../../../src/scenario/check.ts';
import { storyNamed } from '../../claims/library.ts';
import { groupScenario } from './group-file.ts';

const euros = { currency: 'EUR', minorUnits: 100, sharePrice: 0 };
const francs = { currency: 'XOF', minorUnits: 1, sharePrice: 250 };

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function bookOf(text: string, terms = euros): Promise<OwnBook> {
  const read = await readOwnBook('cahier.csv', bytes(text), terms);
  if ('issues' in read) throw new Error(read.issues.map(({ says }) => says.fr).join('\n'));
  return read.book;
}

const weekly = `date;membre;parts;prêt;remboursement;frais;amende;caisse de secours;partage
02/01/2024;Awa;3;;;;;50;
02/01/2024;Binta;2;;;;50;50;
09/01/2024;Awa;1;1500;;;;50;
09/01/2024;Binta;5;;;;;50;
16/01/2024;Awa;2;;500;75;;50;
16/01/2024;Binta;;;;;50;;
`;

describe('a group’s own book', () => {
  it('is read with its dates, its members as numbers and its shares as money', async () => {
    const book = await bookOf(weekly, francs);
    expect([book.members, book.meetings.length, book.lines.length]).toEqual([2, 3, 6]);
    expect(book.lines[0]).toMatchObject({ meeting: 0, member: 0, saved: 750, fund: 50 });
    expect(JSON.stringify(book)).not.toContain('Awa');
  });

  it('is told all its mistakes, each with its line', async () => {
    const wrong = `date;membre;cotisation\n2024-13-01;1;20\n2024-02-01;;20\n2024-03-01;1;vingt\n`;
    const read = await readOwnBook('cahier.csv', bytes(wrong), euros);
    expect('issues' in read && read.issues.map(({ place, rule }) => `${place.line} ${rule}`)).toEqual([
      '2 cell-must-be-a-day',
      '3 cell-must-not-be-empty',
      '4 cell-must-be-a-number',
    ]);
    const missing = await readOwnBook('cahier.csv', bytes('date;somme\n2024-01-01;20\n'), euros);
    expect('issues' in missing && missing.issues.map(({ rule }) => rule)).toContain('table-must-have-its-columns');
  });

  it('reads the empty book that the app hands out', async () => {
    const tontine = factsOf(groupNamed(groupScenario([]), 'tontine'));
    const book = await bookOf(sampleBook(tontine, 100));
    expect([book.members, book.meetings.length]).toEqual([3, 2]);
    expect(book.lines.filter(({ pot }) => pot > 0).map(({ member, pot }) => [member, pot])).toEqual([
      [0, 15_000],
      [1, 15_000],
    ]);
  });
});

describe('where a group stands after the last meeting of its book', () => {
  const story = storyNamed('vsla-weekly')!;
  const { scenario } = checkScenario(story);
  const facts = factsOf(groupNamed(scenario!, 'avec'));

  it('is what it has saved, lent and earned in the running cycle', async () => {
    const opening = openingOf(await bookOf(weekly, francs), { facts, minorUnits: 1 });
    expect(opening).toMatchObject({ start: '2024-02', meetings: 3, saved: 3250, lent: 1000, profit: 175, fund: 250 });
  });

  it('begins anew after a share-out', async () => {
    const ended = `${weekly}23/01/2024;Awa;;;;;;;2000\n23/01/2024;Binta;;;;;;;2100\n30/01/2024;Awa;4;;;;;;\n`;
    const opening = openingOf(await bookOf(ended, francs), { facts, minorUnits: 1 });
    expect(opening).toMatchObject({ meetings: 1, saved: 1000, lent: 0, profit: 0 });
  });

  it('can be set: the scenario then begins with these very passbooks', async () => {
    const opening = openingOf(await bookOf(weekly, francs), { facts, minorUnits: 1 });
    const set = [
      { path: 'start', value: opening.start },
      { path: 'avec.count', value: opening.values.count },
      { path: 'avec.opening', value: opening.values.opening },
    ];
    const checked = checkScenario(story, { set });
    expect(checked.issues.map(({ says }) => says.en)).toEqual([]);
    const run = await runEnsemble({ scenario: checked.scenario!, seed: 1, runs: 2 }, { workers: 0 });
    expect(run.failed).toEqual([]);
  });

  it('of a tontine is who has had the pot and what is behind', async () => {
    const scenarioOfSix = groupScenario(['order: fixed']);
    const rules = { facts: factsOf(groupNamed(scenarioOfSix, 'tontine')), minorUnits: 100 };
    const rows = [1, 2, 3].flatMap((meeting) =>
      [1, 2, 3, 4, 5, 6].map((member) => {
        const paid = member === 5 && meeting === 2 ? '' : '50';
        return `2024-0${meeting}-05;${member};${paid};${member === 4 - meeting ? '290,50' : ''}`;
      }),
    );
    const opening = openingOf(await bookOf(`date;membre;cotisation;cagnotte\n${rows.join('\n')}\n`), rules);
    expect(opening).toMatchObject({ start: '2024-04', meetings: 3, had: [2, 1, 0], behind: 5000 });
    expect(opening.values.opening).toBe('{ had: [3, 2, 1], behind: [{ member: 5, owes: 50 EUR }] }');
  });
});

describe('planned against actual', () => {
  it('says of each month whether reality lay where 90 futures of 100 lie', async () => {
    const scenario = groupScenario(['order: fixed']);
    const report = summarise(scenario, await runEnsemble({ scenario, seed: 1, runs: 20 }, { workers: 0 }));
    const rows = [1, 2].flatMap((meeting) =>
      [1, 2, 3, 4, 5, 6].map((member) => `2024-0${meeting}-05;${member};${meeting === 2 && member > 3 ? '' : '50'}`),
    );
    const book = await bookOf(`date;membre;cotisation\n${rows.join('\n')}\n`);
    const [measure, ...others] = plannedAndActual(report, 'tontine', book, 100);
    expect(others).toEqual([]);
    expect(measure!.months.map(({ middle, actual, isInside }) => [middle, actual, isInside])).toEqual([
      [300, 300, true],
      [300, 150, false],
    ]);
    expect(measure!.inside).toBe(1);
  });

  it('compares nothing when the book and the scenario share no month', async () => {
    const scenario = groupScenario([]);
    const report = summarise(scenario, await runEnsemble({ scenario, seed: 1, runs: 2 }, { workers: 0 }));
    const book = await bookOf('date;membre;cotisation\n2019-01-05;1;50\n');
    expect(plannedAndActual(report, 'tontine', book, 100)).toEqual([]);
  });
});
