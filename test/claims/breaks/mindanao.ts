import { type Break, deafTo } from './overrides.ts';

export const mindanao: Readonly<Record<string, Break>> = {
  C41: {
    says: 'help changes no odds and teaches nothing',
    kinds: deafTo('social-enterprise', { path: /^support\.months$/, value: 0 }),
  },
  'C41-credit': {
    says: 'credit changes no odds',
    kinds: deafTo('social-enterprise', { path: /^climbs\.withCredit$/, value: 1 }),
  },
  'C41-insecurity': {
    says: 'fixed costs are the same, whatever the file says',
    kinds: deafTo('social-enterprise', { path: /^fixedCost$/, value: 150_000 }),
  },
  'refunds-by-what-was-sold': {
    says: 'the assembly always shares out the same part',
    kinds: deafTo('social-enterprise', { path: /^surplus\.members\.share$/, value: 0.3 }),
  },
};
