import type { Words } from '../engine/words.ts';
import { formatShare } from '../text/numbers.ts';
import { priceTexts as texts } from '../text/prices.ts';
import { inEach, sayBoth } from '../text/say.ts';
import type { ChannelDraft } from './channel-draft.ts';
import { type CorridorCode, corridorWords, countryOf, countryOfTwoLetters } from './countries.ts';
import type { PublishedMean, Quote } from './import/quote.ts';
import { serviceColumns } from './import/rpw-columns.ts';
import { corridorOfRow, type Remark, servicesOf } from './import/rpw-rows.ts';
import services from './published/rpw-services-east-africa.csv?raw';
import ukCorridors from './published/rpw-uk-corridors-2025q3.csv?raw';
import ukProviders from './published/rpw-uk-providers-2025q3.csv?raw';
import { shippedTable } from './published-csv.ts';
import { corridorCodes, corridorIn2017, corridorQuarters } from './series.ts';
import { tariffFromTwoCosts } from './tariff.ts';

/** What ships with the program about one corridor. A corridor without anything has nothing: no neighbour stands in. */
export interface PublishedPrices {
  /** Means over services, of which nobody is the provider; then single providers. */
  readonly drafts: readonly ChannelDraft[];
  /** Services one by one, where the program ships them. */
  readonly quotes: readonly Quote[];
  readonly remarks: readonly Remark[];
  /** The mean of all services by quarter, with its gaps. */
  readonly means: readonly PublishedMean[];
}

/**
 * Prices that ship with the program for a corridor. Source: World Bank, Remittance Prices Worldwide (CC BY 4.0): means of 2017
 * at two amounts, means of British corridors in 2025 Q3 at two amounts, single providers from the United Kingdom, and services
 * of Kenya, Rwanda and Tanzania.
 */
export function publishedPrices(corridor: CorridorCode): PublishedPrices {
  return {
    drafts: [...meanOf2017(corridor), ...britishMean(corridor), ...britishProviders(corridor)],
    ...servicesOf(serviceTable(), corridor),
    means: corridorQuarters(`${corridor.from}-${corridor.to}`).map(({ value, period }) => ({
      ...corridor,
      period,
      mean: value,
    })),
  };
}

/** The corridors of which the program ships a price, `BEL-MAR`, in alphabetical order. */
export function publishedCorridors(): readonly string[] {
  const table = serviceTable();
  const served = table.rows.flatMap((row) => codeOf(corridorOfRow(table, row)));
  const british = ukTable().rows.flatMap((row) => codeOf(britishCorridor(ukTable().text(row, 'destination'))));
  return [...new Set([...corridorCodes(), ...served, ...british])].sort();
}

/** Local amounts at which "USD 200" and "USD 500" are collected, by the currency of the sender. */
export const collectedAmounts: Readonly<Record<string, readonly [number, number]>> = {
  EUR: [140, 345],
  GBP: [120, 300],
  USD: [200, 500],
};

function meanOf2017(corridor: CorridorCode): ChannelDraft[] {
  const code = `${corridor.from}-${corridor.to}`;
  const costs = corridorIn2017(code);
  const currency = countryOf(corridor.from)?.currency ?? '';
  const amounts = collectedAmounts[currency];
  if (costs === null || amounts === undefined) return [];
  return [meanDraft(corridor, '2017', currency, [amounts[0], costs.at200], [amounts[1], costs.at500])];
}

function britishMean(corridor: CorridorCode): ChannelDraft[] {
  if (corridor.from !== 'GBR') return [];
  const table = ukTable();
  return table.rows.flatMap((row) => {
    if (britishCorridor(table.text(row, 'destination'))?.to !== corridor.to) return [];
    const [at120, at200] = [table.number(row, 'at120'), table.number(row, 'at200')];
    if (at120 === null || at200 === null) return [];
    return [meanDraft(corridor, '2025 Q3', 'GBP', [120, at120 / 100], [200, at200 / 100])];
  });
}

/** Fee and margin from a mean at two amounts, each with its cost as a fraction. */
function meanDraft(
  corridor: CorridorCode,
  date: string,
  currency: string,
  small: readonly [number, number],
  large: readonly [number, number],
): ChannelDraft {
  const { fee, margin } = tariffFromTwoCosts(
    { amount: small[0], cost: small[1] },
    { amount: large[0], cost: large[1] },
  );
  const where = { corridor: corridorWords(corridor), period: date };
  const facts = {
    ...where,
    currency,
    small: percent(small[1]),
    smallAmount: small[0],
    large: percent(large[1]),
    largeAmount: large[0],
  };
  const mark = { kind: 'derived', says: sayBoth(texts.meanTwoPoints, facts) } as const;
  return {
    ...corridor,
    id: `mean-${date.toLowerCase().replaceAll(' ', '-')}`,
    title: sayBoth(texts.meanTitle, where),
    date,
    group: 'agent',
    funding: 'cash',
    isFormal: true,
    currency,
    tariff: {
      fixed: Number(fee.toFixed(2)),
      percent: 0,
      feeBands: [],
      margins: [{ upTo: large[0], margin: Number(margin.toFixed(5)) }],
      by: 'same-fee',
    },
    feeMark: mark,
    marginMark: mark,
    hours: null,
    isMean: true,
  };
}

function britishProviders(corridor: CorridorCode): ChannelDraft[] {
  if (corridor.from !== 'GBR') return [];
  const table = shippedTable('rpw-uk-providers-2025q3.csv', ukProviders, providerColumns);
  return table.rows.flatMap((row) => {
    if (britishCorridor(table.text(row, 'destination'))?.to !== corridor.to) return [];
    const [fee, margin] = [table.number(row, 'fee'), table.number(row, 'margin')];
    if (fee === null || margin === null) return [];
    const firm = table.text(row, 'provider');
    const service = table.text(row, 'service');
    const facts = { corridor: corridorWords(corridor), period: '2025 Q3', services: table.text(row, 'services') };
    const mark = { kind: 'source', says: sayBoth(texts.providerLine, facts) } as const;
    const isOnline = /online|account/i.test(service) && !/agent|cash/i.test(service);
    return [
      {
        ...corridor,
        id: `${firm.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-2025-q3`,
        title: sayBoth(texts.providerTitle, { firm, service: service.toLowerCase() }),
        date: '2025 Q3',
        group: isOnline ? 'digital' : 'agent',
        funding: isOnline ? 'account' : 'cash',
        isFormal: true,
        currency: 'GBP',
        tariff: {
          fixed: fee,
          percent: 0,
          feeBands: [],
          margins: [{ upTo: 120, margin: margin / 100 }],
          by: 'one-price',
        },
        feeMark: mark,
        marginMark: mark,
        hours: null,
        isMean: false,
      } satisfies ChannelDraft,
    ];
  });
}

const column = (...names: string[]) => ({ names, isNeeded: true });

const ukColumns = {
  destination: column(),
  at120: column('avg_total_cost_pct_gbp120_usd200'),
  at200: column('avg_cost_pct_gbp200_interpolated'),
};

const providerColumns = {
  provider: column(),
  destination: column(),
  services: column(),
  fee: column('avg_fee_gbp'),
  margin: column('avg_fx_margin_pct'),
  service: column('service_mix'),
};

function serviceTable() {
  return shippedTable('rpw-services-east-africa.csv', services, serviceColumns);
}

function ukTable() {
  return shippedTable('rpw-uk-corridors-2025q3.csv', ukCorridors, ukColumns);
}

function britishCorridor(twoLetters: string): CorridorCode | null {
  const country = countryOfTwoLetters(twoLetters);
  return country === null ? null : { from: 'GBR', to: country.code };
}

function codeOf(corridor: CorridorCode | null): string[] {
  return corridor === null ? [] : [`${corridor.from}-${corridor.to}`];
}

function percent(fraction: number): Words {
  return inEach((language) => formatShare(fraction, language, 3));
}
