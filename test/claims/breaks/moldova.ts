import { type Break, deafTo, toldOtherwise } from './overrides.ts';

export const moldova: Readonly<Record<string, Break>> = {
  C15: {
    says: 'the account pays what an ordinary one pays, whatever the file says',
    kinds: deafTo('deposit', { path: /^rate$/, value: 0.02, id: 'account' }),
  },
  'C15-remote': {
    says: 'nobody minds where an account is opened',
    kinds: deafTo('deposit', { path: /^chooses\.remote$/, value: 0 }),
  },
  C16: {
    says: 'nothing is ever withdrawn but what matures',
    kinds: deafTo('deposit', { path: /^withdraws$/, value: 0 }),
  },
  C20: {
    says: 'savers do not look at rates',
    kinds: deafTo('deposit', { path: /^chooses\.rate$/, value: 0 }),
  },
  'C20-risk': {
    says: 'savers do not look at risk',
    kinds: deafTo('deposit', { path: /^chooses\.risk$/, value: 0 }),
  },
  C25: {
    says: 'deposits are never lent, so that no loss reaches them',
    kinds: toldOtherwise('deposit', (values, place) => (place.id === 'fund' ? { ...values, lends: null } : values)),
  },
};
