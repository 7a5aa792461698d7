import type { Quantity } from '../../schema/value.ts';
import { bandsMustRise } from '../bands.ts';
import { issue } from '../issue.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { TransferChannelValues } from './fields.ts';

/** Every amount of a channel that must be in the senders' currency, by its path. */
export function moneyAtHome(values: TransferChannelValues): readonly (readonly [string, Quantity | null])[] {
  const { fee, limit, limitDay, limitMonth, allowance, card, correspondent, marginBands } = values;
  return [
    ...moneyOfTariff('fee', fee),
    ...marginBands.map(({ upTo }, i) => [`marginBands.${i}.upTo`, upTo] as const),
    ['limit', limit],
    ['limitDay', limitDay],
    ['limitMonth', limitMonth],
    ['allowance', allowance],
    ['card.issue', card?.issue ?? null],
    ['card.subscription', card?.subscription ?? null],
    ['card.inactivity', card?.inactivity ?? null],
    ['correspondent.fee', correspondent?.fee ?? null],
  ];
}

/** Mistakes in the parts of a price: bands out of order, cash-out in another currency, a second exchange that is none. */
export function checkPrices(values: TransferChannelValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...bandsMustRise('fee.bands', values.fee.bands),
    ...bandsMustRise('cashOut.bands', values.cashOut?.bands ?? []),
    ...bandsMustRise('marginBands', values.marginBands),
    ...cashOutElsewhere(values, neighbours),
    ...exchangeThatIsNone(values, neighbours),
    ...closesBeforeItOpens(values),
  ];
}

function moneyOfTariff(
  path: string,
  tariff: TransferChannelValues['fee'],
): readonly (readonly [string, Quantity | null])[] {
  return [
    [`${path}.fixed`, tariff.fixed],
    [`${path}.minimum`, tariff.minimum],
    [`${path}.maximum`, tariff.maximum],
    ...tariff.bands.flatMap(({ upTo, fixed }, i): (readonly [string, Quantity])[] => [
      [`${path}.bands.${i}.upTo`, upTo],
      [`${path}.bands.${i}.fixed`, fixed],
    ]),
  ];
}

function cashOutElsewhere({ to, cashOut }: TransferChannelValues, neighbours: Neighbours): KindIssue[] {
  if (cashOut === null) return [];
  return to.flatMap((id, i) => {
    const abroad = neighbours.valueOf(id, 'currency');
    const other = moneyOfTariff('cashOut', cashOut).find(
      ([, amount]) =>
        amount !== null && amount.currency !== null && amount.mark.name !== 'default' && amount.currency !== abroad,
    );
    if (typeof abroad !== 'string' || other === undefined) return [];
    return [
      issue(
        'cash-out-is-paid-in-the-currency-of-the-recipients',
        other[0],
        other[1]!.unit,
        abroad,
        {
          fr: 'Le retrait se paie dans la monnaie de qui reçoit : {id} compte en {abroad} (destinataire {number}).',
          en: 'Cash-out is paid in the recipient’s currency: {id} counts in {abroad} (recipient {number}).',
        },
        { id, abroad, number: i + 1 },
      ),
    ];
  });
}

function exchangeThatIsNone({ from, to, via }: TransferChannelValues, neighbours: Neighbours): KindIssue[] {
  const ends = [...from, ...to].map((id) => neighbours.valueOf(id, 'currency'));
  if (via === null || !ends.includes(via.currency)) return [];
  return [
    issue(
      'second-exchange-needs-a-third-currency',
      'via.currency',
      via.currency,
      '',
      {
        fr: '{currency} est déjà la monnaie d’un des deux bouts : il n’y a qu’un change, enlevez cette rubrique.',
        en: '{currency} is already the currency of one of the two ends: there is one exchange only, remove this part.',
      },
      { currency: via.currency },
    ),
  ];
}

function closesBeforeItOpens({ opens, closes }: TransferChannelValues): KindIssue[] {
  if (opens === null || closes === null || closes > opens) return [];
  return [
    issue('a-channel-closes-after-it-opens', 'closes', String(closes), '', {
      fr: 'Le canal ferme avant d’ouvrir : corrigez l’un des deux mois.',
      en: 'The channel closes before it opens: correct one of the two months.',
    }),
  ];
}
