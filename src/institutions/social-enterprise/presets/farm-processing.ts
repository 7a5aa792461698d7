import type { Preset } from '../../kind.ts';

/** A farm of its own that mills what it grows: cassava into flour, sold in town. */
export const farmProcessing: Preset = {
  label: { fr: 'Ferme avec transformation', en: 'Farm with processing' },
  values: {
    currency: 'USD',
    building: {
      assumed: {
        fr: 'un hangar, une aire de séchage et un puits ; aucune source',
        en: 'a shed, a drying floor and a well; no source',
      },
      quote: '7000 USD',
      overrun: { value: '20 %', range: 'factor(0, 1, 4)' },
      months: '5 months',
      delay: { value: '3 months', range: 'factor(0, 1, 4)' },
      permit: '2 months',
      runningIn: '1 month',
      tranches: '3',
      diverted: { value: '10 %', range: 'factor(0, 1, 3)' },
      holder: 'promoter',
    },
    equipment: {
      assumed: { fr: 'une râpe, une presse, un moulin et un moteur', en: 'a grater, a press, a mill and an engine' },
      value: '6000 USD',
      life: '72 months',
      setAside: '50 %',
    },
    workingCapital: {
      value: '5000 USD',
      assumed: { fr: 'le travail des champs d’une saison', en: 'the field work of a season' },
    },
    harvest: {
      assumed: {
        fr: 'dix hectares près d’une ville ; rendements de petites fermes sans engrais',
        en: 'ten hectares near a town; yields of small farms without fertiliser',
      },
      area: '10 ha',
      yield: { value: '8000 kg/ha', varies: 'lognormal(0.25)' },
      cherryPerGreen: {
        value: '4',
        range: 'uniform(3.5, 4.5)',
        assumed: {
          fr: 'kilos de racine fraîche pour un kilo de farine',
          en: 'kilograms of fresh root for one of flour',
        },
      },
      season: ['10 %', '5 %', '0 %', '0 %', '5 %', '10 %', '20 %', '20 %', '15 %', '10 %', '0 %', '5 %'],
      saleAfter: '1 month',
      farmGate: '0 %',
      processing: '0.28 USD/kg',
      worldPrice: { value: '0.5 USD/kg', range: 'factor(0.7, 1, 1.4)', varies: 'lognormal(0.15)' },
      conversion: '0 months',
      certifiedShare: '0 %',
    },
    staff: {
      manager: { assumed: { fr: 'salaires de la campagne', en: 'rural wages' }, count: '1', wage: '90 USD/month' },
      worker: { assumed: { fr: 'salaires de la campagne', en: 'rural wages' }, count: '2', wage: '50 USD/month' },
    },
    fixedCost: {
      value: '40 USD/month',
      assumed: {
        fr: 'pétrole pour la lampe du gardien, téléphone, taxe',
        en: 'fuel for the guard’s lamp, telephone, tax',
      },
    },
    closesAfter: {
      value: '9 months',
      assumed: { fr: 'entre deux récoltes, on attend', en: 'between two harvests people wait' },
    },
    survival: {
      assumed: {
        fr: 'la courbe publiée des petites entreprises, dont la moitié par manque d’argent',
        en: 'the published curve of small firms, of which half is for lack of money',
      },
    },
  },
};
