import { useEffect, useRef } from 'preact/hooks';
import type { Step } from '../../lessons/lesson.ts';
import { pictureOf } from '../../lessons/picture-of.ts';
import { AgainStep } from './steps/again.tsx';
import { AskStep } from './steps/ask.tsx';
import { CheckStep } from './steps/check.tsx';
import { PictureView } from './steps/picture.tsx';
import { PredictStep } from './steps/predict.tsx';
import { RevealStep } from './steps/reveal.tsx';
import { ShockStep } from './steps/shock.tsx';
import { Says } from './says.tsx';
import { useSession } from './session-context.ts';

/** One step as the hall sees it. */
export function StepView({ step, isHall }: { step: Step; isHall: boolean }) {
  const picture = pictureOf(useSession().lesson.value!, step);
  const here = useRef<HTMLElement>(null);
  // Each step begins at its top, wherever the one before was read to; the room sees its title first.
  useEffect(() => here.current?.closest('article')?.scrollIntoView({ block: 'start' }), []);
  return (
    <section class="lesson-step" aria-live="polite" ref={here}>
      <Own step={step} isHall={isHall} />
      {picture === null ? null : <PictureView picture={picture} />}
    </section>
  );
}

function Own({ step, isHall }: { step: Step; isHall: boolean }) {
  const session = useSession();
  switch (step.kind) {
    case 'tell':
      return (
        <p class="big">
          <Says text={step.says} />
        </p>
      );
    case 'rule':
      return (
        <div class="rule-card">
          <h2>{session.t('rule')}</h2>
          <p class="big">
            <Says text={step.says} />
          </p>
        </div>
      );
    case 'predict':
      return <PredictStep step={step} isHall={isHall} />;
    case 'reveal':
      return <RevealStep step={step} />;
    case 'again':
      return <AgainStep step={step} isHall={isHall} />;
    case 'shock':
      return <ShockStep step={step} isHall={isHall} />;
    case 'ask':
      return <AskStep step={step} isHall={isHall} />;
    case 'check':
      return <CheckStep step={step} isHall={isHall} />;
  }
}
