import type { Preset } from '../../kind.ts';

/** A small workshop or shop in euros: every figure is an assumption to be replaced by one's own. */
export const generic: Preset = {
  label: { fr: 'Petite entreprise', en: 'Small enterprise' },
  values: {
    currency: 'EUR',
    building: {
      assumed: 'a small workshop of local materials; no source',
      quote: '8000 EUR',
      overrun: { value: '20 %', range: 'factor(0, 1, 4)' },
      months: '6 months',
      delay: { value: '3 months', range: 'factor(0, 1, 4)' },
      permit: '2 months',
      runningIn: '1 month',
      tranches: '3',
      diverted: { value: '10 %', range: 'factor(0, 1, 3)' },
      holder: 'promoter',
    },
    equipment: {
      assumed: 'tools and furniture that last five years; nothing set aside unless decided',
      value: '4000 EUR',
      life: '60 months',
      setAside: '0 %',
    },
    workingCapital: { value: '1500 EUR', assumed: 'three months of wages and fixed costs' },
    products: {
      sale: {
        assumed: 'prices and plan of a made-up workshop; demand a third of the plan until customers are counted',
        price: '4 EUR/unit',
        plan: '25 units/day',
        demandShare: { value: '33 %', range: 'factor(0.5, 1, 3)' },
        ramp: '12 months',
        variableCost: '2.2 EUR/unit',
        unpaid: '5 %',
        capacity: '30 units/day',
      },
    },
    openDays: { value: '26 days/month', assumed: 'six days a week' },
    staff: {
      worker: { assumed: 'two local wages', count: '2', wage: '150 EUR/month' },
    },
    fixedCost: { value: '120 EUR/month', assumed: 'rent of the land, power, telephone, taxes' },
    closesAfter: { value: '6 months', assumed: 'half a year of broken promises' },
    closureHazard: {
      value: '4 %/year',
      assumed: 'half of the 8.3 % a year published for all causes, because lack of money is computed apart',
    },
  },
};
