import { describe, expect, it } from 'vitest';
import { type Issue, sortIssues } from '../../src/schema/issue.ts';

const issue = (file: string, line: number, column: number, rule: string): Issue => ({
  rule,
  place: { file, line, column },
  path: '',
  given: '',
  allowed: '',
  nearest: null,
  says: { fr: '', en: '' },
});

describe('issues', () => {
  it('stand in the order of files, lines, columns and rules', () => {
    const sorted = [
      issue('a', 1, 2, 'x'),
      issue('a', 1, 10, 'a'),
      issue('a', 1, 10, 'b'),
      issue('a', 10, 1, 'a'),
      issue('b', 1, 1, 'a'),
    ];
    expect(sortIssues([...sorted].reverse())).toEqual(sorted);
  });

  it('are left in the given list as they were', () => {
    const given = [issue('b', 1, 1, 'a'), issue('a', 1, 1, 'a')];
    sortIssues(given);
    expect(given[0]!.place.file).toBe('b');
  });
});
