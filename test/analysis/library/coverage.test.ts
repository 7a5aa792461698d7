import { describe, expect, it } from 'vitest';
import {
  coverageOf,
  type LibraryStory,
  type Proof,
  proveAll,
  shownByLibrary,
  type ShownMechanism,
} from '../../../src/analysis/library/index.ts';
import { showingSentence } from '../../../src/analysis/library/sentences.ts';
import { claimRules, mechanisms } from '../../../src/analysis/mechanisms/index.ts';
import { smallScenario } from '../../cli/scenario-text.ts';

const options = { runs: 8, seed: 1, threads: { workers: 0 } };

function storyWith(illustrates: string, claims: string | null = null): LibraryStory {
  const file = { file: 'small.yaml', text: `${smallScenario}illustrates: ${illustrates}\n` };
  return { name: 'small', file, claims: claims === null ? null : { file: 'small.claims.yaml', text: claims } };
}

async function proofsOf(illustrates: string): Promise<readonly Proof[]> {
  const stories = [storyWith(illustrates)];
  return [...(await proveAll(stories, shownByLibrary(stories), options)).values()];
}

describe('the mechanisms of the sources', () => {
  it('are S01 to S146 and C01 to C70, each once and in order', () => {
    const numbered = (letter: string, n: number) =>
      Array.from({ length: n }, (_, i) => letter + String(i + 1).padStart(2, '0'));
    expect(mechanisms.map(({ id }) => id)).toEqual(numbered('S', 146));
    expect(claimRules.map(({ id }) => id)).toEqual(numbered('C', 70));
  });

  it('have names of their own in both languages, sources and known grades', () => {
    for (const list of [mechanisms, claimRules]) {
      expect(new Set(list.map(({ name }) => name.fr)).size).toBe(list.length);
      expect(new Set(list.map(({ name }) => name.en)).size).toBe(list.length);
    }
    for (const { source } of mechanisms) expect(source).toMatch(/^00[0-4]:\d/);
    for (const { grades, mechanisms: spokenOf } of claimRules) {
      expect(grades.length).toBeGreaterThan(0);
      expect(spokenOf.filter((id) => !mechanisms.some((each) => each.id === id))).toEqual([]);
    }
  });
});

describe('a mechanism counts', () => {
  it('when a headline changes without it', async () => {
    const [proof] = await proofsOf('{ S01: agent.fee.fixed }');
    expect(proof).toMatchObject({ counts: true, moved: { id: 'families.received', futures: 4, of: 4 } });
    const { moved } = proof as Extract<Proof, { counts: true }>;
    expect(moved.off!).toBeGreaterThan(moved.on!);
  });

  it('not when nothing of the headline changes', async () => {
    const proofs = await proofsOf('{ S01: { agent.fee.fixed: 3 EUR }, S14: families.consumption }');
    expect(proofs).toEqual([
      { counts: false, why: 'nothing-moves', says: null },
      { counts: false, why: 'nothing-moves', says: null },
    ]);
  });

  it('not when the story is wrong without it, and says why', async () => {
    const [proof] = await proofsOf('{ S01: { senders: null } }');
    expect(proof).toMatchObject({ counts: false, why: 'cannot-be-switched-off' });
    expect((proof as Extract<Proof, { counts: false }>).says!.en).toContain('senders');
  });
});

describe('the table of mechanisms', () => {
  const stories = [
    storyWith('{ S01: agent.fee.fixed, S14: families.consumption }', 'claims: 1\nof: small\nC01: {}\nmine: {}\n'),
  ];
  const shown = shownByLibrary(stories);

  it('tells what is named, what counts, what does not and what nobody shows', async () => {
    const stateOf = (id: string, proofs: ReadonlyMap<ShownMechanism, Proof>) =>
      coverageOf(stories, shown, proofs).rows.find(({ mechanism }) => mechanism.id === id)!.state;
    expect(stateOf('S01', new Map())).toBe('named');
    const proofs = await proveAll(stories, shown, options);
    expect(['S01', 'S14', 'S02', 'S27'].map((id) => stateOf(id, proofs))).toEqual([
      'counts',
      'fails',
      'missing',
      'not-modelled',
    ]);
  });

  it('names the kind, the stories and the rules that are tested', () => {
    const { rows, untested } = coverageOf(stories, shown, new Map());
    const first = rows[0]!;
    expect(first.kinds.map((kind) => kind.name)).toEqual(['transfer-channel']);
    expect(first.showings.map(({ story, paths }) => [story, paths])).toEqual([['small', ['agent.fee.fixed']]]);
    const told = showingSentence(first.showings[0]!, 'fr', (unit) => unit).replaceAll('\u00a0', ' ');
    expect(told).toMatch(/^s’éteint par « Frais : Part fixe \(.+\) »$/);
    expect(showingSentence(first.showings[0]!, 'fr')).toBe('s’éteint par agent.fee.fixed');
    expect(first.claims.map(({ rule, stories: of }) => [rule.id, of])).toEqual([['C01', ['small']]]);
    expect(untested).toHaveLength(69);
  });

  it('counts what a variant shows differently, and only that', () => {
    const text = smallScenario.replace('set: { agent', 'illustrates: { S02: agent.fee.percent }, set: { agent');
    const story = {
      ...stories[0]!,
      file: { file: 'small.yaml', text: `${text}illustrates: { S01: agent.fee.fixed }\n` },
    };
    expect(shownByLibrary([story]).map(({ mechanism, variant }) => [mechanism, variant])).toEqual([
      ['S01', null],
      ['S02', 'dear'],
    ]);
  });

  it('asks a store first and gives it what is new', async () => {
    const kept = new Map<string, Proof>();
    const store = {
      find: ({ mechanism }: ShownMechanism) => kept.get(mechanism) ?? null,
      keep: ({ mechanism }: ShownMechanism, proof: Proof) => void kept.set(mechanism, proof),
    };
    kept.set('S14', { counts: false, why: 'nothing-moves', says: { fr: 'gardé', en: 'kept' } });
    const proofs = await proveAll(stories, shown, { ...options, store });
    expect([...proofs.values()].map((proof) => proof.counts)).toEqual([true, false]);
    expect([...proofs.values()][1]).toMatchObject({ says: { en: 'kept' } });
    expect([...kept.keys()]).toEqual(['S14', 'S01']);
  });
});
