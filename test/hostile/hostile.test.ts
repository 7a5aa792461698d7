import { describe, expect, it } from 'vitest';
import { sortIssues } from '../../src/schema/issue.ts';
import { issuesOf, lineOf, names } from './check-file.ts';
import { expected } from './expected.ts';

describe('the corpus of wrong files', () => {
  it('says of each file what must be said of it, and of nothing else', () => {
    expect(Object.keys(expected).sort()).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it('holds one good file, which others extend and make claims of', () => {
    expect(Object.entries(expected).flatMap(([name, lines]) => (lines.length === 0 ? [name] : []))).toEqual([
      'good.yaml',
    ]);
  });
});

describe.each(names)('%s', (name) => {
  const issues = issuesOf(name);

  it('is refused with each mistake at its line and column, in the order of the file', () => {
    expect(issues.map((issue) => lineOf(issue, name))).toEqual(expected[name]);
    expect(sortIssues(issues)).toEqual(issues);
  });

  it('is told what is wrong in French and English, in one line each', () => {
    for (const { says, given, allowed } of issues) {
      // Places of a text that a language file must keep are the file's own.
      const inFile = [given, allowed].filter((fact) => fact.includes('{'));
      for (const sentence of [says.fr, says.en]) {
        expect(sentence).toMatch(/^["«\p{L}“`{][^\n\r]{15,}[.?!]$/u);
        const said = inFile.reduce((rest, fact) => rest.replaceAll(fact, ''), sentence);
        expect(said).not.toMatch(/\{[a-z]+\}|undefined|\[object|\p{Cc}/u);
      }
      expect(says.fr).not.toBe(says.en);
      // Before these signs French has a space that does not break; what stands in quotes or brackets is the file's own.
      const own = says.fr.replace(/«.*?»|`.*?`|\(.*?\)|\{.*?\}|\[.*?\]/gu, '');
      expect(own).not.toMatch(/null|NaN/u);
      expect(own).not.toMatch(/ [:;!?%»](?=[ .]|$)|[\p{L}\d)][;!?%]/u);
      expect(says.fr).not.toMatch(/« | »/u);
    }
  });
});
