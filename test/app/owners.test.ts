import { describe, expect, it } from 'vitest';
import { groupByOwner, ownerOf, partyOf } from '../../src/app/owners.ts';
import { scenarioFixture } from './fake-laboratory.ts';

describe('whose a figure is', () => {
  it('is told by the title of its institution, or the code of its currency', () => {
    expect(ownerOf(scenarioFixture, 'farm.cash').en).toBe('The farm');
    expect(ownerOf(scenarioFixture, 'currencies.EUR.prices').en).toBe('EUR');
    expect(partyOf(scenarioFixture, 'outside').fr).toBe('au dehors');
    expect(partyOf(scenarioFixture, 'farm 12').en).toBe('The farm, no. 12');
  });
  it('puts rows together', () => {
    const groups = groupByOwner(scenarioFixture, [{ id: 'farm.cash' }, { id: 'members.sent' }, { id: 'farm.jobs' }]);
    expect(groups.map((group) => [group.owner.en, group.things.map(({ id }) => id)])).toEqual([
      ['The farm', ['farm.cash', 'farm.jobs']],
      ['The members', ['members.sent']],
    ]);
  });
});
