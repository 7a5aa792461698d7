import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../src/analysis/claim-sentences.ts';
import { claimResults } from '../../src/analysis/claims.ts';
import { allKinds } from '../../src/institutions/index.ts';
import { breaks } from './breaks/index.ts';
import { checkLibraryFile } from './library.ts';

/** A claim may ask for many futures of a long story; a busy machine is no failure. */
const patience = 300_000;

/** With the rule off nothing moves in any future, so that a few show it. */
const futuresOfBreaks = 16;

/**
 * The tests of one story's claims: each holds, and fails when its rule is broken. One file a story calls this, so that
 * stories are tested side by side on all cores.
 */
export function testClaimsOf(story: string): void {
  describe(`the claims of ${story}`, () => {
    const { claims, issues } = checkLibraryFile(`${story}.claims.yaml`);
    const ids = (claims?.claims ?? []).map(({ id }) => id);
    const results = once(async () => {
      const found = await claimResults({ claims: claims! });
      return new Map(found.map((result) => [result.claim.id, result] as const));
    });

    it('is without a mistake', () => {
      expect(issues.map(({ place, rule, says }) => `${place.line}:${place.column} ${rule}: ${says.en}`)).toEqual([]);
      expect(claims?.of).toBe(story);
    });

    it('speaks French and English', () => {
      for (const { id, says } of claims?.claims ?? [])
        expect({ id, ...says }).not.toEqual({ id, fr: says.en, en: says.en });
    });

    it('breaks claims that exist', () => {
      expect(Object.keys(breaks[story] ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
    });

    it.each(ids)(
      '%s holds',
      async (id) => {
        const result = (await results()).get(id);
        const told = result!.findings.map((finding) => findingSentence(finding, 'en'));
        expect({ outcome: result!.evaluated, failed: result!.failed, told }).toMatchObject({
          outcome: 'holds',
          failed: 0,
        });
      },
      patience,
    );

    it.each(ids)(
      '%s fails when its rule is broken',
      async (id) => {
        const broken = breaks[story]?.[id];
        expect(broken, `The claim ${id} of ${story} has no break.`).toBeDefined();
        const [result] = await claimResults({
          claims: claims!,
          only: [id],
          kinds: broken!.kinds(allKinds),
          futures: futuresOfBreaks,
        });
        const told = result!.findings.map((finding) => findingSentence(finding, 'en'));
        // A break that stops the futures would let any claim fail.
        expect({ outcome: result!.evaluated, failed: result!.failed, told }).toMatchObject({
          outcome: 'fails',
          failed: 0,
        });
      },
      patience,
    );
  });
}

/** All claims of a story are played together, because they share most of their runs. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
