import { checkScenario } from '../../scenario/check.ts';
import type { FileText, Setting } from '../../scenario/check.ts';
import { compile } from '../../scenario/compile.ts';
import { heardBy } from '../../scenario/events-heard.ts';
import type { Risk } from '../../scenario/risks/index.ts';
import type { EventChange, Scenario } from '../../schema/scenario.ts';

/** A story as it is to be put through risks. */
export interface StressedStory {
  readonly file: FileText;
  readonly library: (name: string) => FileText | null;
  readonly variant: string | null;
  readonly set: readonly Setting[];
}

/** One number that a risk changes in a scenario. */
export interface Hit extends EventChange {
  readonly on: string;
}

/** A story with one risk come true, and what that changes in it. */
export interface StressedScenario {
  readonly scenario: Scenario;
  readonly hits: readonly Hit[];
}

const base = 'the-story-itself';

/**
 * The story with a risk as an event of its own, from a month on (absolute; from the start for a risk that is how things are);
 * null when the risk touches nothing in it. Throws an Error when the story itself is wrong.
 */
export function stressedBy(story: StressedStory, risk: Risk, month: number): StressedScenario | null {
  const id = `stress-${risk.id}`;
  const lines = ['passerelle: 1', `extends: ${base}`, 'events:', `  ${id}: ${eventText(risk, month)}`, ''];
  const { scenario, issues } = checkScenario(
    { file: `${risk.id}.yaml`, text: lines.join('\n') },
    {
      variant: story.variant,
      // Said twice, so that only this one design is checked and not every variant.
      set: [...story.set, { path: `events.${id}.chance`, value: '100 %' }],
      library: (name) => (name === base ? story.file : story.library(name)),
    },
  );
  if (scenario === null) {
    if (issues.every(({ rule }) => rule === 'event-must-change-something')) return null;
    throw new Error(issues.map(({ place, says }) => `${place.file}:${place.line}: ${says.en}`).join('\n'));
  }
  const model = compile(scenario, 0);
  const hits = scenario.events
    .filter((event) => event.draw === id)
    .flatMap((event) => heardBy(model, event).map((change) => ({ on: event.on, ...change })));
  return hits.length === 0 ? null : { scenario, hits };
}

/** A risk as a line of a file, which anyone may copy into a story. */
export function eventText({ id, fromStart }: Risk, month: number): string {
  const from = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  return `{ what: ${id}, ${fromStart ? '' : `from: ${from}, `}assumed: "a stress test: size and length are assumptions" }`;
}
