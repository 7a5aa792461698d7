import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import { checkPrices, moneyAtHome } from './check-prices.ts';
import type { TransferChannelValues } from './fields.ts';

/** Mistakes of a channel that several fields, or the channel and its senders, make together. */
export function checkChannel(values: TransferChannelValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...nobody('from', values.from),
    ...nobody('to', values.to),
    ...sendersOfOtherCurrencies(values, neighbours),
    ...moneyOfOthers(values, neighbours),
    ...minimumAboveMaximum(values),
    ...checkPrices(values, neighbours),
  ];
}

function nobody(path: 'from' | 'to', ids: readonly string[]): KindIssue[] {
  if (ids.length > 0) return [];
  return [
    {
      rule: 'a-channel-joins-somebody-to-somebody',
      path,
      given: '[]',
      allowed: path,
      says: sayBoth(
        {
          fr: 'Ce canal ne joint personne : citez au moins une institution sous « {path} ».',
          en: 'This channel joins nobody: name at least one institution under “{path}”.',
        },
        { path },
      ),
    },
  ];
}

function sendersOfOtherCurrencies({ from }: TransferChannelValues, neighbours: Neighbours): KindIssue[] {
  const home = currencyOfSenders(from, neighbours);
  return from.flatMap((id, i) => {
    const other = neighbours.valueOf(id, 'currency');
    if (home === null || typeof other !== 'string' || other === home) return [];
    return [
      {
        rule: 'senders-of-a-channel-share-one-currency',
        path: `from.${i}`,
        given: `${id} (${other})`,
        allowed: home,
        says: sayBoth(
          {
            fr: 'Les frais sont dans une seule monnaie, {home} : ouvrez un autre canal pour {id}, qui envoie en {other}.',
            en: 'Fees are in one currency, {home}: open another channel for {id}, which sends in {other}.',
          },
          { home, id, other },
        ),
      },
    ];
  });
}

function moneyOfOthers(values: TransferChannelValues, neighbours: Neighbours): KindIssue[] {
  const home = currencyOfSenders(values.from, neighbours);
  return moneyAtHome(values).flatMap(([path, amount]) => {
    if (home === null || amount === null || amount.currency === null || amount.currency === home) return [];
    // A default of zero carries no currency that anybody wrote.
    if (amount.mark.name === 'default') return [];
    return [
      {
        rule: 'money-must-be-in-the-currency-of-the-senders',
        path,
        given: amount.unit,
        allowed: home,
        says: sayBoth(
          {
            fr: 'Ceux qui envoient comptent en {home} : écrivez ce montant en {home}, et non en {currency}.',
            en: 'The senders count in {home}: write this amount in {home}, not in {currency}.',
          },
          { home, currency: amount.currency },
        ),
      },
    ];
  });
}

function minimumAboveMaximum({ fee }: TransferChannelValues): KindIssue[] {
  if (fee.minimum === null || fee.maximum === null || fee.minimum.value <= fee.maximum.value) return [];
  return [
    {
      rule: 'minimum-fee-must-not-exceed-maximum-fee',
      path: 'fee.minimum',
      given: String(fee.minimum.value),
      allowed: String(fee.maximum.value),
      says: {
        fr: 'Les frais minimaux dépassent les frais maximaux : échangez-les ou enlevez l’un des deux.',
        en: 'The minimum fee exceeds the maximum fee: swap them or remove one of the two.',
      },
    },
  ];
}

function currencyOfSenders(from: readonly string[], neighbours: Neighbours): string | null {
  const first = from[0] === undefined ? undefined : neighbours.valueOf(from[0], 'currency');
  return typeof first === 'string' ? first : null;
}
