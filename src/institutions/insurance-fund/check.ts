import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { FundValues } from './instance.ts';

/** Mistakes that need several fields, or another institution, to be seen. */
export function check(values: FundValues, neighbours: Neighbours): readonly KindIssue[] {
  return [...oneCurrency(values, neighbours), ...sumWithProvider(values)];
}

function oneCurrency(values: FundValues, neighbours: Neighbours): KindIssue[] {
  const others = [{ path: 'members', id: values.members }];
  if (values.provider !== null) others.push({ path: 'provider', id: values.provider });
  return others.flatMap(({ path, id }) => {
    const theirs = neighbours.valueOf(id, 'currency');
    if (typeof theirs !== 'string' || theirs === values.currency) return [];
    return [
      {
        rule: 'insurance-must-share-a-currency',
        path,
        given: theirs,
        allowed: values.currency,
        says: sayBoth(
          {
            fr: 'Ce fonds compte en {currency}, mais « {id} » tient son argent en {theirs} : un fonds n’a qu’une monnaie.',
            en: 'This fund counts in {currency}, but "{id}" holds its money in {theirs}: a fund has one currency.',
          },
          { currency: values.currency, id, theirs },
        ),
      },
    ];
  });
}

function sumWithProvider({ pays, provider, lasts }: FundValues): KindIssue[] {
  if (pays === 'sum' ? provider === null : lasts.value === 1) return [];
  return [
    {
      rule: 'a-sum-has-no-provider-and-care-lasts-a-month',
      path: pays === 'sum' ? 'provider' : 'lasts',
      given: pays,
      allowed: pays === 'sum' ? '-' : '1 month',
      says: {
        fr: 'Une somme fixe est versée à l’assuré, sans prestataire ; des soins sont payés une fois, et `lasts` ne vaut que pour une somme.',
        en: 'A fixed sum goes to the insured, without a provider; care is paid once, and `lasts` is for a sum only.',
      },
    },
  ];
}
