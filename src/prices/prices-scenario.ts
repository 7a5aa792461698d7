import type { Language } from '../engine/words.ts';
import { priceScenarioTexts as texts } from '../text/prices.ts';
import { say, sayBoth, textOf } from '../text/say.ts';
import type { ChannelDraft, PriceMark } from './channel-draft.ts';
import { type CorridorCode, corridorWords, countryOf, namesOf } from './countries.ts';
import type { MidMarket } from './mid-market.ts';
import { inBoth, quoted, reason } from './yaml-text.ts';
import { forFile, unspoken } from '../text/translation.ts';

/** What a scenario of channels is made of. */
export interface PricesScenario {
  readonly corridor: CorridorCode;
  readonly drafts: readonly ChannelDraft[];
  /** Where the prices were read. */
  readonly file: string;
  /** ISO 4217 code in which the families are paid, and the mid-market rate to it; null when none is known. */
  readonly received: string;
  readonly rate: MidMarket | null;
  /** What each sender sends a month, major units; and whether the World Bank collects prices at it. */
  readonly amount: number;
  readonly isCollected: boolean;
  readonly language: Language;
}

/**
 * A scenario that runs: the channels of a corridor with the mark of each number, and senders and families that are assumed. The
 * text is the same for the same prices. Where no exchange rate is known the text lacks it, and checking it says so. Channels whose money is not the first one's are left out, as the caller tells.
 *
 * @example scenarioOfPrices({ corridor: { from: 'TZA', to: 'KEN' }, drafts, … }) // passerelle: 1 …
 */
export function scenarioOfPrices(given: PricesScenario): string {
  return unspoken(() => scenarioText(given));
}

function scenarioText(given: PricesScenario): string {
  const { corridor, drafts, language, received, rate } = given;
  const paid = drafts[0]?.currency ?? countryOf(corridor.from)?.currency ?? 'EUR';
  const date = drafts[0]?.date ?? '';
  const code = `${corridor.from}-${corridor.to}`;
  return `# ${say(texts.head, language, { corridor: code, file: given.file })}
passerelle: 1
title: ${inBoth(forFile(() => sayBoth(texts.title, { ...namesOf(corridor), date })))}
sources:
  rpw: ${inBoth(forFile(() => sayBoth(texts.source, { corridor: corridorWords(corridor), code, date })))}
start: 2026-01
length: 2 years
step: month

currencies:
  ${paid}: { prices: { value: 0 %/year, assumed: ${reason(texts.prices, language)} } }
${received === paid ? '' : receivedText(received, paid, rate, corridor, language)}
institutions:
  senders:
    kind: population
    title: ${inBoth(forFile(() => sayBoth(texts.senders, { country: namesOf(corridor).from })))}
    unit: person
    currency: ${paid}
    assumed: ${reason(texts.household, language)}
    count: 100 person
    income: { value: ${plain(given.amount * 8)} ${paid}/month, spread: lognormal(0.3) }
    consumption: ${plain(given.amount * 5)} ${paid}/month
    sends: { amount: { value: ${plain(given.amount)} ${paid}/month, ${given.isCollected ? 'source: rpw' : `assumed: ${reason(texts.amountAssumed, language)}`} } }
    choice: { compares: 50 % }
    paysFirst: [family, consumption]
  families:
    kind: population
    title: ${inBoth(forFile(() => sayBoth(texts.families, { country: namesOf(corridor).to })))}
    unit: household
    currency: ${received}
    assumed: ${reason(texts.household, language)}
    count: 100 household
    income: ${plain(Math.round(given.amount * (rate?.value ?? 1) * 2))} ${received}/month
    supportedBy: { senders: 1 to 1 }
${drafts.map((draft) => channelText(draft, language)).join('')}
headline: [senders.totalCost, senders.leftOnTablePerYear, senders.corridorAverage, families.received]
`;
}

function receivedText(
  received: string,
  paid: string,
  rate: MidMarket | null,
  { from, to }: CorridorCode,
  language: Language,
): string {
  const prices = `prices: { value: 0 %/year, assumed: ${reason(texts.prices, language)} }`;
  if (rate !== null) {
    const mark = reason(texts.rateSeries, language, { source: textOf(rate.source, language), period: rate.period });
    return `  ${received}: { ${prices}, per${paid}: { value: ${rate.value}, source: ${mark} } }\n`;
  }
  const missing = say(texts.rateMissing, language, { from, to });
  return `  ${received}: { ${prices} } # per${paid}: ${missing}\n`;
}

function channelText(draft: ChannelDraft, language: Language): string {
  const { tariff, currency } = draft;
  const hours =
    draft.hours === null
      ? ''
      : `    hours: { value: ${draft.hours.value} hours, ${markText(draft.hours.mark, language)} }\n`;
  return `  ${draft.id}:
    kind: transfer-channel
    title: ${inBoth(draft.title)}
    from: [senders]
    to: [families]
    group: ${draft.group}
    funding: ${draft.funding}
${draft.isFormal ? '' : '    formal: false\n'}    fee: ${feeText(draft, language)}
${marginText(tariff.margins, currency, draft.marginMark, language)}${hours}`;
}

function feeText({ tariff, currency, feeMark }: ChannelDraft, language: Language): string {
  const mark = markText(feeMark, language);
  if (tariff.feeBands.length > 0) {
    const bands = tariff.feeBands.map(
      ({ upTo, fixed }) => `{ upTo: ${plain(upTo)} ${currency}, fixed: ${plain(fixed)} ${currency} }`,
    );
    return `{ bands: [${bands.join(', ')}], ${mark} }`;
  }
  const percent = tariff.percent === 0 ? '' : `, percent: { value: ${plain(tariff.percent * 100)} %, ${mark} }`;
  return `{ fixed: { value: ${plain(tariff.fixed)} ${currency}, ${mark} }${percent} }`;
}

function marginText(
  margins: ChannelDraft['tariff']['margins'],
  currency: string,
  why: PriceMark,
  language: Language,
): string {
  const mark = markText(why, language);
  if (margins.length <= 1) return `    margin: { value: ${plain((margins[0]?.margin ?? 0) * 100)} %, ${mark} }\n`;
  const bands = margins.map(
    ({ upTo, margin }) => `      - { upTo: ${plain(upTo)} ${currency}, margin: ${plain(margin * 100)} %, ${mark} }\n`,
  );
  return `    marginBands:\n${bands.join('')}`;
}

function markText({ kind, says }: PriceMark, language: Language): string {
  return `${kind}: ${quoted(textOf(says, language))}`;
}

/** A number without an exponent and without the noise of binary fractions. */
function plain(value: number): string {
  const short = Number(value.toPrecision(9));
  const text = String(short);
  return text.includes('e') ? short.toFixed(9).replace(/0+$/, '').replace(/\.$/, '') : text;
}
