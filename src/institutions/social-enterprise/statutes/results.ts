import { measured, moved, Results } from '../../results.ts';
import type { Enterprise } from '../instance.ts';
import { reservePlaces } from './sharing.ts';

const definition = {
  fr: 'Passerelle : règles des entreprises sociales',
  en: 'Passerelle: rules of social enterprises',
};

/** Round 3: what went to members and capital, and what stands in the reserves of the law. */
export function declareSharingResults(enterprise: Enterprise): void {
  const { sharing, place, currency } = enterprise;
  if (sharing === null) return;
  const results = new Results(place, currency);
  const { flows, reserves, state } = sharing;
  const dividends = { fr: 'Versé au capital', en: 'Paid to capital' };
  results.money('dividends', dividends, moved(flows.dividend), 'sum', 'returns');
  if (flows.refund >= 0) {
    const label = { fr: 'Ristourne aux membres', en: 'Refund to members' };
    results.money('refunds', label, moved(flows.refund), 'sum', 'impact');
  }
  if (reserves === null) return;
  const held = (at: number) => measured(() => place.build.ledger.balances[reserves.first + at]!);
  const general = { fr: 'Réserve générale', en: 'General reserve' };
  results.money('generalReserve', general, held(reservePlaces.general), 'last');
  const training = { fr: 'Réserve de formation', en: 'Training reserve' };
  results.money('trainingReserve', training, held(reservePlaces.training), 'last');
  const optional = { fr: 'Réserves libres', en: 'Optional reserves' };
  results.money('optionalReserve', optional, held(reservePlaces.optional), 'last');
  const loss = { fr: 'Pertes à combler', en: 'Losses to make good' };
  results.money(
    'lossCarried',
    loss,
    measured(() => state.loss),
    'last',
  );
  results.figure({
    name: 'keptInReserve',
    label: { fr: 'Réserves impartageables à la fin', en: 'Reserves that cannot be shared, at the end' },
    unit: 'money',
    better: 'higher',
    formula: {
      fr: 'réserve générale + réserve de formation + réserves libres',
      en: 'general reserve + training reserve + optional reserves',
    },
    definition,
    parts: { generalReserve: 'last', trainingReserve: 'last', optionalReserve: 'last' },
    compute: (rows) => rows.last('generalReserve') + rows.last('trainingReserve') + rows.last('optionalReserve'),
  });
}
