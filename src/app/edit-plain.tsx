import { useEffect, useRef } from 'preact/hooks';
import { t } from './language.ts';
import { useAppState } from './state.ts';

/** The text of the scenario in a plain field; nothing is computed before it is asked for, and nothing typed is lost. */
export function EditPlain() {
  const state = useAppState();
  const area = useRef<HTMLTextAreaElement>(null);
  const wanted = state.wantedPlace.value;
  useEffect(() => {
    if (wanted === null || area.current === null) return;
    showPlace(area.current, wanted);
    state.wantedPlace.value = null;
  }, [wanted]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        state.applyDraft();
        scrollTo(0, 0);
      }}
    >
      <label for="scenario-text">{t('editText')}</label>
      <textarea
        ref={area}
        id="scenario-text"
        rows={24}
        spellcheck={false}
        autocapitalize="off"
        wrap="off"
        value={state.typedText()}
        onInput={(event) => state.keepDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={!state.isTyped()}>
        {t('editApply')}
      </button>
    </form>
  );
}

/** Puts the cursor where a mistake is. */
function showPlace(area: HTMLTextAreaElement, { line, column }: { line: number; column: number }): void {
  const start = area.value.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start + column - 1, start + column - 1);
  area.scrollTop = (line - 3) * Number.parseFloat(getComputedStyle(area).lineHeight);
}
