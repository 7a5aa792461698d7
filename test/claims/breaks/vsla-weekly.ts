import { type Break, deafTo, toldOtherwise } from './overrides.ts';

/** Changes what the group was told of its loans, as far as it lends. */
function toldOfLoans(change: Readonly<Record<string, unknown>>): Break['kinds'] {
  return toldOtherwise('savings-group', (values) => ({
    ...values,
    // The loans of the story are a record.
    loans: { ...(values['loans'] as Readonly<Record<string, unknown>>), ...change },
  }));
}

export const vslaWeekly: Readonly<Record<string, Break>> = {
  'charge-is-the-profit': {
    says: 'the charge is the same whatever the file says',
    kinds: deafTo('savings-group', { path: /^loans\.charge$/, value: 0.05 }),
  },
  'two-measures': {
    says: 'nobody ever wants a loan',
    kinds: deafTo('savings-group', { path: /^loans\.wants$/, value: 0 }),
  },
  rationing: {
    says: 'everybody asks for the same whatever the file says',
    kinds: deafTo('savings-group', { path: /^loans\.asks$/, value: 0.5 }),
  },
  'who-gains': {
    says: 'there is no profit to share',
    kinds: toldOtherwise('savings-group', (values) => ({
      ...values,
      loans: null,
      fine: { ...(values['fine'] as Readonly<Record<string, unknown>>), value: 0 },
    })),
  },
  'offset-protects': {
    says: 'lost loans are always written off',
    kinds: toldOfLoans({ unpaid: 'write-off' }),
  },
};
