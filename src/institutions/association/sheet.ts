import type { ModelSheet } from '../kind.ts';

/** Purpose, rules and sources of the association, as the app shows them. */
export const sheet: ModelSheet = {
  purpose: {
    fr: 'Une association récolte des cotisations, des recettes de fêtes et des subsides, garde une part pour ses frais et finance un projet. La fiche montre combien est vraiment versé, combien arrive, et ce qui revient, s’il en revient.',
    en: 'An association raises dues, takings of events and grants, keeps a share for its own costs and funds a project. It shows how much is really paid, how much gets there, and what comes back, if anything does.',
  },
  rules: [
    {
      says: {
        fr: 'La part des membres qui paient baisse du départ vers un niveau durable ; des membres partent pour de bon. Qui paie et qui part est tiré au sort, membre par membre et mois par mois.',
        en: 'The share of members who pay falls from the start to a lasting level; some members leave for good. Who pays and who leaves is drawn, member by member and month by month.',
      },
      formula: 'p(t) = settles + (start − settles)·e^(−3t/within)',
      source: 'Assumed shape; design, section 11: dues really paid, never 100%',
    },
    {
      says: {
        fr: 'Une part de tout ce qui est récolté va aux frais de fonctionnement, au centime près : 44 000 € à 5 % laissent 41 800 €.',
        en: 'A share of all that is raised goes to running costs, exact to the cent: 44,000 € at 5% leave 41,800 €.',
      },
      formula: 'delivered = raised·(1 − overhead)',
      source: 'SOLIMANBE, 000:696 (5%) and 000:698 (44,000 EUR)',
    },
    {
      says: {
        fr: 'Les fêtes sont réparties sur l’année, leurs frais sont dus même quand peu de monde vient. Un subside peut être refusé ou en retard : c’est tiré une fois par futur.',
        en: 'Events are spread over the year, their costs are owed even when few people come. A grant may be refused or late: this is drawn once a future.',
      },
      formula: 'events in month m = ⌊(m+1)·n/12 + ½⌋ − ⌊m·n/12 + ½⌋',
      source: 'S83 (000:872-875), S85 (000:696-706)',
    },
    {
      says: {
        fr: 'Le projet reçoit ce qu’il demande, tant que la caisse dépasse la réserve. Dans une autre monnaie, la somme part au cours moyen avec une marge pour les frais ; un canal la transporte.',
        en: 'The project gets what it asks for, as long as the cash is above the reserve. In another currency the sum leaves at mid-market with an allowance for costs; a channel carries it.',
      },
      formula: 'sent = min(wanted ÷ rate·(1 + allowance), cash − reserve)',
      source: 'Assumed',
    },
    {
      says: {
        fr: 'Un prêt demande chaque mois la mensualité constante sur ce qui reste dû et les mois qui restent. Ce qui manque est noté comme manqué et réparti sur la suite. Rien n’est demandé tant que le projet attend encore de l’argent.',
        en: 'A loan asks each month the level instalment on what is still owed over the months that remain. What is missing is noted as missed and spread over the rest. Nothing is asked while the project still waits for money.',
      },
      formula: 'B·r ÷ (1 − (1 + r)^−n)',
      source: 'Closed form',
    },
  ],
  covers: ['S83', 'S85', 'S86'],
};
