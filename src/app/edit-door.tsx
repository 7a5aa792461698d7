import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EditPlain } from './edit-plain.tsx';
import { Keeping } from './keeping.tsx';
import { t } from './language.ts';
import { useAppState } from './state.ts';

/**
 * The text of the scenario, to be read and changed. The editor is loaded when somebody opens it; until then, and where it
 * cannot be loaded, a plain text field does the same work.
 */
export function EditDoor({ open }: { open: boolean }) {
  const state = useAppState();
  const [isOpen, setOpen] = useState(open);
  const [Editor, setEditor] = useState<FunctionComponent | null>(null);
  useEffect(() => {
    if (!isOpen || Editor !== null) return;
    // Without a network and never opened before: the plain field stays, and works.
    state.loadEditor?.().then(
      (loaded) => setEditor(() => loaded),
      () => {},
    );
  }, [isOpen]);
  const isWanted = state.wantedPlace.value !== null;
  useEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted]);
  if (state.source.value === null) return null;
  return (
    <details class="sheet edit" open={open || isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('editShow')}</h2> {state.isTyped() ? <span class="badge own">{t('editUnapplied')}</span> : null}
      </summary>
      <Keeping />
      {Editor === null ? <EditPlain /> : <Editor />}
    </details>
  );
}
