import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { lessonSchema } from '../../src/lessons/lesson-schema.ts';
import { schemaMistakes } from '../scenario/schema-subset.ts';
import { lessonNames } from './library.ts';

// As an editor gets it: the printed text, read again.
const schema = JSON.parse(JSON.stringify(lessonSchema())) as Readonly<Record<string, unknown>>;
const mistakesIn = (path: string): string[] =>
  schemaMistakes(schema, load(readFileSync(new URL(path, import.meta.url), 'utf8')));

describe('the JSON Schema of lessons', () => {
  it.each(lessonNames)('finds nothing wrong with %s', (name) => {
    expect(mistakesIn(`../../scenarios/lessons/${name}.lesson.yaml`)).toEqual([]);
  });

  it('finds what is wrong while it is written', () => {
    expect(mistakesIn('../hostile/files/lesson-newer.yaml')).toEqual([
      expect.stringMatching(/^\$\.lesson breaks const/),
    ]);
    expect(schemaMistakes(schema, { lesson: 1, title: 'a', question: 'b', of: 'c', steps: [{ tel: 'x' }] })).toEqual([
      expect.stringMatching(/tel is not allowed/),
    ]);
  });
});
