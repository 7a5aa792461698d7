import { type Break, deafTo, toldOtherwise } from './overrides.ts';

export const brussels: Readonly<Record<string, Break>> = {
  C01: {
    says: 'the counter asks three euros, whatever the file says',
    kinds: deafTo('transfer-channel', { path: /^fee\.fixed$/, value: 300, id: 'agent' }),
  },
  C02: {
    says: 'everybody compares, whatever the file says',
    kinds: deafTo('population', { path: /^choice\.compares$/, value: 1 }),
  },
  C04: { says: 'nothing is ever lost', kinds: deafTo('transfer-channel', { path: /^loss$/, value: 0 }) },
  C05: {
    says: 'money carried by a friend is recorded like any other',
    kinds: toldOtherwise('transfer-channel', (values) => ({ ...values, formal: true })),
  },
  C06: {
    says: 'no feast is kept',
    kinds: toldOtherwise('population', (values) => ({ ...values, customs: {} })),
  },
  C10: {
    says: 'own effort does not follow transfers',
    kinds: deafTo('population', { path: /^dependency$/, value: 0 }),
  },
  C13: {
    says: 'a degree is paid the same however much people are discriminated against',
    kinds: deafTo('population', { path: /^skills\.discrimination$/, value: 0.5 }),
  },
  insurance: {
    says: 'nobody replaces what a family loses',
    kinds: deafTo('population', { path: /^sends\.insures$/, value: 0 }),
  },
};
