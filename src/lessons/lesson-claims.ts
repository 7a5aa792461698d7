import type { Words } from '../engine/words.ts';
import { checkScenario } from '../scenario/check.ts';
import type { FileText } from '../scenario/read.ts';
import type { Claim, ClaimsFile, ClaimStep } from '../schema/claims.ts';
import { inEach } from '../text/say.ts';
import type { Lesson, LessonClaim, LessonText } from './lesson.ts';
import { textIn } from './lesson-text.ts';

/**
 * The sentences of a lesson's reveals as claims of the scenario it plays, in the numbers of the file, one for each guess that a
 * reveal answers; so that they are evaluated like any other claim.
 */
export function claimsOfLesson(
  lesson: Lesson,
  scenario: FileText,
  library: (name: string) => FileText | null,
): ClaimsFile {
  const stepOf = (name: string): ClaimStep => {
    const run = lesson.runs.find((each) => each.name === name)!;
    const { scenario: checked } = checkScenario(scenario, { variant: run.variant, set: run.set, library });
    return { name, scenario: checked! }; // `checkLesson` has checked every run.
  };
  const claims = lesson.steps.flatMap((step): readonly Claim[] =>
    step.kind === 'reveal' ? [claimOf(step.of, step.claim, step.claim.runs.map(stepOf))] : [],
  );
  return { format: 1, of: lesson.of, title: wordsOf(lesson.title), claims };
}

function claimOf(id: string, claim: LessonClaim, steps: readonly ClaimStep[]): Claim {
  const { grades, source, expected, level, share, futures } = claim;
  return {
    id,
    says: wordsOf(claim.says),
    grades,
    source: wordsOf(source),
    contested: null,
    given: [],
    paths: [],
    steps,
    expected,
    level,
    futures,
    share,
  };
}

function wordsOf(text: LessonText): Words {
  return inEach((language) => textIn(text, language));
}
