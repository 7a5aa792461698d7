import { describe, expect, it } from 'vitest';
import { addressWith, linkTo, longLinkTo, longestLink, nothingCarried, readCarried } from '../../src/app/link.ts';
import { readRoute, type Route } from '../../src/app/route.ts';

const story: Route = { page: 'story', name: 'liege-kasangulu', variant: 'clinic' };
const project: Route = {
  page: 'project',
  answers: { members: 45, amount: 20, months: 36, project: 'poultry', place: 'kasangulu', as: 'loan' },
};
const set = { 'association.dues': '28 EUR/month', 'project.building.overrun': '12.5 %' };
const hash = '0123456789abcdef';

describe('a link', () => {
  it('carries page, variant, changes, format and fingerprint, and is read again', () => {
    const link = linkTo(story, { variant: 'clinic', set }, hash);
    expect(link).toBe(
      '#/story/liege-kasangulu?variant=clinic&set=association.dues%3A28+EUR%2Fmonth&set=project.building.overrun%3A12.5+%25&v=1&sum=01234567',
    );
    expect(readRoute(link)).toEqual(story);
    expect(readCarried(link)).toEqual({ set, variant: 'clinic', sum: '01234567', format: 1 });
  });
  it('to a project carries its variant too', () => {
    const link = addressWith(project, { variant: 'loan', set: {} });
    expect(readRoute(link)).toEqual(project);
    expect(readCarried(link)).toEqual({ ...nothingCarried, variant: 'loan' });
  });
  it('stays under two thousand signs with twenty levers', () => {
    const levers = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`institution.field.number${i}`, '12.5 EUR/month']),
    );
    expect(linkTo(story, { variant: null, set: levers }, hash).length).toBeLessThan(longestLink - 200);
  });
  it('with the scenario inside is read again', () => {
    const link = longLinkTo('abc-_9', { variant: 'clinic', set }, hash);
    expect(readRoute(link)).toEqual({ page: 'shared', packed: 'abc-_9', variant: 'clinic' });
    expect(readCarried(link).set).toEqual(set);
  });
  it.each([
    ['a path of other signs', 'set=<b>:1'],
    ['no value', 'set=a.b:'],
    ['no path', 'set=:1'],
    ['a value of ten thousand signs', `set=a.b:${'9'.repeat(10_000)}`],
    ['a prototype', 'sum=__proto__'],
  ])('with %s sets nothing', (_name, query) => {
    expect(readCarried(`#/story/x?${query}`)).toEqual(nothingCarried);
  });
  it('of a later format says so', () => {
    expect(readCarried('#/story/x?v=7').format).toBe(7);
    expect(readCarried('#/story/x?v=later').format).toBe(Infinity);
  });
});
