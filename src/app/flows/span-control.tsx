import { useEffect, useState } from 'preact/hooks';
import type { SpanSize } from '../../charts/flows/spans.ts';
import { t } from '../language.ts';

const sizes = [
  { size: 'month', key: 'flowsMonth' },
  { size: 'year', key: 'flowsYear' },
  { size: 'all', key: 'flowsAll' },
] as const satisfies readonly { size: SpanSize; key: string }[];

/** How long one step stands still while the time runs, in milliseconds. */
const pause = 900;

interface Props {
  readonly size: SpanSize;
  readonly resize: (size: SpanSize) => void;
  readonly step: number;
  readonly steps: number;
  /** The span that is shown, in words. */
  readonly name: string;
  readonly go: (step: number) => void;
}

/** Which span of time is looked at; where nothing speaks against motion, the time can run by itself. */
export function SpanControl({ size, resize, step, steps, name, go }: Props) {
  const [plays, setPlays] = useState(false);
  useEffect(() => {
    if (!plays) return;
    if (step + 1 >= steps) return setPlays(false);
    const timer = setTimeout(() => go(step + 1), pause);
    return () => clearTimeout(timer);
  }, [plays, step, steps]);
  const mayMove = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const toggle = () => {
    if (!plays && step + 1 >= steps) go(0);
    setPlays(!plays);
  };
  return (
    <>
      <label class="field">
        <span>{t('flowsSize')}</span>
        <select
          value={size}
          onChange={(event) => {
            const chosen = sizes.find((each) => each.size === event.currentTarget.value);
            setPlays(false);
            if (chosen !== undefined) resize(chosen.size);
          }}
        >
          {sizes.map((each) => (
            <option key={each.size} value={each.size}>
              {t(each.key)}
            </option>
          ))}
        </select>
      </label>
      {steps < 2 ? null : (
        <div class="scrubber">
          <label class="field">
            <span>{t('flowsWhen')}</span>
            <input
              type="range"
              min={0}
              max={steps - 1}
              step={1}
              value={step}
              aria-valuetext={name}
              onInput={(event) => {
                setPlays(false);
                go(Number(event.currentTarget.value));
              }}
            />
          </label>
          <output class="when">{name}</output>
          {mayMove ? (
            <button type="button" class="button second" onClick={toggle}>
              {t(plays ? 'flowsPause' : 'flowsPlay')}
            </button>
          ) : null}
        </div>
      )}
    </>
  );
}
