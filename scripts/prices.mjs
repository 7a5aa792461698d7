// Makes src/prices/series.json from the published series. Run by hand when they are renewed:
//   node scripts/prices.mjs FOLDER
// FOLDER holds economy/ and remittances/ with the CSV files as they were published or extracted; see their README files.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say where the series lie: node scripts/prices.mjs FOLDER');
  process.exit(2);
}

const firstYear = 2008;

/** Countries of the stories, of their neighbours and of the senders. */
const countries = (
  'BEL FRA ESP ITA DEU NLD GBR CHE USA ' +
  'COD SEN MLI MAR CMR CIV TGO BEN BFA GHA RWA UGA KEN TZA TUN DZA EGY ECU MEX SLV GTM HTI JAM PHL IDN LKA BGD MDA GEO CPV'
).split(' ');

const commodities = {
  maize: 'Maize ($/mt)',
  'soybean meal': 'Soybean meal ($/mt)',
  chicken: 'Chicken ** ($/kg)',
  arabica: 'Coffee, Arabica ($/kg)',
};

const series = {
  euro: euroRates(),
  exchange: annual('economy/worldbank-exchange-rates-annual.csv', 'lcu_per_usd'),
  inflation: annual('economy/worldbank-consumer-inflation-annual.csv', 'inflation_pct'),
  commodities: commodityPrices(),
  corridors: corridorAverages(),
};
const file = fileURLToPath(new URL('../src/prices/series.json', import.meta.url));
// One series a line, so that a renewal reads well as a difference.
writeFileSync(file, `${JSON.stringify(series, null, 1).replace(/\[\s+([^\]]*?)\s+\]/g, oneLine)}\n`);

function euroRates() {
  const rows = table('economy/ecb-euro-rates-monthly.csv').filter((row) => cell(row, 'month') >= `${firstYear}-01`);
  const codes = ['USD', 'PHP', 'CHF', 'GBP'];
  const perEuro = codes.map((code) => [code, rows.map((row) => number(cell(row, `${code}_per_EUR`)))]);
  return { first: cell(rows[0], 'month'), perEuro: Object.fromEntries(perEuro) };
}

function commodityPrices() {
  const rows = table('economy/worldbank-commodity-prices-monthly.csv').filter((row) => cell(row, 'month') >= '2015-01');
  const entries = Object.entries(commodities).map(([name, column]) => {
    const unit = column.endsWith('($/mt)') ? 'USD/t' : 'USD/kg';
    return [name, { unit, values: rows.map((row) => number(cell(row, column))) }];
  });
  return { first: cell(rows[0], 'month'), of: Object.fromEntries(entries) };
}

/**
 * @param {string} path
 * @param {string} column
 */
function annual(path, column) {
  const rows = table(path).filter((row) => Number(cell(row, 'year')) >= firstYear);
  const last = Math.max(...rows.map((row) => Number(cell(row, 'year'))));
  const years = Array.from({ length: last - firstYear + 1 }, (_, i) => firstYear + i);
  const entries = countries.map((country) => {
    const own = new Map(
      rows.filter((row) => cell(row, 'iso3') === country).map((row) => [Number(cell(row, 'year')), row]),
    );
    return [country, years.map((year) => number(own.has(year) ? cell(own.get(year), column) : ''))];
  });
  return { first: firstYear, of: Object.fromEntries(entries) };
}

/** By corridor: averages in per cent at USD 200 by quarter from 2013 on, and the two means of 2017. */
function corridorAverages() {
  const quarters = Array.from({ length: 39 }, (_, i) => `${2011 + Math.floor(i / 4)}_${(i % 4) + 1}Q`);
  const averages = table('remittances/rpw-corridor-averages-2011-2020.csv');
  const entries = table('remittances/rpw-corridor-summary.csv').map((row) => {
    const own = averages.filter((each) => ['source_code', 'destination_code'].every((key) => each[key] === row[key]));
    const byQuarter = new Map(own.map((each) => [cell(each, 'period'), cell(each, 'avg_total_cost_pct_usd200')]));
    return [
      `${cell(row, 'source_code')}-${cell(row, 'destination_code')}`,
      {
        at200: quarters.map((quarter) => number(byQuarter.get(quarter) ?? '')),
        in2017: {
          at200: number(cell(row, 'mean_2017_pct_usd200')),
          both: number(cell(row, 'mean_2017_pct_avg_of_usd200_and_usd500')),
        },
      },
    ];
  });
  return { first: quarters[0], of: Object.fromEntries(entries) };
}

/**
 * The rows of a CSV file by column; fields may stand in quotation marks.
 * @param {string} path
 * @returns {Record<string, string>[]}
 */
function table(path) {
  const [header = '', ...lines] = readFileSync(join(folder ?? '', path), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = fields(header);
  return lines.map((line) => Object.fromEntries(fields(line).map((field, i) => [columns[i], field])));
}

/** @param {string} line */
function fields(line) {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map((match) => match[1] ?? match[2] ?? '');
}

/**
 * @param {Record<string, string> | undefined} row
 * @param {string} column
 */
function cell(row, column) {
  const found = row?.[column];
  if (found === undefined) throw new Error(`There is no column "${column}".`);
  return found;
}

/** Null where nothing was published: a gap is never filled. @param {string} text */
function number(text) {
  return text === '' || text === '..' ? null : Number(Number(text).toPrecision(6));
}

/** @param {string} _ @param {string} inside */
function oneLine(_, inside) {
  return `[${inside.replace(/\s+/g, '')}]`;
}
