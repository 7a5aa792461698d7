import type { Preset } from '../../kind.ts';

const fairtrade = {
  fr: 'Minimum Fairtrade de l’arabica lavé 2011-2023 : 1,40 USD/lb, bio 0,30, prime 0,20 (johnburton.co.nz ; hacofco.de)',
  en: 'Fairtrade minimum for washed arabica 2011-2023: 1.40 USD/lb, organic 0.30, premium 0.20 (johnburton.co.nz; hacofco.de)',
};
const months = ['0 %', '0 %', '0 %', '0 %', '10 %', '25 %', '30 %', '25 %', '10 %', '0 %', '0 %', '0 %'];

/** A cooperative of small coffee growers in the Andes that buys cherry, mills it and exports green coffee. */
export const coffeeCooperative: Preset = {
  label: { fr: 'Coopérative de café', en: 'Coffee cooperative' },
  values: {
    currency: 'USD',
    opening: {
      assumed: {
        fr: 'elle travaille depuis deux ans, avec une petite caisse',
        en: 'it has worked for two years, with a small cash box',
      },
      cash: '8000 USD',
      openFor: '24 months',
    },
    equipment: {
      assumed: {
        fr: 'un dépulpeur et ses bacs, des lits de séchage, une décortiqueuse et des balances ; la moitié de l’usure est épargnée',
        en: 'a wet mill, drying beds, a huller and scales; half of the wear is saved',
      },
      value: '24000 USD',
      life: '120 months',
      setAside: '50 %',
    },
    harvest: {
      assumed: {
        fr: 'taille et conditions d’une coopérative inventée de 200 petits producteurs',
        en: 'size and terms of a made-up cooperative of 200 small growers',
      },
      area: '160 ha',
      yield: {
        value: '1800 kg/ha',
        varies: 'lognormal(0.2)',
        recalled: {
          fr: 'le bas de la fourchette de 300 à 800 kg de café vert par hectare chez les petits producteurs, fois 6 kg de cerises',
          en: 'low end of 300 to 800 kg of green coffee a hectare for smallholders, times 6 kg of cherry',
        },
      },
      cherryPerGreen: {
        value: '6',
        range: 'triangular(5, 6, 7)',
        source: {
          fr: 'Centre du commerce international, thecoffeeguide.org QA-108 : 6 pour 1 acceptable, 7 pour 1 médiocre',
          en: 'International Trade Centre, thecoffeeguide.org QA-108: 6:1 acceptable, 7:1 poor',
        },
      },
      season: months,
      saleAfter: '4 months',
      farmGate: {
        value: '72 %',
        assumed: {
          fr: 'les producteurs d’arabica lavé reçoivent environ deux tiers à quatre cinquièmes du prix à l’exportation',
          en: 'growers of washed arabica get about two thirds to four fifths of the export price',
        },
      },
      elsewhere: {
        value: '80 %',
        assumed: { fr: 'les intermédiaires paient un cinquième de moins', en: 'middlemen pay a fifth less' },
      },
      processing: {
        value: '0.55 USD/kg',
        assumed: {
          fr: 'dépulpage, séchage, décorticage, sacs, route et port, papiers d’exportation',
          en: 'pulping, drying, hulling, sacks, road and port, export papers',
        },
      },
      worldPrice: {
        value: '3.9 USD/kg',
        derived: {
          fr: 'prix des matières premières de la Banque mondiale, moyenne des prix mensuels de l’arabica 2009-2018, arrondie',
          en: 'World Bank commodity price data, mean of monthly arabica prices 2009-2018, rounded',
        },
      },
      discount: {
        value: '0.25 USD/kg',
        assumed: {
          fr: 'les exportateurs paient moins que le cours pour de petits lots mêlés',
          en: 'exporters pay less than the quoted price for small mixed lots',
        },
      },
      conversion: {
        value: '36 months',
        source: {
          fr: 'règles européennes du bio : au moins trois ans pour une culture pérenne',
          en: 'EU organic rules: at least three years for a perennial crop',
        },
      },
      certification: {
        value: '0.066 USD/kg',
        derived: {
          fr: '0,03 USD la livre (cas fairtrade-share-sold) ÷ 0,4536',
          en: '0.03 USD a pound (case fairtrade-share-sold) ÷ 0.4536',
        },
      },
      certifiedShare: {
        value: '30 %',
        range: 'triangular(10 %, 30 %, 70 %)',
        derived: {
          fr: 'on en certifie plus qu’on n’en vend à ces conditions : 10 à 70 % (notes de domaine 1.6)',
          en: 'more is certified than sold on these terms: 10 to 70% (domain notes 1.6)',
        },
      },
      floorPrice: { value: '1.40 USD/lb', source: fairtrade },
      organicPremium: { value: '0.30 USD/lb', source: fairtrade },
      socialPremium: { value: '0.20 USD/lb', source: fairtrade },
      marketing: {
        assumed: {
          fr: 'aucune source ne donne l’effet d’un fonds de promotion',
          en: 'no source gives the effect of a marketing fund',
        },
        most: { value: '70 %', range: 'uniform(45 %, 80 %)' },
        reach: { value: '15000 USD', range: 'factor(0.5, 1, 3)' },
        spends: '5 %/month',
      },
    },
    staff: {
      manager: {
        assumed: { fr: 'salaires d’une coopérative rurale', en: 'wages of a rural cooperative' },
        count: '1',
        wage: '450 USD/month',
      },
      miller: {
        assumed: { fr: 'salaires d’une coopérative rurale', en: 'wages of a rural cooperative' },
        count: '1',
        wage: '320 USD/month',
      },
    },
    fixedCost: {
      value: '350 USD/month',
      assumed: { fr: 'loyer, électricité, téléphone, véhicule, taxes', en: 'rent, power, telephone, vehicle, taxes' },
    },
    closesAfter: {
      value: '6 months',
      assumed: { fr: 'six mois sans salaire entier', en: 'half a year without full wages' },
    },
    closureHazard: {
      value: '4 %/year',
      assumed: {
        fr: 'sous les 10 % par an trouvés pour de jeunes coopératives au Québec, toutes causes, parce que le manque d’argent est calculé à part',
        en: 'below the 10% a year found for young cooperatives in Quebec for all causes, because lack of money is computed apart',
      },
    },
  },
};
