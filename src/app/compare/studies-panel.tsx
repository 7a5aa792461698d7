import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isRateOfReturn } from '../../analysis/rate-of-return.ts';
import { w } from '../language.ts';
import type { Laboratory, StudyQuestion, Watch } from '../laboratory.ts';
import { useAppState } from '../state.ts';
import { useWork } from '../use-work.ts';
import { WorkButton } from '../work-button.tsx';
import type { Outcome } from './comparing.ts';
import { indicatorLabel } from './results-table.tsx';
import { RobustnessCard } from './robustness-card.tsx';
import { SplitTable } from './split-table.tsx';
import { c } from './words.ts';
import { ownedLabel, rankedFirst } from './wins-view.tsx';

/** Futures in each version of the model: as many as the command line plays. */
const mostVersionRuns = 200;

/** Two longer questions about one result, each played when it is asked: does the order last, and where does the spread come from. */
export function StudiesPanel({ outcome }: { outcome: Outcome }) {
  const { laboratory } = useAppState();
  const [chosen, setChosen] = useState<string | null>(null);
  const ids = rankedFirst(outcome, Object.keys(outcome.compared.comparison.standings)).filter(
    (id) => !isRateOfReturn(outcome.compared.comparison.standings[id]!.unit),
  );
  const indicator = ids.find((id) => id === chosen) ?? ids[0];
  if (indicator === undefined) return null;
  const { seed, runs } = outcome.choice;
  const designs = outcome.designs.map(({ source, settings }) => ({ source, settings }));
  const fewer = Math.min(runs, mostVersionRuns);
  const question: StudyQuestion = { indicator, seed };
  const name = c('quoted', { name: w(indicatorLabel(outcome, indicator)) });
  return (
    <section class="sheet" aria-labelledby="compare-studies">
      <h2 id="compare-studies">{c('studies')}</h2>
      <p class="note">{c('studiesHelp')}</p>
      <div class="field">
        <label for="compare-studied">{c('which')}</label>
        <select id="compare-studied" value={indicator} onChange={(event) => setChosen(event.currentTarget.value)}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {ownedLabel(outcome, id)}
            </option>
          ))}
        </select>
      </div>
      <Study
        key={`robustness ${indicator}`}
        name="robustness"
        button={c('robustnessButton')}
        start={(watch) => laboratory.robustness(designs, { ...question, runs: fewer }, watch)}
        show={(card) => <RobustnessCard card={card} name={name} runs={fewer} />}
      />
      <Study
        key={`split ${indicator}`}
        name="split"
        button={c('splitButton')}
        start={(watch) => laboratory.split(designs, { ...question, runs }, watch)}
        show={(splits) => <SplitTable splits={splits} name={name} runs={runs} />}
      />
    </section>
  );
}

interface StudyProps<T> {
  readonly name: keyof Pick<Laboratory, 'robustness' | 'split'>;
  readonly button: string;
  readonly start: (watch: Watch) => Promise<T>;
  readonly show: (found: T) => ComponentChildren;
}

/** Why a question has no answer, in the words of the program. */
interface Refused {
  readonly refused: string;
}

/** A question with its button, how far it is, the way to stop it, and its answer. */
function Study<T extends object>({ name, button, start, show }: StudyProps<T>) {
  const desk = useWork<{ readonly found: T } | Refused>();
  const { work } = desk;
  return (
    <div class="study" data-study={name}>
      <WorkButton
        label={button}
        work={work}
        onStart={() => desk.start((watch) => answered(start(watch)))}
        onStop={desk.stop}
      />
      <div aria-live="polite">{work.stage === 'done' ? <Answer answer={work.value} show={show} /> : null}</div>
    </div>
  );
}

function Answer<T>({
  answer,
  show,
}: {
  answer: { readonly found: T } | Refused;
  show: (found: T) => ComponentChildren;
}) {
  if ('refused' in answer) return <p class="wrong">{c('studyRefused', { why: answer.refused })}</p>;
  return <>{show(answer.found)}</>;
}

/** A RangeError says that a question cannot be asked of these designs; any other trouble is the program's own. */
async function answered<T>(asked: Promise<T>): Promise<{ readonly found: T } | Refused> {
  try {
    return { found: await asked };
  } catch (error) {
    if (error instanceof Error && error.name === 'RangeError') return { refused: error.message };
    throw error;
  }
}
