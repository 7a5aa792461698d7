import { cfaFrancsPerEuro, comorianFrancsPerEuro } from '../numbers/currency.ts';
import { sameWords, type Words } from '../engine/words.ts';
import { sayBoth } from '../text/say.ts';
import { type CorridorCode, namesOf } from './countries.ts';
import { type DatedValue, dollarRate, euroRate } from './series.ts';

/** A mid-market rate with its period and where it was published. */
export interface MidMarket extends DatedValue {
  readonly source: Words;
}

/** The currencies at both ends of a corridor. */
export interface Currencies {
  readonly paid: string;
  readonly received: string;
}

/**
 * Units of the currency received for one of the currency paid, at mid-market: fixed rates of the CFA and Comorian francs, the
 * European Central Bank's monthly means where it publishes them, else official rates to the dollar of both countries in the
 * last year that both have. Null where one of them was not published; never filled from a neighbour.
 *
 * @example midMarketRate({ from: 'BEL', to: 'SEN' }, { paid: 'EUR', received: 'XOF' })?.value // 655.957
 */
export function midMarketRate(corridor: CorridorCode, { paid, received }: Currencies): MidMarket | null {
  if (paid === received) return { value: 1, period: '', source: sameWords('') };
  if (paid === 'EUR') {
    const fixed = fixedPerEuro[received];
    if (fixed !== undefined) return { value: fixed, period: '1999-01', source: fixedRates };
    if (received === 'USD' || received === 'PHP' || received === 'CHF' || received === 'GBP') {
      const rate = euroRate(received);
      return rate === null ? null : { ...rate, source: centralBank };
    }
  }
  return throughTheDollar(corridor, { paid, received });
}

/** Where the rates of the CFA and Comorian francs to the euro are fixed. */
export const fixedRates: Words = { fr: 'décision 98/683/CE du Conseil', en: 'Council Decision 98/683/EC' };
const centralBank: Words = { fr: 'Banque centrale européenne', en: 'European Central Bank' };

/** The World Bank's series PA.NUS.FCRF: units of a country's money for a US dollar. */
function officialRates(corridor: CorridorCode): Words {
  const { from, to } = namesOf(corridor);
  return sayBoth(
    {
      fr: 'Banque mondiale, cours officiels (PA.NUS.FCRF), {to} ÷ {from}',
      en: 'World Bank, official rates (PA.NUS.FCRF), {to} ÷ {from}',
    },
    { to, from },
  );
}

const fixedPerEuro: Readonly<Record<string, number>> = {
  XOF: cfaFrancsPerEuro,
  XAF: cfaFrancsPerEuro,
  KMF: comorianFrancsPerEuro,
};

function throughTheDollar({ from, to }: CorridorCode, { paid, received }: Currencies): MidMarket | null {
  const perDollar = (country: string, currency: string, year?: number): DatedValue | null =>
    currency === 'USD' ? { value: 1, period: String(year ?? '') } : dollarRate(country, year);
  const last = perDollar(to, received) ?? null;
  if (last === null) return null;
  const year = Number((last.period === '' ? dollarRate(from)?.period : last.period) ?? Number.NaN);
  if (!Number.isInteger(year)) return null;
  const [home, abroad] = [perDollar(from, paid, year), perDollar(to, received, year)];
  if (home === null || abroad === null || home.value === 0) return null;
  const value = Number((abroad.value / home.value).toPrecision(6));
  return { value, period: String(year), source: officialRates({ from, to }) };
}
