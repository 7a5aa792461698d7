import { autocompletion, completionKeymap, type CompletionSource } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyField,
  historyKeymap,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  hoverTooltip,
  keymap,
  lineNumbers,
  type Tooltip,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Splice } from './splice.ts';

/** A mistake in the margin: a place from 0, and its sentence. */
export interface Margin {
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

/** What the editor asks of its surroundings. */
export interface CodeHelp {
  readonly label: string;
  /** Words of the editor itself, by their English form. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly complete: CompletionSource;
  /** What is known of the word at a place, for the pointer that rests on it. */
  readonly explain: (text: string, at: number) => { readonly from: number; readonly says: string } | null;
  /** Told after every change, with what is needed to undo it after a reload. */
  readonly changed: (text: string, history: unknown) => void;
}

/** The text of a file in an editor. After `destroy` it must not be used any more. */
export interface CodeView {
  text(): string;
  /** Changes the text from outside; one step that can be undone, joined to the last one when both are typed. */
  splice(splice: Splice): void;
  /** Puts another text in place of all; can be undone. */
  replace(text: string): void;
  undo(): void;
  redo(): void;
  readonly depth: () => { readonly undo: number; readonly redo: number };
  /** Puts the cursor at a place (from 0) and shows it. */
  goTo(at: number): void;
  mark(margins: readonly Margin[]): void;
  destroy(): void;
}

/**
 * Opens the editor in an element. It lives in a shadow of it, because the page's policy allows no style that a script adds to
 * the page itself. `kept` is what `changed` was given before a reload; anything else begins a new record.
 */
export function openCode(host: HTMLElement, text: string, kept: unknown, help: CodeHelp): CodeView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({ state: stateOf(text, kept, extensionsOf(help)), parent: root, root });
  // What was typed after the record was made is one more step that can be undone.
  if (view.state.doc.toString() !== text) {
    view.dispatch({
      changes: trimmed(view.state.doc.toString(), { from: 0, to: view.state.doc.length, insert: text }),
    });
  }
  return {
    text: () => view.state.doc.toString(),
    splice: (splice) => {
      const changes = trimmed(view.state.doc.toString(), splice);
      view.dispatch({ changes, userEvent: 'input.type' });
      // Shown beside the form without moving the page, as the editor's own way of showing would.
      const line = view.lineBlockAt(Math.min(changes.from, view.state.doc.length));
      view.scrollDOM.scrollTop = line.top - view.scrollDOM.clientHeight / 2;
    },
    replace: (next) => {
      const changes = trimmed(view.state.doc.toString(), { from: 0, to: view.state.doc.length, insert: next });
      view.dispatch({ changes, userEvent: 'input.replace' });
    },
    undo: () => void undo(view),
    redo: () => void redo(view),
    depth: () => ({ undo: undoDepth(view.state), redo: redoDepth(view.state) }),
    goTo: (at) => {
      const anchor = Math.min(at, view.state.doc.length);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    mark: (margins) => {
      const most = view.state.doc.length;
      const diagnostics = margins.map(({ from, to, says }): Diagnostic => {
        return { from: Math.min(from, most), to: Math.min(to, most), severity: 'error', message: says };
      });
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    destroy: () => view.destroy(),
  };
}

/** The part of a change that changes something, so that undoing it moves nothing else. */
export function trimmed(text: string, { from, to, insert }: Splice): Splice {
  const old = text.slice(from, to);
  let start = 0;
  while (start < old.length && start < insert.length && old[start] === insert[start]) start++;
  let end = 0;
  const most = Math.min(old.length, insert.length) - start;
  while (end < most && old[old.length - 1 - end] === insert[insert.length - 1 - end]) end++;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

function stateOf(doc: string, kept: unknown, extensions: Extension): EditorState {
  try {
    if (typeof kept === 'object' && kept !== null && 'history' in kept && 'doc' in kept) {
      return EditorState.fromJSON(kept, { extensions }, { history: historyField });
    }
  } catch {
    // The record was made by an older editor: the text is there, and a new record begins.
  }
  return EditorState.create({ doc, extensions });
}

function extensionsOf(help: CodeHelp): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    highlightSpecialChars(),
    highlightActiveLine(),
    indentOnInput(),
    bracketMatching(),
    yaml(),
    syntaxHighlighting(colours),
    EditorView.lineWrapping,
    EditorState.phrases.of(help.phrases),
    EditorView.contentAttributes.of({
      'aria-label': help.label,
      tabindex: '0',
      spellcheck: 'false',
      autocapitalize: 'off',
      autocorrect: 'off',
    }),
    autocompletion({ override: [help.complete], icons: false }),
    hoverTooltip((view, at) => tooltipOf(help.explain(view.state.doc.toString(), at))),
    // Tab is left alone: it leads on to the next part of the page, for who has no mouse.
    keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (!docChanged) return;
      help.changed(state.doc.toString(), state.toJSON({ history: historyField }));
    }),
    look,
  ];
}

function tooltipOf(found: ReturnType<CodeHelp['explain']>): Tooltip | null {
  if (found === null) return null;
  return {
    pos: found.from,
    above: true,
    create: () => {
      const dom = document.createElement('p');
      dom.className = 'explained';
      dom.textContent = found.says;
      return { dom };
    },
  };
}

/** Told apart by weight and slant too, never by hue alone. */
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)', fontWeight: 'bold' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.content, tags.number, tags.literal], color: 'var(--ink)' },
]);

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--sheet)', fontSize: '0.95rem', height: '100%' },
  '.cm-scroller': { fontFamily: "ui-monospace, 'DejaVu Sans Mono', monospace", lineHeight: '1.5', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '&.cm-focused': { outline: '3px solid var(--accent)' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--ink-soft)', borderColor: 'var(--line)' },
  '.cm-activeLine': { backgroundColor: 'var(--accent-soft)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    maxWidth: '30rem',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--accent-ink)' },
  '.cm-completionDetail': { fontStyle: 'italic' },
  '.explained': { margin: '0', padding: '0.4rem 0.6rem', whiteSpace: 'pre-line' },
});
