import { describe, expect, it } from 'vitest';
import { findPrices } from '../../../src/prices/found-prices.ts';
import { importPrices, type ImportedPrices } from '../../../src/prices/import/import-prices.ts';
import { newCsv, service, workbook } from './rpw-files.ts';

const belMar = { from: 'BEL', to: 'MAR' };

async function read(bytes: Uint8Array<ArrayBuffer>, corridor = belMar): Promise<ImportedPrices> {
  const result = await importPrices('prices', bytes, corridor);
  if ('issues' in result) throw new Error(result.issues.map(({ says }) => says.en).join('\n'));
  return result.prices;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const rulesOf = ({ remarks }: ImportedPrices) => remarks.map(({ rule }) => rule);

describe('services of the World Bank', () => {
  it('are read from CSV with their prices, day, speed and both ends', async () => {
    const { quotes, remarks, issues } = await read(newCsv([service]));
    expect([remarks, issues]).toEqual([[], []]);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({
      from: 'BEL', to: 'MAR', period: '2024_4Q', firm: 'Ria', firmType: 'operator', instruments: ['cash'],
      accessPoints: ['agent'], pickUps: ['cash'], speed: 'hour', currency: 'EUR', isTransparent: true, leftOut: null,
      points: [{ amount: 140, fee: 4.9, margin: 0.015, total: 0.05 }, { amount: 345, fee: 4.9, margin: 0.015 }],
    }); // prettier-ignore
  });

  it('are the same from the workbook, whose rounds of 2024 keep numbers as text and of 2025 dates as days', async () => {
    const asText = Object.fromEntries(
      Object.entries(service).map(([key, value]) => [key, typeof value === 'number' ? value.toFixed(2) : value]),
    );
    const { quotes: plain } = await read(newCsv([service]));
    const { quotes, remarks } = await read(workbook([{ ...asText, date: 45611 }], 'new'));
    expect(quotes[0]?.points).toEqual(plain[0]?.points);
    expect(remarks.map(({ rule }) => rule)).toEqual(['numbers-are-written-as-text']);
    expect((await read(workbook([service], 'new'))).remarks).toEqual([]);
  });

  it('are read in the older vocabulary, where a product names both ends', async () => {
    const old = {
      ...service, period: '2015_2Q', product: 'Cash to account', 'sending location': 'Bank branch, Post Office branch',
      'pick-up method': 'Own/partner Bank Account', 'speed actual': '3-5 days', transparent: 'Yes',
    }; // prettier-ignore
    const { quotes } = await read(workbook([old], 'old'));
    expect(quotes[0]).toMatchObject({
      instruments: ['cash'],
      accessPoints: ['branch', 'post-office'],
      pickUps: ['account'],
      speed: 'five-days',
    });
  });

  it('name several ways to pay in one cell', async () => {
    const { quotes } = await read(newCsv([{ ...service, 'payment instrument': 'Bank account transfer, Debit Card' }]));
    expect(quotes[0]?.instruments).toEqual(['account', 'debit-card']);
  });

  it('of other corridors are left where they are, and Kosovo is found under both its codes', async () => {
    const kosovo = { ...service, destination_code: 'KSV', corridor: 'BELXKX' };
    const { quotes } = await read(newCsv([service, kosovo]), { from: 'BEL', to: 'XKX' });
    expect(quotes.map(({ line, to }) => [line, to])).toEqual([[3, 'XKX']]);
  });
});

describe('traps of the price file', () => {
  it.each([
    [
      'price-is-not-disclosed',
      {
        transparent: 'no',
        'cc1 lcu fx rate': 1,
        'inter lcu bank fx': 1,
        'cc1 fx margin': 0,
        'cc1 total cost %': 3.5,
        'cc2 fx margin': 0,
        'cc2 total cost %': 1.42,
      },
      false,
    ],
    [
      'rate-was-not-collected',
      {
        'cc1 lcu fx rate': 1,
        'inter lcu bank fx': 1,
        'cc1 fx margin': 0,
        'cc1 total cost %': 3.5,
        'cc2 fx margin': 0,
        'cc2 total cost %': 1.42,
      },
      false,
    ],
    ['margin-is-negative', { 'cc1 lcu fx rate': 12.2, 'cc1 fx margin': -12.96, 'cc1 total cost %': -9.46 }, true],
    ['amount-is-not-of-its-currency', { 'cc1 lcu code': 'RWF', 'cc1 lcu amount': 200, 'cc1 lcu fee': 7 }, false],
    ['total-is-not-fee-and-margin', { 'cc2 total cost %': 9.9 }, true],
    ['margin-differs-from-rates', { 'cc1 lcu fx rate': 10 }, true],
    ['second-price-is-missing', { 'cc2 lcu amount': 0, 'cc2 lcu fee': '', 'cc2 total cost %': '..' }, true],
    ['firm-changed-its-name', { firm: 'TransferWise' }, true],
    ['price-cannot-be-a-tariff', { 'cc1 fx margin': 60, 'cc1 total cost %': 63.5, 'cc1 lcu fx rate': 4.32 }, false],
  ] as const)('%s', async (rule, change, isChannel) => {
    const prices = await read(newCsv([{ ...service, ...change }]));
    expect(rulesOf(prices)).toContain(rule);
    expect(prices.quotes[0]!.leftOut === null).toBe(isChannel);
    const found = findPrices(prices, null);
    expect('found' in found && found.found.drafts).toHaveLength(isChannel ? 1 : 0);
  });

  it('a price that is not disclosed is kept out of the average and has no margin, never a zero', async () => {
    const hidden = {
      ...service,
      transparent: 'no',
      'cc1 lcu fx rate': 1,
      'inter lcu bank fx': 1,
      'cc1 fx margin': 0,
      'cc1 total cost %': 3.5,
    };
    const prices = await read(newCsv([service, hidden]));
    expect(prices.quotes[1]?.points[0]?.margin).toBeNull();
    const found = findPrices(prices, null);
    expect('found' in found && found.found.summaries).toMatchObject([
      { services: 2, counted: 1, average: 0.05, smart: null },
    ]);
  });

  it('a line that stands twice counts twice in the average, as the World Bank counts, and makes one channel', async () => {
    const prices = await read(
      newCsv([
        service,
        { ...service, id: 2 },
        { ...service, id: 3, firm: 'MoneyGram', 'cc1 total cost %': 8, 'cc1 lcu fee': 9.1 },
      ]),
    );
    expect(rulesOf(prices)).toEqual(['line-stands-twice']);
    const found = findPrices(prices, null);
    expect('found' in found && found.found.summaries[0]?.average).toBeCloseTo((0.05 + 0.05 + 0.08) / 3, 12);
    expect('found' in found && found.found.drafts).toHaveLength(2);
  });

  it('an amount of the older Tanzanian rows is measured against dollars, and the margin alone is kept', async () => {
    const pivot = {
      ...service, source_code: 'TZA', destination_code: 'KEN', corridor: 'TZAKEN', 'cc1 lcu code': 'TZS',
      'cc1 lcu amount': 295_000, 'cc1 lcu fee': 20_650, 'cc1 lcu fx rate': 0.000651, 'inter lcu bank fx': 0.00066,
      'cc1 fx margin': 1.36, 'cc1 total cost %': 8.36, 'cc2 lcu amount': '', 'cc2 lcu fee': '', 'cc2 total cost %': '',
    }; // prettier-ignore
    const prices = await read(newCsv([pivot]), { from: 'TZA', to: 'KEN' });
    expect(rulesOf(prices)).toContain('rate-is-against-a-pivot');
    expect(prices.quotes[0]?.points[0]?.margin).toBeCloseTo(0.0136, 12);
  });

  it('a copy whose lines are repeated to the right is read once', async () => {
    const [head, line] = new TextDecoder().decode(newCsv([service])).split('\n');
    const spoilt = bytes(`${head}\n${Array.from({ length: 30 }, () => line).join(',')}\n`);
    const result = await importPrices('prices', spoilt, belMar);
    expect('prices' in result && result.prices.quotes).toHaveLength(1);
  });

  it('a cell that is no number is told, and its line makes no channel', async () => {
    const prices = await read(newCsv([service, { ...service, firm: 'Ria 2', 'cc1 lcu fee': 'abc' }]));
    expect(prices.issues.map(({ rule, place }) => [rule, place.line])).toEqual([['cell-must-be-a-number', 3]]);
    const found = findPrices(prices, null);
    expect('found' in found && found.found.drafts.map(({ title }) => title.en)).toEqual(['Ria · cash, agent → cash']);
  });
});

describe('what is not there', () => {
  it('a corridor that the file does not hold is never filled from a neighbour', async () => {
    const result = await importPrices(
      'prices',
      newCsv([{ ...service, destination_code: 'DZA', corridor: 'BELDZA' }]),
      belMar,
    );
    const [issue] = 'issues' in result ? result.issues : [];
    expect(issue).toMatchObject({ rule: 'corridor-must-be-in-the-file', given: 'BEL-MAR', allowed: 'BEL-DZA' });
  });
  it('a quarter that the file does not hold is never filled either', async () => {
    const found = findPrices(await read(newCsv([service])), '2025_2Q');
    expect('issues' in found && found.issues[0]).toMatchObject({
      rule: 'period-must-be-in-the-file',
      allowed: '2024_4Q',
    });
  });
  it('a file of another form is told what forms there are', async () => {
    const result = await importPrices('prices', bytes('a;b\n1;2'), belMar);
    expect('issues' in result && result.issues[0]?.rule).toBe('prices-must-be-of-a-known-form');
  });
});

describe('means of corridors', () => {
  const databank = `Sending Countries Name,Sending Countries Code,Series Name,Series Code,Receiving Countries  Name,Receiving Countries  Code,2011Q1 [YR2011Q1],2011Q3 [YR2011Q3],2012Q1 [YR2012Q1]
Belgium,BEL,Average Total Cost to remit in corridor,ATCR.CORR,Algeria,DZA,..,..,9.5
Belgium,BEL,Average Total Cost to remit in corridor,ATCR.CORR,Morocco,MAR,8.6230001449585,..,7.1
,,,,,
Data from database: Remittance Prices Worldwide (Corridors),,,,,
Last Updated: 02/25/2021,,,,,`;
  it('come out of DataBank’s table with its gaps', async () => {
    const { means } = await read(bytes(databank));
    expect(means.map(({ period, mean }) => [period, Number(mean.toFixed(6))])).toEqual([
      ['2011_1Q', 0.08623],
      ['2012_1Q', 0.071],
    ]);
  });
  it('come out of a tidy table', async () => {
    const tidy =
      'source_code,source_name,destination_code,destination_name,period,avg_total_cost_pct_usd200\nBEL,Belgium,MAR,Morocco,2020_3Q,5.236\nBEL,Belgium,DZA,Algeria,2020_3Q,10.1';
    expect((await read(bytes(tidy))).means).toEqual([{ from: 'BEL', to: 'MAR', period: '2020_3Q', mean: 5.236 / 100 }]);
  });
});

describe('one’s own receipts', () => {
  it('give a channel with fee and margin, marked as one’s own', async () => {
    const prices = await read(
      bytes('date;canal;donné;frais;reçu;cours\n15/03/2024;Ria place Jourdan;205,00 €;5;2080;10,80'),
    );
    const found = findPrices(prices, null);
    if (!('found' in found)) throw new Error('no prices');
    const [draft] = found.found.drafts;
    expect(draft).toMatchObject({
      currency: 'EUR',
      date: '2024-03-15',
      tariff: { fixed: 5 },
      feeMark: { kind: 'own' },
    });
    expect(draft!.tariff.margins[0]!.margin).toBeCloseTo(1 - 2080 / (200 * 10.8), 6);
  });
  it('without a rate on them take the published one', async () => {
    const prices = await read(bytes('channel,gave,fee,arrived\nBank,100,2,63000'), { from: 'FRA', to: 'SEN' });
    const found = findPrices(prices, null);
    if (!('found' in found)) throw new Error('no prices');
    expect(found.found.drafts[0]!.tariff.margins[0]!.margin).toBeCloseTo(1 - 63_000 / (98 * 655.957), 5);
  });
  it('that cannot be true, or for which no rate is published, make no channel and are told', async () => {
    const typo = findPrices(
      await read(bytes('channel,gave,fee,arrived\nBank,100,2,6300'), { from: 'FRA', to: 'SEN' }),
      null,
    );
    expect('found' in typo && [typo.found.drafts.length, typo.found.doubtful.length]).toEqual([0, 1]);
    const far = findPrices(
      await read(bytes('channel,gave,fee,arrived\nBank,100,2,6300'), { from: 'BEL', to: 'NPL' }),
      null,
    );
    expect('found' in far && [far.found.drafts.length, far.found.unrated.length]).toEqual([0, 1]);
  });
  it('with a fee above what was given, or in money that does not exist, are refused with their place', async () => {
    const result = await importPrices(
      'mine.csv',
      bytes('channel,gave,fee,arrived,currency\nBank,100,120,6300,EUR\nBank,100,1,6300,ABC'),
      { from: 'FRA', to: 'SEN' },
    );
    expect('issues' in result && result.issues.map(({ rule, place }) => [rule, place.line, place.column])).toEqual([
      ['number-must-lie-within-limits', 2, 3],
      ['cell-must-be-one-of', 3, 5],
    ]);
  });
});
