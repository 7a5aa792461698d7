import { sameWords } from '../../engine/words.ts';
import type { ModelSheet } from '../kind.ts';

const own = sameWords('Passerelle');

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
      source: {
        fr: 'W. Feller, An Introduction to Probability Theory and Its Applications, vol. 1, XV.7 (chaîne à deux états)',
        en: 'W. Feller, An Introduction to Probability Theory and Its Applications, vol. 1, XV.7 (chain of two states)',
      },
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
      source: {
        fr: '001:3288-3294 (devoirs envers la famille) ; Passerelle',
        en: '001:3288-3294 (duties to the family); Passerelle',
      },
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
      source: {
        fr: 'Thaler, Ravishankar, IEEE/ACM Transactions on Networking 6 (1998), hachage par rendez-vous ; Passerelle',
        en: 'Thaler, Ravishankar, IEEE/ACM Transactions on Networking 6 (1998), rendezvous hashing; Passerelle',
      },
    },
    {
      says: {
        fr: 'Ce que l’on veut envoyer suit les saisons (calendrier lunaire tabulaire), les années à l’étranger, une étiquette, le coût payé et les malheurs de la famille, si le fichier le dit.',
        en: 'What people want to send follows the seasons (tabular lunar calendar), the years abroad, a label, the cost paid and the family’s shocks, where the file says so.',
      },
      formula:
        'wish × (1 + Σ seasons) × (1 + label) × y/p · e^(1 − y/p) × (1 + elasticity × Δcost/cost₀) + insures × missing income',
      source: {
        fr: 'Makina, Masenge (bosse) ; Kpodar, Imam 2022, OIM 2024 (élasticité) ; Yang, Choi 2007 (assurance) ; De Arcangelis et al. 2015 (étiquettes)',
        en: 'Makina, Masenge (hump); Kpodar, Imam 2022, IOM 2024 (elasticity); Yang, Choi 2007 (insurance); De Arcangelis et al. 2015 (labels)',
      },
    },
    {
      says: {
        fr: 'Qui groupe ses envois les espace quand les frais fixes pèsent : des frais plus bas font envoyer plus souvent.',
        en: 'Who batches spaces transfers when fixed fees weigh: a lower fee makes people send more often.',
      },
      formula: 'months = round(sqrt(2 × fixed fee / (monthly × holding)))',
      source: {
        fr: 'règle de la racine carrée des stocks ; Aycinena, Martínez, Yang 2010 (une baisse des frais n’agit que sur la fréquence)',
        en: 'square-root rule of stocks; Aycinena, Martínez, Yang 2010 (the effect of a fee cut is all in frequency)',
      },
    },
    {
      says: {
        fr: 'Une part de ce qui entre est mise de côté et ne paie que l’essentiel quand l’argent manque. Former les deux bouts ensemble fait plus que la somme de chacun ; la règle proportionnelle du manuel reste au choix.',
        en: 'A share of what comes in is put aside and only pays for basics when money is short. Training both ends together does more than the sum of each; the handbook’s linear rule remains a choice.',
      },
      formula: 'together: family × (alone + (1 − alone) × sender); linear: w × sender + (1 − w) × family',
      source: {
        fr: 'Doi, McKenzie, Zia 2014 ; contesté : 001:2703-2748 (C07)',
        en: 'Doi, McKenzie, Zia 2014; contested: 001:2703-2748 (C07)',
      },
    },
    {
      says: {
        fr: 'Un diplôme paie selon ce que la discrimination en laisse ; l’effort propre baisse avec la part des envois.',
        en: 'A degree pays what discrimination leaves of it; own effort falls with the share of transfers.',
      },
      formula: 'income × (1 + surplus × (1 − discrimination)) × (1 − dependency × share of transfers the month before)',
      source: { fr: '001:882-886 (C13) ; 001:836-839 (C10)', en: '001:882-886 (C13); 001:836-839 (C10)' },
    },
    {
      says: {
        fr: 'Qui rentre choisit sa commune ou une grande ville ; une entreprise locale qui vit multiplie les chances de la commune.',
        en: 'Whoever returns chooses the home town or a big city; a local firm that lives multiplies the odds of the home town.',
      },
      formula: 'odds of the home town = home ÷ (1 − home) × pull while the firm lives',
      source: {
        fr: 'C46 (001:3177-3190), forme logistique ; tailles supposées',
        en: 'C46 (001:3177-3190), logistic form; sizes assumed',
      },
    },
  ],
  covers: ['S05', 'S11', 'S12', 'S13', 'S14', 'S105', 'S106', 'S107', 'S111', 'S118', 'S122'],
};
