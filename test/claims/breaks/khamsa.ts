import { type Break, deafTo } from './overrides.ts';

const deaf = (path: RegExp, value: number): Break['kinds'] => deafTo('association', { path, value, id: 'khamsa' });

/** The paper is signed and changes nothing. */
const worthless: Break['kinds'] = deaf(/^governance\.writtenTakes$/, 0);

export const khamsa: Readonly<Record<string, Break>> = {
  C49: { says: 'whoever is not paid stays, and is always paid', kinds: deaf(/^staff\.animator\.quits$/, 0) },
  'success-renews': { says: 'no success is seen', kinds: deaf(/^seen$/, 0) },
  C52: { says: 'works succeed whoever runs them', kinds: deaf(/^success\.(capacity|both)$/, 0) },
  C53: { says: 'the department pays nothing of a school', kinds: deaf(/^funders\.department\.share$/, 0) },
  'joint-beats-authority': {
    says: 'somebody always goes along, as skilled as Khamsa',
    kinds: (kinds) => deaf(/^works\.school\.accompanied$/, 1)(deaf(/^(professionalism|learns)$/, 0.3)(kinds)),
  },
  C54: { says: 'partners bring nothing', kinds: deaf(/^governance\.brings$/, 0) },
  'too-many-partners': {
    says: 'agreeing costs nothing',
    kinds: deaf(/^governance\.(coordination|cost)$/, 0),
  },
  C55: { says: 'meetings calm nobody', kinds: deaf(/^governance\.calms$/, 0) },
  'convention-calms': { says: 'the paper is worth nothing', kinds: worthless },
  C57: { says: 'the paper is worth nothing', kinds: worthless },
  C69: { says: 'nothing is lost on site', kinds: deaf(/^lostOnSite$/, 0) },
};
