import { domains } from '../../engine/parameters.ts';
import { roundAmount } from '../../numbers/money.ts';
import { Results, moved } from '../results.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { eventsInMonth } from './rules.ts';
import { runningValues } from '../running-values.ts';

/**
 * Trips there and visits here: what they cost, what they weigh in CO₂, and the contacts they make. A trip that cannot be paid
 * is not made. trips = n (1 - autonomy), cost = trips (fare + days · cost of a day): claim C63. Null without travel.
 */
export function declareTravel(association: Association): Part | null {
  const { place, values, cash, currency, standing } = association;
  if (values.travel === null) return null;
  const { build, index, id } = place;
  const { trips, fare, days, dayCost, autonomy, carbon, invited, refused } = runningValues(
    place,
    'travel',
    values.travel,
  );
  const flow = build.flow({ from: index, to: build.outside, purpose: 'travel', currency });
  const driver = build.driver(`${id}.visas`);
  const month = { trips: 0, visits: 0, carbon: 0 };
  declareResults(new Results(place, currency), flow, month, (read) => association.inMonth(read));

  function pays(cost: number): boolean {
    const { ledger } = build;
    if (association.freeCash() < cost) return false;
    ledger.post(cash.first, build.world(currency).first, cost, flow);
    return true;
  }

  return {
    begin() {
      month.trips = month.visits = month.carbon = 0;
    },
    settle(period, sinceStart) {
      month.trips = month.visits = month.carbon = 0;
      const calendarMonth = (build.calendar.start + sinceStart) % 12;
      const wanted = eventsInMonth(trips.now * (1 - autonomy.now), calendarMonth);
      const oneTrip = roundAmount(fare.now + days.now * dayCost.now, 'half-even');
      for (let i = 0; i < wanted; i++) if (pays(oneTrip)) month.trips++;
      const guests = eventsInMonth(invited.now, calendarMonth);
      for (let i = 0; i < guests; i++) {
        const isRefused = build.draws.uniform(driver, domains.decision, i, period) < refused.now;
        if (!isRefused && pays(oneTrip)) month.visits++;
      }
      month.carbon = (month.trips + month.visits) * carbon.now;
      standing.contacts += month.trips + month.visits;
    },
  };
}

function declareResults(
  results: Results,
  flow: number,
  month: { readonly trips: number; readonly visits: number; readonly carbon: number },
  inMonth: (read: () => number) => () => number,
): void {
  results.money('travel', words.travel, moved(flow), 'sum', 'costs');
  results.count('trips', words.trips, { unit: 'trip', read: inMonth(() => month.trips), month: 'sum' });
  results.count('visitsHere', words.visits, { unit: 'trip', read: inMonth(() => month.visits), month: 'sum' });
  results.count('carbon', words.carbon, { unit: 'kg', read: inMonth(() => month.carbon), month: 'sum' });
  results.figure({
    name: 'travel',
    label: words.travel,
    unit: 'money',
    better: 'lower',
    formula: { fr: 'voyages × (billet + jours × coût d’un jour)', en: 'trips × (fare + days × cost of a day)' },
    definition: {
      fr: 'Forme de l’affirmation C63 (étude IRFAM, lignes 328-333, et un texte plus court).',
      en: 'Form of claim C63 (IRFAM study, lines 328-333, and a shorter text).',
    },
    parts: { travel: 'total' },
    compute: (read) => read.total('travel'),
  });
  results.figure({
    name: 'carbon',
    label: words.carbon,
    unit: 'kg',
    better: 'lower',
    formula: { fr: '(voyages + visites) × CO₂ d’un voyage', en: '(trips + visits) × CO₂ of a trip' },
    definition: { fr: 'Donné à côté du coût (C63).', en: 'Reported beside the cost (C63).' },
    parts: { carbon: 'total' },
    compute: (read) => read.total('carbon'),
  });
  results.figure({
    name: 'contacts',
    label: { fr: 'Voyages et visites faits', en: 'Trips and visits made' },
    unit: 'trip',
    better: 'higher',
    formula: { fr: 'voyages faits + visites reçues', en: 'trips made + visits received' },
    definition: { fr: 'Un compte, sans formule publiée.', en: 'A count, without a published formula.' },
    parts: { trips: 'total', visitsHere: 'total' },
    compute: (read) => read.total('trips', 'visitsHere'),
  });
}

const words = {
  travel: { fr: 'Frais de voyage', en: 'Travel costs' },
  trips: { fr: 'Voyages faits', en: 'Trips made' },
  visits: { fr: 'Visites reçues', en: 'Visits received' },
  carbon: { fr: 'CO₂ des vols', en: 'CO₂ of flights' },
};
