import type { Words } from '../../../engine/words.ts';
import type { Preset } from '../../kind.ts';

/**
 * A mutual clinic after ISIS, Kinshasa, opened in 2008 (source 000, lines 781-867): plan, staff and investment are the
 * source's; prices, wages and costs are not given there and are assumed in US dollars, in which the town does its accounts.
 * 45 000 EUR at the mean rate of 2008 (1.47 USD, European Central Bank) are 66 000 USD, split here into works, equipment and
 * working capital.
 */
export const clinic: Preset = {
  label: { fr: 'Clinique mutualiste', en: 'Mutual clinic' },
  values: {
    currency: 'USD',
    starts: '2008-01',
    building: {
      assumed: {
        fr: 'la source ne donne que la somme investie ; sa répartition et la marche des travaux sont supposées par nous',
        en: 'the source gives the sum of the investment only; its division and the course of the works are ours',
      },
      quote: {
        value: '22000 USD',
        derived: {
          fr: '33 % de 45 000 EUR (000:860) à 1,47 USD, part supposée',
          en: '33% of 45 000 EUR (000:860) at 1.47 USD, share assumed',
        },
      },
      overrun: { value: '20 %', range: 'factor(0, 1, 4)' },
      months: '3 months',
      delay: { value: '1 month', range: 'factor(0, 1, 6)' },
      permit: '1 month',
      runningIn: '1 month',
      tranches: '2',
      diverted: { value: '5 %', range: 'factor(0, 1, 4)' },
      holder: 'promoter',
    },
    equipment: {
      assumed: {
        fr: 'laboratoire, lits, ambulance ; une vie de sept ans ; la source ne parle d’aucune épargne',
        en: 'laboratory, beds, ambulance; a life of seven years; the source speaks of no savings',
      },
      value: {
        value: '28000 USD',
        derived: {
          fr: '42 % de 45 000 EUR (000:860) à 1,47 USD, part supposée',
          en: '42% of 45 000 EUR (000:860) at 1.47 USD, share assumed',
        },
      },
      life: '84 months',
      setAside: '0 %',
    },
    workingCapital: {
      value: '6000 USD',
      derived: {
        fr: 'ce qu’un dépassement moyen d’un tiers laisse de 45 000 EUR (000:860) à 1,47 USD, arrondi',
        en: 'what a mean overrun of a third leaves of 45 000 EUR (000:860) at 1.47 USD, rounded',
      },
    },
    products: {
      act: {
        assumed: {
          fr: 'prix, réactifs et factures impayées ne sont pas dans la source',
          en: 'price, reagents and unpaid bills are not in the source',
        },
        price: '5 USD/act',
        plan: { value: '25 acts/day', source: '000:847' },
        demandShare: {
          value: '33 %',
          range: 'factor(0.6, 1, 1.8)',
          assumed: {
            fr: '8 patients par jour en mars 2010 (000:846) ; autant d’actes, si un patient a un acte',
            en: '8 patients a day were seen in March 2010 (000:846); as acts when a patient has one act',
          },
        },
        ramp: '12 months',
        variableCost: '1.2 USD/act',
        unpaid: '5 %',
        capacity: '40 acts/day',
      },
      homeAct: {
        assumed: {
          fr: 'prix, carburant et factures impayées ne sont pas dans la source',
          en: 'price, fuel and unpaid bills are not in the source',
        },
        price: '8 USD/act',
        plan: { value: '6 acts/day', source: '000:848' },
        demandShare: {
          value: '33 %',
          assumed: { fr: 'comme pour les actes à la clinique', en: 'as for acts at the clinic' },
        },
        ramp: '12 months',
        variableCost: '3 USD/act',
        unpaid: '5 %',
        capacity: '10 acts/day',
      },
      delivery: {
        assumed: {
          fr: 'prix, fournitures et factures impayées ne sont pas dans la source',
          en: 'price, supplies and unpaid bills are not in the source',
        },
        price: '40 USD/birth',
        plan: { value: '10 births/month', source: '000:847-848' },
        demandShare: {
          value: '33 %',
          assumed: { fr: 'comme pour les actes à la clinique', en: 'as for acts at the clinic' },
        },
        ramp: '12 months',
        variableCost: '15 USD/birth',
        unpaid: '10 %',
        capacity: '30 births/month',
      },
      medicine: {
        assumed: {
          fr: 'une vente de médicaments par acte ; le prix et l’achat ne sont pas dans la source',
          en: 'one sale of medicine an act; price and purchase are not in the source',
        },
        price: '3 USD/act',
        plan: '25 acts/day',
        demandShare: '33 %',
        ramp: '12 months',
        variableCost: '2.2 USD/act',
        unpaid: '5 %',
      },
    },
    openDays: { value: '26 days/month', assumed: { fr: 'six jours par semaine', en: 'six days a week' } },
    staff: {
      assistant: { count: { value: '2', source: '000:833-834' }, wage: { value: '120 USD/month', assumed: wage() } },
      secretary: { count: { value: '1', source: '000:834' }, wage: { value: '100 USD/month', assumed: wage() } },
      generalist: { count: { value: '1', source: '000:835' }, wage: { value: '400 USD/month', assumed: wage() } },
      consultant: {
        count: { value: '3', source: '000:835-836' },
        wage: {
          value: '0 USD/month',
          assumed: {
            fr: 'les spécialistes sont payés à l’acte (000:822), dans le coût d’un acte',
            en: 'specialists are paid by the act (000:822), within the cost of an act',
          },
        },
      },
      nurse: { count: { value: '3', source: '000:836' }, wage: { value: '120 USD/month', assumed: wage() } },
      labTechnician: {
        count: { value: '2', source: '000:836' },
        wage: {
          value: '60 USD/month',
          assumed: { fr: 'la source ne donne aucun salaire ; mi-temps', en: 'the source gives no wage; half-time' },
        },
      },
      driver: { count: { value: '1', source: '000:837' }, wage: { value: '80 USD/month', assumed: wage() } },
      cleaner: { count: { value: '1', source: '000:837' }, wage: { value: '60 USD/month', assumed: wage() } },
      guard: { count: { value: '1', source: '000:837' }, wage: { value: '60 USD/month', assumed: wage() } },
    },
    fixedCost: {
      value: '350 USD/month',
      assumed: {
        fr: 'groupe électrogène, eau, téléphone, entretien, taxes',
        en: 'generator, water, telephone, upkeep, taxes',
      },
    },
    closesAfter: {
      value: '36 months',
      assumed: {
        fr: 'deux ans après l’ouverture, le personnel n’était pas payé régulièrement, et la clinique était ouverte (000:855-857)',
        en: 'staff were not regularly paid two years after opening, and the clinic was open (000:855-857)',
      },
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

function wage(): Words {
  return { fr: 'la source ne donne aucun salaire', en: 'the source gives no wage' };
}
