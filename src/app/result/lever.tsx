import { useState } from 'preact/hooks';
import { figure, typedNumber, unitTitle } from '../../charts/figures.ts';
import { language, t, w } from '../language.ts';
import { readTyped, writtenValue, type LeverView } from '../levers.ts';
import { useAppState } from '../state.ts';
import { MarkBadge } from './mark-badge.tsx';

/** One lever: a slider that redraws while it is dragged, the value to type, who decides, and the way back. */
export function Lever({ lever }: { lever: LeverView }) {
  const state = useAppState();
  const { path, unit, value } = lever;
  const code = language.value;
  const id = `lever-${path}`;
  const set = (next: number) => state.setValue(path, writtenValue(next, unit));
  return (
    <div class={lever.changed ? 'lever changed' : 'lever'} data-path={path}>
      <label for={id}>
        <span class="lever-name">{w(lever.label)}</span> <span class="note">{w(lever.owner)}</span>
      </label>
      <input
        id={id}
        type="range"
        min={lever.from}
        max={lever.to}
        step={lever.step}
        value={value}
        aria-valuetext={figure(value, unit, code)}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <p class="lever-facts">
        <TypedValue lever={lever} set={set} />
        {lever.changed ? <span class="badge own">{t('changed')}</span> : <MarkBadge mark={lever.mark} />}
        {lever.whose === null ? null : <span class="note">{t('whose', { who: w(lever.whose) })}</span>}
        {lever.changed && lever.written !== null ? (
          <button
            type="button"
            class="plain"
            aria-label={t('labelled', {
              label: t('reset', { value: figure(lever.written, unit, code) }),
              value: w(lever.label),
            })}
            onClick={() => state.setValue(path, null)}
          >
            {t('reset', { value: figure(lever.written, unit, code) })}
          </button>
        ) : null}
      </p>
      {state.leverIssues(path).map((issue) => (
        <p key={issue.path} class="wrong" role="alert">
          {t('leverRefused', { why: w(issue.says) })}
        </p>
      ))}
    </div>
  );
}

function TypedValue({ lever, set }: { lever: LeverView; set: (value: number) => void }) {
  const code = language.value;
  const shown = typedNumber(lever.value, code);
  // What is typed stands until the lever says something else.
  const [typed, setTyped] = useState({ over: shown, text: shown });
  const text = typed.over === shown ? typed.text : shown;
  const isWrong = readTyped(text) === null;
  return (
    <span class="typed">
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        size={7}
        value={text}
        aria-label={t('typed', { lever: w(lever.label) })}
        aria-invalid={isWrong}
        onInput={(event) => setTyped({ over: shown, text: event.currentTarget.value })}
        onChange={(event) => {
          const next = readTyped(event.currentTarget.value);
          if (next !== null && next !== lever.value) set(next);
        }}
      />
      <span class="unit">{unitTitle(lever.unit, code)}</span>
      {isWrong ? (
        <span class="wrong" role="alert">
          {t('typedWrong')}
        </span>
      ) : null}
    </span>
  );
}
