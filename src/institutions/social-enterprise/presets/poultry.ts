import type { Preset } from '../../kind.ts';

const survey = {
  fr: 'Teguia et Beynen 2004, Livestock Research for Rural Development 16 (1), 20 fermes au Cameroun',
  en: 'Teguia and Beynen 2004, Livestock Research for Rural Development 16 (1), 20 farms in Cameroon',
};
const market = {
  fr: 'marchés de Yaoundé, début 2017, Business in Cameroon et Cameroon Business Today',
  en: 'markets of Yaoundé, early 2017, Business in Cameroon and Cameroon Business Today',
};

/** A broiler house in Cameroon; every line is explained in poultry.sheet.md. */
export const poultry: Preset = {
  label: { fr: 'Poulets de chair', en: 'Broiler chickens' },
  values: {
    currency: 'XAF',
    building: {
      assumed: {
        fr: 'un bâtiment de 50 mètres carrés pour 500 poulets ; aucune source',
        en: 'a house of 50 square metres for 500 birds; no source',
      },
      quote: '3000000 XAF',
      overrun: { value: '20 %', range: 'factor(0, 1, 4)' },
      months: '4 months',
      delay: { value: '2 months', range: 'factor(0, 1, 5)' },
      permit: '1 month',
      runningIn: '1 month',
      tranches: '3',
      diverted: { value: '10 %', range: 'factor(0, 1, 3)' },
      holder: 'promoter',
    },
    equipment: {
      assumed: {
        fr: 'mangeoires, abreuvoirs, éleveuse et lampes ; rien mis de côté sans décision',
        en: 'feeders, drinkers, brooder and lamps; nothing set aside unless decided',
      },
      value: '600000 XAF',
      life: '60 months',
      setAside: '0 %',
    },
    workingCapital: {
      value: '1250000 XAF',
      derived: {
        fr: 'une bande de 500 et deux mois de salaires et de frais fixes : 1 212 000, voir le calendrier de caisse de la fiche',
        en: 'a batch of 500 and two months of wages and fixed costs: 1 212 000, see the cash calendar of the sheet',
      },
    },
    batches: {
      birds: { value: '500 birds', assumed: { fr: 'le plan', en: 'the plan' } },
      months: {
        value: '2 months',
        derived: {
          fr: '49 jours d’engraissement (Teguia et Beynen 2004, Livestock Research for Rural Development 16 (1), 20 fermes au Cameroun) et le nettoyage',
          en: '49 days of fattening (Teguia and Beynen 2004, Livestock Research for Rural Development 16 (1), 20 farms in Cameroon) and cleaning',
        },
      },
      chick: {
        value: '600 XAF/bird',
        source: {
          fr: 'CRTV, juillet 2021 : prix habituel avant la pandémie',
          en: 'CRTV, July 2021: usual price before the pandemic',
        },
      },
      feed: {
        value: '4 kg/bird',
        derived: {
          fr: '120 sacs de 50 kg pour 1 500 poussins, Cameroon Tribune no 77750',
          en: '120 bags of 50 kg for 1 500 chicks, Cameroon Tribune no 77750',
        },
      },
      feedPrice: {
        value: '320 XAF/kg',
        range: 'factor(0.78, 1, 1.25)',
        recalled: { fr: 'sacs de 50 kg à 14 000 à 17 500 francs', en: 'bags of 50 kg at 14 000 to 17 500 francs' },
      },
      otherCost: {
        value: '250 XAF/bird',
        assumed: {
          fr: 'vaccins, litière, chauffage, éclairage, transport',
          en: 'vaccines, litter, heating, light, transport',
        },
      },
      mortality: { value: '8 %', range: 'factor(0.29, 1, 2.04)', source: survey },
      disease: {
        value: '5 %',
        assumed: {
          fr: 'on ne sait pas à quelle fréquence une ferme est touchée',
          en: 'how often a single farm is struck is not known',
        },
      },
      diseaseLoss: {
        value: '60 %',
        assumed: {
          fr: 'on ne sait pas ; un élevage non vacciné peut presque tout perdre',
          en: 'not known; an unvaccinated flock may lose nearly all',
        },
      },
      weight: { value: '1.7 kg/bird', range: 'factor(0.78, 1, 1.21)', source: survey },
      price: {
        value: '1800 XAF/kg',
        derived: {
          fr: '4 500 pour un poulet vif de 2,5 kg, marchés de Yaoundé, début 2017, Business in Cameroon et Cameroon Business Today',
          en: '4 500 for a live bird of 2.5 kg, markets of Yaoundé, early 2017, Business in Cameroon and Cameroon Business Today',
        },
      },
      importedPrice: { value: '1900 XAF/kg', source: market },
      premium: {
        value: '0 %',
        assumed: {
          fr: 'un kilo vif contient 0,7 kg de viande : la viande fraîche coûte déjà plus cher',
          en: 'a live kilogram holds 0.7 kg of meat: fresh meat already costs more',
        },
      },
      demand: {
        value: '77 birds/month',
        range: 'factor(0.5, 1, 3)',
        assumed: {
          fr: 'un tiers de ce que vendrait le plan, tant que les clients ne sont pas comptés',
          en: 'a third of what the plan would sell, until customers are counted',
        },
      },
    },
    staff: {
      keeper: {
        assumed: { fr: 'un gardien qui vit sur place', en: 'one keeper who lives on the farm' },
        count: '1',
        wage: '60000 XAF/month',
      },
    },
    fixedCost: {
      value: '20000 XAF/month',
      assumed: { fr: 'eau, éclairage, téléphone, entretien', en: 'water, light, telephone, upkeep' },
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
