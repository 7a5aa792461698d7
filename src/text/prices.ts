import type { Words } from '../engine/words.ts';

/** Names and sentences about prices of transfers: in scenario texts made of them, on screens and in the terminal. */
export const priceTexts = {
  rpwLine: {
    fr: 'Banque mondiale, Remittance Prices Worldwide, {corridor}, {period}, ligne {line}',
    en: 'World Bank, Remittance Prices Worldwide, {corridor}, {period}, line {line}',
  },
  feeLine: {
    fr: 'droite par les frais aux deux montants relevés, Remittance Prices Worldwide, {corridor}, {period}, ligne {line}',
    en: 'straight line through the fees at the two amounts collected, Remittance Prices Worldwide, {corridor}, {period}, line {line}',
  },
  feeSteps: {
    fr: 'les frais des deux montants relevés, en marches, Remittance Prices Worldwide, {corridor}, {period}, ligne {line}',
    en: 'the fees at the two amounts collected, as steps, Remittance Prices Worldwide, {corridor}, {period}, line {line}',
  },
  feeOnePrice: {
    fr: 'un seul montant relevé : pris pour une part fixe, Remittance Prices Worldwide, {corridor}, {period}, ligne {line}',
    en: 'one amount collected only: taken for a fixed part, Remittance Prices Worldwide, {corridor}, {period}, line {line}',
  },
  speedClass: {
    fr: 'classe « {label} » de la Banque mondiale, son milieu',
    en: 'World Bank class “{label}”, its middle',
  },
  hoursUnknown: { fr: 'le fichier ne le dit pas', en: 'the file does not say' },
  ownReceipt: {
    fr: 'mon reçu : {gave} {currency} donnés, dont {fee} de frais, {arrived} {paidIn} reçus',
    en: 'my receipt: {gave} {currency} given, of which {fee} in fees, {arrived} {paidIn} received',
  },
  ownMargin: {
    fr: 'mon reçu, au cours du marché de {rate} {paidIn} : 1 − {arrived} ÷ (({gave} − {fee}) × {rate})',
    en: 'my receipt, at a mid-market rate of {rate} {paidIn}: 1 − {arrived} ÷ (({gave} − {fee}) × {rate})',
  },
  meanTitle: {
    fr: 'Moyenne des services, {period}',
    en: 'Mean of services, {period}',
  },
  meanTwoPoints: {
    fr: 'deux moyennes publiées du couloir {corridor}, {period} ({small} à {smallAmount} {currency}, {large} à {largeAmount} {currency}) : frais = (p₁ − p₂) ÷ (1/a₁ − 1/a₂), marge = p₁ − frais/a₁. Une moyenne, le prix de personne',
    en: 'two published means of the corridor {corridor}, {period} ({small} at {smallAmount} {currency}, {large} at {largeAmount} {currency}): fee = (p₁ − p₂) ÷ (1/a₁ − 1/a₂), margin = p₁ − fee/a₁. A mean, nobody’s price',
  },
  providerTitle: { fr: '{firm} ({service})', en: '{firm} ({service})' },
  providerLine: {
    fr: 'Remittance Prices Worldwide, {corridor}, {period}, moyenne de {services} {services|service|services} de ce prestataire à 120 GBP ; sélection CC BY 4.0, Finofin Limited',
    en: 'Remittance Prices Worldwide, {corridor}, {period}, mean of {services} {services|service|services} of this provider at GBP 120; selection CC BY 4.0, Finofin Limited',
  },
  where: { fr: '{from} – {to}, {date}', en: '{from} – {to}, {date}' },
  undated: { fr: 'mon reçu', en: 'my receipt' },
  ofScenario: { fr: 'valeurs du scénario, à son début', en: 'values of the scenario, at its start' },
  speeds: {
    hour: { fr: 'moins d’une heure', en: 'less than one hour' },
    'same-day': { fr: 'le jour même', en: 'same day' },
    'next-day': { fr: 'le lendemain', en: 'next day' },
    'two-days': { fr: '2 jours', en: '2 days' },
    'five-days': { fr: '3 à 5 jours', en: '3 to 5 days' },
    longer: { fr: '6 jours ou plus', en: '6 days or more' },
  },
  instruments: {
    cash: { fr: 'espèces', en: 'cash' },
    account: { fr: 'compte', en: 'account' },
    'debit-card': { fr: 'carte de débit', en: 'debit card' },
    'credit-card': { fr: 'carte de crédit', en: 'credit card' },
    'mobile-money': { fr: 'argent mobile', en: 'mobile money' },
  },
  accessPoints: {
    agent: { fr: 'agent', en: 'agent' },
    branch: { fr: 'agence', en: 'branch' },
    internet: { fr: 'internet', en: 'internet' },
    phone: { fr: 'téléphone', en: 'phone' },
    'call-centre': { fr: 'centre d’appels', en: 'call centre' },
    'post-office': { fr: 'poste', en: 'post office' },
  },
  pickUps: {
    cash: { fr: 'espèces', en: 'cash' },
    account: { fr: 'compte', en: 'account' },
    wallet: { fr: 'portefeuille mobile', en: 'mobile wallet' },
    card: { fr: 'carte', en: 'card' },
    home: { fr: 'à domicile', en: 'at home' },
  },
} as const;

/** Scenario texts made of prices: what people read beside the numbers. */
export const priceScenarioTexts = {
  head: {
    fr: 'Canaux de transfert {corridor} d’après {file}. Les prix portent leur source ; ceux qui envoient et leurs familles sont supposés : remplacez-les, ou reprenez les canaux dans votre fichier.',
    en: 'Transfer channels {corridor} from {file}. Prices bear their source; senders and families are assumed: replace them, or take the channels into a file of yours.',
  },
  source: {
    fr: 'Banque mondiale, Remittance Prices Worldwide (CC BY 4.0), {corridor} ({code}), {date}',
    en: 'World Bank, Remittance Prices Worldwide (CC BY 4.0), {corridor} ({code}), {date}',
  },
  title: { fr: '{from} – {to} : les canaux, {date}', en: '{from} – {to}: the channels, {date}' },
  senders: { fr: 'Qui envoie ({country})', en: 'Senders ({country})' },
  families: { fr: 'Les familles ({country})', en: 'Families ({country})' },
  household: {
    fr: 'un ménage inventé, pour essayer les canaux : à remplacer',
    en: 'an invented household, to try the channels: to be replaced',
  },
  amount: {
    fr: 'le montant local auquel la Banque mondiale relève « 200 USD »',
    en: 'the local amount at which the World Bank collects “USD 200”',
  },
  amountAssumed: { fr: 'un montant d’essai', en: 'an amount to try' },
  rateSeries: { fr: '{source}, {period}', en: '{source}, {period}' },
  rateMissing: {
    fr: 'écrivez le cours de change ici, aucun n’est publié de {from} à {to}',
    en: 'write the exchange rate here, none is published from {from} to {to}',
  },
  prices: { fr: 'hausse des prix non étudiée ici', en: 'the rise of prices is not studied here' },
} as const satisfies Record<string, Words>;
