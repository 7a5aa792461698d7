import type { Words } from '../../engine/words.ts';
import { breachOf, type Breach } from '../../finance/loans/usury.ts';
import { sayBoth } from '../../text/say.ts';
import type { KindIssue } from '../kind.ts';
import type { PoolValues } from './fields.ts';
import { offerOf } from './products/offer.ts';
import { productsOf } from './products/product.ts';

/**
 * The law the pool lends under: a loan dearer than its ceiling is refused, with the article, as a statute refuses it. Looked
 * at only when everything else of the loan is right.
 */
export function checkLaw(values: PoolValues): KindIssue[] {
  const { law } = values;
  if (law === 'none') return [];
  return productsOf(values).flatMap((product) => {
    const breach = breachOf(law, offerOf(values, product.values));
    if (breach === null) return [];
    const isOwn = product.values.rate !== null || product.values.form !== 'interest';
    const where = isOwn ? `${product.path}.${product.values.form === 'murabaha' ? 'markUp' : 'rate'}` : 'rate';
    return [refusal(where, breach)];
  });
}

function refusal(path: string, breach: Breach): KindIssue {
  const [rate, most] = [inPercent(breach.rate), inPercent(breach.most)];
  const per = breach.byMonth ? { fr: 'par mois', en: 'a month' } : { fr: 'par an', en: 'a year' };
  return {
    rule: 'a-loan-must-not-be-usurious',
    path,
    given: `${rate} %`,
    allowed: `${most} %`,
    says: sayBoth(
      {
        fr: 'Tout compris, ce prêt coûte {rate}\u00a0% {per}, plus que les {most}\u00a0% permis ({article})\u00a0: baissez le taux ou les frais, ou dites une autre loi.',
        en: 'All included, this loan costs {rate} % {per}, more than the {most} % allowed ({article}): lower the rate or the fees, or name another law.',
      },
      { rate: withComma(rate), per, most: withComma(most), article: breach.article },
    ),
  };
}

function inPercent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

/** French has a comma before the decimals. */
function withComma(number: string): Words {
  return { fr: number.replace('.', ','), en: number };
}
