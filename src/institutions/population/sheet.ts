import type { ModelSheet } from '../kind.ts';

const own = 'Passerelle';

/** What a population does, for the help and the receipts. */
export const populationSheet: ModelSheet = {
  purpose: {
    fr: 'Des personnes ou des ménages, chacun avec sa caisse : ils gagnent, envoient, paient leurs obligations dans leur ordre, achètent et consomment.',
    en: 'Persons or households, each with its own cash: they earn, send, meet their obligations in their order, buy and consume.',
  },
  rules: [
    {
      says: {
        fr: 'Chaque mois, qui travaille peut perdre son travail et qui n’en a pas peut en retrouver. Au départ, la part au travail est celle du long terme.',
        en: 'Each month those at work may lose it and those without may find some. At the start the share at work is that of the long run.',
      },
      formula:
        'P(lost) = min(1, jobLoss × undocumentedJobLoss if undocumented); share at work = jobFinding / (P(lost) + jobFinding)',
      source:
        'W. Feller, An Introduction to Probability Theory and Its Applications, vol. 1, XV.7 (chain of two states)',
    },
    {
      says: {
        fr: 'Le revenu vient de l’extérieur, le premier du mois, arrondi au pair le plus proche ; sans travail, il en reste une part.',
        en: 'Income comes from outside on the first of the month, rounded half to even; without work a share of it remains.',
      },
      formula: 'income × (1 at work, incomeWithoutWork without)',
      source: own,
    },
    {
      says: {
        fr: 'On envoie au plus ce qui reste une fois mis de côté ce qui passe avant la famille ; le budget est partagé également entre les familles, les pièces restantes tournent.',
        en: 'At most what is left is sent, once what comes before the family is put aside; the budget is shared evenly among the families, the coins left over go round.',
      },
      formula: 'budget = max(0, min(wish, cash − owed before family))',
      source: '001:3288-3294 (duties to the family); ' + own,
    },
    {
      says: {
        fr: 'Les obligations sont payées dans l’ordre choisi, en entier si l’argent suffit ; ce qui manque est compté avec sa raison, et un loyer manqué n’est pas reporté.',
        en: 'Obligations are met in the chosen order, in full when cash allows; what is missing is counted with its reason, and a missed rent is not carried over.',
      },
      formula: 'paid = due if cash ≥ due; else cash when parts are taken, else 0',
      source: own,
    },
    {
      says: {
        fr: 'Qui soutient qui est fixé par un calcul sur les numéros des unités : les soutiens sont répartis également.',
        en: 'Who supports whom is settled by a computation on the numbers of the units: support is shared out evenly.',
      },
      formula: 'among the least loaded senders, the one with the highest hash(sender, family)',
      source: 'Thaler, Ravishankar, IEEE/ACM Transactions on Networking 6 (1998), rendezvous hashing; ' + own,
    },
  ],
  covers: ['S11', 'S14', 'S118', 'S122'],
};
