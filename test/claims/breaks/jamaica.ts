import { type Break, deafTo, toldOtherwise } from './overrides.ts';

export const jamaica: Readonly<Record<string, Break>> = {
  C09: {
    says: 'three in ten of what is spent on food is made here, whatever the file says',
    kinds: deafTo('local-economy', { path: /^sectors\.food\.local\./, value: 0.3 }),
  },
  C11: {
    says: 'every sender sends the same, however much was decided',
    kinds: deafTo('population', { path: /^sends\.amount$/, value: 11_000 }),
  },
  'imports-choke': {
    says: 'nobody’s taste changes',
    kinds: deafTo('local-economy', { path: /towardsImports$/, value: 0 }),
  },
  zone: {
    says: 'one counts as far as the village, whatever zone is named',
    kinds: toldOtherwise('local-economy', (values) => ({ ...values, zone: 'village' })),
  },
  'nominal-and-real': {
    says: 'labour is all there is to production, so that no price gives way',
    kinds: deafTo('local-economy', { path: /^sectors\..*\.labour$/, value: 1 }),
  },
  'who-emigrates': {
    says: 'the families with migrants are always as well off',
    kinds: deafTo('population', { path: /^income$/, id: 'families', value: 8_600_000 }),
  },
  'equal-parts': {
    says: 'the families with migrants are by far the poorest, so that money for them evens out more than equal parts would',
    kinds: deafTo('population', { path: /^income$/, id: 'families', value: 1_000_000 }),
  },
  'local-suppliers': {
    says: 'half of what the kitchen buys is bought here, whatever was decided',
    kinds: deafTo('local-economy', { path: /^projects\.kitchen\.purchases$/, value: 0.5 }),
  },
  'taken-from-others': {
    says: 'a third of the kitchen’s sales is always taken from others',
    kinds: deafTo('local-economy', { path: /^projects\.kitchen\.displaces$/, value: 0.3 }),
  },
  C68: {
    says: 'what is learnt in the course avoids nothing',
    kinds: deafTo('programme', { path: /^care\.training$/, value: 0 }),
  },
  'C68-absence': {
    says: 'absence is the same, whatever the file says',
    kinds: deafTo('programme', { path: /^care\.absence$/, value: 0.4 }),
  },
};
