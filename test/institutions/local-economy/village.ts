import { localEconomy } from '../../../src/institutions/local-economy/index.ts';
import { population } from '../../../src/institutions/population/index.ts';
import { transferChannel } from '../../../src/institutions/transfer-channel/index.ts';
import type { InstitutionWanted } from '../harness.ts';
import { q } from '../harness.ts';

type Values = Readonly<Record<string, unknown>>;

const mark = { name: 'assumed', why: 'a test' } as const;

/** What a household spends in one sector: shares of its earnings, of transfers and of cash in hand. */
export function spending(ofIncome: number, ofTransfers = ofIncome, ofCash = 0, amount = 0): Values {
  return {
    amount: q.perMonth(amount, 'EUR'),
    ofIncome: q.share(ofIncome),
    ofTransfers: q.share(ofTransfers),
    ofCash: q.share(ofCash),
  };
}

/** A sector of which a share is made in the village, all of it by labour. */
export function sector(local: number, more: Values = {}): Values {
  const shares = { hamlet: local, village: local, district: local, nation: local };
  return {
    local: Object.fromEntries(Object.entries(shares).map(([zone, share]) => [zone, q.share(share)])),
    labour: q.share(1),
    ...more,
  };
}

/** Families of the village, each supported by one sender where there are any. */
export function families(values: Values = {}, id = 'families', supported = true): InstitutionWanted {
  return {
    id,
    kind: population,
    values: {
      unit: 'household',
      currency: 'EUR',
      count: q.count(1),
      income: q.perMonth(0, 'EUR'),
      ...(supported ? { supportedBy: { senders: { low: 1, high: 1, mark } } } : {}),
      ...values,
    },
  };
}

/** Senders who send all they earn, and a channel that costs nothing. */
export function senders(monthly: number, count = 1): InstitutionWanted[] {
  return [
    {
      id: 'senders',
      kind: population,
      values: {
        currency: 'EUR',
        count: q.count(count),
        income: q.perMonth(monthly, 'EUR'),
        sends: { amount: q.perMonth(monthly, 'EUR') },
      },
    },
    { id: 'channel', kind: transferChannel, values: { from: ['senders'], to: ['families'] } },
  ];
}

/** The village itself: one sector called goods unless a test says otherwise. */
export function village(values: Values = {}): InstitutionWanted {
  return {
    id: 'village',
    kind: localEconomy,
    values: { currency: 'EUR', households: { families: {} }, sectors: { goods: sector(0.6) }, ...values },
  };
}
