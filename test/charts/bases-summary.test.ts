import { describe, expect, it } from 'vitest';
import { countMarks, guessed, honestyTopics } from '../../src/charts/bases-summary.ts';
import { reportFixture } from '../charts/report-fixture.ts';

const { bases } = reportFixture();

describe('what a result rests on', () => {
  it('is counted by mark, the best known first', () => {
    expect(countMarks(bases)).toEqual([
      { mark: 'source', n: 1 },
      { mark: 'own', n: 1 },
      { mark: 'assumed', n: 1 },
    ]);
  });
  it('lists every guess', () => {
    expect(guessed(bases).map((basis) => basis.path)).toEqual(['farm.mortality']);
  });
  it('puts forward what models are too kind about', () => {
    expect(honestyTopics(bases).map((topic) => topic.title.en)).toEqual(['Disease, mortality']);
  });
});
