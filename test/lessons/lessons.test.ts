import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../src/analysis/claim-sentences.ts';
import { claimResults } from '../../src/analysis/claims.ts';
import { stepsOf } from '../../src/lessons/lesson.ts';
import { claimsOfLesson } from '../../src/lessons/lesson-claims.ts';
import { playLesson } from '../../src/lessons/play-lesson.ts';
import type { RoomNumbers } from '../../src/lessons/room-numbers.ts';
import { claimsFiles } from '../claims/library.ts';
import { lessonNamed, lessonNames, scenarioNamed } from './library.ts';

const stories = new URL('../../scenarios/', import.meta.url);

/** The ids of a claims file, without checking it: its own test does. */
function idsIn(file: string): readonly string[] {
  const text = readFileSync(new URL(file, stories), 'utf8');
  return [...text.matchAll(/^([A-Za-z][\w-]*):/gm)].map((match) => match[1]!);
}

/** A busy machine is no failure. */
const patience = 300_000;

/** Halls elsewhere: a coarse currency with large sums, and one with small ones. */
const halls: readonly RoomNumbers[] = [
  { currency: 'XOF', usual: 130_000, contribution: 10_000, fee: 3000, names: ['Fatou', 'Moussa'] },
  { currency: 'MAD', usual: 1500, contribution: 200, fee: 40, names: ['Malika', 'Karim'] },
];

describe.each(lessonNames)('the lesson %s', (name) => {
  const { lesson, scenario, issues } = lessonNamed(name);

  it('is without a mistake', () => {
    expect(issues.map(({ place, rule, says }) => `${place.line}:${place.column} ${rule}: ${says.en}`)).toEqual([]);
  });

  it('speaks French, English and Arabic', () => {
    expect(lesson?.languages).toEqual(['fr', 'en', 'ar']);
  });

  it('belongs to stories and claims of the library', () => {
    expect(lesson!.stories.length).toBeGreaterThan(0);
    expect(lesson!.stories.filter((story) => !existsSync(new URL(`${story}.yaml`, stories)))).toEqual([]);
    const claims = new Set(claimsFiles.flatMap((file) => idsIn(file)));
    expect(lesson!.illustrates.filter((id) => !claims.has(id))).toEqual([]);
  });

  it('has a guess, its reveal, a rule of thumb and a check in both lengths', () => {
    for (const length of ['full', 'short'] as const) {
      const kinds = stepsOf(lesson!, length).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['predict', 'reveal', 'again', 'rule', 'check']));
    }
  });

  it('shows a sentence that holds in the future it is pinned to', async () => {
    const request = { lesson: lesson!, scenario: scenario!, library: scenarioNamed, numbers: null, shock: null };
    const { reveals } = await playLesson(request);
    expect(Object.entries(reveals).filter(([, { holds }]) => !holds)).toEqual([]);
  });

  it(
    'says only what holds over its futures',
    async () => {
      const results = await claimResults({ claims: claimsOfLesson(lesson!, scenario!, scenarioNamed) });
      expect(results.length).toBeGreaterThan(0);
      for (const { claim, evaluated, failed, findings } of results) {
        const told = findings.map((finding) => findingSentence(finding, 'en'));
        expect({ id: claim.id, evaluated, failed, told }).toMatchObject({ evaluated: 'holds', failed: 0 });
        expect(claim.futures).toBeGreaterThanOrEqual(200);
      }
    },
    patience,
  );

  it('plays in the numbers of other halls, with the same answers', async () => {
    const plain = { lesson: lesson!, scenario: scenario!, library: scenarioNamed, shock: null };
    const own = await playLesson({ ...plain, numbers: null });
    for (const numbers of halls) {
      const play = await playLesson({ ...plain, numbers });
      if (lesson!.room !== null) expect(play.currency).toBe(numbers.currency);
      expect(Object.keys(play.figures)).toEqual(Object.keys(own.figures));
      expect(Object.entries(play.reveals).filter(([, { holds }]) => !holds)).toEqual([]);
    }
  });

  it('plays each of its cards, here and in another hall', async () => {
    for (const numbers of [null, halls[0]!]) {
      const request = { lesson: lesson!, scenario: scenario!, library: scenarioNamed, numbers };
      const before = await playLesson({ ...request, shock: null });
      for (const { name: shock } of lesson!.shocks) {
        const after = await playLesson({ ...request, shock });
        expect({ shock, figures: after.figures }).not.toEqual({ shock, figures: before.figures });
      }
    }
  });
});
