import type { Words } from '../engine/words.ts';

/** Texts of the screens of savings groups; loaded with them. */
export const groupTexts = {
  computing: { fr: 'Le futur est rejoué…', en: 'The future is being replayed…' },
  which: { fr: 'Quel groupe ?', en: 'Which group?' },
  whichFuture: { fr: 'Quel futur ?', en: 'Which future?' },
  futureLow: { fr: 'un mauvais futur (5 sur 100 sont plus bas)', en: 'a bad future (5 of 100 are lower)' },
  futureMiddle: { fr: 'le futur du milieu', en: 'the future in the middle' },
  futureHigh: { fr: 'un bon futur (5 sur 100 sont plus hauts)', en: 'a good future (5 of 100 are higher)' },
  futureBy: {
    fr: 'Futur n° {future}, choisi parmi {runs} d’après : {by}.',
    en: 'Future no. {future}, chosen among {runs} by: {by}.',
  },
  views: { fr: 'Que voulez-vous voir ?', en: 'What do you want to see?' },
  viewMeeting: { fr: 'Une réunion', en: 'A meeting' },
  viewPassbook: { fr: 'Un carnet', en: 'A passbook' },
  viewTurns: { fr: 'Qui a eu la cagnotte', en: 'Who has had the pot' },
  viewShareOut: { fr: 'Le partage', en: 'The share-out' },
  viewPrint: { fr: 'Tous les carnets, à imprimer', en: 'All passbooks, to print' },
  meeting: { fr: 'Réunion', en: 'Meeting' },
  previous: { fr: 'Avant', en: 'Before' },
  next: { fr: 'Suivante', en: 'Next' },
  previousMeeting: { fr: 'Réunion d’avant', en: 'Meeting before' },
  nextMeeting: { fr: 'Réunion suivante', en: 'Next meeting' },
  meetingOf: { fr: '{meeting} (sur {n})', en: '{meeting} (of {n})' },
  member: { fr: 'Membre', en: 'Member' },
  waiting: { fr: 'Attendent encore leur première cagnotte :', en: 'Still wait for their first pot:' },
  nobodyWaits: { fr: 'Tous ceux qui ont cotisé ont eu la cagnotte.', en: 'All who paid in have had the pot.' },
  shareOutNumber: { fr: 'Quel partage ?', en: 'Which share-out?' },
  noShareOut: {
    fr: 'Il n’y a pas de partage dans ce futur : le groupe garde son argent, ou le cycle n’est pas fini.',
    en: 'There is no share-out in this future: the group keeps its money, or the cycle is not over.',
  },
  ruleInForce: { fr: 'Règle en vigueur : {rule}.', en: 'Rule in force: {rule}.' },
  otherRules: {
    fr: 'Les trois autres colonnes disent ce que la même caisse aurait donné selon une autre règle.',
    en: 'The three other columns say what the same money would have given by another rule.',
  },
  cells: {
    fr: 'Touchez un montant pour voir les écritures qui le composent.',
    en: 'Touch an amount to see the entries it is made of.',
  },
  noNames: {
    fr: 'Les membres n’ont que des numéros : le programme ne demande et ne garde aucun nom.',
    en: 'Members have numbers only: the program asks for no name and keeps none.',
  },
  print: { fr: 'Imprimer', en: 'Print' },
  printHelp: {
    fr: 'Un carnet par page. Un carnet rempli d’un futur joué aide à expliquer ; ce n’est pas une prévision.',
    en: 'One passbook a page. A passbook filled from a played future helps to explain; it is no forecast.',
  },
  receipt: { fr: 'D’où vient ce montant', en: 'Where this amount comes from' },
  receiptSum: { fr: 'Total des écritures', en: 'Entries added up' },
  receiptOthers: { fr: '{n} autres écritures', en: '{n} more entries' },
  day: { fr: 'Date', en: 'Date' },
  amount: { fr: 'Montant', en: 'Amount' },
  purpose: { fr: 'Pour', en: 'For' },
  from: { fr: 'De', en: 'From' },
  to: { fr: 'Vers', en: 'To' },
  nothingElse: {
    fr: 'Aucun argent d’autres que les membres à cette réunion.',
    en: 'No money of others than members at this meeting.',
  },
  turnWorth: { fr: 'Ce que vaut chaque tour', en: 'What each turn is worth' },
  turnWorthLead: {
    fr: 'Personne n’y gagne d’argent sans qu’un autre en perde : qui reçoit tôt a une avance, qui reçoit tard épargne sans intérêt et porte le risque que d’autres s’en aillent. Ce que cela vaut dépend de ce que chacun pourrait faire d’autre avec le même argent.',
    en: 'Nobody wins money without another losing it: who receives early has an advance, who receives late saves without interest and bears the risk that others leave. What this is worth depends on what each could do instead with the same money.',
  },
  alternative: {
    fr: 'Ce que le même argent me rapporterait ailleurs, ou me coûterait à emprunter',
    en: 'What the same money would earn me elsewhere, or cost me to borrow',
  },
  alternativeHelp: {
    fr: 'Un livret : 1 ou 2 % par an. Un petit commerce ou un prêteur du quartier : bien plus. C’est votre chiffre, pas celui du scénario.',
    en: 'A savings book: 1 or 2% a year. A small trade or a money-lender: far more. It is your figure, not that of the scenario.',
  },
  perYear: { fr: '% par an', en: '% a year' },
  wrongRate: {
    fr: 'Donnez un nombre de 0 à {most}, par exemple 10.',
    en: 'Give a number from 0 to {most}, for example 10.',
  },
  breakEven: {
    fr: 'À {rate} par an, qui reçoit avant la réunion {meeting} y gagne ; qui reçoit après y perd.',
    en: 'At {rate} a year, who receives before meeting {meeting} gains; who receives after it loses.',
  },
  turnsComputing: {
    fr: 'Les futurs sont rejoués, membre par membre…',
    en: 'The futures are being replayed, member by member…',
  },
  turnsAgreed: {
    fr: 'Ce que le gagnant donne par accord, à l’association ou pour le repas, ne compte pas comme une perte.',
    en: 'What the winner gives by agreement, to the association or for the meal, does not count as a loss.',
  },
  turnsUneven: {
    fr: 'Les tours de ce groupe ne sont pas tous pareils (mains, enchère, sous-tours ou deux monnaies) : seuls les futurs joués disent ce qu’ils valent.',
    en: 'The turns of this group are not all alike (hands, auction, sub-rounds or two currencies): only the futures played say what they are worth.',
  },
  roots: { fr: 'Pour vérifier : tous les taux', en: 'To check: all rates' },
  rootsLead: {
    fr: 'Par construction chaque tour a le taux 0 : un taux ne dit donc rien d’une tontine. Les tours du milieu en ont un second, absurde. Le taux retenu est le plus petit qui n’est pas négatif (règle britannique SI 1980/51, article 9).',
    en: 'By construction every turn has the rate 0: a rate says nothing of a tontine. The turns in the middle have a second, absurd one. The rate chosen is the smallest that is not negative (UK rule SI 1980/51, regulation 9).',
  },
  norms: { fr: 'Ce que disent les études', en: 'What studies say' },
  normsMeasures: {
    fr: 'Deux mesures à ne pas confondre : la norme de 5 à 25 % compte le bénéfice d’un cycle pour une part ; les moyennes de 33 à 35 % comptent le bénéfice d’une année sur l’argent en caisse et en prêt. Aucune n’est le rendement annuel d’un épargnant, qui est plus haut que le bénéfice par part, parce que l’argent n’entre que peu à peu. Les futurs couvrent également les plages de valeurs supposées : la part des futurs entre les deux bornes est celle de ces plages, hasard compris.',
    en: 'Two measures not to be mixed up: the norm of 5 to 25% counts the profit of a cycle for one share; the averages of 33 to 35% count the profit of a year on the money in the box and in loans. Neither is a saver’s yearly return, which is higher than the profit per share because money comes in little by little. The futures cover the assumed ranges evenly: the share of futures between the two bounds is that of these ranges, luck included.',
  },
  normsTrouble: {
    fr: 'Les études comptent deux ans ; ce scénario compte toute sa durée, avec ses propres règles. Un chiffre proche après réglage n’est pas une validation.',
    en: 'The studies count two years; this scenario counts its whole length, with its own rules. A figure that is near after tuning is no validation.',
  },
  pyramid: { fr: 'Une pyramide n’est pas une tontine', en: 'A pyramid is no tontine' },
  pyramidLead: {
    fr: 'Une tontine est une liste fermée : ce que les uns reçoivent, les autres l’ont versé, et chacun a son tour. Dans une pyramide (« payez 11 dollars, amenez deux personnes, recevez 88 dollars ») chaque étage doit être deux fois plus grand que celui d’avant, et ce sont toujours les derniers, les plus nombreux, qui perdent.',
    en: 'A tontine is a closed list: what some receive the others have paid, and everybody has a turn. In a pyramid (“pay 11 dollars, bring two people, receive 88 dollars”) each level must be twice the one before, and it is always the last, who are the most, that lose.',
  },
  pyramidPeople: { fr: 'Combien de personnes pourraient entrer ?', en: 'How many people could enter?' },
  pyramidSource: {
    fr: 'Exemple réel, RD Congo : blogducitoyen.com. Compté ici : un étage n’est payé que quand celui qui paie pour lui est complet.',
    en: 'A real example, DR Congo: blogducitoyen.com. Counted here: a level is paid only when the one that pays for it is complete.',
  },
  ownLead: {
    fr: 'Donnez le cahier du groupe, une ligne par membre et par réunion. Le programme y lit où en est le groupe, peut partir de là, et met ce qui était prévu à côté de ce qui s’est passé. Le fichier ne quitte pas cet appareil, et les noms ne sont pas gardés.',
    en: 'Give the group’s book, one line for each member and meeting. The program reads where the group stands, can start from there, and puts what was planned beside what happened. The file does not leave this device, and names are not kept.',
  },
  ownColumns: {
    fr: 'Colonnes, dans n’importe quel ordre : date, membre, épargne ou cotisation (ou nombre de parts) ; s’il y en a : prêt, remboursement, frais, amende, caisse de secours, secours, cagnotte, partage. CSV ou .xlsx.',
    en: 'Columns, in any order: date, member, savings or contribution (or number of shares); if there are any: loan, repayment, charge, fine, social fund, help, pot, share-out. CSV or .xlsx.',
  },
  ownSample: { fr: 'Un cahier vide, à remplir', en: 'An empty book, to fill in' },
  ownStands: { fr: 'Où en est le groupe', en: 'Where the group stands' },
  ownRead: {
    fr: 'Lu : {members} membres, {meetings} réunions, du {from} au {to}.',
    en: 'Read: {members} members, {meetings} meetings, from {from} to {to}.',
  },
  ownMeetings: { fr: 'Réunions de ce cycle', en: 'Meetings of this cycle' },
  ownSaved: { fr: 'Épargne des membres', en: 'Members’ savings' },
  ownLent: { fr: 'Prêts qui courent', en: 'Loans running' },
  ownProfit: { fr: 'Frais et amendes reçus', en: 'Charges and fines received' },
  ownFund: { fr: 'Caisse de secours', en: 'Social fund' },
  ownHad: { fr: 'Ont eu la cagnotte', en: 'Have had the pot' },
  ownBehind: { fr: 'Cotisations en retard', en: 'Contributions behind' },
  ownStart: { fr: 'Partir de là (scénario dès {start})', en: 'Start from there (scenario from {start})' },
  ownStartHelp: {
    fr: 'Le scénario commence alors le mois qui suit la dernière réunion, avec ces carnets. « Tout remettre », chez les leviers, annule.',
    en: 'The scenario then begins in the month after the last meeting, with these passbooks. “Reset everything”, at the levers, undoes it.',
  },
  ownBeside: { fr: 'Prévu et réalisé', en: 'Planned and actual' },
  ownNoMonths: {
    fr: 'Le cahier et le scénario n’ont aucun mois en commun : partez de la situation du groupe aujourd’hui, puis revenez avec le cahier des réunions suivantes.',
    en: 'The book and the scenario have no month in common: start from where the group stands today, then come back with the book of the meetings that follow.',
  },
  noMeeting: { fr: 'Le groupe ne se réunit pas dans ce futur.', en: 'The group does not meet in this future.' },
} satisfies Record<string, Words>;

export type GroupText = keyof typeof groupTexts;
