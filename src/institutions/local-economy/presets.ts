import type { Preset } from '../kind.ts';

/** Places to start from. */
export const presets: Readonly<Record<string, Preset>> = {
  'farming-village': {
    label: { fr: 'Village de cultivateurs : vivres, commerce, services', en: 'Farming village: food, trade, services' },
    values: {
      sectors: {
        food: {
          local: { hamlet: '40 %', village: '55 %', district: '65 %', nation: '80 %' },
          labour: '60 %',
          assumed: {
            fr: 'l’essentiel de ce qu’on mange pousse tout près ; la terre manque, les prix montent donc',
            en: 'most of what is eaten is grown nearby; land is short, so prices give way',
          },
        },
        goods: {
          local: { hamlet: '10 %', village: '20 %', district: '30 %', nation: '45 %' },
          labour: '50 %',
          assumed: {
            fr: 'une boutique garde sa marge, la marchandise vient de la ville ou de l’étranger',
            en: 'a shop keeps its margin, the goods come from the city or from abroad',
          },
        },
        services: {
          local: { hamlet: '40 %', village: '70 %', district: '80 %', nation: '90 %' },
          labour: '85 %',
          inputs: { goods: '15 %' },
          assumed: {
            fr: 'coiffeuse, maçon, transport : surtout du travail',
            en: 'hairdresser, mason, transport: mostly hands',
          },
        },
      },
    },
  },
};
