import type { Preset } from '../../kind.ts';

/** Twenty beds with families in an Andean community, filled by word of mouth and by season. */
export const homestay: Preset = {
  label: { fr: 'Chambres chez l’habitant', en: 'Homestay' },
  values: {
    currency: 'USD',
    building: {
      assumed: 'a room, a bathroom and bedding in each of ten houses; no source',
      quote: '9000 USD',
      overrun: { value: '20 %', range: 'factor(0, 1, 3)' },
      months: '5 months',
      delay: { value: '2 months', range: 'factor(0, 1, 4)' },
      permit: '2 months',
      runningIn: '2 months',
      tranches: '3',
      diverted: { value: '5 %', range: 'factor(0, 1, 4)' },
      holder: 'committee',
    },
    equipment: {
      assumed: 'beds, blankets, water heaters; a life of seven years',
      value: '5000 USD',
      life: '84 months',
      setAside: '50 %',
    },
    workingCapital: { value: '1800 USD', assumed: 'half a year of the coordinator and of running costs' },
    products: {
      night: {
        assumed:
          'a cheap bed; demand is a third of the plan until nights are counted: 12 % of beds, as in small schemes',
        price: '12 USD/night',
        plan: '7.2 nights/day',
        demandShare: { value: '33 %', range: 'factor(0.4, 1, 2.5)' },
        ramp: '0 months',
        variableCost: '7 USD/night',
        unpaid: '2 %',
        capacity: '20 nights/day',
        season: ['80 %', '80 %', '70 %', '70 %', '80 %', '130 %', '170 %', '170 %', '100 %', '80 %', '80 %', '90 %'],
      },
      meal: {
        assumed: 'one and a half meals a night, cooked by the host',
        price: '4 USD/unit',
        alongside: { of: 'night', each: '1.5' },
        ramp: '0 months',
        variableCost: '2.6 USD/unit',
        unpaid: '2 %',
      },
    },
    inputsAhead: { value: '20 %', assumed: 'hosts are paid after the guests have left' },
    market: {
      assumed: 'guests come because others came; no source gives how fast',
      aware: {
        start: '10 %',
        publicity: { value: '0.5 %/month', range: 'factor(0.5, 1, 2)' },
        talk: { value: '8 %/month', range: 'factor(0.5, 1, 1.5)' },
        forgotten: '0.5 %/month',
      },
      quality: '1',
      others: { value: '0', assumed: 'the only one in its valley' },
    },
    openDays: { value: '30 days/month', assumed: 'every day' },
    staff: { coordinator: { assumed: 'half-time, bookings and accounts', count: '0.5', wage: '260 USD/month' } },
    fixedCost: { value: '60 USD/month', assumed: 'telephone, web page, fees' },
    closesAfter: { value: '12 months', assumed: 'hosts have their fields, they wait long' },
    survival: { assumed: 'the published curve of small firms, of which half is for lack of money' },
  },
};
