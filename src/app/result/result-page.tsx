import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatMonthName } from '../../text/numbers.ts';
import { InTurn } from '../in-turn.tsx';
import { language, t } from '../language.ts';
import { useAppState } from '../state.ts';
import { BasisPanel } from './basis-panel.tsx';
import { Charts } from './charts.tsx';
import { CompareDoor } from './compare-door.tsx';
import { Headline } from './headline.tsx';
import { Levers } from './levers.tsx';
import { PanelList } from './panel-list.tsx';
import { Progress } from './progress.tsx';
import { ToCheck } from './to-check.tsx';
import { LinkNotice } from '../share/link-notice.tsx';
import { Studies } from './studies.tsx';
import { ShareDoor } from '../share/share-door.tsx';
import { Variants } from './variants.tsx';
import { Verdict } from './verdict.tsx';

interface ResultPageProps {
  /** What the reader asked, where it was asked in a form: a line for the verdict, and the form again. */
  readonly asked?: { readonly line: ComponentChildren; readonly form: ComponentChildren };
}

/**
 * The answer: the verdict first, then what it would take, the figures, the course over time, and what it all rests on. What
 * follows the verdict is drawn part by part.
 */
export function ResultPage({ asked }: ResultPageProps) {
  const { simulation, textIssues } = useAppState();
  const result = simulation.result.value;
  const hasIssues = textIssues.value.length > 0;
  if (result === null) return <Waiting hasIssues={hasIssues} />;
  return (
    <>
      {hasIssues ? <p class="last-good">{t('lastGood')}</p> : null}
      <LinkNotice result={result} />
      <div class="result">
        <div class="answer">
          <Progress />
          <Verdict result={result} isFirst={!hasIssues} asked={asked?.line} />
          {asked?.form}
          <InTurn about={result}>
            {() => (
              <>
                <Headline result={result} />
                <ShareDoor result={result} />
              </>
            )}
          </InTurn>
        </div>
        <div class="controls">
          <InTurn about={result}>
            {() => (
              <>
                <Variants scenario={result.scenario} />
                <CompareDoor result={result} />
                <Levers result={result} />
              </>
            )}
          </InTurn>
        </div>
      </div>
      <InTurn about={result}>{() => <Charts result={result} />}</InTurn>
      <InTurn about={result}>
        {() => (
          <>
            <PanelList result={result} />
            <BasisPanel result={result} />
            <Studies result={result} />
            <ToCheck result={result} />
          </>
        )}
      </InTurn>
    </>
  );
}

/** Until the first figures are there. Meanwhile a date is put in words: the first one of all holds a page up for a moment. */
function Waiting({ hasIssues }: { hasIssues: boolean }) {
  useEffect(() => {
    formatMonthName(0, language.value);
  }, []);
  return (
    <div class={hasIssues ? '' : 'waiting'}>
      <Progress />
    </div>
  );
}
