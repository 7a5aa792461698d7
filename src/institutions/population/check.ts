import type { Quantity } from '../../schema/value.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { PopulationValues } from './fields.ts';

/** Mistakes of a population that several fields make together. */
export function checkPopulation(values: PopulationValues, neighbours: Neighbours): readonly KindIssue[] {
  return [...moneyOfOthers(values), ...tooFewSupporters(values, neighbours), ...topicsTwice(values)];
}

function moneyOfOthers(values: PopulationValues): KindIssue[] {
  const { currency } = values;
  const amounts: (readonly [string, Quantity | undefined])[] = [
    ['income', values.income],
    ['rent', values.rent],
    ['consumption', values.consumption],
    ['opening.cash', values.opening?.cash],
    ['sends.amount', values.sends?.amount],
    ...Object.entries(values.buys).map(([sector, { amount }]) => [`buys.${sector}.amount`, amount] as const),
  ];
  return amounts.flatMap(([path, amount]) =>
    amount === undefined || amount.currency === null || amount.currency === currency
      ? []
      : [
          {
            rule: 'money-must-be-in-the-currency-of-the-population',
            path,
            given: amount.unit,
            allowed: amount.unit.replace(amount.currency, currency),
            says: {
              fr: `Cette population compte en ${currency} : écrivez ce montant en ${currency}, et non en ${amount.currency}.`,
              en: `This population counts in ${currency}: write this amount in ${currency}, not in ${amount.currency}.`,
            },
          },
        ],
  );
}

function tooFewSupporters(values: PopulationValues, neighbours: Neighbours): KindIssue[] {
  return Object.entries(values.supportedBy).flatMap(([senders, wanted]) => {
    const count = neighbours.valueOf(senders, 'count');
    const number = typeof count === 'object' && count !== null && 'value' in count ? count.value : undefined;
    if (typeof number !== 'number' || wanted.high <= number) return [];
    return [
      {
        rule: 'supporters-must-not-exceed-senders',
        path: `supportedBy.${senders}`,
        given: `${wanted.low} to ${wanted.high}`,
        allowed: `0 to ${number}`,
        says: {
          fr: `Il n’y a que ${number} unités dans ${senders} : un ménage ne peut pas y avoir ${wanted.high} soutiens différents.`,
          en: `There are only ${number} units in ${senders}: one household cannot have ${wanted.high} different supporters there.`,
        },
      },
    ];
  });
}

function topicsTwice(values: PopulationValues): KindIssue[] {
  const { paysFirst } = values;
  return paysFirst.flatMap((topic, i) =>
    paysFirst.indexOf(topic) === i
      ? []
      : [
          {
            rule: 'a-payment-stands-once-in-the-order',
            path: `paysFirst.${i}`,
            given: topic,
            allowed: '',
            says: {
              fr: `« ${topic} » est déjà plus haut dans l’ordre des paiements : enlevez l’un des deux.`,
              en: `“${topic}” already stands higher in the order of payments: remove one of the two.`,
            },
          },
        ],
  );
}
