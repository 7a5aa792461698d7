import type { Place } from '../kind.ts';
import type { Desk } from './desks.ts';
import type { TransferChannelValues } from './fields.ts';
import { declareOffer, newOffer } from './offer.ts';
import type { Offer, OfferParameters } from './offer.ts';

/** A channel while the model is built and run; desks are opened in `connect`. */
export interface TransferChannel {
  readonly place: Place;
  readonly values: TransferChannelValues;
  readonly parameters: OfferParameters;
  readonly offer: Offer;
  readonly desks: Desk[];
  readonly counters: { transfers: number; failed: number; late: number };
  /** Currency of the senders, set in `connect`. */
  home: number;
}

/** Round 1: the running values. Accounts follow in `connect`, when the currencies of both ends are known. */
export function declareChannel(values: TransferChannelValues, place: Place): TransferChannel {
  place.build.publish(place.id, 'formal', Float64Array.of(values.formal ? 1 : 0));
  return {
    place,
    values,
    parameters: declareOffer(values, place),
    offer: newOffer(values),
    desks: [],
    counters: { transfers: 0, failed: 0, late: 0 },
    home: -1,
  };
}
