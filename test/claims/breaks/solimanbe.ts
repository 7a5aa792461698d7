import { type Break, deafTo, spared, toldOtherwise } from './overrides.ts';

export const solimanbe: Readonly<Record<string, Break>> = {
  C50: {
    says: 'the association keeps nothing for its own costs',
    kinds: deafTo('association', { path: /^overhead$/, value: 0 }),
  },
  C19: {
    says: 'nobody leaves after her turn',
    kinds: deafTo('savings-group', { path: /^leavesAfterTurn$/, value: 0 }),
  },
  enforcement: {
    says: 'shame holds everybody for ever',
    kinds: deafTo('savings-group', { path: /^decides\.sanction$/, value: 1e9 }),
  },
  'sub-rounds': {
    says: 'nobody ever leaves with the pot',
    kinds: deafTo('savings-group', { path: /^leavesAfterTurn$/, value: 0 }),
  },
  C06: {
    says: 'the family comes before the rent and everything else',
    kinds: toldOtherwise('population', (values) => ({ ...values, paysFirst: ['family', 'rent', 'tontine', 'dues'] })),
  },
  C70: {
    says: 'the crisis costs nobody her job',
    kinds: spared('population', 'jobLoss'),
  },
  C44: {
    says: 'a funder never says no',
    kinds: deafTo('association', { path: /^funders\.\w+\.chance$/, value: 1 }),
  },
};
