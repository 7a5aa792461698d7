import { type Break, deafTo, toldOtherwise } from './overrides.ts';

const samePrice: Break['kinds'] = deafTo('transfer-channel', { path: /^fee\.fixed$/, value: 200, id: 'card' });

/** The families save as the handbook supposes, and the sender has most of the say. */
const sendersDecide: Break['kinds'] = toldOtherwise('population', (values) => {
  // The field is a record of numbers and one word, or nothing.
  const saving = values['saving'] as { readonly senderDecides: object } | null;
  if (saving === null) return values;
  const senderDecides = { ...saving.senderDecides, value: 0.8, range: null };
  return { ...values, saving: { ...saving, ends: 'linear', senderDecides } };
});

export const sriLanka: Readonly<Record<string, Break>> = {
  'C01-card': { says: 'the card costs two euros whatever the file says', kinds: samePrice },
  C02: {
    says: 'training makes nobody compare',
    kinds: deafTo('population', { path: /^choice\.training\.works$/, value: 0 }),
  },
  C03: {
    says: 'three providers share the corridor, whatever the file says',
    kinds: deafTo('transfer-channel', { path: /^competition\.providers$/, value: 3 }),
  },
  'C03-floor': {
    says: 'rules set no part of the price',
    kinds: deafTo('transfer-channel', { path: /^competition\.floor$/, value: 0 }),
  },
  C07: { says: 'the sender has no say', kinds: deafTo('population', { path: /^saving\.senderDecides$/, value: 0 }) },
  'C07-alone': { says: 'each end counts by who decides, and the sender decides', kinds: sendersDecide },
  C14: {
    says: 'courses have no places',
    kinds: deafTo('population', { path: /^saving\.segments\.\d\.seats$/, value: 0 }),
  },
  'C07-both': {
    says: 'trained families save as much with untrained senders',
    kinds: deafTo('population', { path: /^saving\.familyAlone$/, value: 1 }),
  },
};
