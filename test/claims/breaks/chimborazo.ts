import { type Break, deafTo, toldOtherwise } from './overrides.ts';

export const chimborazo: Readonly<Record<string, Break>> = {
  C45: {
    says: 'people talk as much, whatever the file says',
    kinds: deafTo('social-enterprise', { path: /^market\.aware\.talk$/, value: 0.09 }),
  },
  'C45-season': {
    says: 'every month is an ordinary one',
    kinds: toldOtherwise('social-enterprise', (values) => {
      // A map of products, of which each keeps its form.
      const products = values['products'] as Readonly<Record<string, object>>;
      const even = Object.entries(products).map(([name, product]) => [name, { ...product, season: null }]);
      return { ...values, products: Object.fromEntries(even) as Record<string, object> };
    }),
  },
  'C45-training': {
    says: 'every host is worth as much to a traveller',
    kinds: deafTo('social-enterprise', { path: /^market\.quality$/, value: 1 }),
  },
  C70: {
    says: 'nobody loses work more often than usual',
    kinds: deafTo('population', { path: /^jobLoss$/, value: 0.015 }),
  },
};
