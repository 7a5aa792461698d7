import { type Break, deafTo } from './overrides.ts';

export const msaiCdr: Readonly<Record<string, Break>> = {
  C17: {
    says: 'cohesion counts for nothing',
    kinds: deafTo('savings-group', { path: /^club\.cohesion$/, value: 0 }),
  },
  C18: {
    says: 'the pool is large enough from the first coin',
    kinds: deafTo('savings-group', { path: /^club\.criticalMass$/, value: 1 }),
  },
  C21: {
    says: 'no motive moves anybody',
    kinds: deafTo('savings-group', { path: /^club\.matters$/, value: 0 }),
  },
  C22: {
    says: 'every project is theirs to the same degree',
    kinds: deafTo('savings-group', { path: /^club\.identification$/, value: 0.5 }),
  },
  C23: {
    says: 'everybody is found at once, wherever they live',
    kinds: deafTo('savings-group', { path: /^club\.concentration$/, value: 1 }),
  },
  'C23-papers': {
    says: 'lacking papers frightens nobody',
    kinds: deafTo('savings-group', { path: /^club\.fear$/, value: 0 }),
  },
  C24: {
    says: 'everybody trusts the same whatever the file says',
    kinds: deafTo('savings-group', { path: /^club\.trust$/, value: 0.5 }),
  },
};
