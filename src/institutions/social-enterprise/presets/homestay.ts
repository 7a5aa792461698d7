import type { Preset } from '../../kind.ts';

/** Twenty beds with families in an Andean community, filled by word of mouth and by season. */
export const homestay: Preset = {
  label: { fr: 'Chambres chez l’habitant', en: 'Homestay' },
  values: {
    currency: 'USD',
    building: {
      assumed: {
        fr: 'une chambre, une salle d’eau et la literie dans chacune de dix maisons ; aucune source',
        en: 'a room, a bathroom and bedding in each of ten houses; no source',
      },
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
      assumed: {
        fr: 'lits, couvertures, chauffe-eau ; une vie de sept ans',
        en: 'beds, blankets, water heaters; a life of seven years',
      },
      value: '5000 USD',
      life: '84 months',
      setAside: '50 %',
    },
    workingCapital: {
      value: '1800 USD',
      assumed: {
        fr: 'six mois de coordination et de frais courants',
        en: 'half a year of the coordinator and of running costs',
      },
    },
    products: {
      night: {
        assumed: {
          fr: 'un lit bon marché ; demande d’un tiers du plan tant que les nuits ne sont pas comptées : 12 % des lits, comme dans de petits projets',
          en: 'a cheap bed; demand is a third of the plan until nights are counted: 12% of beds, as in small schemes',
        },
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
        assumed: {
          fr: 'un repas et demi par nuit, cuisiné par l’hôte',
          en: 'one and a half meals a night, cooked by the host',
        },
        price: '4 USD/unit',
        alongside: { of: 'night', each: '1.5' },
        ramp: '0 months',
        variableCost: '2.6 USD/unit',
        unpaid: '2 %',
      },
    },
    inputsAhead: {
      value: '20 %',
      assumed: {
        fr: 'les hôtes sont payés après le départ des clients',
        en: 'hosts are paid after the guests have left',
      },
    },
    market: {
      assumed: {
        fr: 'les clients viennent parce que d’autres sont venus ; aucune source ne dit à quel rythme',
        en: 'guests come because others came; no source gives how fast',
      },
      aware: {
        start: '10 %',
        publicity: { value: '0.5 %/month', range: 'factor(0.5, 1, 2)' },
        talk: { value: '8 %/month', range: 'factor(0.5, 1, 1.5)' },
        forgotten: '0.5 %/month',
      },
      quality: '1',
      others: { value: '0', assumed: { fr: 'le seul de sa vallée', en: 'the only one in its valley' } },
    },
    openDays: { value: '30 days/month', assumed: { fr: 'tous les jours', en: 'every day' } },
    staff: {
      coordinator: {
        assumed: { fr: 'mi-temps, réservations et comptes', en: 'half-time, bookings and accounts' },
        count: '0.5',
        wage: '260 USD/month',
      },
    },
    fixedCost: {
      value: '60 USD/month',
      assumed: { fr: 'téléphone, site internet, frais', en: 'telephone, web page, fees' },
    },
    closesAfter: {
      value: '12 months',
      assumed: {
        fr: 'les hôtes ont leurs champs, ils attendent longtemps',
        en: 'hosts have their fields, they wait long',
      },
    },
    survival: {
      assumed: {
        fr: 'la courbe publiée des petites entreprises, dont la moitié par manque d’argent',
        en: 'the published curve of small firms, of which half is for lack of money',
      },
    },
  },
};
