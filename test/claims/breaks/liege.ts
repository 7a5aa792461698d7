import { type Break, deafTo, toldOtherwise } from './overrides.ts';

export const liege: Readonly<Record<string, Break>> = {
  C01: {
    says: 'every channel has the same margin, so that its price steers nobody',
    kinds: deafTo('transfer-channel', { path: /^margin$/, value: 0.02 }),
  },
  C38: {
    says: 'dues are asked for three years however long they were agreed for',
    kinds: deafTo('association', { path: /^duesFor$/, value: 36 }),
  },
  C40: {
    says: 'a committee has no more control than one person',
    kinds: toldOtherwise('social-enterprise', (values) => ({
      ...values,
      building: { ...(values['building'] as object), holder: 'promoter' },
    })),
  },
  C48: {
    says: 'an event is held every week and is worth as much each time',
    kinds: toldOtherwise('association', (values) => {
      // The field is a record of numbers; only two of them are replaced.
      const events = values['events'] as { readonly perYear: object; readonly income: object };
      const perYear = { ...events.perYear, value: 52, range: null };
      const income = { ...events.income, varies: null, range: null };
      return { ...values, events: { ...events, perYear, income } };
    }),
  },
  'dues-and-delivery': {
    says: 'seven in ten pay, whatever the file says',
    kinds: deafTo('association', { path: /^paying\.settles$/, value: 0.7 }),
  },
};
