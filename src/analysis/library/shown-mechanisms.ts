import { checkScenario } from '../../scenario/check.ts';
import type { FileText } from '../../scenario/check.ts';
import { IssueList } from '../../scenario/issue-list.ts';
import { read } from '../../scenario/read.ts';
import type { Illustration, Scenario } from '../../schema/scenario.ts';

/** A story of the library with what stands beside it. */
export interface LibraryStory {
  /** Its name, which is that of its file without the ending. */
  readonly name: string;
  readonly file: FileText;
  /** Its claims, or null when it has none. */
  readonly claims: FileText | null;
}

/** A mechanism that a story, or one of its variants, says it shows. */
export interface ShownMechanism {
  readonly mechanism: string;
  readonly story: string;
  readonly variant: string | null;
  /** Kinds of the institutions whose settings switch it off. */
  readonly kinds: readonly string[];
  readonly off: Illustration['off'];
  /** The story as the variant has it: what the mechanism is switched off in. */
  readonly scenario: Scenario;
}

/**
 * What a story says it shows: first as it is written, then what each variant says differently. Throws an Error with the first
 * mistake when the story cannot be read.
 */
export function shownBy(story: LibraryStory, library: (name: string) => FileText | null): readonly ShownMechanism[] {
  const written = scenarioOf(story, library, null);
  const found = illustrationsOf(story, written, {});
  for (const { id } of written.variants) {
    found.push(...illustrationsOf(story, scenarioOf(story, library, id), written.illustrates));
  }
  return found;
}

function scenarioOf(
  { name, file }: LibraryStory,
  library: (name: string) => FileText | null,
  variant: string | null,
): Scenario {
  const { scenario, issues } = checkScenario(file, { library, variant });
  if (scenario !== null) return scenario;
  const { place, says } = issues[0]!;
  throw new Error(`${name}:${place.line}:${place.column} ${says.en}`);
}

/** Those that the file as written does not say in the same way. */
function illustrationsOf({ name }: LibraryStory, scenario: Scenario, known: Scenario['illustrates']): ShownMechanism[] {
  return Object.entries(scenario.illustrates)
    .filter(([mechanism, { off }]) => JSON.stringify(known[mechanism]?.off) !== JSON.stringify(off))
    .map(([mechanism, { off }]) => ({
      mechanism,
      story: name,
      variant: scenario.variant,
      kinds: kindsOf(scenario, off),
      off,
      scenario,
    }));
}

function kindsOf({ institutions, events }: Scenario, off: Illustration['off']): readonly string[] {
  const ids = off.map(({ path }) => {
    const steps = path.split('.');
    if (steps[0] === 'events') return events.find(({ id }) => id === steps[1])?.on;
    return steps[0] === 'institutions' ? steps[1] : steps[0];
  });
  return [...new Set(ids.flatMap((id) => institutions.find((each) => each.id === id)?.kind ?? []))];
}

/** The ids of the claims in a file, without checking it; none when it cannot be read. */
export function claimIdsIn(claims: FileText | null): readonly string[] {
  const root = claims === null ? null : read(claims, new IssueList());
  return root?.type === 'map' ? [...root.entries.keys()].filter((key) => key !== 'claims' && key !== 'of') : [];
}
