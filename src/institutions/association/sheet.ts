import { sameWords } from '../../engine/words.ts';
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
      source: {
        fr: 'Forme supposée : cotisations vraiment payées, jamais 100 %',
        en: 'Assumed shape: dues really paid, never 100%',
      },
    },
    {
      says: {
        fr: 'Une part de tout ce qui est récolté va aux frais de fonctionnement, au centime près : 44 000 € à 5 % laissent 41 800 €.',
        en: 'A share of all that is raised goes to running costs, exact to the cent: 44,000 € at 5% leave 41,800 €.',
      },
      formula: 'delivered = raised·(1 − overhead)',
      source: {
        fr: 'SOLIMANBE, 000:696 (5 %) et 000:698 (44 000 EUR)',
        en: 'SOLIMANBE, 000:696 (5%) and 000:698 (44,000 EUR)',
      },
    },
    {
      says: {
        fr: 'Les fêtes sont réparties sur l’année, leurs frais sont dus même quand peu de monde vient. Un subside peut être refusé ou en retard : c’est tiré une fois par futur.',
        en: 'Events are spread over the year, their costs are owed even when few people come. A grant may be refused or late: this is drawn once a future.',
      },
      formula: 'events in month m = ⌊(m+1)·n/12 + ½⌋ − ⌊m·n/12 + ½⌋',
      source: sameWords('S83 (000:872-875), S85 (000:696-706)'),
    },
    {
      says: {
        fr: 'Le projet reçoit ce qu’il demande, tant que la caisse dépasse la réserve. Dans une autre monnaie, la somme part au cours moyen avec une marge pour les frais ; un canal la transporte.',
        en: 'The project gets what it asks for, as long as the cash is above the reserve. In another currency the sum leaves at mid-market with an allowance for costs; a channel carries it.',
      },
      formula: 'sent = min(wanted ÷ rate·(1 + allowance), cash − reserve)',
      source: { fr: 'Supposé', en: 'Assumed' },
    },
    {
      says: {
        fr: 'Un prêt demande chaque mois la mensualité constante sur ce qui reste dû et les mois qui restent. Ce qui manque est noté comme manqué et réparti sur la suite. Rien n’est demandé tant que le projet attend encore de l’argent.',
        en: 'A loan asks each month the level instalment on what is still owed over the months that remain. What is missing is noted as missed and spread over the rest. Nothing is asked while the project still waits for money.',
      },
      formula: 'B·r ÷ (1 − (1 + r)^−n)',
      source: { fr: 'Forme exacte', en: 'Closed form' },
    },
    {
      says: {
        fr: 'Un bailleur répond selon ses règles : part du budget ou tant de fois l’apport propre, plafonds, budgets admis, calendrier, convention. Une demande refusée dit pourquoi. La réussite visible et le professionnalisme aident.',
        en: 'A funder answers by its rules: a share of the budget or so many times the own contribution, caps, eligible budgets, calendar, convention. A refused application says why. Visible success helps.',
      },
      formula: 'grant = min(share·budget or matches·own, cap, cap of the applicant − running)',
      source: {
        fr: 'S87, S89 (001:1132-1139, 6909-6918) ; FORIM PRA/OSIM ; WBI PPDEV 2019 ; le 3x1 du Mexique',
        en: 'S87, S89 (001:1132-1139, 6909-6918); FORIM PRA/OSIM; WBI PPDEV 2019; Mexico’s 3x1',
      },
    },
    {
      says: {
        fr: 'Un travail fini tombe à l’arrêt par hasard ; le suivi d’une association et celui d’une autorité l’évitent, et les deux ensemble plus que chacun seul. Ce que chacun bâtit sur le terrain d’un particulier peut être repris.',
        en: 'A finished work falls idle by chance; follow-up by an association and by an authority prevents it, and both together more than each alone. What is built on a private person’s land may be taken back.',
      },
      formula: 'idle = base·e^−(a·A + b·P + c·A·P)',
      source: { fr: 'Forme de l’affirmation C53 (003:29)', en: 'Form of claim C53 (003:29)' },
    },
    {
      says: {
        fr: 'Argent et capacités se complètent : la chance qu’un travail serve dépend de la part venue de bailleurs, du professionnalisme, et des deux ensemble.',
        en: 'Money and capacity complete each other: the chance that a work serves depends on the share funders paid, on professionalism, and on both together.',
      },
      formula: 'logistic(base + f·F + k·K + fk·F·K)',
      source: { fr: 'Forme de l’affirmation C52 (001:9649-9666)', en: 'Form of claim C52 (001:9649-9666)' },
    },
    {
      says: {
        fr: 'Les conflits baissent avec les réunions et un accord écrit, montent avec un partage inégal ; ils arrêtent les projets pour un temps. Trop peu de partenaires apportent peu, trop coûtent plus qu’ils n’apportent.',
        en: 'Conflicts fall with meetings and a written agreement, rise with an unequal share; they stop projects for a time. Too few partners bring little, too many cost more than they bring.',
      },
      formula: 'h = h₀·e^−(calms·m)·(1 − written)·(1 + asymmetry);  brings·(1 − e^−n/n₀) − κ·n(n − 1)/2',
      source: {
        fr: 'Formes des affirmations C54 et C55 (001:6646-6659, 9507-9520)',
        en: 'Forms of claims C54 and C55 (001:6646-6659, 9507-9520)',
      },
    },
    {
      says: {
        fr: 'La confiance monte avec chaque contact et tombe avec chaque promesse rompue : conflit, objectif manqué, abandon, fin brusque d’un appui. Elle multiplie la part des membres qui paient.',
        en: 'Trust rises with each contact and falls with each broken promise: conflict, missed aim, work given up, abrupt end of support. It multiplies the share of members who pay.',
      },
      formula: 'T ← T + κ⁺·(1 − T) per contact;  T ← T·(1 − κ⁻) per breach',
      source: {
        fr: 'Formes des affirmations C24, C58, C59 (001:2247-2254, 9474-9488, 9686-9709)',
        en: 'Forms of claims C24, C58, C59 (001:2247-2254, 9474-9488, 9686-9709)',
      },
    },
    {
      says: {
        fr: 'Les voyages coûtent billet et séjour et émettent du CO₂ ; un partenaire autonome en épargne une part. Bénévoles, postes payés, local, dons en nature et secours sont comptés à part.',
        en: 'Trips cost fare and stay and emit CO₂; an autonomous partner saves a part of them. Volunteers, paid posts, premises, gifts in kind and relief are counted apart.',
      },
      formula: 'cost = trips·(1 − autonomy)·(fare + days·day)',
      source: {
        fr: 'Forme de l’affirmation C63 (004:22 ; 000:328-333) ; S84, S85, S94, S138',
        en: 'Form of claim C63 (004:22; 000:328-333); S84, S85, S94, S138',
      },
    },
    {
      says: {
        fr: 'Huit étapes de codéveloppement, plusieurs portes d’entrée ; on bute à la cinquième tant que la caisse et le professionnalisme manquent ; un fondateur sans relève fait reculer. Un succès visible est copié alentour.',
        en: 'Eight stages of co-development with several doors; the fifth is where they stall as long as cash and professionalism are missing; a founder without a successor costs a stage. A visible success is copied around.',
      },
      formula: 'stage 1 … 8;  new groups = β·V·(1 − share that has begun)',
      source: {
        fr: 'Formes des affirmations C60 et C64 (000:455-503)',
        en: 'Forms of claims C60 and C64 (000:455-503)',
      },
    },
  ],
  covers:
    'S06 S07 S58 S81 S82 S83 S84 S85 S86 S87 S88 S89 S93 S94 S95 S96 S97 S99 S104 S126 S127 S128 S129 S131 S132 S133 S135 S137 S138 S142'.split(
      ' ',
    ),
};
