import type { Language } from '../engine/words.ts';
import type { ChannelDraft } from '../prices/channel-draft.ts';
import { type FoundPrices, dateOf } from '../prices/found-prices.ts';
import type { ImportedPrices } from '../prices/import/import-prices.ts';
import { namesOf } from '../prices/countries.ts';
import { collectedAmounts } from '../prices/published-prices.ts';
import { pricedDraft, quoteOfAmount } from '../prices/transfer-quote.ts';
import { formatFixed, formatNumber } from '../text/numbers.ts';
import { priceRemarkTexts } from '../text/price-remarks.ts';
import { priceTableTexts as texts } from '../text/price-tables.ts';
import { say, textOf } from '../text/say.ts';
import { textTable } from './table.ts';

/** The channels found with their cost at the amount collected, the published measures of the corridor, and what was odd. */
export function pricesTable(found: FoundPrices, prices: ImportedPrices, language: Language): string {
  const { from, to } = namesOf(found.corridor);
  const head = say(texts.heading, language, {
    from: textOf(from, language),
    to: textOf(to, language),
    date: dateOf(found),
  });
  const parts = [`${head}\n`];
  if (found.drafts.length > 0) parts.push(channelTable(found, language));
  if (found.drafts.some(({ isMean }) => isMean)) parts.push(`${say(texts.meanWarning, language)}\n`);
  if (found.summaries.length > 0) parts.push(summaryTable(found, language));
  if (prices.means.length > 0) parts.push(meansTable(prices, language));
  if (found.remarks.length > 0) parts.push(remarkLines(found, language));
  for (const { line } of found.doubtful) parts.push(`${say(texts.doubtful, language, { line })}\n`);
  for (const { line, currency, paidIn } of found.unrated) {
    parts.push(`${say(texts.unrated, language, { line, currency, paidIn })}\n`);
  }
  if (found.rate === null) parts.push(`${say(texts.noRate, language, { to: found.received })}\n`);
  parts.push(`${textOf(texts.credit, language)}\n`);
  return parts.join('\n');
}

/** The same as plain data. */
export function pricesJson(found: FoundPrices, prices: ImportedPrices): unknown {
  return {
    corridor: `${found.corridor.from}-${found.corridor.to}`,
    period: found.period,
    received: found.received,
    midMarket: found.rate,
    summaries: found.summaries,
    means: prices.means.map(({ period, mean }) => ({ period, mean })),
    channels: found.drafts,
    quotes: prices.quotes,
    receipts: prices.receipts,
    remarks: found.remarks,
    credit: texts.credit.en,
  };
}

function channelTable(found: FoundPrices, language: Language): string {
  const amount = found.collectedAt;
  const rows = found.drafts.map((draft) => {
    const at = amount ?? collectedAmounts[draft.currency]?.[0] ?? 100;
    const cost = costAt(draft, at);
    return [
      textOf(draft.title, language),
      draft.date,
      `${formatNumber(at, language)} ${draft.currency}`,
      formatFixed(feeAt(draft, at), language, 2),
      share(draft.tariff.margins[0]?.margin ?? 0, language),
      cost === null ? '—' : share(cost, language),
      draft.hours === null ? '—' : formatNumber(draft.hours.value, language),
    ];
  });
  return textTable(
    [
      { title: say(texts.channel, language), align: 'left' },
      { title: say(texts.date, language), align: 'left' },
      { title: say(texts.amount, language), align: 'right' },
      { title: say(texts.fee, language), align: 'right' },
      { title: say(texts.margin, language), align: 'right' },
      { title: say(texts.total, language), align: 'right' },
      { title: say(texts.hours, language), align: 'right' },
    ],
    rows,
  );
}

function costAt(draft: ChannelDraft, amount: number): number | null {
  const quote = quoted(draft, amount);
  return typeof quote === 'string' ? null : quote.totalCost;
}

function feeAt(draft: ChannelDraft, amount: number): number {
  const quote = quoted(draft, amount);
  return typeof quote === 'string' ? draft.tariff.fixed : quote.fee;
}

/** Cost does not depend on the rate, so that it is known also where no rate is. */
function quoted({ tariff, currency }: ChannelDraft, amount: number) {
  return quoteOfAmount(pricedDraft(tariff, currency), { paid: currency, received: '', rate: 1 }, amount);
}

function summaryTable({ summaries }: FoundPrices, language: Language): string {
  const yes = (value: boolean | null): string => (value === null ? '—' : say(value ? texts.yes : texts.no, language));
  return textTable(
    [
      { title: say(texts.quarter, language), align: 'left' },
      { title: say(texts.services, language), align: 'right' },
      { title: say(texts.average, language), align: 'right' },
      { title: '< 3 %', align: 'left' },
      { title: 'SmaRT', align: 'right' },
      { title: '≤ 5 %', align: 'left' },
    ],
    summaries.map(({ period, services, counted, average, smart, meetsAverage, meetsSmart }) => [
      period,
      counted === services ? String(services) : `${counted}/${services}`,
      average === null ? '—' : share(average, language),
      yes(meetsAverage),
      smart === null ? say(texts.none, language) : share(smart, language),
      yes(meetsSmart),
    ]),
  );
}

function meansTable({ means }: ImportedPrices, language: Language): string {
  return textTable(
    [
      { title: say(texts.quarter, language), align: 'left' },
      { title: say(texts.average, language), align: 'right' },
    ],
    means.map(({ period, mean }) => [period, share(mean, language)]),
  );
}

/** One line for each sort of remark, with the lines of the file. */
function remarkLines({ remarks }: FoundPrices, language: Language): string {
  const byRule = new Map<keyof typeof priceRemarkTexts, number[]>();
  for (const { rule, line } of remarks) byRule.set(rule, [...(byRule.get(rule) ?? []), line]);
  return [...byRule]
    .map(([rule, lines]) => {
      const shown = lines.slice(0, 12).join(', ') + (lines.length > 12 ? ', …' : '');
      return `${say(texts.lines, language, { n: lines.length, lines: shown })} ${textOf(priceRemarkTexts[rule], language)}.\n`;
    })
    .join('');
}

function share(fraction: number, language: Language): string {
  return `${formatFixed(fraction * 100, language, 2)} %`;
}
