import { computed, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Basis, Receipt } from '../analysis/report.ts';
import type { Issue } from '../schema/issue.ts';
import type { Laboratory, Percentile, ScenarioText, Settings } from './laboratory.ts';
import { language } from './language.ts';
import { RemedySearch } from './remedy-search.ts';
import { AddressKeeper } from './address-keeper.ts';
import { nothingCarried, readCarried, type Carried } from './link.ts';
import { addressOf, readRoute, type Route } from './route.ts';
import { Simulation, type Result } from './simulation.ts';
import { keyOf, loadSource, projectText, showsResult } from './sources.ts';
import { leverAt } from './levers.ts';

/** A receipt that is open: which figure, in which future, and its content once it has been replayed. */
export interface OpenReceipt {
  readonly indicator: string;
  readonly percentile: Percentile;
  readonly receipt: Receipt | null;
}

const asWritten: Settings = { variant: null, set: {} };

/** All that the pages show, in one place. Views read the signals and call the methods; nothing else changes them. */
export class AppState {
  readonly laboratory: Laboratory;
  readonly route = signal<Route>({ page: 'home' });
  /** The text being looked at, as opened or as last applied by the reader. */
  readonly source = signal<ScenarioText | null>(null);
  readonly settings = signal<Settings>(asWritten);
  readonly missing = signal(false);
  readonly receipt = signal<OpenReceipt | null>(null);
  readonly simulation: Simulation;
  readonly remedies: RemedySearch;
  /** Values as the file has them, by path, for the levers' way back. */
  readonly written = signal<ReadonlyMap<string, Basis>>(new Map());
  /** What was typed into a text and not applied yet, by the page it was typed on. */
  readonly drafts = signal<ReadonlyMap<string, string>>(new Map());
  /** Mistakes of the text itself; those of a lever are told at the lever. */
  readonly textIssues = computed(() =>
    this.simulation.issues.value.filter((issue) => !leverAt(issue.path, this.settings.value.set)),
  );
  readonly pageKey = computed(() => keyOf(this.route.value));
  /** The text as it came, before the reader changed it; a short link stands for this one only. */
  readonly original = signal<ScenarioText | null>(null);
  /** What the address said when the page was opened: a link tells what its result was. */
  readonly carried = signal<Carried>(nothingCarried);
  #opened: ScenarioText | null = null;
  readonly #address = new AddressKeeper();
  #receipts = 0;

  constructor(laboratory: Laboratory) {
    this.laboratory = laboratory;
    this.remedies = new RemedySearch(laboratory, (error) => this.simulation.fail(error));
    this.simulation = new Simulation(laboratory, (result) => void this.remedies.start(result));
    this.simulation.result.subscribe((result) => this.#remember(result));
    language.subscribe(() => this.#translate());
  }

  /** Shows the page of an address; the same scenario with another variant keeps its result until the new one is there. */
  async visit(hash: string): Promise<void> {
    const before = this.pageKey.value;
    const route = readRoute(hash);
    this.route.value = route;
    this.closeReceipt();
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
    const source = isSame ? this.source.value : await loadSource(route, this.#opened);
    // Somebody may have gone on to another page while the story was loading.
    if (this.route.value !== route) return;
    if (!isSame && route.page !== 'file') this.simulation.clear();
    this.written.value = new Map();
    this.missing.value = source === null;
    if (!isSame) this.original.value = source;
    this.carried.value = carried;
    this.source.value = source;
    this.settings.value = wanted;
    this.#ask();
  }

  /** Goes to a page; the browser's history remembers it. */
  go(route: Route): void {
    location.hash = addressOf(route);
  }

  /** Opens a file from the reader's disk. */
  openFile(file: ScenarioText): void {
    this.#opened = file;
    this.forgetDraft();
    this.source.value = null;
    if (this.route.value.page === 'file' && this.settings.value.variant === null) void this.visit('#/file');
    else this.go({ page: 'file', variant: null });
  }

  /** Sets a value by path, written as in a file; null takes the file's own again. */
  setValue(path: string, value: string | null): void {
    const { variant, set } = this.settings.value;
    const others = Object.fromEntries(Object.entries(set).filter(([name]) => name !== path));
    this.settings.value = { variant, set: value === null ? others : { ...others, [path]: value } };
    this.#address.keep(this.route.value, this.settings.value);
    this.#ask();
  }

  resetValues(): void {
    this.settings.value = { variant: this.settings.value.variant, set: {} };
    this.#address.keep(this.route.value, this.settings.value);
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

  /** Checks and runs the text the reader typed. */
  applyDraft(): void {
    const text = this.drafts.value.get(this.pageKey.value);
    const source = this.source.value;
    if (text === undefined || source === null) return;
    this.source.value = { file: source.file, text };
    if (this.route.value.page === 'file') this.#opened = this.source.value;
    this.written.value = new Map();
    this.#ask();
  }

  keepDraft(text: string): void {
    this.drafts.value = new Map(this.drafts.value).set(this.pageKey.value, text);
  }

  forgetDraft(): void {
    const drafts = new Map(this.drafts.value);
    drafts.delete('file');
    this.drafts.value = drafts;
  }

  async openReceipt(indicator: string, percentile: Percentile = 50): Promise<void> {
    const result = this.simulation.result.value;
    if (result === null) return;
    const number = ++this.#receipts;
    const { scenario, report } = result;
    this.receipt.value = { indicator, percentile, receipt: null };
    try {
      const request = { scenario, seed: report.seed, runs: report.runs };
      const receipt = await this.laboratory.explain(request, indicator, percentile);
      if (number === this.#receipts) this.receipt.value = { indicator, percentile, receipt };
    } catch (error) {
      if (number !== this.#receipts) return;
      this.receipt.value = null;
      this.simulation.fail(error);
    }
  }

  closeReceipt(): void {
    this.#receipts++;
    this.receipt.value = null;
  }

  /** Mistakes that come from where the reader put a lever. */
  leverIssues(path: string): readonly Issue[] {
    return this.simulation.issues.value.filter((issue) => leverAt(issue.path, this.settings.value.set) === path);
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
    if (this.drafts.peek().has(this.pageKey.peek())) return;
    this.source.value = this.original.value = projectText(route.answers);
    this.#ask();
  }

  /** A value that is not set stands as the file has it: remembered for the lever's way back. */
  #remember(result: Result | null): void {
    if (result === null) return;
    const written = new Map(this.written.peek());
    for (const basis of result.report.bases) {
      if (result.settings.set[basis.path] === undefined) written.set(basis.path, basis);
    }
    this.written.value = written;
  }
}

export const StateContext = createContext<AppState | null>(null);

/** The state of the page; to be used inside the app only. */
export function useAppState(): AppState {
  const state = useContext(StateContext);
  if (state === null) throw new Error('A view was drawn outside the app.');
  return state;
}
