import type { Preset } from '../../kind.ts';

/** A centre that teaches trades for a fee and runs a community radio: the radio makes it known and sells airtime. */
export const trainingCentre: Preset = {
  label: { fr: 'Centre de formation avec radio', en: 'Training centre with radio' },
  values: {
    currency: 'USD',
    building: {
      assumed: {
        fr: 'deux ateliers et un studio ; la source ne donne aucune somme',
        en: 'two workshops and a studio; the source gives no sum',
      },
      quote: '24000 USD',
      overrun: { value: '25 %', range: 'factor(0, 1, 3)' },
      months: '8 months',
      delay: { value: '4 months', range: 'factor(0, 1, 4)' },
      permit: '3 months',
      runningIn: '2 months',
      tranches: '4',
      diverted: { value: '8 %', range: 'factor(0, 1, 3)' },
      holder: 'promoter',
    },
    equipment: {
      assumed: {
        fr: 'machines, outils, un émetteur et des panneaux solaires',
        en: 'machines, tools, a transmitter and solar panels',
      },
      value: '18000 USD',
      life: '96 months',
      setAside: '30 %',
    },
    workingCapital: { value: '5000 USD', assumed: { fr: 'six mois de salaires', en: 'half a year of wages' } },
    products: {
      course: {
        assumed: {
          fr: 'des frais que des parents de Shabunda pourraient payer ; le plan est l’espoir du promoteur',
          en: 'fees that parents of Shabunda might pay; the plan is the promoter’s hope',
        },
        price: '9 USD/pupil',
        plan: '120 pupils/month',
        demandShare: { value: '33 %', range: 'factor(0.5, 1, 2)' },
        ramp: '12 months',
        variableCost: '3 USD/pupil',
        unpaid: '15 %',
        capacity: '140 pupils/month',
        season: [
          '120 %',
          '120 %',
          '110 %',
          '110 %',
          '100 %',
          '60 %',
          '10 %',
          '10 %',
          '130 %',
          '130 %',
          '120 %',
          '100 %',
        ],
      },
      airtime: {
        assumed: {
          fr: 'salutations, avis et annonces, payés à la minute',
          en: 'greetings, notices and adverts, paid by the minute',
        },
        price: '1.5 USD/unit',
        plan: '300 units/month',
        demandShare: { value: '33 %', range: 'factor(0.5, 1, 2)' },
        ramp: '6 months',
        variableCost: '0.2 USD/unit',
        unpaid: '10 %',
      },
      workshop: {
        assumed: {
          fr: 'chaises, uniformes et réparations faits par les élèves',
          en: 'chairs, uniforms and repairs made by the pupils',
        },
        price: '20 USD/unit',
        plan: '40 units/month',
        demandShare: { value: '33 %', range: 'factor(0.5, 1, 2)' },
        ramp: '18 months',
        variableCost: '11 USD/unit',
        unpaid: '8 %',
      },
    },
    market: {
      assumed: { fr: 'la radio parle du centre tous les jours', en: 'the radio tells of the centre every day' },
      aware: { start: '15 %', publicity: '6 %/month', talk: '5 %/month' },
    },
    openDays: { value: '22 days/month', assumed: { fr: 'cinq jours par semaine', en: 'five days a week' } },
    staff: {
      head: { assumed: { fr: 'salaires du lieu', en: 'local wages' }, count: '1', wage: '180 USD/month' },
      trainer: {
        assumed: { fr: 'salaires du lieu', en: 'local wages' },
        count: '3',
        wage: '90 USD/month',
        serves: '60 units/month',
      },
      technician: {
        assumed: { fr: 'salaires du lieu', en: 'local wages' },
        count: '1',
        wage: '80 USD/month',
        serves: '300 units/month',
      },
    },
    quits: {
      assumed: {
        fr: 'les formateurs trouvent un autre travail quand ils ne sont pas payés',
        en: 'trainers find other work when they are not paid',
      },
    },
    fixedCost: {
      value: '160 USD/month',
      assumed: { fr: 'carburant, licence, entretien', en: 'fuel, licence, upkeep' },
    },
    closesAfter: {
      value: '18 months',
      assumed: { fr: 'porté par deux associations et une commune', en: 'carried by two associations and a town' },
    },
    survival: {
      assumed: {
        fr: 'la courbe publiée des petites entreprises, dont la moitié par manque d’argent',
        en: 'the published curve of small firms, of which half is for lack of money',
      },
    },
  },
};
