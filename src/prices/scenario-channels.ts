import { sameWords, type Words } from '../engine/words.ts';
import { scheduleOf } from '../institutions/transfer-channel/schedule.ts';
import type { Schedule } from '../institutions/transfer-channel/schedule.ts';
import type { TransferChannelValues } from '../institutions/transfer-channel/fields.ts';
import type { InstitutionSpec, Scenario } from '../schema/scenario.ts';
import type { Mark, Quantity } from '../schema/value.ts';
import { priceTexts } from '../text/prices.ts';
import type { AskedChannel } from './asked-channel.ts';
import type { PriceMark } from './channel-draft.ts';

/** The channels of a scenario between one population that sends and the families it supports. */
export interface ScenarioCorridor {
  readonly senders: string;
  readonly families: string;
  readonly paid: string;
  readonly received: string;
  /** Mid-market when the story starts, major units received for one paid. */
  readonly rate: number;
  readonly channels: readonly AskedChannel[];
}

/**
 * The corridors of a scenario, one for each pair of senders and families that a channel joins, with the central values of its
 * channels as they stand when the story starts: ranges, promotions, free allowances and competition are left aside.
 */
export function corridorsOf(scenario: Scenario): readonly ScenarioCorridor[] {
  const populations = scenario.institutions.filter(({ kind }) => kind === 'population');
  return populations.flatMap((families) =>
    supportersOf(families).flatMap((senders) => {
      const found = scenario.institutions.filter((each) => joins(each, senders, families.id));
      const sender = populations.find(({ id }) => id === senders);
      const [paid, received] = [currencyOf(sender), currencyOf(families)];
      const rate = rateBetween(scenario, paid, received);
      if (found.length === 0 || rate === null) return [];
      const channels = found.map((each) => askedOf(each, scenario, paid, received));
      return [{ senders, families: families.id, paid, received, rate, channels }];
    }),
  );
}

function supportersOf({ values }: InstitutionSpec): readonly string[] {
  return Object.keys((values['supportedBy'] ?? {}) as Readonly<Record<string, unknown>>);
}

function joins({ kind, values }: InstitutionSpec, senders: string, families: string): boolean {
  if (kind !== 'transfer-channel') return false;
  const { from, to } = values as Pick<TransferChannelValues, 'from' | 'to'>; // Checked against the very fields.
  return from.includes(senders) && to.includes(families);
}

function currencyOf(population: InstitutionSpec | undefined): string {
  return typeof population?.values['currency'] === 'string' ? population.values['currency'] : '';
}

/** Units of one currency for one of another at the start; both go through the first one of the file. */
function rateBetween({ currencies, start }: Scenario, paid: string, received: string): number | null {
  const perBase = (code: string): number | null => {
    const found = currencies.find((each) => each.code === code);
    return found === undefined ? null : found.perBase === null ? 1 : valueAt(found.perBase, start);
  };
  const [home, abroad] = [perBase(paid), perBase(received)];
  return home === null || abroad === null || home === 0 ? null : abroad / home;
}

function askedOf(spec: InstitutionSpec, scenario: Scenario, paid: string, received: string): AskedChannel {
  const values = spec.values as TransferChannelValues; // Checked against the very fields.
  const { start, currencies } = scenario;
  const now = (quantity: Quantity | null): number => (quantity === null ? 0 : valueAt(quantity, start));
  const { levy, correspondent, cashOut, limit, marginBands } = values;
  const schedule = scheduleAt(values.fee, start);
  if (levy !== null && (levy.on === 'all' || values.funding === 'cash')) schedule.levy = now(levy.percent);
  if (correspondent?.paidBy === 'our') schedule.tariff.fixed += now(correspondent.fee);
  const isPegged = currencies.some(({ code, regime }) => code === received && regime === 'peg') && paid !== received;
  const plain = isPegged && values.marginPegged !== null ? values.marginPegged : values.margin;
  const second = values.via === null ? 0 : now(values.via.margin);
  const margins =
    marginBands.length > 0
      ? marginBands.map((band) => ({ upTo: band.upTo.value, margin: both(now(band.margin), second) }))
      : [{ upTo: Infinity, margin: both(now(plain), second) }];
  return {
    id: spec.id,
    title: spec.title,
    where: priceTexts.ofScenario,
    priced: {
      schedule,
      cashOut: cashOut === null ? scheduleOf(0) : scheduleAt(cashOut, start),
      margins,
      deducted:
        correspondent === null || correspondent.paidBy === 'our'
          ? 0
          : now(correspondent.chance) * now(correspondent.fee),
      limit: limit === null ? Infinity : now(limit),
    },
    hours: now(values.hours),
    feeMark: markOf(values.fee.bands[0]?.fixed.mark ?? values.fee.fixed.mark),
    marginMark: markOf(values.margin.mark),
    loss: now(values.loss) * (1 - now(values.refund.lost)),
    isFormal: values.formal,
    access: now(values.access),
    known: now(values.known),
    isMean: false,
  };
}

function scheduleAt(fee: TransferChannelValues['fee'], start: number): Schedule {
  const schedule = scheduleOf(fee.bands.length);
  schedule.tariff.fixed = valueAt(fee.fixed, start);
  schedule.tariff.percent = valueAt(fee.percent, start);
  schedule.tariff.minimum = fee.minimum === null ? 0 : valueAt(fee.minimum, start);
  schedule.tariff.maximum = fee.maximum === null ? Infinity : valueAt(fee.maximum, start);
  fee.bands.forEach((band, i) => {
    schedule.edges[i] = band.upTo.value;
    schedule.fixed[i] = valueAt(band.fixed, start);
    schedule.percent[i] = valueAt(band.percent, start);
  });
  return schedule;
}

/** Two margins one after the other. */
function both(first: number, second: number): number {
  return 1 - (1 - first) * (1 - second);
}

/** A dated value holds from its month on; before the first one the central value does. */
function valueAt({ value, dated }: Quantity, month: number): number {
  return dated?.findLast(([from]) => from <= month)?.[1] ?? value;
}

function markOf(mark: Mark): PriceMark {
  const says: Words = mark.says ?? sameWords(mark.why);
  const kind = mark.name === 'recalled' || mark.name === 'default' ? 'assumed' : mark.name;
  return { kind, says };
}
