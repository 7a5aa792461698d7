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
    label: { fr: '3x1 : projet communautaire (Mexique)', en: '3x1: community project (Mexico)' },
    values: {
      funders: {
        federation: threeForOne('Fédération', 'Federation'),
        state: threeForOne('État fédéré', 'State'),
        municipality: { ...threeForOne('Commune', 'Municipality'), authority: 'yes' },
      },
    },
  },
  '3x1-productive': {
    label: { fr: '3x1 : projet productif (Mexique)', en: '3x1: productive project (Mexico)' },
    values: { funders: { federation: threeForOne('Fédération', 'Federation') } },
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
          ownShare: { value: '30 %', derived: 'what the share leaves' },
          answersAfter: { value: '5 months', assumed: 'a jury twice a year' },
          chance: { value: '40 %', assumed: 'fewer accepted than asked' },
          renewal: { value: '30 %', assumed: 'known applicants do better (000:704-706)' },
          source: 'FORIM, PRA/OSIM: 70 % of budgets up to 120 000 EUR, at most 15 000',
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
          share: { value: '100 %', derived: 'up to its cap, whatever the budget' },
          cap: '100000 EUR',
          least: '120000 EUR',
          most: '300000 EUR',
          answersAfter: { value: '8 months', assumed: 'two rounds' },
          chance: { value: '25 %', assumed: 'few are chosen' },
          renewal: { value: '30 %', assumed: 'known applicants do better (000:704-706)' },
          needsWritten: 'yes',
          source: 'FORIM, PRA/OSIM mesoprojects: budgets from 120 000 to 300 000 EUR, up to 100 000',
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
          ownShare: { value: '10 %', derived: 'what the share leaves' },
          answersAfter: { value: '7 months', assumed: 'one call a year' },
          chance: { value: '30 %', assumed: 'fewer accepted than asked' },
          renewal: { value: '30 %', assumed: 'known applicants do better (000:704-706)' },
          authority: 'yes',
          source: 'Wallonie-Bruxelles International, PPDEV, 2019: 90 %, at most 90 000 EUR a project',
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
          assumed: 'no published rule; a town that has a solidarity department (000:870-883)',
        },
      },
    },
  },
  department: {
    label: { fr: 'Un département : une école par an', en: 'A department: one school a year' },
    values: {
      funders: {
        department: {
          title: { fr: 'Le département', en: 'The department' },
          share: { value: '80 %', assumed: 'the source gives no share' },
          perYear: { value: '1', source: '003:7' },
          answersAfter: { value: '6 months', assumed: 'the vote of a budget' },
          chance: { value: '90 %', assumed: 'one school a year since 2001 (003:7)' },
          authority: 'yes',
          assumed: 'Meurthe-et-Moselle and Sidi Kacem, 003:7-29',
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
          assumed: 'a sponsor of one project now and then (000:880-882); no rule in the source',
        },
      },
    },
  },
};

function threeForOne(fr: string, en: string) {
  return {
    title: { fr, en },
    matches: '1',
    answersAfter: { value: '6 months', assumed: 'a committee of the four parties' },
    chance: { value: '60 %', assumed: 'not all are chosen' },
    source: 'Mexico, Programa 3x1 para Migrantes: each level adds as much as the migrants',
  };
}
