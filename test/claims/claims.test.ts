import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../src/analysis/claim-sentences.ts';
import { claimResults } from '../../src/analysis/claims.ts';
import { allKinds } from '../../src/institutions/index.ts';
import { breaks } from './breaks/index.ts';
import { checkLibraryFile, claimsFiles } from './library.ts';

/** A claim may ask for many futures of a long story; a busy machine is no failure. */
const patience = 300_000;

/** With the rule off nothing moves in any future, so that a few show it. */
const futuresOfBreaks = 40;

describe.each(claimsFiles)('%s', (file) => {
  const { claims, issues } = checkLibraryFile(file);

  it('is without a mistake', () => {
    expect(issues.map(({ place, rule, says }) => `${place.line}:${place.column} ${rule}: ${says.en}`)).toEqual([]);
  });

  it('speaks French and English', () => {
    for (const { id, says } of claims?.claims ?? [])
      expect({ id, ...says }).not.toEqual({ id, fr: says.en, en: says.en });
  });

  it('breaks claims that exist', () => {
    const ids = (claims?.claims ?? []).map(({ id }) => id);
    expect(Object.keys(breaks[claims?.of ?? ''] ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
  });

  for (const { id } of claims?.claims ?? []) {
    it(
      `${id} holds`,
      async () => {
        const [result] = await claimResults({ claims: claims!, only: [id] });
        const told = result!.findings.map((finding) => findingSentence(finding, 'en'));
        expect({ outcome: result!.evaluated, failed: result!.failed, told }).toMatchObject({
          outcome: 'holds',
          failed: 0,
        });
      },
      patience,
    );

    it(
      `${id} fails when its rule is broken`,
      async () => {
        const broken = breaks[claims!.of]?.[id];
        expect(broken, `The claim ${id} of ${claims!.of} has no break.`).toBeDefined();
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
  }
});
