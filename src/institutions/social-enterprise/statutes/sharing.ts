import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import type { Tally } from '../../../engine/tallies.ts';
import type { Quantity } from '../../../schema/value.ts';
import type { Place } from '../../kind.ts';
import type { EnterpriseValues } from '../fields.ts';
import type { Enterprise } from '../instance.ts';
import type { Divided } from './rules.ts';
import { statuteOf } from './statutes.ts';
import type { Statute } from './statutes.ts';

/** Reserves on the plane of values, in one block: what is not yet assigned, general, training, optional. */
export const reservePlaces = { unassigned: 0, general: 1, training: 2, optional: 3 } as const;

/** How an enterprise shares out its surplus; null when all stays in the cash box. */
export interface Sharing {
  readonly statute: Statute;
  /** Whether the law keeps reserves apart and asks for losses to be made good first. */
  readonly isLegal: boolean;
  readonly reserve: Parameter;
  readonly training: Parameter;
  readonly optional: Parameter;
  readonly association: Parameter;
  readonly members: Parameter | null;
  readonly capital: Parameter;
  readonly capitalMost: Parameter;
  readonly shareCapital: Parameter;
  readonly reserves: AccountBlock | null;
  /** Loss of earlier years that is not made good yet, minor units, zero or above. */
  readonly state: { loss: number; shareCapital: number };
  readonly divided: Divided;
  /** Set in `connect`. */
  memberCash: AccountBlock | null;
  tallies: readonly Tally[];
  weights: Float64Array;
  payments: Float64Array;
  readonly flows: { refund: number; dividend: number; toReserve: number };
}

/** Round 1. */
export function declareSharing(values: EnterpriseValues, place: Place, currency: number): Sharing | null {
  const { surplus, statute: name } = values;
  if (surplus === null) return null;
  const { build, id, index } = place;
  const make = (path: string, quantity: Quantity): Parameter => place.parameter(`surplus.${path}`, quantity);
  const isLegal = name !== 'none';
  const sharing: Sharing = {
    statute: statuteOf(name),
    isLegal,
    reserve: make('reserve', surplus.reserve),
    training: make('training', surplus.training),
    optional: make('optional', surplus.optional),
    association: make('association', surplus.association),
    members: surplus.members === null ? null : make('members.share', surplus.members.share),
    capital: make('capital', surplus.capital),
    capitalMost: make('capitalMost', surplus.capitalMost),
    shareCapital: make('shareCapital', surplus.shareCapital),
    reserves: isLegal
      ? build.accounts({
          owner: index,
          name: `${id}.reserves`,
          class: 'equity',
          plane: 'value',
          currency,
          count: 4,
        })
      : null,
    state: { loss: 0, shareCapital: 0 },
    divided: { general: 0, training: 0, optional: 0, association: 0, members: 0, capital: 0 },
    memberCash: null,
    tallies: [],
    weights: new Float64Array(0),
    payments: new Float64Array(0),
    flows: { refund: -1, dividend: -1, toReserve: -1 },
  };
  build.onBegin(() => {
    sharing.state.loss = 0;
    sharing.state.shareCapital = sharing.shareCapital.now;
  });
  return sharing;
}

/** Round 3: members, what each buys and delivers in a year, and the flows. */
export function connectSharing({ sharing, values, place, currency }: Enterprise): void {
  if (sharing === null) return;
  const { build, index } = place;
  const { outside } = build;
  if (values.surplus!.members !== null) {
    const block = build.portOf(values.surplus!.members.who, 'cash');
    const { owner } = block;
    sharing.memberCash = block;
    sharing.weights = new Float64Array(block.count);
    sharing.payments = new Float64Array(block.count);
    sharing.flows.refund = build.flow({ from: index, to: owner, purpose: 'refund', currency });
    const year = build.calendar.step === 'week' ? 52 : 12;
    const traded = (purpose: string): boolean => purpose !== 'refund';
    sharing.tallies = [
      build.tally((flow) => flow.from === owner && flow.to === index && flow.plane === 'cash', 'from', block, year),
      build.tally((flow) => flow.from === index && flow.to === owner && traded(flow.purpose), 'to', block, year),
    ];
  }
  sharing.flows.dividend = build.flow({ from: index, to: outside, purpose: 'dividend', currency });
  if (sharing.reserves !== null) {
    sharing.flows.toReserve = build.flow({ from: index, to: index, purpose: 'to reserve', currency, plane: 'value' });
  }
}

/** What stands in the reserves that may not be shared out, in minor units. */
export function reserved({ sharing, place }: Enterprise): number {
  if (sharing === null || sharing.reserves === null) return 0;
  const { balances } = place.build.ledger;
  const { first } = sharing.reserves;
  return (
    balances[first + reservePlaces.general]! +
    balances[first + reservePlaces.training]! +
    balances[first + reservePlaces.optional]!
  );
}
