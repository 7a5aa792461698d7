import type { Preset } from '../../kind.ts';

/** A small workshop or shop in euros: every figure is an assumption to be replaced by one's own. */
export const generic: Preset = {
  label: { fr: 'Petite entreprise', en: 'Small enterprise' },
  values: {
    currency: 'EUR',
    building: {
      assumed: {
        fr: 'un petit atelier en matériaux du lieu ; aucune source',
        en: 'a small workshop of local materials; no source',
      },
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
      assumed: {
        fr: 'des outils et des meubles qui durent cinq ans ; rien mis de côté sans décision',
        en: 'tools and furniture that last five years; nothing set aside unless decided',
      },
      value: '4000 EUR',
      life: '60 months',
      setAside: '0 %',
    },
    workingCapital: {
      value: '1500 EUR',
      assumed: { fr: 'trois mois de salaires et de frais fixes', en: 'three months of wages and fixed costs' },
    },
    products: {
      sale: {
        assumed: {
          fr: 'prix et plan d’un atelier inventé ; demande d’un tiers du plan tant que les clients ne sont pas comptés',
          en: 'prices and plan of a made-up workshop; demand a third of the plan until customers are counted',
        },
        price: '4 EUR/unit',
        plan: '25 units/day',
        demandShare: { value: '33 %', range: 'factor(0.5, 1, 3)' },
        ramp: '12 months',
        variableCost: '2.2 EUR/unit',
        unpaid: '5 %',
        capacity: '30 units/day',
      },
    },
    openDays: { value: '26 days/month', assumed: { fr: 'six jours par semaine', en: 'six days a week' } },
    staff: {
      worker: { assumed: { fr: 'deux salaires du lieu', en: 'two local wages' }, count: '2', wage: '150 EUR/month' },
    },
    fixedCost: {
      value: '120 EUR/month',
      assumed: {
        fr: 'location du terrain, électricité, téléphone, taxes',
        en: 'rent of the land, power, telephone, taxes',
      },
    },
    closesAfter: {
      value: '6 months',
      assumed: { fr: 'six mois de promesses non tenues', en: 'half a year of broken promises' },
    },
    closureHazard: {
      value: '4 %/year',
      assumed: {
        fr: 'la moitié des 8,3 % par an publiés pour toutes les causes, parce que le manque d’argent est calculé à part',
        en: 'half of the 8.3% a year published for all causes, because lack of money is computed apart',
      },
    },
  },
};
