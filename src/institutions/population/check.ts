import { sayBoth } from '../../text/say.ts';
import { bandsMustRise } from '../bands.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { PopulationValues } from './fields.ts';

/** Mistakes of a population that several fields make together. */
export function checkPopulation(values: PopulationValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...moreThanTheIncome(values),
    ...tooFewSupporters(values, neighbours),
    ...topicsTwice(values),
    ...segmentsOf(values),
  ];
}

/** A share of the income of more than all of it. */
function moreThanTheIncome({ sends }: PopulationValues): KindIssue[] {
  if (sends === null || sends.amount.pattern !== '%' || sends.amount.value <= 1) return [];
  return [
    {
      rule: 'share-must-not-exceed-100-percent',
      path: 'sends.amount',
      given: sends.amount.unit,
      allowed: '0 % – 100 %',
      says: {
        fr: 'On ne peut pas envoyer plus que son revenu\u00a0: écrivez une part entre 0\u00a0% et 100\u00a0%.',
        en: 'Nobody can send more than the whole income: write a share between 0% and 100%.',
      },
    },
  ];
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
        says: sayBoth(
          {
            fr: 'Il n’y a que {number} unités dans {senders} : un ménage ne peut pas y avoir {high} soutiens différents.',
            en: 'There are only {number} units in {senders}: one household cannot have {high} different supporters there.',
          },
          { number, senders, high: wanted.high },
        ),
      },
    ];
  });
}

/** Classes that do not rise, and more places in courses than there are families. */
function segmentsOf({ saving, count }: PopulationValues): KindIssue[] {
  const segments = saving?.segments ?? [];
  const seats = segments.reduce((sum, segment) => sum + segment.seats.value, 0);
  const tooMany: KindIssue[] =
    seats <= count.value
      ? []
      : [
          {
            rule: 'places-must-not-exceed-families',
            path: `saving.segments.${segments.length - 1}.seats`,
            given: String(seats),
            allowed: `0 – ${count.value}`,
            says: sayBoth(
              {
                fr: 'Toutes les classes ensemble ont {seats} places de formation pour {count} familles : enlevez des places.',
                en: 'All classes together have {seats} places in courses for {count} families: take places away.',
              },
              { seats, count: count.value },
            ),
          },
        ];
  return [...bandsMustRise('saving.segments', segments), ...tooMany];
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
            says: sayBoth(
              {
                fr: '« {topic} » est déjà plus haut dans l’ordre des paiements : enlevez l’un des deux.',
                en: '“{topic}” already stands higher in the order of payments: remove one of the two.',
              },
              { topic },
            ),
          },
        ],
  );
}
