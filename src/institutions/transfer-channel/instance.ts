import type { Parameter } from '../../engine/parameters.ts';
import type { Place } from '../kind.ts';
import type { Desk } from './desks.ts';
import type { TransferChannelValues } from './fields.ts';
import type { Tariff } from './rules.ts';

/** What a channel offers in the running period, refreshed before senders choose. */
export interface Offer {
  readonly tariff: Tariff;
  margin: number;
  logHours: number;
  loss: number;
  ease: number;
  access: number;
  known: number;
  limit: number;
}

/** A channel while the model is built and run; desks are opened in `connect`. */
export interface TransferChannel {
  readonly place: Place;
  readonly values: TransferChannelValues;
  readonly parameters: {
    readonly fixed: Parameter;
    readonly percent: Parameter;
    readonly minimum: Parameter | null;
    readonly maximum: Parameter | null;
    readonly margin: Parameter;
    readonly hours: Parameter;
    readonly loss: Parameter;
    readonly access: Parameter;
    readonly known: Parameter;
    readonly ease: Parameter;
    readonly limit: Parameter | null;
  };
  readonly offer: Offer;
  readonly desks: Desk[];
  readonly counters: { transfers: number };
  /** Currency of the senders, set in `connect`. */
  home: number;
}

/** Round 1: the running values. Accounts follow in `connect`, when the currencies of both ends are known. */
export function declareChannel(values: TransferChannelValues, place: Place): TransferChannel {
  const { fee } = values;
  return {
    place,
    values,
    parameters: {
      fixed: place.parameter('fee.fixed', fee.fixed),
      percent: place.parameter('fee.percent', fee.percent),
      minimum: fee.minimum === null ? null : place.parameter('fee.minimum', fee.minimum),
      maximum: fee.maximum === null ? null : place.parameter('fee.maximum', fee.maximum),
      margin: place.parameter('margin', values.margin),
      hours: place.parameter('hours', values.hours),
      loss: place.parameter('loss', values.loss),
      access: place.parameter('access', values.access),
      known: place.parameter('known', values.known),
      ease: place.parameter('ease', values.ease),
      limit: values.limit === null ? null : place.parameter('limit', values.limit),
    },
    offer: {
      tariff: { fixed: 0, percent: 0, minimum: 0, maximum: Infinity },
      margin: 0,
      logHours: 0,
      loss: 0,
      ease: 0,
      access: 1,
      known: 1,
      limit: Infinity,
    },
    desks: [],
    counters: { transfers: 0 },
    home: -1,
  };
}
