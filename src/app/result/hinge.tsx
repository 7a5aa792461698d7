import { verdictName } from '../../analysis/sensitivity/usual.ts';
import type { Words } from '../../engine/words.ts';
import { sensitivityTexts } from '../../text/sensitivity.ts';
import { t, w } from '../language.ts';
import type { Watch } from '../laboratory.ts';
import { seed, type Result } from '../simulation.ts';
import { unlessNothing } from '../sensitivity/nothing-to-move.ts';
import { useAppState } from '../state.ts';
import { useWork } from '../use-work.ts';
import { WorkButton } from '../work-button.tsx';

/** The one assumption that moves the verdict furthest, when the reader asks: it costs two runs an assumption. */
export function Hinge({ result: { source, settings, scenario } }: { result: Result }) {
  const { laboratory } = useAppState();
  const { work, start, stop } = useWork<Words>(scenario.hash);
  const ask = async (watch: Watch): Promise<Words> => {
    const question = { indicator: verdictName, method: 'tornado', only: 'assumptions', seed } as const;
    const found = await unlessNothing(laboratory.sensitivity(source, settings, question, watch));
    if (found === null) return sensitivityTexts.noAssumptions;
    return found.method === 'tornado' && found.hinge !== null ? found.hinge.says : sensitivityTexts.hangsOnNothing;
  };
  return (
    <div class="hinge">
      <h3>{t('movesHinge')}</h3>
      {work.stage === 'done' ? null : (
        <WorkButton
          label={t('movesHingeFind')}
          about={t('labelled', { label: t('movesHingeFind'), value: t('movesHinge') })}
          work={work}
          onStart={() => start(ask)}
          onStop={stop}
        />
      )}
      <div aria-live="polite">
        {work.stage === 'done' ? (
          <p>
            {w(work.value)} <small>{t('movesHingeMore')}</small>
          </p>
        ) : null}
      </div>
    </div>
  );
}
