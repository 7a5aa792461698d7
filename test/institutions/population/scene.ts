import type { AnyKind } from '../../../src/institutions/kind.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import { assemble, q } from '../harness.ts';
import type { Assembled, InstitutionWanted, Wanted } from '../harness.ts';
import { asker } from './asker.ts';

type Values = Readonly<Record<string, unknown>>;

/** Senders who earn 1 000 EUR a month, and what a test says otherwise. */
export function senders(values: Values = {}, id = 'senders'): InstitutionWanted {
  return {
    id,
    kind: population,
    values: { currency: 'EUR', count: q.count(3), income: q.perMonth(1000, 'EUR'), ...values },
  };
}

/** Families without an income of their own, each supported by one sender. */
export function families(values: Values = {}, id = 'families'): InstitutionWanted {
  return {
    id,
    kind: population,
    values: {
      unit: 'household',
      currency: 'XOF',
      count: q.count(4),
      income: q.perMonth(0, 'XOF'),
      supportedBy: { senders: { low: 1, high: 1, mark: { name: 'assumed', why: 'a test' } } },
      ...values,
    },
  };
}

/** A channel from senders to families that is free unless a test says otherwise. */
export function channel(values: Values = {}, id = 'agent'): InstitutionWanted {
  return { id, kind: transferChannel, values: { from: ['senders'], to: ['families'], ...values } };
}

/** An institution that asks each unit of the senders for `amount` minor units in every period. */
export function asking(topic: string, amount: number, partial = false): InstitutionWanted {
  return { id: `asks-${topic}`, kind: asker({ topic, amount, partial, of: 'senders' }) as AnyKind, values: {} };
}

/** Plays future 0 in euros and West African francs. */
export function play(institutions: readonly InstitutionWanted[], more: Partial<Wanted> = {}): Assembled {
  return assemble({ currencies: { EUR: {}, XOF: { perBase: 655.957 } }, months: 6, institutions, ...more }).run();
}
