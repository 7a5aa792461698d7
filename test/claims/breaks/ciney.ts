import { type Break, deafTo } from './overrides.ts';

const deaf = (path: RegExp, value: number): Break['kinds'] => deafTo('association', { path, value, id: 'alliance' });

export const ciney: Readonly<Record<string, Break>> = {
  C48: { says: 'an event takes nobody’s time', kinds: deaf(/^events\.hours$/, 0) },
  C51: { says: 'funders ask for no own contribution', kinds: deaf(/^funders\.\w+\.ownShare$/, 0) },
  C58: { says: 'every funder stops suddenly', kinds: deaf(/^funders\.\w+\.phaseOut$/, 0) },
  C59: { says: 'a gap to what was promised disappoints nobody', kinds: deaf(/^trust\.breach$/, 0) },
  C60: { says: 'nobody is caught by what is seen', kinds: deaf(/^contagion\.rate$/, 0) },
  C61: { says: 'charity brings no more and gives nothing away', kinds: deaf(/^motives\.(lift|relief)$/, 0) },
  C62: { says: 'how it is run makes no difference', kinds: deaf(/^professionalism$/, 0.25) },
  C63: { says: 'the partner can do nothing alone', kinds: deaf(/^travel\.autonomy$/, 0) },
  C64: { says: 'founders never leave', kinds: deaf(/^cycle\.founderLeaves$/, 0) },
};
