import type { Words } from '../engine/words.ts';
import { sayBoth } from './say.ts';

/** What accounts are called in a balance sheet, by their name without the institution’s id. */
const blockTexts: Readonly<Record<string, Words>> = {
  cash: { fr: 'argent en caisse', en: 'cash' },
  box: { fr: 'caisse', en: 'box' },
  fund: { fr: 'fonds', en: 'fund' },
  till: { fr: 'caisse du guichet', en: 'till' },
  float: { fr: 'fonds de roulement des guichets', en: 'float' },
  transit: { fr: 'en route', en: 'on its way' },
  abroad: { fr: 'argent à l’étranger', en: 'money abroad' },
  replacement: { fr: 'fonds de remplacement', en: 'replacement fund' },
  equipment: { fr: 'équipement', en: 'equipment' },
  reserves: { fr: 'réserves', en: 'reserves' },
  marketing: { fr: 'récolte à vendre', en: 'harvest to be sold' },
  receivables: { fr: 'dû par les clients', en: 'owed by customers' },
  payables: { fr: 'factures à payer', en: 'bills to pay' },
  instalments: { fr: 'échéances à venir', en: 'instalments to come' },
  'flat sums': { fr: 'forfaits reçus d’avance', en: 'flat sums received in advance' },
  promises: { fr: 'promesses', en: 'promises' },
  loan: { fr: 'prêt', en: 'loan' },
  loans: { fr: 'prêts', en: 'loans' },
  debts: { fr: 'prêts, à rembourser', en: 'loans, to pay back' },
  'loan debts': { fr: 'prêts, à rembourser', en: 'loans, to pay back' },
  microloans: { fr: 'microcrédits', en: 'microloans' },
  'harvest credit': { fr: 'crédit de campagne', en: 'harvest credit' },
  'bank credit': { fr: 'crédit de banque', en: 'bank credit' },
  'bank claim': { fr: 'prêt de la banque', en: 'bank’s loan' },
  'bank debt': { fr: 'dette envers la banque', en: 'debt to the bank' },
  savings: { fr: 'épargne', en: 'savings' },
  'owes savers': { fr: 'épargne à rendre', en: 'savings to give back' },
  deposits: { fr: 'dépôts', en: 'deposits' },
  'guarantee fund': { fr: 'fonds de garantie', en: 'guarantee fund' },
  'fallback line': { fr: 'ligne de secours', en: 'fallback line' },
  'social fund': { fr: 'caisse de solidarité', en: 'social fund' },
  provisions: { fr: 'provisions passées', en: 'provisions charged' },
  'loan-loss reserve': { fr: 'réserve pour pertes', en: 'loan-loss reserve' },
  stake: { fr: 'part dans une entreprise', en: 'stake in an enterprise' },
  entrusted: { fr: 'argent confié', en: 'money entrusted' },
  values: { fr: 'contrepartie des valeurs', en: 'other side of values' },
  fees: { fr: 'frais encaissés', en: 'fees taken' },
  margins: { fr: 'marges de change encaissées', en: 'exchange margins taken' },
  'on the way': { fr: 'envois en route', en: 'transfers on their way' },
  lost: { fr: 'envois perdus', en: 'transfers lost' },
  'cash-out': { fr: 'frais de retrait encaissés', en: 'cash-out fees taken' },
  correspondents: { fr: 'banques correspondantes', en: 'correspondent banks' },
  outside: { fr: 'argent du dehors', en: 'money of the outside' },
  position: { fr: 'envois : reçus moins versés', en: 'transfers: taken in less paid out' },
};

const owedTexts: Words = { fr: '{what}, à rembourser', en: '{what}, to pay back' };
const lenderTexts: Words = { fr: 'prêt de {what}', en: 'loan from {what}' };

/**
 * The name of a block of accounts for people: `coop.deposits owed` of `coop`. A name that has no words is shown as it is,
 * without the institution’s id.
 */
export function blockWords(name: string, institution: string): Words {
  const own = name.startsWith(`${institution}.`) ? name.slice(institution.length + 1) : name;
  const withoutCurrency = own.replace(/\.?\b[A-Z]{3}$/, '');
  if (withoutCurrency === '') return blockTexts['outside']!;
  const known = blockTexts[withoutCurrency];
  if (known !== undefined) return known;
  const owed = own.endsWith(' owed') ? own.slice(0, -' owed'.length) : null;
  if (owed !== null) return sayBoth(owedTexts, { what: blockWords(owed, institution) });
  const lender = /^lender (.+)$/.exec(own)?.[1];
  if (lender !== undefined) return sayBoth(lenderTexts, { what: lender });
  const last = own.includes('.') ? own.slice(own.lastIndexOf('.') + 1) : own;
  return blockTexts[last] ?? { fr: own, en: own };
}
