import { type Break, deafTo } from './overrides.ts';

export const redesCap: Readonly<Record<string, Break>> = {
  C33: {
    says: 'everybody sees the accounts equally well',
    kinds: deafTo('social-enterprise', { path: /^management\.skill$/, value: 0.45 }),
  },
  C34: {
    says: 'support neither teaches nor protects',
    kinds: deafTo('social-enterprise', { path: /^support\.(teaches|protects)$/, value: 0 }),
  },
  C35: {
    says: 'nobody copies a workshop that earns',
    kinds: deafTo('social-enterprise', { path: /^market\.copied$/, value: 0 }),
  },
  'C35-advice': {
    says: 'nobody follows the advice',
    kinds: deafTo('social-enterprise', { path: /^market\.advised$/, value: 0 }),
  },
  'C38-horizon': {
    says: 'the project lasts as long as the story, whatever the file says',
    kinds: deafTo('social-enterprise', { path: /^support\.months$/, value: 600 }),
  },
  C39: {
    says: 'owning together changes nothing',
    kinds: deafTo('social-enterprise', { path: /^management\.owners\.(stopsLeaks|holdsOn)$/, value: 0 }),
  },
  C40: {
    says: 'neither owners nor support change what is lost',
    kinds: deafTo('social-enterprise', {
      path: /^(management\.owners\.(stopsLeaks|holdsOn)|support\.(teaches|protects))$/,
      value: 0,
    }),
  },
};
