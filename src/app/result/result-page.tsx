import { t } from '../language.ts';
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

/** The answer: the verdict first, then what it would take, the figures, the course over time, and what it all rests on. */
export function ResultPage() {
  const { simulation, textIssues } = useAppState();
  const result = simulation.result.value;
  const hasIssues = textIssues.value.length > 0;
  if (result === null) {
    return (
      <div class={hasIssues ? '' : 'waiting'}>
        <Progress />
      </div>
    );
  }
  return (
    <>
      {hasIssues ? <p class="last-good">{t('lastGood')}</p> : null}
      <LinkNotice result={result} />
      <div class="result">
        <div class="answer">
          <Progress />
          <Verdict result={result} isFirst={!hasIssues} />
          <Headline result={result} />
          <ShareDoor result={result} />
        </div>
        <div class="controls">
          <Variants scenario={result.scenario} />
          <CompareDoor result={result} />
          <Levers result={result} />
        </div>
      </div>
      <Charts result={result} />
      <PanelList result={result} />
      <BasisPanel result={result} />
      <Studies result={result} />
      <ToCheck result={result} />
    </>
  );
}
