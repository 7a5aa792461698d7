import type { Words } from '../../engine/words.ts';
import { sensitivityTexts } from '../../text/sensitivity.ts';
import { t, w } from '../language.ts';
import type { Watch } from '../laboratory.ts';
import { seed, type Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useWork } from '../use-work.ts';
import { WorkButton } from '../work-button.tsx';

/** The one assumption that moves the verdict furthest, when the reader asks: it costs two runs an assumption. */
export function Hinge({ result: { source, settings, scenario } }: { result: Result }) {
  const { laboratory } = useAppState();
  const { work, start, stop } = useWork<Words>(scenario.hash);
  const ask = async (watch: Watch): Promise<Words> => {
    try {
      const found = await laboratory.sensitivity(
        source,
        settings,
        { indicator: 'holds', method: 'tornado', seed },
        watch,
      );
      return found.method === 'tornado' && found.hinge !== null ? found.hinge.says : sensitivityTexts.hangsOnNothing;
    } catch (error) {
      if (error instanceof Error && error.name === 'NothingToMove') return sensitivityTexts.noInputs;
      throw error;
    }
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
