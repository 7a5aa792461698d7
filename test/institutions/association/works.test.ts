import { describe, expect, test } from 'vitest';
import { association } from '../../../src/institutions/association/index.ts';
import { monthOf } from '../../../src/numbers/calendar.ts';
import { assemble, q } from '../harness.ts';
import { payingMembers } from '../paying-members.ts';
import { assembled, faithful } from './assembled.ts';

/** A school of 1200 EUR in three months, each year; it costs what was quoted and nothing is lost. */
const school = {
  cost: q.money(1200, 'EUR'),
  overrun: q.share(0),
  months: q.months(3),
  every: q.months(12),
  idles: q.sharePerYear(0),
  people: q.count(40),
};
const plain = { lostOnSite: q.share(0), works: { school } };
const at = (answersAfter: number, more: object = {}) => ({ answersAfter: q.months(answersAfter), ...more });

describe('works', () => {
  test('of an association alone wait until its cash is enough', () => {
    // 100 EUR a month: 1200 EUR are there after twelve months, and the school stands three months later.
    const given = assembled({ months: 24, values: plain }).run();
    expect(given.indicator('club.firstWork')).toBe(14);
    expect(given.row('club.waiting').slice(0, 12)).toEqual([...Array(11).fill(1), 0]);
    expect(given.row('club.works').slice(11, 15)).toEqual([40_000, 40_000, 40_000, 0]);
    expect(given.row('club.served')[23]).toBe(40);
    expect(given.indicator('club.cofunding')).toBe(0);
  });

  test('with a funder begin as soon as the own share is there', () => {
    const funders = { town: at(2, { share: q.share(0.75) }) };
    const given = assembled({ months: 24, values: { ...plain, funders } }).run();
    // 300 EUR of its own after three months; the town's 900 come in the third.
    expect(given.indicator('club.firstWork')).toBe(5);
    expect(given.row('club.from-town')[2]).toBe(90_000);
    expect(given.indicator('club.cofunding')).toBeCloseTo(0.75, 12);
  });

  test('three who match what members bring make four times of it', () => {
    const each = at(0, { matches: q.number(1) });
    const values = {
      ...plain,
      opening: { cash: q.money(300, 'EUR') },
      funders: { state: each, town: each, land: each },
    };
    const given = assembled({ months: 6, values: { ...values, dues: q.perMonth(0, 'EUR') } }).run();
    expect(['state', 'town', 'land'].map((name) => given.indicator(`club.from-${name}`))).toEqual([
      30_000, 30_000, 30_000,
    ]);
    expect(given.indicator('club.built')).toBe(1);
    expect(given.balances('club', 'cash')).toEqual([0]);
  });

  test('do not pay out what bills have taken from the money set aside', () => {
    // 900 EUR of a grant wait for 300 of its own; rooms at 150 EUR a month use up dues of 100 and then the grant.
    const values = {
      ...plain,
      works: { school: { ...school, patience: q.months(6) } },
      funders: { town: at(0, { share: q.share(0.75) }) },
      premises: { cost: q.perMonth(150, 'EUR'), lent: q.share(0) },
    };
    const given = assembled({ months: 12, values }).run();
    expect(given.indicator('club.built')).toBe(0);
    expect(given.row('club.grantsReturned').reduce((sum, back) => sum + back, 0)).toBeLessThan(90_000);
    expect(Math.min(...given.row('club.cash'))).toBeGreaterThanOrEqual(0);
  });

  test('what the inhabitants bring as work costs nothing and counts as own contribution', () => {
    const funders = { town: at(0, { share: q.share(0.7), ownShare: q.share(0.3) }) };
    const works = { school: { ...school, labour: q.share(0.3) } };
    const values = { ...plain, dues: q.perMonth(0, 'EUR'), funders };
    expect(assembled({ months: 6, values }).run().indicator('club.built')).toBe(0);
    expect(
      assembled({ months: 6, values: { ...values, works } })
        .run()
        .indicator('club.built'),
    ).toBe(1);
  });

  test.each([
    ['budget-too-large', { most: q.money(1000, 'EUR') }, {}],
    ['budget-too-small', { least: q.money(2000, 'EUR') }, {}],
    ['own-share-missing', { ownShare: q.share(0.5) }, {}],
    ['outside-calendar', {}, { opens: [q.number(2)] }],
    ['no-convention', {}, { needsWritten: true }],
    ['no-support', {}, { supports: false }],
    ['too-early', {}, { fromStage: q.number(3) }],
    ['year-used-up', { perYear: q.number(0) }, {}],
    ['applicant-cap-reached', { applicantCap: q.money(0, 'EUR') }, {}],
    ['refused', { chance: q.share(0) }, {}],
  ])('an application is refused for one reason, and says which: %s', (why, rule, more) => {
    const funders = {
      first: at(0, { share: q.share(0.5), opens: [q.number(1)] }),
      town: at(0, { share: q.share(0.5), ...rule, ...more }),
    };
    const values = { ...plain, funders, cycle: { entry: q.number(1), pace: q.sharePerMonth(0) } };
    const given = assembled({ months: 2, values }).run();
    expect(given.row(`club.refused-${why}`)[1]).toBe(1);
    expect(given.row('club.from-town')).toEqual([0, 0]);
  });

  test('that wait too long are given up, and grants go back', () => {
    const works = { school: { ...school, patience: q.months(3) } };
    const funders = { town: at(0, { share: q.share(0.5) }) };
    const values = { ...plain, works, funders, dues: q.perMonth(0, 'EUR'), trust: {} };
    const given = assembled({ months: 6, values }).run();
    expect(given.indicator('club.givenUp')).toBe(1);
    expect(given.row('club.grantsReturned')[2]).toBe(60_000);
    expect(given.balances('club', 'cash')).toEqual([0]);
    expect(given.indicator('club.trust')).toBeLessThan(0.7);
  });

  test('lose on site what strong ties would have kept', () => {
    const lostWith = (cohesion: number) =>
      assembled({
        months: 24,
        members: 50,
        values: { ...plain, lostOnSite: q.share(0.2), cohesion: q.share(cohesion) },
      })
        .run()
        .moved('work-lost');
    expect(lostWith(1)).toBe(0);
    expect(lostWith(0)).toBeGreaterThan(lostWith(0.5));
    // 20 % of what is paid, so that 1200 EUR reach the site each time.
    expect(lostWith(0)).toBeCloseTo((2 * 120_000 * 0.2) / 0.8, -1);
  });

  test('money set aside for works is not sent to the project', () => {
    const funders = { town: at(0, { share: q.share(0.5) }) };
    const values = { ...plain, funders, dues: q.perMonth(10, 'EUR') };
    const given = assembled({ months: 3, values, project: { needs: q.perMonth(1000, 'EUR') } }).run();
    // The dues go to the project first; the town's 600 EUR stay where they belong.
    expect(given.balances('club', 'cash')[0]).toBeGreaterThanOrEqual(60_000);
  });

  test('fall idle without anybody, and last with an association and an authority', () => {
    const works = {
      school: {
        ...school,
        cost: q.money(100, 'EUR'),
        every: q.months(1),
        months: q.months(1),
        idles: q.sharePerYear(0.9),
      },
    };
    const lasting = (accompanied: number, authority: boolean) =>
      assembled({
        months: 60,
        members: 100,
        values: {
          ...plain,
          duesFor: q.months(60),
          works: { school: { ...works.school, accompanied: q.share(accompanied) } },
          funders: { town: at(0, { share: q.share(0.5), authority }) },
        },
      })
        .run()
        .indicator('club.continuity') as number;
    const [none, alone, town, both] = [lasting(0, false), lasting(1, false), lasting(0, true), lasting(1, true)];
    expect(alone).toBeGreaterThan(none);
    expect(town).toBeGreaterThan(none);
    expect(both).toBeGreaterThan(Math.max(alone, town));
  });

  test('on the land of a private person are taken back more often', () => {
    const heldBy = (owner: string) => {
      const work = { ...school, cost: q.money(100, 'EUR'), every: q.months(1), months: q.months(1), heldBy: owner };
      const works = { school: { ...work, takenBack: q.sharePerYear(0.5) } };
      return assembled({ months: 60, members: 100, values: { ...plain, duesFor: q.months(60), works } })
        .run()
        .indicator('club.continuity') as number;
    };
    expect(heldBy('private')).toBeLessThan(heldBy('municipality'));
    expect(heldBy('municipality')).toBeLessThan(heldBy('twin'));
  });

  test('of wrong beneficiaries serve fewer people', () => {
    const values = { ...plain, opening: { cash: q.money(1200, 'EUR') } };
    const served = (captured: number) =>
      assembled({ months: 6, values: { ...values, captured: q.share(captured) } })
        .run()
        .indicator('club.served');
    expect(served(0)).toBe(40);
    expect(served(0.25)).toBe(30);
  });
});

describe('an authority', () => {
  const town = (more: object) => ({ town: at(0, { gives: q.of(120_000, 'money/year'), ...more }) });
  const money = (major: number) => ({ ...q.of(major * 100, 'money/year'), unit: 'EUR/year', currency: 'EUR' });
  const yearly = (more: object) => ({ town: { ...town(more).town, gives: money(1200) } });

  test('gives each year in the month it began, as long as it lasts', () => {
    const funders = yearly({ from: monthOf(2020, 3), lasts: q.months(24) });
    const given = assembled({ months: 48, values: { funders } }).run();
    const months = given.row('club.from-town').flatMap((paid, month) => (paid > 0 ? [month] : []));
    expect(months).toEqual([2, 14]);
    expect(given.indicator('club.from-town')).toBe(240_000);
  });

  test('that phases out gives less and less and breaks no trust; one that stops suddenly does', () => {
    const trustAfter = (phaseOut: number) => {
      const funders = yearly({ lasts: q.months(36), phaseOut: q.months(phaseOut) });
      // The aim is what members promise, and they pay it: nothing else disappoints.
      return assembled({ months: 37, values: { funders, trust: {}, duesFor: q.months(48) } }).run();
    };
    expect(
      trustAfter(24)
        .row('club.from-town')
        .filter((paid) => paid > 0),
    ).toEqual([120_000, 120_000, 60_000]);
    expect(trustAfter(24).indicator('club.trust')).toBeCloseTo(0.7, 12);
    expect(trustAfter(0).indicator('club.trust')).toBeCloseTo(0.7 * 0.85, 12);
  });

  test('may lose its mind at an election, less with a written agreement, and may be won', () => {
    const elections = { first: monthOf(2022, 1), loses: q.share(1), wins: q.share(0) };
    const paidWith = (more: object, values: object = {}) =>
      assembled({ months: 48, values: { funders: yearly(more), ...values } })
        .run()
        .indicator('club.from-town');
    expect(paidWith({ elections })).toBe(240_000);
    const written = { meetings: q.number(0), conflict: q.sharePerYear(0), written: true, writtenTakes: q.share(1) };
    expect(paidWith({ elections }, { governance: written })).toBe(480_000);
    expect(paidWith({ elections: { ...elections, wins: q.share(1) }, supports: false })).toBe(240_000);
  });
});

describe('a twin association', () => {
  const twins = (values: object, north: object = {}) =>
    assemble({
      currencies: { EUR: {}, MAD: { perBase: 10 } },
      months: 24,
      institutions: [
        {
          id: 'women',
          kind: payingMembers,
          values: { currency: 'EUR', count: q.count(10), cash: q.money(100_000, 'EUR') },
        },
        {
          id: 'village',
          kind: payingMembers,
          values: { currency: 'EUR', count: q.count(5), cash: q.money(1000, 'EUR') },
        },
        {
          id: 'club',
          kind: association,
          values: {
            currency: 'EUR',
            members: 'women',
            dues: q.perMonth(10, 'EUR'),
            duesFor: q.months(24),
            overhead: q.share(0),
            project: 'twin',
            ...faithful,
            ...north,
          },
        },
        {
          id: 'twin',
          kind: association,
          values: {
            currency: 'EUR',
            members: 'village',
            dues: q.perMonth(0, 'EUR'),
            duesFor: q.months(24),
            overhead: q.share(0),
            fundedBy: 'club',
            ...plain,
            ...faithful,
            ...values,
          },
        },
      ],
    });

  test('asks the association in the North for what works still lack', () => {
    const given = twins({}).run();
    expect(given.indicator('twin.built')).toBe(1);
    expect(given.moved('club→twin project-funding')).toBeGreaterThanOrEqual(120_000);
    expect(given.indicator('club.sentToProject')).toBe(given.moved('club→twin project-funding'));
  });

  test('is asked for nothing while a conflict stops projects', () => {
    const governance = {
      meetings: q.number(0),
      conflict: q.sharePerYear(1),
      calms: q.number(0),
      standstill: q.months(60),
      asymmetry: q.share(5),
    };
    const given = twins({}, { governance }).run();
    const first = given.row('club.conflicts').findIndex((count) => count > 0);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(given.row('club.sentToProject').slice(first)).toEqual(Array(24 - first).fill(0));
  });
});
