import type { SeriesSource } from '../../../engine/series.ts';
import type { Enterprise } from '../instance.ts';
import { lifePhases } from '../life.ts';
import { count, moneyRows, totalOf } from '../rows.ts';
import { places } from './market.ts';

/** Round 3: the rows of a market, while the enterprise is open. */
export function declareMarketResults(enterprise: Enterprise): void {
  const { market, flows } = enterprise;
  if (market === null) return;
  const { state } = market;
  const now = (place: number): SeriesSource => ({
    from: 'measure',
    read: () => (enterprise.life.phase === lifePhases.open ? state[place]! : 0),
  });
  if (market.aware !== null) {
    count(
      enterprise,
      'known',
      { fr: 'Part des gens qui la connaissent', en: 'Share of people who know it' },
      '%',
      now(places.known),
      'last',
    );
  }
  if (market.belief !== null) {
    const label = { fr: 'Crue plus chère qu’elle n’est', en: 'Believed dearer than it is' };
    count(enterprise, 'believedDearer', label, '%', now(places.error), 'last');
  }
  const share = { fr: 'Part des clients du marché', en: 'Share of the market’s customers' };
  count(enterprise, 'customersShare', share, '%', now(places.share), 'last');
  const imitators: SeriesSource = { from: 'measure', read: () => state[places.imitators]! };
  count(enterprise, 'imitators', { fr: 'Imitateurs', en: 'Imitators' }, 'count', imitators, 'last');
  if (flows.campaign >= 0) {
    const label = { fr: 'Campagne de sensibilisation', en: 'Awareness campaign' };
    moneyRows(enterprise)('campaign', label, totalOf(flows.campaign), 'sum', 'costs');
  }
}
