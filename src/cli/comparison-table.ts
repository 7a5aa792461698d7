import { unitCell } from '../charts/figures.ts';
import type { Comparison, Standing } from '../analysis/comparison.ts';
import type { Language } from '../engine/words.ts';
import { comparisonTexts } from '../text/comparison.ts';
import { reportTexts } from '../text/report.ts';
import { say, textOf } from '../text/say.ts';
import { cell, left, right } from './run-table.ts';
import { textTable } from './table.ts';

/** Whether the same money goes in, as it must be said before any difference. */
export function budgetLines({ budgets }: Comparison, language: Language): string {
  if (budgets.length === 0) return `${textOf(comparisonTexts.budgetsEqual, language)}\n`;
  const names = Object.keys(budgets[0]!.means);
  const table = textTable(
    [
      left(textOf(comparisonTexts.columnPutIn, language)),
      left(textOf(reportTexts.columnUnit, language)),
      ...names.map((name) => right(name)),
    ],
    budgets.map(({ id, unit, means }) => [
      id,
      unitCell(unit, language),
      ...names.map((name) => cell(means[name] ?? undefined, language)),
    ]),
  );
  return `${textOf(comparisonTexts.budgetsDiffer, language)}\n${table}`;
}

/** All designs at once, one line an indicator, then the circles that forbid an order. */
export function standingsTable({ standings }: Comparison, language: Language): string {
  const rows = Object.entries(standings);
  if (rows.length === 0) return '';
  const { columnOrder, columnWinsOver, columnRegret, columnDominates, columnSettled } = comparisonTexts;
  const table = textTable(
    [
      left(textOf(reportTexts.columnIndicator, language)),
      ...[columnOrder, columnWinsOver, columnRegret, columnDominates, columnSettled].map((words) =>
        left(textOf(words, language)),
      ),
    ],
    rows.map(([id, standing]) => [
      id,
      orderCell(standing),
      winsCell(standing),
      regretCell(standing, language),
      standing.dominates.join(' ') || '–',
      standing.settledBy === null
        ? textOf(comparisonTexts.notSettled, language)
        : say(comparisonTexts.settledBy, language, { n: standing.settledBy }),
    ]),
  );
  const circles = rows.flatMap(([indicator, { cycle }]) =>
    cycle === null ? [] : [`${say(comparisonTexts.cycle, language, { indicator, names: cycle.join(', ') })}\n`],
  );
  const n = Math.min(...rows.map(([, standing]) => standing.n));
  return `${say(comparisonTexts.standings, language, { n })}\n${table}${circles.join('')}${textOf(comparisonTexts.regretMeans, language)}\n`;
}

/** `A B = C`: from best to worst, with a sign between designs that are equal in every future. */
function orderCell({ order, ties, n }: Standing): string {
  return order
    .map((name, place) => {
      const before = order[place - 1];
      return before !== undefined && ties[before]![name] === n ? `= ${name}` : name;
    })
    .join(' ');
}

/** `A-B 61:39`: futures won by the first, then by the second; the rest are ties. */
function winsCell({ wins }: Standing): string {
  const names = Object.keys(wins);
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a}-${b} ${wins[a]![b]!}:${wins[b]![a]!}`)).join('  ');
}

function regretCell({ regret }: Standing, language: Language): string {
  return Object.entries(regret)
    .map(([name, { mean }]) => `${name} ${cell(mean, language)}`)
    .join('  ');
}
