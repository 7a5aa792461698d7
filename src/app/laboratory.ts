import type { Causes } from '../analysis/causes/causes.ts';
import type { ToldFuture } from '../analysis/causes/told-futures.ts';
import type { Coverage, CoverageRow, LibraryStory } from '../analysis/library/index.ts';
import type { StressReport } from '../analysis/stress/index.ts';
import type { EntriesWanted, ReplayedEntries, ReplayedUnits } from '../analysis/replay/detail.ts';
import type { TurnPlayed } from '../analysis/groups/turns-played.ts';
import type { ReplayedLine } from '../analysis/replay/lines.ts';
import type { StoppedFuture } from '../analysis/replay/failure.ts';
import type { Replay } from '../analysis/replay/replay.ts';
import type { Differences } from '../analysis/compare.ts';
import type { Comparison } from '../analysis/comparison.ts';
import type { Differing } from '../analysis/differing.ts';
import type { PairedBands } from '../analysis/paired-bands.ts';
import type { MoneyView } from '../analysis/money-view.ts';
import type { Receipt, Remedies, Report, SeriesBands } from '../analysis/report.ts';
import type { Robustness } from '../analysis/robustness/robustness.ts';
import type { SoughtLever } from '../analysis/seek-lever.ts';
import type { Goal } from '../analysis/seek.ts';
import type { Sensitivity } from '../analysis/sensitivity/study.ts';
import type { SensitivityMethod, SensitivityPart } from '../analysis/sensitivity/usual.ts';
import type { SpreadSplit } from '../analysis/spread/split.ts';
import type { CaseResult } from '../analysis/cases/index.ts';
import type { ClaimResult } from '../analysis/claim-result.ts';
import type { Pause } from '../ensemble/pause.ts';
import type { CheckedLanguage } from '../scenario/language-file.ts';
import type { Issue } from '../schema/issue.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { RoomNumbers } from '../lessons/room-numbers.ts';
import type { Catalogue } from './editor/catalogue.ts';
import type { ListedClaims } from './evidence/evidence-lab.ts';
import type { GroupRead } from './laboratory-groups.ts';
import type { OpenedLesson, PlayedLesson } from './lessons/lesson-desk.ts';

/** A scenario file as it was opened. */
export interface ScenarioText {
  /** Name for messages, for example `liege-kasangulu.yaml`. */
  readonly file: string;
  readonly text: string;
}

/** What the reader changed about a file: its variant, and values by path, written as in a file (`28 EUR/month`). */
export interface Settings {
  readonly variant: string | null;
  readonly set: Readonly<Record<string, string>>;
}

/** A file and what the reader changed about it. */
export interface Changed {
  readonly source: ScenarioText;
  readonly settings: Settings;
}

/** All mistakes of a file, and the scenario when there is none. */
export interface Checked {
  readonly scenario: Scenario | null;
  readonly issues: readonly Issue[];
}

/** Which future a receipt opens: the one whose value has this rank among a hundred. */
export type Percentile = 5 | 50 | 95;

export interface RunRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly runs: number;
}

/** Designs side by side, under the letters A to F in the order they were given. */
export interface ComparedDesigns {
  readonly designs: readonly { readonly name: string; readonly report: Report }[];
  /** By pair, then by indicator: paired wins and differences, the first minus the second. */
  readonly differences: Differences;
  readonly comparison: Comparison;
  /** The parameters that differ, and no others. */
  readonly differing: readonly Differing[];
  /** By indicator of any design: which way is better. */
  readonly better: Readonly<Record<string, 'higher' | 'lower' | 'neither'>>;
}

/** What a sensitivity is asked for; futures and points are as many as the method needs unless told. */
export interface SensitivityQuestion {
  /** Id of an indicator, or `holds` for the verdict. */
  readonly indicator: string;
  readonly method: SensitivityMethod;
  readonly only?: SensitivityPart;
  readonly seed: number;
  readonly runs?: number;
  readonly points?: number;
}

/** What a lever is sought for; 200 futures at each value unless told. */
export interface SeekQuestion {
  /** Path of a lever of the scenario. */
  readonly lever: string;
  readonly goal: Goal;
  readonly seed: number;
  readonly runs?: number;
}

/** What designs are studied for; futures are as many as the study needs unless told. */
export interface StudyQuestion {
  /** Id of an indicator of which one direction is better, or `holds` for the verdict. */
  readonly indicator: string;
  readonly seed: number;
  readonly runs?: number;
}

/** How a story is put through all risks; 200 futures unless told. */
export interface StressQuestion {
  readonly seed: number;
  readonly runs?: number;
}

/** How long work is watched and ended. Ended work rejects with an error whose name is AbortError. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
  /** Holds a run while it is on. */
  readonly pause?: Pause;
  /** Shown what the first futures of a run came to while the others are played: within a moment, then ever more of them. */
  readonly look?: (report: Report) => void;
}

/**
 * Everything the app asks of the rest of the program. The page uses one that lives in a worker, so that it never
 * stutters; tests use one that answers at once.
 */
export interface Laboratory {
  check(source: ScenarioText, settings: Settings): Promise<Checked>;
  /** What may stand in a file, for the editor. */
  catalogue(): Promise<Catalogue>;
  /** A language of the reader's own, or its mistakes. */
  readLanguage(file: ScenarioText): Promise<CheckedLanguage>;
  run(request: RunRequest, watch: Watch): Promise<Report>;
  remedies(source: ScenarioText, settings: Settings, seed: number, watch: Watch): Promise<Remedies>;
  /** Two to six designs in the same futures: all requests have one seed and one number of runs. */
  compare(requests: readonly RunRequest[], watch: Watch): Promise<ComparedDesigns>;
  /** A row of two designs that were compared, month by month: the first minus the second, future by future. */
  compareRow(first: RunRequest, second: RunRequest, row: string): Promise<PairedBands>;
  /** What moves an indicator or the verdict most. Rejects with an error of the name RangeError when nothing can be moved. */
  sensitivity(
    source: ScenarioText,
    settings: Settings,
    question: SensitivityQuestion,
    watch: Watch,
  ): Promise<Sensitivity>;
  /** The smallest change of a lever that reaches a goal, and where it fails again. */
  seek(source: ScenarioText, settings: Settings, question: SeekQuestion, watch: Watch): Promise<SoughtLever>;
  /** In how many versions of the model each of two to six designs is first, and the smallest change that reverses the order. */
  robustness(designs: readonly Changed[], question: StudyQuestion, watch: Watch): Promise<Robustness>;
  /** How much of the spread of one to six designs we do not know, changes, or is sampling error; of each difference too. */
  split(designs: readonly Changed[], question: StudyQuestion, watch: Watch): Promise<readonly SpreadSplit[]>;
  /** A story as it is, and with each risk of the sources come true: what each damages, the worst first. */
  stress(story: Changed, question: StressQuestion, watch: Watch): Promise<StressReport>;
  /** The mechanisms of the sources, and what the stories say they show; nothing is run. */
  listMechanisms(stories: readonly LibraryStory[]): Promise<Coverage>;
  /** One mechanism switched off in each story that says it shows it: whether a headline then changes. */
  proveMechanism(stories: readonly LibraryStory[], id: string, watch: Watch): Promise<CoverageRow>;
  /** One number over all results of a run: equal on two machines when every future is, to the last bit. */
  checksum(request: RunRequest): Promise<string>;
  /** What broke first in the futures of a run that fail, and what came in the months before. */
  causes(request: RunRequest): Promise<Causes>;
  /** The first futures one by one, each with the months of one row. */
  toldFutures(request: RunRequest, row: string, count: number): Promise<readonly ToldFuture[]>;
  /** A row of money in another currency of the scenario, or without the rise of prices. */
  moneyBands(request: RunRequest, row: string, view: MoneyView): Promise<SeriesBands>;
  /** The run as one zip file that `passerelle reproduce` runs again and compares, byte for byte. */
  pack(request: RunRequest, story: Changed, version: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The claims of a file beside its story, or the mistakes that keep them from being read. */
  listClaims(claims: ScenarioText, story: ScenarioText): Promise<ListedClaims>;
  /** One claim, played with its own number of futures; null when the file has no such claim. */
  playClaim(claims: ScenarioText, story: ScenarioText, id: string): Promise<ClaimResult | null>;
  /** A lesson, read with the scenario it plays; `library` holds the files its names may stand for. */
  openLesson(file: ScenarioText, library: readonly ScenarioText[]): Promise<OpenedLesson>;
  /** A lesson played in the numbers of a room, with a card that was drawn. */
  playLesson(
    file: ScenarioText,
    library: readonly ScenarioText[],
    numbers: RoomNumbers | null,
    shock: string | null,
  ): Promise<PlayedLesson>;
  /** The published results of a file, computed again. */
  runCases(text: string): Promise<readonly CaseResult[]>;
  /** A figure in a future of the last run of this scenario, replayed. */
  explain(request: RunRequest, indicator: string, percentile: Percentile): Promise<Receipt>;
  /** The number of the future that stands at a percentile of an indicator; null when none has a value. */
  futureAt(request: RunRequest, indicator: string, percentile: Percentile): Promise<number | null>;
  /** One future as plain data: flows, balances and rows by period. */
  replay(request: RunRequest, future: number): Promise<Replay>;
  /** A future that failed, played again up to where it stops; null when it comes to its end. */
  replayFailure(request: RunRequest, future: number): Promise<StoppedFuture | null>;
  /** What each member of some blocks of accounts held in a future, by the names the replay gives the blocks. */
  replayUnits(request: RunRequest, future: number, blocks: readonly string[]): Promise<readonly ReplayedUnits[]>;
  /** The lines of the book of a future: those behind a cell, of a meeting, of a member. */
  replayEntries(request: RunRequest, future: number, wanted: EntriesWanted): Promise<ReplayedEntries>;
  /** The same lines with the names of their ends, signed from the side of the account asked about. */
  replayLines(request: RunRequest, future: number, wanted: EntriesWanted): Promise<readonly ReplayedLine[]>;
  /** A savings group in a future: passbooks, box, share-outs. */
  readGroup(request: RunRequest, future: number, group: string): Promise<GroupRead>;
  /** What became of the members of each turn of a rotating group, at a yearly rate of their own alternative. */
  playTurns(request: RunRequest, group: string, alternative: number): Promise<readonly TurnPlayed[]>;
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
