import { beforeAll, describe, expect, it } from 'vitest';
import { ballotOption } from '../../../src/app/compare/ballot-facts.ts';
import { emptyChoice } from '../../../src/app/compare/choice.ts';
import { Comparing, type Outcome } from '../../../src/app/compare/comparing.ts';
import { makeLaboratory } from '../../../src/app/laboratory-here.ts';
import { AppState } from '../../../src/app/state.ts';
import { holdsIn } from '../../../src/charts/verdict-facts.ts';

async function played(...designs: readonly string[]): Promise<Outcome> {
  const comparing = new Comparing(new AppState(makeLaboratory({ workers: 0 })));
  await comparing.play({ ...emptyChoice, runs: 30, designs });
  return comparing.outcome.value!;
}

describe('the sheet for an assembly', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await played(
      '#/story/liege-kasangulu',
      '#/story/liege-kasangulu?variant=forty-euros',
      '#/story/solimanbe-tontine-and-centre',
    );
  });

  it('says what a member pays a month and in all, and what was really paid', () => {
    const [cost, ...others] = ballotOption(outcome, 1).costs;
    expect(others).toEqual([]);
    expect(cost).toMatchObject({
      to: 'association',
      monthly: 40,
      unit: 'EUR/month',
      dues: { months: 36, total: 1440 },
      mark: { name: 'own' },
    });
    expect(cost!.inFact).toBe(outcome.compared.designs[1]!.report.indicators['association.netPerMember']);
    expect(cost!.inFact!.p95!).toBeGreaterThan(0);
    expect(cost!.inFact!.p95!).toBeLessThanOrEqual(1440);
  });

  it('counts what holds as the verdict does', () => {
    const { report } = outcome.compared.designs[0]!;
    expect(ballotOption(outcome, 0).holds).toBe(holdsIn(report.verdict).holds);
  });

  it('puts among what may be lost only figures with a bad end in every future', () => {
    const { bad } = ballotOption(outcome, 0);
    expect(bad.map(({ id }) => id)).toContain('project.income');
    for (const { better, summary } of bad) {
      expect(better).not.toBe('neither');
      expect([summary.undefined, summary.p5 === summary.p95]).toEqual([0, false]);
    }
  });

  it('tells what the place gets, and how many numbers are assumed', () => {
    const { place, marks } = ballotOption(outcome, 0);
    expect(place.map(({ id }) => id)).toEqual(['project.opens', 'project.survives', 'project.jobs']);
    const { bases } = outcome.compared.designs[0]!.report;
    const known = bases.filter(({ mark }) => ['source', 'derived', 'own'].includes(mark.name)).length;
    expect(marks).toEqual({ all: bases.length, assumed: bases.length - known });
  });

  it('does not call the saving of a group a cost of so much in all', () => {
    const { costs } = ballotOption(outcome, 2);
    expect(costs.map(({ to, dues }) => [to, dues === null])).toEqual([
      ['tontine', true],
      ['solimanbe', false],
    ]);
  });
});
