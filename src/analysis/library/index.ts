import type { Words } from '../../engine/words.ts';
import type { FileText } from '../../scenario/check.ts';
import { allKinds } from '../../institutions/index.ts';
import { settingNames } from '../settings.ts';
import { type ClaimRule, claimRules, type Mechanism, mechanisms } from '../mechanisms/index.ts';
import { type Proof, Proofs, type ProofOptions } from './proof.ts';
import { claimIdsIn, type LibraryStory, shownBy, type ShownMechanism } from './shown-mechanisms.ts';

export type { MovedHeadline, Proof, ProofOptions } from './proof.ts';
export type { LibraryStory, ShownMechanism } from './shown-mechanisms.ts';

/** A mechanism that a story shows, with what switching it off did; null before it was tried. */
export interface Showing {
  readonly story: string;
  readonly variant: string | null;
  /** What people call that variant; null without one. */
  readonly variantTitle: Words | null;
  readonly paths: readonly string[];
  /** What people call what stands there. */
  readonly names: readonly Words[];
  readonly proof: Proof | null;
}

/** What is known of one mechanism. */
export interface CoverageRow {
  readonly mechanism: Mechanism;
  /** `counts`: switched off, a headline of its story changes. `named`: a story names it and nothing was tried yet. */
  readonly state: 'counts' | 'named' | 'fails' | 'not-modelled' | 'missing';
  /** Kinds of institution that hold it. */
  readonly kinds: readonly { readonly name: string; readonly label: Words }[];
  readonly showings: readonly Showing[];
  /** Causal rules about it that claims of the library test, with the stories that do. */
  readonly claims: readonly { readonly rule: ClaimRule; readonly stories: readonly string[] }[];
}

/** The mechanisms of the sources and the rules about them, as the library shows and tests them. */
export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** Rules that no claims file tests. */
  readonly untested: readonly ClaimRule[];
}

/** A proof that was made before, or null; `keep` is told each new one. */
export interface ProofStore {
  find(shown: ShownMechanism): Proof | null;
  keep(shown: ShownMechanism, proof: Proof): void;
}

/** What every story of a library says it shows, in the order of the mechanisms. Throws when a story has a mistake. */
export function shownByLibrary(stories: readonly LibraryStory[]): readonly ShownMechanism[] {
  const order = new Map(mechanisms.map(({ id }, i) => [id, i]));
  const found = stories.flatMap((story) => shownBy(story, libraryOf(stories)));
  return found.sort((a, b) => (order.get(a.mechanism) ?? 999) - (order.get(b.mechanism) ?? 999));
}

/**
 * Switches off one mechanism after another, story by story, and tells for each whether a headline changes.
 *
 * @example const proofs = await proveAll(stories, shownByLibrary(stories), { runs: 40, seed: 1, threads: { workers: 0 } });
 */
export async function proveAll(
  stories: readonly LibraryStory[],
  shown: readonly ShownMechanism[],
  options: ProofOptions & { readonly store?: ProofStore; readonly progress?: (done: number, total: number) => void },
): Promise<ReadonlyMap<ShownMechanism, Proof>> {
  const proofs = new Proofs(options);
  const found = new Map<ShownMechanism, Proof>();
  // Story by story, so that each is played as it is only once.
  for (const story of stories) {
    for (const one of shown.filter((each) => each.story === story.name)) {
      const kept = options.store?.find(one) ?? null;
      const proof = kept ?? (await proofs.prove(one, story, libraryOf(stories)));
      if (kept === null) options.store?.keep(one, proof);
      found.set(one, proof);
      options.progress?.(found.size, shown.length);
    }
  }
  return found;
}

/** Puts together what is known of each mechanism; `proofs` may be empty before anything was tried. */
export function coverageOf(
  stories: readonly LibraryStory[],
  shown: readonly ShownMechanism[],
  proofs: ReadonlyMap<ShownMechanism, Proof>,
): Coverage {
  const testing = stories.flatMap(({ name, claims }) => claimIdsIn(claims).map((id) => ({ id, story: name })));
  const storiesOf = (id: string): readonly string[] =>
    testing.filter((each) => each.id === id).map(({ story }) => story);
  const rows = mechanisms.map((mechanism): CoverageRow => {
    const own = shown.filter((each) => each.mechanism === mechanism.id);
    const showings = own.map((each) => ({
      story: each.story,
      variant: each.variant,
      variantTitle: each.scenario.variants.find(({ id }) => id === each.variant)?.title ?? null,
      paths: each.off.map(({ path }) => path),
      names: settingNames(
        each.scenario,
        each.off.map(({ path }) => path),
      ),
      proof: proofs.get(each) ?? null,
    }));
    return {
      mechanism,
      state: stateOf(mechanism, showings),
      kinds: kindsOf(mechanism, own),
      showings,
      claims: mechanism.claims
        .map((id) => ({ rule: claimRules.find((rule) => rule.id === id)!, stories: storiesOf(id) }))
        .filter((each) => each.stories.length > 0),
    };
  });
  return { rows, untested: claimRules.filter(({ id }) => storiesOf(id).length === 0) };
}

function stateOf({ notModelled }: Mechanism, showings: readonly Showing[]): CoverageRow['state'] {
  if (showings.some(({ proof }) => proof?.counts === true)) return 'counts';
  if (showings.some(({ proof }) => proof === null)) return 'named';
  if (showings.length > 0) return 'fails';
  return notModelled === null ? 'missing' : 'not-modelled';
}

/** The kinds whose settings switch it off, or else those whose model sheet says they cover it. */
function kindsOf({ id }: Mechanism, shown: readonly ShownMechanism[]): CoverageRow['kinds'] {
  const switched = new Set(shown.flatMap(({ kinds }) => kinds));
  return allKinds
    .filter(({ name, sheet }) => (switched.size > 0 ? switched.has(name) : sheet.covers.includes(id)))
    .map(({ name, label }) => ({ name, label }));
}

/** A file of the library by its name. */
function libraryOf(stories: readonly LibraryStory[]): (name: string) => FileText | null {
  return (name) => stories.find((story) => story.name === name || story.file.file === name)?.file ?? null;
}
