import type { Parameter } from '../../../engine/parameters.ts';
import type { Quantity } from '../../../schema/value.ts';
import type { Place } from '../../kind.ts';
import type { EnterpriseValues } from '../fields.ts';

/** What decides how many of those in need come: awareness, the price they believe, and others who sell the same. */
export interface Market {
  /** Shared with all enterprises of the same name; null when it is alone. */
  readonly name: string | null;
  readonly quality: Parameter;
  readonly others: Parameter;
  readonly copied: Parameter;
  readonly imitatorsClose: Parameter;
  readonly advised: Parameter;
  readonly priceSensitivity: Parameter;
  readonly aware: {
    readonly start: Parameter;
    readonly publicity: Parameter;
    readonly talk: Parameter;
    readonly forgotten: Parameter;
  } | null;
  readonly belief: { readonly dearer: Parameter; readonly fades: Parameter } | null;
  readonly campaign: {
    readonly from: number;
    readonly months: Parameter;
    readonly cost: Parameter;
    readonly publicity: Parameter;
    readonly corrects: Parameter;
  } | null;
  /** What the month has come to; see `places`. */
  readonly state: Float64Array;
  /** Fractions of units that families of the model order, by product. */
  readonly residual: Float64Array;
}

/** Places in a market's state: share who know it, error about its prices, imitators so far, its share of customers. */
export const places = { known: 0, error: 1, imitators: 2, share: 3, began: 4 } as const;

/** Round 1: running values and memory; null when the file says nothing of a market. */
export function declareMarket(values: EnterpriseValues, place: Place, products: number): Market | null {
  const given = values.market;
  if (given === null) return null;
  const make = (path: string, quantity: Quantity): Parameter => place.parameter(`market.${path}`, quantity);
  const { aware, belief, campaign } = given;
  return {
    name: given.name === null ? null : given.name.en,
    quality: make('quality', given.quality),
    others: make('others', given.others),
    copied: make('copied', given.copied),
    imitatorsClose: make('imitatorsClose', given.imitatorsClose),
    advised: make('advised', given.advised),
    priceSensitivity: make('priceSensitivity', given.priceSensitivity),
    aware:
      aware === null
        ? null
        : {
            start: make('aware.start', aware.start),
            publicity: make('aware.publicity', aware.publicity),
            talk: make('aware.talk', aware.talk),
            forgotten: make('aware.forgotten', aware.forgotten),
          },
    belief:
      belief === null
        ? null
        : { dearer: make('belief.dearer', belief.dearer), fades: make('belief.fades', belief.fades) },
    campaign:
      campaign === null
        ? null
        : {
            from: campaign.from.value,
            months: make('campaign.months', campaign.months),
            cost: make('campaign.cost', campaign.cost),
            publicity: make('campaign.publicity', campaign.publicity),
            corrects: make('campaign.corrects', campaign.corrects),
          },
    state: place.build.state(5),
    residual: place.build.state(products),
  };
}
