import { describe, expect, it } from 'vitest';
import { emptyChoice, queryOf, readChoice, withDesign, withoutDesign } from '../../../src/app/compare/choice.ts';
import { designsBeside } from '../../../src/app/result/compare-door.tsx';
import { addressOf, readRoute, type Route } from '../../../src/app/route.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';

const clinic = '#/story/liege-kasangulu?variant=clinic&set=association.dues%3A25+EUR%2Fmonth';

describe('the address of a comparison', () => {
  it('opens the same comparison again, settings and all', () => {
    const choice = { designs: ['#/story/liege-kasangulu', clinic, '#/shared?z=abc-_'], runs: 5000, seed: 7 };
    const route = readRoute(addressOf({ page: 'room', name: 'compare', query: queryOf(choice) }));
    expect(route).toMatchObject({ page: 'room', name: 'compare' });
    expect(route.page === 'room' && readChoice(route.query)).toEqual(choice);
  });

  it('leaves out numbers that make no sense', () => {
    expect(readChoice({ n: '123456789', seed: '-1' })).toEqual(emptyChoice);
    expect(readChoice({ n: '1e3', seed: '1e3' })).toEqual(emptyChoice);
    expect(readChoice({ a: '', b: '/story/x' }).designs).toEqual(['#/story/x']);
  });

  it('holds six designs, and those behind one that goes move up', () => {
    const full = Array.from({ length: 8 }).reduce<typeof emptyChoice>((all) => withDesign(all, clinic), emptyChoice);
    expect(full.designs).toHaveLength(6);
    const three = { ...emptyChoice, designs: ['#/a', '#/b', '#/c'] };
    expect(withoutDesign(three, 1).designs).toEqual(['#/a', '#/c']);
  });
});

describe('the door from a result', () => {
  const variants = ['as-written', 'clinic', 'loan'].map((id) => ({ id, title: { fr: id, en: id } }));
  const scenario = { variants } as unknown as Scenario; // Only the variants are read.
  const story: Route = { page: 'story', name: 'liege-kasangulu', variant: 'clinic' };

  it('puts what is looked at first, and the file and its other variants beside it', () => {
    expect(designsBeside(story, { variant: 'clinic', set: {} }, scenario)).toEqual([
      '#/story/liege-kasangulu?variant=clinic',
      '#/story/liege-kasangulu',
      '#/story/liege-kasangulu?variant=loan',
    ]);
  });

  it('keeps the same variant without the levers when levers were moved', () => {
    const set = { 'association.dues': '25 EUR/month' };
    const designs = designsBeside(story, { variant: 'clinic', set }, scenario);
    expect(designs[0]).toBe(clinic);
    expect(designs.slice(1)).toContain('#/story/liege-kasangulu?variant=clinic');
  });

  it('knows that the file as written has two names', () => {
    const designs = designsBeside({ ...story, variant: 'as-written' }, { variant: 'as-written', set: {} }, scenario);
    expect(designs).not.toContain('#/story/liege-kasangulu');
  });

  it('carries the variants of a project, whose page does not name them', () => {
    const project: Route = { page: 'project', answers: null };
    expect(designsBeside(project, { variant: null, set: {} }, scenario)).toEqual([
      '#/project',
      '#/project?variant=clinic',
      '#/project?variant=loan',
    ]);
  });
});
