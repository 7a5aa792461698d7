import { t } from './language.ts';
import { useAppState } from './state.ts';

/** The text of the scenario, to be read and changed; nothing happens before it is applied, and nothing typed is lost. */
export function EditText({ open }: { open: boolean }) {
  const state = useAppState();
  const source = state.source.value;
  if (source === null) return null;
  const draft = state.drafts.value.get(state.pageKey.value) ?? source.text;
  return (
    <details class="sheet" open={open}>
      <summary>
        <h2>{t('editShow')}</h2>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          state.applyDraft();
          scrollTo(0, 0);
        }}
      >
        <label for="scenario-text">{t('editText')}</label>
        <textarea
          id="scenario-text"
          rows={24}
          spellcheck={false}
          autocapitalize="off"
          wrap="off"
          value={draft}
          onInput={(event) => state.keepDraft(event.currentTarget.value)}
        />
        <p class="note">{t('editKept')}</p>
        <button type="submit" class="button" disabled={draft === source.text}>
          {t('editApply')}
        </button>
      </form>
    </details>
  );
}
