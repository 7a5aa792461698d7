// Makes src/prices/corridors.json from the published corridor averages. Run by hand when they are renewed:
//   node scripts/corridors.mjs FILE
// FILE is the CSV of the averages of all services at USD 200 by corridor and quarter.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = process.argv[2];
if (file === undefined) {
  console.error('Say where the averages lie: node scripts/corridors.mjs FILE');
  process.exit(2);
}

const [columns = [], ...rowsOfCells] = readFileSync(file, 'utf8').trim().split(/\r?\n/).map(cellsOf);
const [source, destination, period, cost] = [
  'source_code',
  'destination_code',
  'period',
  'avg_total_cost_pct_usd200',
].map((name) => columns.indexOf(name));

/** @type {Record<string, Record<string, number>>} */
const averages = {};
for (const cells of rowsOfCells) {
  const corridor = `${cells[source ?? -1]}-${cells[destination ?? -1]}`;
  (averages[corridor] ??= {})[cells[period ?? -1] ?? ''] = Number(cells[cost ?? -1]);
}

// One corridor a line, so that a renewal reads well as a difference.
const rows = Object.entries(averages).map(([corridor, byPeriod]) => ` "${corridor}": ${JSON.stringify(byPeriod)}`);
writeFileSync(fileURLToPath(new URL('../src/prices/corridors.json', import.meta.url)), `{\n${rows.join(',\n')}\n}\n`);

/**
 * The cells of a line; a cell with a comma stands in quotation marks.
 * @param {string} line
 */
function cellsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map((match) => match[1] ?? match[2] ?? '');
}
