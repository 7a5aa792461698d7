import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Issue } from '../../schema/issue.ts';
import type { Words } from '../../engine/words.ts';
import { language, t, w } from '../language.ts';
import { download } from '../result/download.ts';
import { useAppState } from '../state.ts';
import type { Catalogue } from './catalogue.ts';
import { openCode, type CodeView } from './code-view.ts';
import { completionOf, explanationAt } from './completion.ts';
import { Findings } from './findings.tsx';
import { both, Form, type FormActs } from './form.tsx';
import { formOf, type FormRow } from './form-model.ts';
import { headWords, phrases } from './editor-words.ts';
import { issuesAt, marginsOf, offsetOf } from './margins.ts';
import { setMark, setValue, spliced, type MarkKey } from './splice.ts';
import { useChecked } from './use-checked.ts';
import { Versions } from './versions.tsx';
import { entryAt, partsOf } from './yaml-tree.ts';

/**
 * The text of a scenario and its form, in step: both show the same text, and whatever is changed in one is written into it at
 * its place. Every change is kept at once; nothing is computed before it is asked for.
 */
export function Editor() {
  const state = useAppState();
  const key = state.pageKey.value;
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    state.laboratory
      .catalogue()
      .then(setCatalogue)
      .catch((error: unknown) => state.simulation.fail(error));
  }, []);
  if (catalogue === null) return <p>{t('editChecks')}</p>;
  return <Workbench key={key} catalogue={catalogue} />;
}

function Workbench({ catalogue }: { catalogue: Catalogue }) {
  const state = useAppState();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<CodeView | null>(null);
  const [shown, setShown] = useState<'form' | 'source'>('form');
  const [depth, setDepth] = useState({ undo: 0, redo: 0 });
  const text = state.typedText();
  const { issues, isChecking } = useChecked(text);
  const code = language.value;

  useEffect(() => {
    if (host.current === null) return;
    const kept = state.drafts.open.peek().get(state.pageKey.peek());
    const opened = openCode(host.current, state.typedText(), kept?.history ?? null, {
      label: t('editText'),
      phrases: phrases(),
      complete: completionOf(catalogue, () => language.peek()),
      explain: (typed, at) => explanationAt(typed, at, catalogue, language.peek()),
      changed: (typed, record) => {
        state.keepDraft(typed, record);
        // The view is not known yet while it is being opened, and then nothing changes.
        if (view.current !== null) setDepth(view.current.depth());
      },
    });
    view.current = opened;
    setDepth(opened.depth());
    return () => opened.destroy();
  }, [code]);
  // A text that came from elsewhere: an earlier version, another tab, the original.
  useEffect(() => {
    const now = state.typedText();
    if (view.current !== null && view.current.text() !== now) view.current.replace(now);
  }, [text]);
  const wanted = state.wantedPlace.value;
  useEffect(() => {
    if (wanted === null) return;
    show(offsetOf(state.typedText(), { place: { file: '', ...wanted } }));
    state.wantedPlace.value = null;
  }, [wanted]);
  useEffect(() => view.current?.mark(marginsOf(text, issues)), [issues, code]);

  const show = (at: number) => {
    setShown('source');
    // The editor is measured once it can be seen.
    requestAnimationFrame(() => view.current?.goTo(at));
  };
  return (
    <div class="editor" data-shown={shown}>
      <Tools view={view} depth={depth} shown={shown} choose={setShown} />
      <div class="edit-panes">
        <FormPane text={text} catalogue={catalogue} issues={issues} view={view} show={show} />
        <div class="edit-source">
          <div class="code" ref={host} />
        </div>
      </div>
      <Findings issues={issues} isChecking={isChecking} text={text} show={show} />
      <Versions take={(version) => view.current?.replace(version)} />
    </div>
  );
}

interface View {
  readonly current: CodeView | null;
}

function Tools({
  view,
  depth,
  shown,
  choose,
}: {
  view: View;
  depth: { readonly undo: number; readonly redo: number };
  shown: 'form' | 'source';
  choose: (pane: 'form' | 'source') => void;
}) {
  const state = useAppState();
  const source = state.source.value;
  return (
    <div class="edit-tools" role="toolbar" aria-label={t('editTitle')}>
      <span class="panes">
        <button type="button" aria-pressed={shown === 'form'} onClick={() => choose('form')}>
          {t('editForm')}
        </button>
        <button type="button" aria-pressed={shown === 'source'} onClick={() => choose('source')}>
          {t('editSource')}
        </button>
      </span>
      <button type="button" class="button second" disabled={depth.undo === 0} onClick={() => view.current?.undo()}>
        {t('editUndo')}
      </button>
      <button type="button" class="button second" disabled={depth.redo === 0} onClick={() => view.current?.redo()}>
        {t('editRedo')}
      </button>
      <button
        type="button"
        class="button second"
        onClick={() => download(source?.file ?? 'scenario.yaml', state.typedText(), 'application/yaml')}
      >
        {t('editDownload')}
      </button>
      <button
        type="button"
        class="button"
        disabled={!state.isTyped()}
        onClick={() => {
          state.applyDraft();
          scrollTo(0, 0);
        }}
      >
        {t('editApplyNow')}
      </button>
    </div>
  );
}

function FormPane({
  text,
  catalogue,
  issues,
  view,
  show,
}: {
  text: string;
  catalogue: Catalogue;
  issues: readonly Issue[];
  view: View;
  show: (at: number) => void;
}) {
  const root = useMemo(() => partsOf(text), [text]);
  const groups = useMemo(() => (root === null ? [] : formOf(root, catalogue, headWords)), [root, catalogue]);
  if (root === null) return <p class="edit-form note">{t('editNoForm')}</p>;
  const acts: FormActs = {
    setValue: (row, value) => write(view, row, value),
    setMark: (row, mark, why) => writeMark(view, row, mark, why),
    show: ({ path }) => show(entryAt(root, path)?.from ?? 0),
    issuesOf: (path) => issuesAt(issues, path),
  };
  return <Form groups={groups} acts={acts} />;
}

/** Writes a value. One that was known from a source is no longer: it becomes the reader's own, and says what it was. */
function write({ current: view }: View, row: FormRow, value: string): void {
  if (view === null) return;
  const before = view.text();
  const root = partsOf(before);
  const splice = root === null ? null : setValue(before, root, row.path, value);
  if (splice === null || value === row.text) return;
  view.splice(splice);
  if (row.mark === null || (row.mark.name !== 'source' && row.mark.name !== 'derived')) return;
  const was = `${row.text} (${row.mark.name}: ${w(row.mark.why)})`;
  writeMark({ current: view }, row, 'own', both(t('editChangedWhy', { before: was })));
}

function writeMark({ current: view }: View, row: FormRow, mark: MarkKey, why: Words): void {
  if (view === null) return;
  const text = view.text();
  const root = partsOf(text);
  const splice = root === null ? null : setMark(text, root, row.path, mark, why);
  if (splice !== null && spliced(text, splice) !== text) view.splice(splice);
}
