import type { Preset } from '../kind.ts';

/** Programmes the sources describe, without their money: costs are the file's own. */
export const presets: Readonly<Record<string, Preset>> = {
  'support-centre': {
    label: {
      fr: 'Centres d’accompagnement (12 coachs, trois pays)',
      en: 'Support centres (12 coaches, three countries)',
    },
    values: {
      trainers: {
        count: {
          value: '12',
          source: {
            fr: '001:3367-3445 : douze coachs d’entreprise dans trois pays',
            en: '001:3367-3445: twelve business coaches in three countries',
          },
        },
        serves: {
          value: '2 persons/month',
          assumed: {
            fr: 'la source ne donne pas le nombre de personnes suivies',
            en: 'the source gives no number of clients',
          },
        },
      },
    },
  },
  cascade: {
    label: { fr: 'Cascade à deux étages (120 formatrices)', en: 'Two-level cascade (120 trainers)' },
    values: {
      trainers: {
        count: {
          value: '10',
          assumed: {
            fr: 'la source ne dit pas combien de femmes d’affaires commencent',
            en: 'the source names no number of businesswomen who begin',
          },
        },
        serves: { value: '4 persons/month', assumed: { fr: 'de petits groupes', en: 'small groups' } },
      },
      cascade: {
        levels: '1',
        most: {
          value: '120',
          source: { fr: '001:4270-4274 : 120 formatrices locales', en: '001:4270-4274: 120 local trainers' },
        },
        each: {
          value: '3 persons/month',
          assumed: { fr: 'la source ne donne aucun nombre', en: 'the source gives no number' },
        },
        assumed: {
          fr: 'un étage entre les femmes d’affaires et les entrepreneures',
          en: 'one level between the businesswomen and the women entrepreneurs',
        },
      },
    },
  },
};
