import type { Quantity } from '../../schema/value.ts';
import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import { checkLaw } from './check-law.ts';
import { checkProducts } from './check-products.ts';
import { checkRisks } from './check-risks.ts';
import type { PoolValues } from './fields.ts';
import type { LoanValues } from './products/loan-fields.ts';

/** Mistakes of a pool that need several fields, or another institution, to be seen. */
export function check(values: PoolValues, neighbours: Neighbours): readonly KindIssue[] {
  const issues = [
    ...lendsToSomebody(values),
    ...moneyOfOthers(values),
    ...borrowersShareTheCurrency(values, neighbours),
    ...saversSaveInTheirCurrency(values, neighbours),
    ...shareNeedsABank(values),
    ...checkProducts(values, neighbours),
    ...checkRisks(values, neighbours),
  ];
  return issues.length > 0 ? issues : checkLaw(values);
}

function lendsToSomebody({ lendsTo, products }: PoolValues): KindIssue[] {
  const { borrowers, loan, enterprise, harvestLoan } = lendsTo;
  const micro = borrowers !== null && loan !== null;
  const harvest = enterprise !== null && harvestLoan !== null;
  if (
    (borrowers === null) === (loan === null) &&
    (enterprise === null) === (harvestLoan === null) &&
    (micro || harvest || Object.keys(products).length > 0)
  )
    return [];
  return [
    {
      rule: 'a-pool-lends-to-somebody-on-terms',
      path: 'lendsTo',
      given: Object.keys(lendsTo)
        .filter((key) => lendsTo[key as keyof typeof lendsTo] !== null)
        .join(', '),
      allowed: 'borrowers + loan, enterprise + harvestLoan, products',
      says: {
        fr: 'Donnez les emprunteurs avec leur prêt (`borrowers` et `loan`), l’entreprise avec son crédit (`enterprise` et `harvestLoan`), ou les deux.',
        en: 'Give borrowers with their loan (`borrowers` and `loan`), the enterprise with its credit (`enterprise` and `harvestLoan`), or both.',
      },
    },
  ];
}

function moneyOfOthers(values: PoolValues): KindIssue[] {
  const { currency, lendsTo } = values;
  const amounts: readonly (readonly [string, Quantity | null])[] = [
    ['capital', values.capital],
    ['bankLimit', values.bankLimit],
    ['reserve', values.reserve],
    ['fallbackLine', values.fallbackLine],
    ['operatingCost', values.operatingCost],
    ['costPerLoan', values.costPerLoan],
    ['guaranteeFund.fund', values.guaranteeFund?.fund ?? null],
    ['lendsTo.harvestLoan.limit', lendsTo.harvestLoan?.limit ?? null],
    ...(lendsTo.loan === null ? [] : moneyOfLoan('lendsTo.loan', lendsTo.loan)),
    ...Object.entries(values.products).flatMap(([name, loan]) => moneyOfLoan(`products.${name}`, loan)),
  ];
  return amounts.flatMap(([path, amount]) => {
    // A default of zero carries no currency that anybody wrote.
    if (amount === null || amount.currency === null || amount.mark.name === 'default') return [];
    return amount.currency === currency ? [] : [otherCurrency(path, amount.unit, currency)];
  });
}

function moneyOfLoan(path: string, loan: LoanValues): [string, Quantity | null][] {
  return [
    [`${path}.amount`, loan.amount],
    [`${path}.fixedFee`, loan.fixedFee],
    [`${path}.coin`, loan.coin],
    [`${path}.eligible.income`, loan.eligible?.income ?? null],
  ];
}

function borrowersShareTheCurrency(
  { currency, lendsTo, products, recycles }: PoolValues,
  neighbours: Neighbours,
): KindIssue[] {
  const others = [
    { path: 'lendsTo.borrowers', id: lendsTo.borrowers },
    { path: 'lendsTo.enterprise', id: lendsTo.enterprise },
    { path: 'recycles.to', id: recycles?.to ?? null },
    ...Object.entries(products).map(([name, { to }]) => ({ path: `products.${name}.to`, id: to })),
  ];
  return others.flatMap(({ path, id }) => {
    const theirs = id === null ? undefined : neighbours.valueOf(id, 'currency');
    return typeof theirs !== 'string' || theirs === currency ? [] : [otherCurrency(path, theirs, currency)];
  });
}

function saversSaveInTheirCurrency({ migrantMoney }: PoolValues, neighbours: Neighbours): KindIssue[] {
  if (migrantMoney === null) return [];
  const theirs = neighbours.valueOf(migrantMoney.from, 'currency');
  const { amount } = migrantMoney;
  if (typeof theirs !== 'string' || amount.currency === theirs) return [];
  return [
    {
      rule: 'savings-must-be-in-the-currency-of-the-savers',
      path: 'migrantMoney.amount',
      given: amount.unit,
      allowed: theirs,
      says: sayBoth(
        {
          fr: 'Ceux qui épargnent comptent en {theirs} : écrivez ce montant en {theirs}.',
          en: 'The savers count in {theirs}: write this amount in {theirs}.',
        },
        { theirs },
      ),
    },
  ];
}

function shareNeedsABank({ internalShare, bankRate }: PoolValues): KindIssue[] {
  if (bankRate !== null || internalShare.value === 1) return [];
  return [
    {
      rule: 'a-part-from-the-bank-needs-its-rate',
      path: 'internalShare',
      given: String(internalShare.value),
      allowed: 'bankRate',
      says: {
        fr: 'Une part du crédit vient de la banque, mais son taux manque : écrivez `bankRate`.',
        en: 'A part of the credit comes from the bank, but its rate is missing: write `bankRate`.',
      },
    },
  ];
}

function otherCurrency(path: string, given: string, currency: string): KindIssue {
  return {
    rule: 'money-must-be-in-the-currency-of-the-pool',
    path,
    given,
    allowed: currency,
    says: sayBoth(
      {
        fr: 'La caisse compte en {currency} : une autre monnaie n’y a pas cours.',
        en: 'The pool counts in {currency}: another currency has no place in it.',
      },
      { currency },
    ),
  };
}
