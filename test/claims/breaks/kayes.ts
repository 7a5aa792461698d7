import { type Break, deafTo } from './overrides.ts';

export const kayes: Readonly<Record<string, Break>> = {
  C26: {
    says: 'the guarantee is the same, whatever share of the transfers the file names',
    kinds: deafTo('microcredit-pool', { path: /remittances\.share$/, value: 0.15 }),
  },
  'C26-repayment': {
    says: 'regular transfers change nothing in who pays',
    kinds: deafTo('microcredit-pool', { path: /remittances\.steadies$/, value: 0 }),
  },
  'C26-crisis': {
    says: 'nobody loses work, whatever happens in France',
    kinds: deafTo('population', { path: /^jobLoss$/, value: 0 }),
  },
  C27: {
    says: 'nothing of a loan is invested',
    kinds: deafTo('microcredit-pool', { path: /loan\.invested$/, value: 0 }),
  },
  C28: {
    says: 'relatives pay like everybody',
    kinds: deafTo('microcredit-pool', { path: /^kin\.asGift$/, value: 0 }),
  },
  'C28-return': {
    says: 'relatives pay like everybody',
    kinds: deafTo('microcredit-pool', { path: /^kin\.asGift$/, value: 0 }),
  },
  C31: {
    says: 'savers stay or go for other reasons than their say',
    kinds: deafTo('microcredit-pool', { path: /^voice\.keeps$/, value: 0 }),
  },
  'C31-losses': {
    says: 'a say changes nothing in how borrowers are watched',
    kinds: deafTo('microcredit-pool', { path: /^voice\.(watches|keeps)$/, value: 0 }),
  },
  C35: {
    says: 'nobody copies a poultry house',
    kinds: deafTo('social-enterprise', { path: /^market\.copied$/, value: 0 }),
  },
};
