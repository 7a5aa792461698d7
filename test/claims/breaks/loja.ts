import { type Break, deafTo, spared } from './overrides.ts';

export const loja: Readonly<Record<string, Break>> = {
  C29: {
    says: 'the bank is the cheaper of the two, whatever the file says',
    kinds: deafTo('microcredit-pool', { path: /^bankRate$/, value: 0.05 }),
  },
  C30: {
    says: 'no fund sells more on the terms of the label',
    kinds: deafTo('social-enterprise', { path: /^harvest\.marketing\.most$/, value: 0 }),
  },
  'C30-defaults': {
    says: 'misfortune strikes as often, whatever the file says',
    kinds: deafTo('microcredit-pool', { path: /^misfortune$/, value: 0.005 }),
  },
  C32: {
    says: 'nobody lends to the pool',
    kinds: deafTo('microcredit-pool', { path: /^fallbackLine$/, value: 0 }),
  },
  C70: {
    says: 'the crisis costs nobody a job and keeps nobody from finding one',
    kinds: (kinds) => spared('population', 'jobFinding')(spared('population', 'jobLoss')(kinds)),
  },
  'label-needs-patience': {
    says: 'conversion always takes three years',
    kinds: deafTo('social-enterprise', { path: /^harvest\.conversion$/, value: 36 }),
  },
};
