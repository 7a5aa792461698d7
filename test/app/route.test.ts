import { describe, expect, it } from 'vitest';
import { addressOf, readRoute, type Route } from '../../src/app/route.ts';

const routes: Route[] = [
  { page: 'home' },
  { page: 'story', name: 'liege-kasangulu', variant: null },
  { page: 'story', name: 'liege-kasangulu', variant: 'loan' },
  { page: 'project', answers: null },
  {
    page: 'project',
    answers: { members: 45, amount: 12.5, months: 36, project: 'poultry', place: 'kasangulu', as: 'loan' },
  },
  { page: 'file', variant: null },
];

describe('an address', () => {
  it.each(routes)('leads back to its page: %j', (route) => {
    expect(readRoute(addressOf(route))).toEqual(route);
  });
  it('without anything is the first page', () => {
    expect(readRoute('')).toEqual({ page: 'home' });
    expect(readRoute('#')).toEqual({ page: 'home' });
  });
  it('that means nothing is the unknown page', () => {
    expect(readRoute('#/nowhere')).toEqual({ page: 'unknown' });
    expect(readRoute('#/story')).toEqual({ page: 'unknown' });
  });
  it.each(['members=0', 'members=-3', 'amount=lots', 'months=', 'project=casino', 'as=theft', 'place='])(
    'with %s asks for the five fields again',
    (wrong) => {
      const good = 'members=45&amount=20&months=36&project=poultry&place=kasangulu&as=gift';
      const query = new URLSearchParams(good);
      const [name = '', value = ''] = wrong.split('=');
      query.set(name, value);
      expect(readRoute(`#/project?${query.toString()}`)).toEqual({ page: 'project', answers: null });
    },
  );
});
