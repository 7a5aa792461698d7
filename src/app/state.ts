import { computed, signal } from '@preact/signals';
import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { Basis } from '../analysis/report.ts';
import type { Issue } from '../schema/issue.ts';
import type { Laboratory, Percentile, ScenarioText, Settings } from './laboratory.ts';
import { memoryStore } from './drafts/memory-store.ts';
import { Drafts, type Draft } from './drafts/drafts.ts';
import { language } from './language.ts';
import { Receipts } from './receipts.ts';
import { RemedySearch } from './remedy-search.ts';
import { AddressKeeper } from './address-keeper.ts';
import { nothingCarried, readCarried, type Carried } from './link.ts';
import { addressOf, readRoute, type Route } from './route.ts';
import { Simulation } from './simulation.ts';
import { keyOf, loadSource, projectText, showsResult, type ResultRoute } from './sources.ts';
import { leverAt, withWritten } from './levers.ts';

const asWritten: Settings = { variant: null, set: {} };

/** All that the pages show, in one place. Views read the signals and call the methods; nothing else changes them. */
export class AppState {
  readonly laboratory: Laboratory;
  readonly route = signal<Route>({ page: 'home' });
  /** The text being looked at, as opened or as last applied by the reader. */
  readonly source = signal<ScenarioText | null>(null);
  readonly settings = signal<Settings>(asWritten);
  readonly missing = signal(false);
  readonly receipts: Receipts;
  /** A place of the text that somebody wants to see; the editor shows it and forgets it. */
  readonly wantedPlace = signal<{ readonly line: number; readonly column: number } | null>(null);
  /** Loads the editor; null where there is none, as in tests without a page. */
  loadEditor: (() => Promise<FunctionComponent>) | null = null;
  readonly simulation: Simulation;
  readonly remedies: RemedySearch;
  /** Values as the file has them, by path, for the levers' way back. */
  readonly written = signal<ReadonlyMap<string, Basis>>(new Map());
  /** What was opened and typed, kept on this device. */
  readonly drafts: Drafts;
  /** Mistakes of the text itself; those of a lever are told at the lever. */
  readonly textIssues = computed(() =>
    this.simulation.issues.value.filter((issue) => !leverAt(issue.path, this.settings.value.set)),
  );
  readonly pageKey = computed(() => keyOf(this.route.value));
  /** The text as it came, before the reader changed it; a short link stands for this one only. */
  readonly original = signal<ScenarioText | null>(null);
  /** What the address said when the page was opened: a link tells what its result was. */
  readonly carried = signal<Carried>(nothingCarried);
  readonly #address = new AddressKeeper();

  constructor(laboratory: Laboratory, drafts = new Drafts(memoryStore())) {
    this.laboratory = laboratory;
    this.drafts = drafts;
    this.receipts = new Receipts(laboratory, (error) => this.simulation.fail(error));
    this.remedies = new RemedySearch(laboratory, (error) => this.simulation.fail(error));
    this.simulation = new Simulation(laboratory, (result) => void this.remedies.start(result));
    this.simulation.result.subscribe((result) => {
      if (result !== null) this.written.value = withWritten(this.written.peek(), result);
    });
    language.subscribe(() => this.#translate());
  }

  /** Shows the page of an address; the same scenario with another variant keeps its result until the new one is there. */
  async visit(hash: string): Promise<void> {
    const before = this.pageKey.value;
    const route = readRoute(hash);
    this.route.value = route;
    this.receipts.close();
    this.#address.forget();
    if (!showsResult(route)) {
      this.simulation.cancel();
      this.remedies.stop();
      return;
    }
    const carried = readCarried(hash);
    const wanted: Settings = {
      variant: route.page === 'project' ? carried.variant : route.variant,
      set: carried.set,
    };
    const isSame = before === keyOf(route) && this.source.value !== null;
    const isShown = isSame && JSON.stringify(this.settings.value) === JSON.stringify(wanted);
    if (isShown && this.simulation.work.value.stage !== 'cancelled') return;
    const source = isSame ? this.source.value : await this.#load(route, carried);
    // Somebody may have gone on to another page while the story was loading.
    if (this.route.value !== route) return;
    if (!isSame && route.page !== 'file') this.simulation.clear();
    this.written.value = new Map();
    this.missing.value = source === null;
    this.carried.value = carried;
    this.source.value = source;
    this.settings.value = wanted;
    this.#ask();
  }

  /** Goes to a page; the browser's history remembers it. */
  go(route: Route): void {
    location.hash = addressOf(route);
  }

  /** Shows another address of the page that is shown, in its place in the browser's history. */
  replace(route: Route): void {
    history.replaceState(null, '', addressOf(route));
    void this.visit(addressOf(route));
  }

  /** Opens a file from the reader's disk; it is kept on this device, so that a reload finds it again. */
  openFile({ file, text }: ScenarioText): void {
    const doc = Math.random().toString(36).slice(2, 10);
    this.drafts.keep({ key: `file:${doc}`, file, original: text, applied: null, text, history: null });
    this.go({ page: 'file', variant: null, doc });
  }

  /** Sets a value by path, written as in a file; null takes the file's own again. */
  setValue(path: string, value: string | null): void {
    const { variant, set } = this.settings.value;
    const others = Object.fromEntries(Object.entries(set).filter(([name]) => name !== path));
    this.#change({ variant, set: value === null ? others : { ...others, [path]: value } });
  }

  /** Sets several values by path at once, written as in a file. */
  setValues(values: Readonly<Record<string, string>>): void {
    const { variant, set } = this.settings.value;
    this.#change({ variant, set: { ...set, ...values } });
  }

  resetValues(): void {
    this.#change({ variant: this.settings.value.variant, set: {} });
  }

  #change(settings: Settings): void {
    this.settings.value = settings;
    this.#address.keep(this.route.value, settings);
    this.#ask();
  }

  chooseVariant(variant: string | null): void {
    const route = this.route.value;
    if (route.page === 'story' || route.page === 'file' || route.page === 'shared') this.go({ ...route, variant });
    else {
      this.settings.value = { variant, set: {} };
      this.#address.keep(route, this.settings.value);
      this.written.value = new Map();
      this.#ask();
    }
  }

  again(): void {
    this.#ask();
  }

  /** What stands in the editor: what was typed, or the text that is looked at. */
  typedText(): string {
    return this.drafts.open.value.get(this.pageKey.value)?.text ?? this.source.value?.text ?? '';
  }

  /** Whether the editor holds something that is not what is looked at. */
  isTyped(): boolean {
    const source = this.source.value;
    return source !== null && this.typedText() !== source.text;
  }

  /** Keeps what was typed, with the editor's record of what can be undone. */
  keepDraft(text: string, history?: unknown): void {
    const draft = this.#draft();
    if (draft !== null) this.drafts.keep({ ...draft, text, history: history ?? draft.history });
  }

  /** Checks and runs the text the reader typed; it stands from now on in place of the original. */
  applyDraft(): void {
    const draft = this.#draft();
    if (draft === null) return;
    this.drafts.keep({ ...draft, applied: draft.text });
    void this.drafts.addVersion(draft.key, draft.text, 'applied');
    this.#read({ file: draft.file, text: draft.text });
  }

  /** Takes the original again; what stood there stays among the versions. */
  restoreOriginal(): void {
    const draft = this.#draft();
    if (draft === null) return;
    void this.drafts.addVersion(draft.key, draft.text, 'replaced');
    this.drafts.keep({ ...draft, applied: null, text: draft.original });
    this.#read({ file: draft.file, text: draft.original });
  }

  async openReceipt(indicator: string, percentile: Percentile = 50): Promise<void> {
    const result = this.simulation.result.value;
    if (result !== null) await this.receipts.show(result, indicator, percentile);
  }

  /** Mistakes that come from where the reader put a lever. */
  leverIssues(path: string): readonly Issue[] {
    return this.simulation.issues.value.filter((issue) => leverAt(issue.path, this.settings.value.set) === path);
  }

  /** The text of a page: the reader's own version of it when there is one and the address is not somebody's link. */
  async #load(route: ResultRoute, carried: Carried): Promise<ScenarioText | null> {
    const loaded = await loadSource(route);
    const kept = carried.sum === null ? await this.drafts.take(keyOf(route)) : null;
    if (this.route.value !== route) return null;
    if (kept === null) {
      this.original.value = loaded;
      return loaded;
    }
    this.original.value = loaded ?? { file: kept.file, text: kept.original };
    return { file: kept.file, text: kept.applied ?? this.original.value.text };
  }

  /** The draft of this page, made of what is looked at when nothing was typed yet. */
  #draft(): Draft | null {
    const key = this.pageKey.peek();
    const source = this.source.peek();
    const known = this.drafts.open.peek().get(key);
    if (known !== undefined || source === null) return known ?? null;
    const original = this.original.peek()?.text ?? source.text;
    return { key, file: source.file, original, applied: null, text: source.text, history: null };
  }

  #read(source: ScenarioText): void {
    this.source.value = source;
    this.written.value = new Map();
    this.#ask();
  }

  #ask(): void {
    const source = this.source.value;
    if (source === null) return;
    this.remedies.forget();
    void this.simulation.ask(source, this.settings.value);
  }

  /** The file of the members' own project gives its reasons in the reader's language; what somebody typed is left alone. */
  #translate(): void {
    const route = this.route.peek();
    if (route.page !== 'project' || route.answers === null || this.source.peek() === null) return;
    if (this.drafts.open.peek().has(this.pageKey.peek())) return;
    this.source.value = this.original.value = projectText(route.answers);
    this.#ask();
  }
}

export const StateContext = createContext<AppState | null>(null);

/** The state of the page; to be used inside the app only. */
export function useAppState(): AppState {
  const state = useContext(StateContext);
  if (state === null) throw new Error('A view was drawn outside the app.');
  return state;
}
