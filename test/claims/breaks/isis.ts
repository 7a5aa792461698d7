import { type Break, deafTo } from './overrides.ts';

export const isis: Readonly<Record<string, Break>> = {
  C42: {
    says: 'the same third of the plan comes, whatever the file says of demand',
    kinds: deafTo('social-enterprise', { path: /^products\.act\.demandShare$/, value: 0.3 }),
  },
  C43: {
    says: 'attendance as planned is attendance as observed',
    kinds: deafTo('social-enterprise', { path: /^products\.\w+\.demandShare$/, value: 0.3 }),
  },
  C04: {
    says: 'no transfer is ever lost',
    kinds: deafTo('transfer-channel', { path: /^loss$/, value: 0 }),
  },
  C13: {
    says: 'senders earn the same whatever they know',
    kinds: deafTo('population', { path: /^income$/, value: 125_000, id: 'senders' }),
  },
  C12: {
    says: 'nobody joins the flat sum',
    kinds: deafTo('social-enterprise', { path: /^flatSums\.joins$/, value: 0 }),
  },
  contract: {
    says: 'no contract is ever signed',
    kinds: deafTo('social-enterprise', { path: /^clients\.foundation\.chance$/, value: 0 }),
  },
};
