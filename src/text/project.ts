import type { Words } from '../engine/words.ts';

/** Comments and marks of the scenario that the home form writes; people read them beside the numbers. */
export const projectTexts = {
  head: {
    fr: 'Un premier scénario écrit à partir de cinq réponses. Tout ce qui n’est pas marqué « own » est une supposition ou une série publiée : remplacez-le par ce que vous savez.',
    en: 'A first scenario written from five answers. Whatever is not marked "own" is an assumption or a published series: replace it with what you know.',
  },
  size: {
    fr: 'La taille du projet suit l’argent qu’on peut attendre : environ 45 euros sur 100 promis, pour que la somme suffise dans la plupart des futurs.',
    en: 'The size of the project follows the money to be expected: about 45 euros in 100 promised, so that it is enough in most futures.',
  },
  title: { fr: 'Notre projet : {project}, {place}', en: 'Our project: {project}, {place}' },
  own: { fr: 'réponse des membres', en: 'the members’ answer' },
  euroPrices: { fr: 'proche de l’objectif de la BCE', en: 'near the aim of the ECB' },
  dollarPrices: {
    fr: 'prix en dollars ; la série publiée ({value} par an, {period}) est celle de la monnaie du pays',
    en: 'prices in dollars; the published series ({value} a year, {period}) is that of the country’s own money',
  },
  localPrices: { fr: '{source}, {period}', en: '{source}, {period}' },
  members: { fr: 'Les membres', en: 'The members' },
  household: {
    fr: 'un budget modeste en Europe ; à remplacer par celui des membres',
    en: 'a modest budget in Europe; to be replaced by the members’ own',
  },
  association: { fr: 'L’association', en: 'The association' },
  paying: {
    fr: 'les cotisations ne rentrent jamais toutes : après un an, environ sept sur dix',
    en: 'dues are never all paid: after a year about seven in ten',
  },
  dropout: {
    fr: 'environ six membres sur cent partent en un an',
    en: 'about six members in a hundred leave in a year',
  },
  overhead: {
    fr: 'comme SOLIMANBE dans l’étude de l’IRFAM (000:696)',
    en: 'as SOLIMANBE in the IRFAM study (000:696)',
  },
  reserve: { fr: 'gardé pour les frais de compte', en: 'kept for the cost of the account' },
  bank: { fr: 'Virement bancaire', en: 'Bank transfer' },
  bankFee: {
    fr: 'frais de la banque et du correspondant, de mémoire ; mettez ceux de votre reçu',
    en: 'the bank’s and the correspondent’s fees, as recalled; put those of your receipt',
  },
  bankMargin: {
    fr: 'marge de change d’une banque, de mémoire',
    en: 'a bank’s margin on the exchange rate, as recalled',
  },
  bankHours: { fr: 'deux à cinq jours ouvrables', en: 'two to five working days' },
  wayBack: { fr: 'Le chemin du retour', en: 'The way back' },
  wayBackWhy: {
    fr: 'aucun prix publié pour envoyer vers l’Europe ; ordre de grandeur d’un virement international',
    en: 'no published price for sending to Europe; about what an international transfer takes',
  },
  agent: { fr: 'Agence de transfert (moyenne publiée)', en: 'Transfer agent (published average)' },
  agentTariff: {
    fr: 'Banque mondiale, Remittance Prices Worldwide, {corridor}, moyennes de 2017 à deux montants (140 et 345 EUR) ; une moyenne, pas le prix d’une agence',
    en: 'World Bank, Remittance Prices Worldwide, {corridor}, averages of 2017 at two amounts (EUR 140 and 345); an average, not the price of an agent',
  },
  agentHours: { fr: 'payé le jour même', en: 'paid out the same day' },
  noCorridor: {
    fr: 'Aucune moyenne publiée pour envoyer de l’argent vers ce pays depuis la Belgique, la France, l’Espagne ou l’Italie.',
    en: 'No average is published for sending money to this country from Belgium, France, Spain or Italy.',
  },
  building: {
    fr: 'ordre de grandeur près de Kinshasa ; niveau de prix et de salaires ici : {level} fois celui-là ; demandez trois devis',
    en: 'order of magnitude near Kinshasa; prices and wages here: {level} times those; ask for three quotes',
  },
  equipment: {
    fr: 'ordre de grandeur ; le matériel coûte à peu près le même prix partout',
    en: 'order of magnitude; equipment costs about the same everywhere',
  },
  workingCapital: { fr: 'quelques mois de dépenses', en: 'a few months of spending' },
  trade: {
    fr: 'prix et quantités de mémoire près de Kinshasa, prix multipliés par {level} ; la demande est un tiers du plan tant qu’on ne sait pas mieux',
    en: 'prices and quantities as recalled near Kinshasa, prices multiplied by {level}; demand is a third of the plan until more is known',
  },
  birds: {
    fr: 'pratique des élevages près de Kinshasa, de mémoire',
    en: 'farm practice near Kinshasa, as recalled',
  },
  birdSize: { fr: 'à la taille de l’argent attendu', en: 'to the size of the money expected' },
  feed: {
    fr: '0,60 maïs {maize} + 0,30 tourteau de soja {soybean} USD/kg (Banque mondiale, {period}) + 0,10 concentré 0,90, plus transport et mouture 0,28 (supposés)',
    en: '0.60 maize {maize} + 0.30 soybean meal {soybean} USD/kg (World Bank, {period}) + 0.10 concentrate 0.90, plus freight and milling 0.28 (assumed)',
  },
  imports: {
    fr: 'poulet {chicken} USD/kg (Banque mondiale, {period}) plus transport 0,25, fois 1,20 de droits et 1,20 de marge (supposés)',
    en: 'chicken {chicken} USD/kg (World Bank, {period}) plus freight 0.25, times 1.20 for duty and 1.20 for margin (assumed)',
  },
  wages: {
    fr: 'ordre de grandeur près de Kinshasa ; niveau de prix et de salaires ici : {level} fois celui-là',
    en: 'order of magnitude near Kinshasa; prices and wages here: {level} times those',
  },
  closes: {
    fr: 'on travaille quelques mois sans paie, pas plus',
    en: 'people work a few months without pay, not longer',
  },
  closure: {
    fr: 'la moitié des 8,3 % de fermetures par an de petites entreprises (McKenzie et Paffhausen) ; l’autre moitié vient du manque de caisse',
    en: 'half of the 8.3 % of small firms that close in a year (McKenzie and Paffhausen); the other half comes from lack of cash',
  },
  surplus: { fr: 'ce qui reste sert d’abord à durer', en: 'what is left serves first to last' },
  loan: {
    fr: 'sans intérêt, cinq ans, la première année sans remboursement',
    en: 'no interest, five years, the first without instalments',
  },
  share: { fr: 'part des membres dans ce qui reste', en: 'the members’ part of what is left' },
  recession: { fr: 'Récession en Europe', en: 'Recession in Europe' },
  recessionWhy: {
    fr: 'les emplois se perdent ensemble, donc les cotisations baissent ensemble',
    en: 'jobs are lost together, so dues fall together',
  },
  variantLess: { fr: 'Un tiers des membres ne paie bientôt plus', en: 'Soon a third of the members no longer pay' },
  variantLessWhy: { fr: 'la question d’un trésorier', en: 'a treasurer’s question' },
  variantCommittee: { fr: 'Un comité tient l’argent du chantier', en: 'A committee holds the building money' },
  variantCommitteeWhy: {
    fr: 'trois signatures : il se perd moins, cela dure plus longtemps',
    en: 'three signatures: less is lost, and it takes longer',
  },
  whoseMembers: { fr: 'les membres', en: 'the members' },
} as const satisfies Record<string, Words>;
