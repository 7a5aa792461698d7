import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { DepositValues } from './instance.ts';

/** Mistakes that need several fields, or the savers, to be seen. */
export function check(values: DepositValues, neighbours: Neighbours): readonly KindIssue[] {
  const theirs = neighbours.valueOf(values.savers, 'currency');
  const issues: KindIssue[] = [];
  if (typeof theirs === 'string' && theirs !== values.currency) {
    issues.push({
      rule: 'deposit-must-share-the-currency-of-its-savers',
      path: 'savers',
      given: theirs,
      allowed: values.currency,
      says: sayBoth(
        {
          fr: 'Ce dépôt compte en {currency}, mais « {savers} » tient son argent en {theirs} : un compte n’a qu’une monnaie.',
          en: 'This deposit counts in {currency}, but "{savers}" holds its money in {theirs}: an account has one currency.',
        },
        { currency: values.currency, savers: values.savers, theirs },
      ),
    });
  }
  const { lends } = values;
  if (lends !== null && lends.part.value + lends.minimum.value > 1) {
    issues.push({
      rule: 'loans-and-reserve-must-not-exceed-the-deposits',
      path: 'lends.part',
      given: lends.part.unit,
      allowed: 'part + minimum ≤ 100 %',
      says: {
        fr: 'La part prêtée et la réserve minimale dépassent ensemble les dépôts : baissez l’une des deux.',
        en: 'The part lent and the minimum reserve together exceed the deposits: lower one of them.',
      },
    });
  }
  return issues;
}
