import type { Words } from '../../engine/words.ts';
import type { Preset } from '../kind.ts';

/**
 * Legal forms, and funders by the rules they publish. Several may stand together: `preset: [non-profit, pra-osim]`. Rules are
 * written in the funder's own currency; chances and delays are assumptions, because no source gives them.
 */
export const presets: Readonly<Record<string, Preset>> = {
  'non-profit': {
    label: { fr: 'ASBL ou association loi 1901', en: 'Non-profit association' },
    values: { legalForm: 'non-profit' },
  },
  '3x1': {
    label: { fr: '3x1 : projet communautaire (Mexique)', en: '3x1: community project (Mexico)' },
    values: {
      funders: {
        federation: threeForOne({ fr: 'Fédération', en: 'Federation' }),
        state: threeForOne({ fr: 'État fédéré', en: 'State' }),
        municipality: { ...threeForOne({ fr: 'Commune', en: 'Municipality' }), authority: 'yes' },
      },
    },
  },
  '3x1-productive': {
    label: { fr: '3x1 : projet productif (Mexique)', en: '3x1: productive project (Mexico)' },
    values: { funders: { federation: threeForOne({ fr: 'Fédération', en: 'Federation' }) } },
  },
  'pra-osim': {
    label: { fr: 'PRA/OSIM (France)', en: 'PRA/OSIM (France)' },
    values: {
      funders: {
        'pra-osim': {
          title: { fr: 'PRA/OSIM', en: 'PRA/OSIM' },
          share: '70 %',
          cap: '15000 EUR',
          most: '120000 EUR',
          ownShare: { value: '30 %', derived: { fr: 'ce que la part laisse', en: 'what the share leaves' } },
          answersAfter: { value: '5 months', assumed: { fr: 'un jury deux fois par an', en: 'a jury twice a year' } },
          chance: {
            value: '40 %',
            assumed: { fr: 'moins d’acceptés que de demandeurs', en: 'fewer accepted than asked' },
          },
          renewal: {
            value: '30 %',
            assumed: {
              fr: 'les demandeurs connus réussissent mieux (000:704-706)',
              en: 'known applicants do better (000:704-706)',
            },
          },
          source: {
            fr: 'FORIM, PRA/OSIM : 70 % de budgets jusqu’à 120 000 EUR, au plus 15 000',
            en: 'FORIM, PRA/OSIM: 70% of budgets up to 120 000 EUR, at most 15 000',
          },
        },
      },
    },
  },
  mesoprojects: {
    label: { fr: 'Mésoprojets PRA/OSIM (France)', en: 'PRA/OSIM mesoprojects (France)' },
    values: {
      funders: {
        mesoprojects: {
          title: { fr: 'Mésoprojets', en: 'Mesoprojects' },
          share: {
            value: '100 %',
            derived: { fr: 'jusqu’à son plafond, quel que soit le budget', en: 'up to its cap, whatever the budget' },
          },
          cap: '100000 EUR',
          least: '120000 EUR',
          most: '300000 EUR',
          answersAfter: { value: '8 months', assumed: { fr: 'deux tours', en: 'two rounds' } },
          chance: { value: '25 %', assumed: { fr: 'peu sont retenus', en: 'few are chosen' } },
          renewal: {
            value: '30 %',
            assumed: {
              fr: 'les demandeurs connus réussissent mieux (000:704-706)',
              en: 'known applicants do better (000:704-706)',
            },
          },
          needsWritten: 'yes',
          source: {
            fr: 'FORIM, mésoprojets PRA/OSIM : budgets de 120 000 à 300 000 EUR, jusqu’à 100 000',
            en: 'FORIM, PRA/OSIM mesoprojects: budgets from 120 000 to 300 000 EUR, up to 100 000',
          },
        },
      },
    },
  },
  'wallonia-brussels': {
    label: { fr: 'Wallonie-Bruxelles (PPDEV)', en: 'Wallonia-Brussels (PPDEV)' },
    values: {
      funders: {
        'wallonia-brussels': {
          title: { fr: 'Wallonie-Bruxelles', en: 'Wallonia-Brussels' },
          share: '90 %',
          cap: '90000 EUR',
          ownShare: { value: '10 %', derived: { fr: 'ce que la part laisse', en: 'what the share leaves' } },
          answersAfter: { value: '7 months', assumed: { fr: 'un appel par an', en: 'one call a year' } },
          chance: {
            value: '30 %',
            assumed: { fr: 'moins d’acceptés que de demandeurs', en: 'fewer accepted than asked' },
          },
          renewal: {
            value: '30 %',
            assumed: {
              fr: 'les demandeurs connus réussissent mieux (000:704-706)',
              en: 'known applicants do better (000:704-706)',
            },
          },
          authority: 'yes',
          source: {
            fr: 'Wallonie-Bruxelles International, PPDEV, 2019 : 90 %, au plus 90 000 EUR par projet',
            en: 'Wallonie-Bruxelles International, PPDEV, 2019: 90%, at most 90 000 EUR a project',
          },
        },
      },
    },
  },
  municipality: {
    label: { fr: 'Une commune', en: 'A municipality' },
    values: {
      funders: {
        municipality: {
          title: { fr: 'La commune', en: 'The municipality' },
          share: '50 %',
          ownShare: '20 %',
          answersAfter: '3 months',
          chance: '60 %',
          renewal: '30 %',
          authority: 'yes',
          assumed: {
            fr: 'aucune règle publiée ; une commune qui a un service de solidarité (000:870-883)',
            en: 'no published rule; a town that has a solidarity department (000:870-883)',
          },
        },
      },
    },
  },
  department: {
    label: { fr: 'Un département : une école par an', en: 'A department: one school a year' },
    values: {
      funders: {
        department: {
          title: { fr: 'Le département', en: 'The department' },
          share: { value: '80 %', assumed: { fr: 'la source ne donne aucune part', en: 'the source gives no share' } },
          perYear: { value: '1', source: '003:7' },
          answersAfter: { value: '6 months', assumed: { fr: 'le vote d’un budget', en: 'the vote of a budget' } },
          chance: {
            value: '90 %',
            assumed: { fr: 'une école par an depuis 2001 (003:7)', en: 'one school a year since 2001 (003:7)' },
          },
          authority: 'yes',
          assumed: {
            fr: 'Meurthe-et-Moselle et Sidi Kacem, 003:7-29',
            en: 'Meurthe-et-Moselle and Sidi Kacem, 003:7-29',
          },
        },
      },
    },
  },
  lottery: {
    label: { fr: 'Une loterie', en: 'A lottery' },
    values: {
      funders: {
        lottery: {
          title: { fr: 'La loterie', en: 'The lottery' },
          share: '100 %',
          answersAfter: '6 months',
          chance: '20 %',
          assumed: {
            fr: 'finance un projet de temps en temps (000:880-882) ; aucune règle dans la source',
            en: 'a sponsor of one project now and then (000:880-882); no rule in the source',
          },
        },
      },
    },
  },
};

function threeForOne(title: Words) {
  return {
    title,
    matches: '1',
    answersAfter: {
      value: '6 months',
      assumed: { fr: 'un comité des quatre parties', en: 'a committee of the four parties' },
    },
    chance: { value: '60 %', assumed: { fr: 'tous ne sont pas retenus', en: 'not all are chosen' } },
    source: {
      fr: 'Mexique, Programa 3x1 para Migrantes : chaque niveau ajoute autant que les migrants',
      en: 'Mexico, Programa 3x1 para Migrantes: each level adds as much as the migrants',
    },
  };
}
