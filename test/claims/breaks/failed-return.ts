import { type Break, deafTo, spared, toldOtherwise } from './overrides.ts';

export const failedReturn: Readonly<Record<string, Break>> = {
  C33: {
    says: 'everybody sees the accounts equally well',
    kinds: deafTo('social-enterprise', { path: /^management\.skill$/, value: 0.15, id: 'firm' }),
  },
  C36: {
    says: 'the cooperative is as new as the shop, run and placed like it',
    kinds: toldOtherwise('social-enterprise', (values, place) => {
      if (place.id !== 'coop') return values;
      // The opening is a record with a duration that may be left out.
      const opening = values['opening'] as { readonly openFor: object };
      const openFor = { ...opening.openFor, value: 0 };
      return { ...values, opening: { ...opening, openFor }, fit: null, market: null };
    }),
  },
  C37: {
    says: 'no trade suits a place better than another',
    kinds: deafTo('social-enterprise', { path: /^fit\.shortens$/, value: 0 }),
  },
  C38: {
    says: 'support lasts a year, whatever the file says',
    kinds: deafTo('social-enterprise', { path: /^support\.months$/, value: 12 }),
  },
  C46: {
    says: 'no firm draws anybody home',
    kinds: deafTo('population', { path: /^returns\.place\.withFirm$/, value: 1 }),
  },
  C70: {
    says: 'the crisis costs nobody a job and no savings',
    kinds: (kinds) =>
      spared(
        'social-enterprise',
        'restarts.saves',
      )(spared('population', 'jobFinding')(spared('population', 'jobLoss')(kinds))),
  },
};
