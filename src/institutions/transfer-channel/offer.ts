import { logOfOnePlus } from '../../numbers/elementary.ts';
import type { Parameter } from '../../engine/parameters.ts';
import type { Place } from '../kind.ts';
import { priceFactor } from './competition.ts';
import type { TransferChannelValues } from './fields.ts';
import { scheduleOf, topOf } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { declareTariff, refreshTariff } from './tariff.ts';
import type { TariffParameters } from './tariff.ts';

/** What a channel offers in the running period, refreshed before senders choose. Money in minor units, shares as fractions. */
export interface Offer {
  readonly schedule: Schedule;
  readonly cashOut: Schedule;
  readonly marginEdges: Float64Array;
  readonly margins: Float64Array;
  isOpen: boolean;
  margin: number;
  marginPegged: number;
  secondMargin: number;
  logHours: number;
  /** Whole periods that the stated hours take. */
  delay: number;
  loss: number;
  ease: number;
  access: number;
  known: number;
  limit: number;
  limitDay: number;
  limitMonth: number;
  allowance: number;
  promotionPays: number;
  issue: number;
  subscription: number;
  inactivity: number;
  correspondent: number;
  correspondentChance: number;
  failure: number;
  refundFee: number;
  refundLost: number;
  outOfCash: number;
  worth: number;
  queried: number;
  queriedFor: number;
  advertising: number;
  wordOfMouth: number;
}

type Numbers = { -readonly [K in keyof Offer as Offer[K] extends number ? K : never]: Parameter | null };

/** The running values behind an offer. */
export interface OfferParameters extends Numbers {
  readonly fee: TariffParameters;
  readonly cashOutFee: TariffParameters | null;
  readonly levy: Parameter | null;
  readonly bands: readonly Parameter[];
  readonly hours: Parameter;
  readonly approval: Parameter;
  readonly providers: Parameter | null;
  readonly observedWith: Parameter | null;
  readonly floor: Parameter | null;
  readonly power: Parameter | null;
}

/** What an absent value means: no limit, or nothing. */
const absent: Partial<Record<keyof Offer, number>> = {
  limit: Infinity,
  limitDay: Infinity,
  limitMonth: Infinity,
  marginPegged: NaN,
  promotionPays: 1,
  worth: 1,
};

export function declareOffer(values: TransferChannelValues, place: Place): OfferParameters {
  const { fee, levy, via, correspondent, cashOut, marginBands, card, promotion, competition, learns, refund } = values;
  const make = place.parameter.bind(place);
  return {
    fee: declareTariff(place, 'fee', fee),
    cashOutFee: cashOut === null ? null : declareTariff(place, 'cashOut', cashOut),
    levy:
      levy === null || (levy.on === 'cash' && values.funding !== 'cash') ? null : make('levy.percent', levy.percent),
    bands: marginBands.map(({ margin }, i) => make(`marginBands.${i}.margin`, margin)),
    margin: make('margin', values.margin),
    marginPegged: values.marginPegged === null ? null : make('marginPegged', values.marginPegged),
    secondMargin: via === null ? null : make('via.margin', via.margin),
    hours: make('hours', values.hours),
    logHours: null,
    delay: null,
    loss: make('loss', values.loss),
    ease: make('ease', values.ease),
    access: make('access', values.access),
    known: make('known', values.known),
    limit: values.limit === null ? null : make('limit', values.limit),
    limitDay: values.limitDay === null ? null : make('limitDay', values.limitDay),
    limitMonth: values.limitMonth === null ? null : make('limitMonth', values.limitMonth),
    allowance: values.allowance === null ? null : make('allowance', values.allowance),
    promotionPays: promotion === null ? null : make('promotion.pays', promotion.pays),
    issue: card === null ? null : make('card.issue', card.issue),
    subscription: card === null ? null : make('card.subscription', card.subscription),
    inactivity: card === null ? null : make('card.inactivity', card.inactivity),
    correspondent: correspondent === null ? null : make('correspondent.fee', correspondent.fee),
    correspondentChance: correspondent === null ? null : make('correspondent.chance', correspondent.chance),
    failure: make('failure', values.failure),
    refundFee: make('refund.fee', refund.fee),
    refundLost: make('refund.lost', refund.lost),
    outOfCash: make('outOfCash', values.outOfCash),
    worth: values.inKind === null ? null : make('inKind.worth', values.inKind.worth),
    queried: make('queried', values.queried),
    queriedFor: make('queriedFor', values.queriedFor),
    advertising: learns === null ? null : make('learns.advertising', learns.advertising),
    wordOfMouth: learns === null ? null : make('learns.wordOfMouth', learns.wordOfMouth),
    approval: make('approval', values.approval),
    providers: competition === null ? null : make('competition.providers', competition.providers),
    observedWith: competition === null ? null : make('competition.observedWith', competition.observedWith),
    floor: competition === null ? null : make('competition.floor', competition.floor),
    power: competition === null ? null : make('competition.power', competition.power),
  };
}

/** An offer before its first period. */
export function newOffer({ fee, cashOut, marginBands }: TransferChannelValues): Offer {
  const offer: Offer = {
    schedule: scheduleOf(fee.bands.length),
    cashOut: scheduleOf(cashOut?.bands.length ?? 0),
    marginEdges: Float64Array.from(marginBands, ({ upTo }) => upTo.value),
    margins: new Float64Array(marginBands.length),
    isOpen: true,
    margin: 0,
    marginPegged: NaN,
    secondMargin: 0,
    logHours: 0,
    delay: 0,
    loss: 0,
    ease: 0,
    access: 1,
    known: 1,
    limit: Infinity,
    limitDay: Infinity,
    limitMonth: Infinity,
    allowance: 0,
    promotionPays: 1,
    issue: 0,
    subscription: 0,
    inactivity: 0,
    correspondent: 0,
    correspondentChance: 0,
    failure: 0,
    refundFee: 0,
    refundLost: 0,
    outOfCash: 0,
    worth: 1,
    queried: 0,
    queriedFor: 0,
    advertising: 0,
    wordOfMouth: 0,
  };
  return offer;
}

const copied = [
  'marginPegged',
  'margin',
  'secondMargin',
  'loss',
  'ease',
  'access',
  'known',
  'limit',
  'limitDay',
  'limitMonth',
  'allowance',
  'promotionPays',
  'issue',
  'subscription',
  'inactivity',
  'correspondent',
  'correspondentChance',
  'failure',
  'refundFee',
  'refundLost',
  'outOfCash',
  'worth',
  'queried',
  'queriedFor',
  'advertising',
  'wordOfMouth',
] as const satisfies readonly (keyof Numbers)[];

/** The time an offer is brought to: the month and the first one of the calendar, and how many hours the period has. */
export interface Moment {
  month: number;
  start: number;
  hours: number;
}

/** Brings an offer to a period. */
export function refreshOffer(
  offer: Offer,
  from: OfferParameters,
  values: Pick<TransferChannelValues, 'opens' | 'closes'>,
  moment: Moment,
): void {
  for (let i = 0; i < copied.length; i++) {
    const name = copied[i]!;
    const parameter = from[name];
    offer[name] = parameter === null ? (absent[name] ?? 0) : parameter.now;
  }
  refreshTariff(offer.schedule, from.fee);
  offer.schedule.levy = from.levy === null ? 0 : from.levy.now;
  if (from.cashOutFee !== null) refreshTariff(offer.cashOut, from.cashOutFee);
  for (let i = 0; i < from.bands.length; i++) offer.margins[i] = from.bands[i]!.now;
  if (from.providers !== null) compete(offer, from);
  offer.limit = Math.min(offer.limit, topOf(offer.schedule));
  offer.logHours = logOfOnePlus(from.hours.now);
  offer.delay = Math.floor(from.hours.now / moment.hours);
  const first = (values.opens ?? moment.start) + from.approval.now;
  offer.isOpen = moment.month >= first && (values.closes === null || moment.month < values.closes);
}

function compete(offer: Offer, from: OfferParameters): void {
  const factor = priceFactor(from.providers!.now, from.observedWith!.now, from.floor!.now, from.power!.now);
  const { tariff, fixed, percent } = offer.schedule;
  tariff.fixed *= factor;
  tariff.percent *= factor;
  tariff.minimum *= factor;
  if (tariff.maximum !== Infinity) tariff.maximum *= factor;
  for (let i = 0; i < fixed.length; i++) {
    fixed[i]! *= factor;
    percent[i]! *= factor;
  }
  offer.margin *= factor;
  for (let i = 0; i < offer.margins.length; i++) offer.margins[i]! *= factor;
}

/** The margin for an amount: that of its band, that under a peg, or the plain one. */
export function marginFor(offer: Offer, amount: number, isPegged: boolean): number {
  const { marginEdges, margins } = offer;
  if (margins.length > 0) {
    let band = 0;
    while (band < margins.length - 1 && amount > marginEdges[band]!) band++;
    return margins[band]!;
  }
  return isPegged && offer.marginPegged === offer.marginPegged ? offer.marginPegged : offer.margin;
}
