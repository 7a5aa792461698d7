import type { IndicatorSummary } from '../../analysis/report.ts';
import type { Words } from '../../engine/words.ts';
import { readRoute } from '../route.ts';
import { showsResult } from '../sources.ts';
import { letters, type Choice } from './choice.ts';

/** What one design came to on the day of a snapshot. */
export interface KeptDesign {
  readonly name: string;
  /** The address of its own page; the file itself is in it when nobody else has that file. */
  readonly address: string;
  readonly title: Words;
  /** Fingerprint of the scenario. */
  readonly hash: string;
  readonly failed: number;
  /** Futures in which everything holds, of those that were played to the end. */
  readonly holds: number;
  readonly futures: number;
  readonly indicators: Readonly<Record<string, IndicatorSummary>>;
}

/** A comparison as it was on a day: kept as a small JSON file, and opened again beside new results. */
export interface Snapshot {
  /** The version of the program that made it. */
  readonly passerelle: string;
  /** The format of snapshots, 1. */
  readonly comparison: 1;
  readonly seed: number;
  readonly runs: number;
  readonly designs: readonly KeptDesign[];
  /** By indicator: `A.B` is the number of futures in which A does better than B. */
  readonly wins: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** One figure of one design, then and now; a side without it is null. */
export interface MovedFigure {
  readonly design: string;
  /** Id of the indicator, or `holds` for the verdict. */
  readonly id: string;
  readonly before: IndicatorSummary | null;
  readonly after: IndicatorSummary | null;
}

/** What has moved between a snapshot and the same comparison played again. */
export interface Moved {
  readonly version: { readonly before: string; readonly after: string } | null;
  readonly hashes: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly figures: readonly MovedFigure[];
  /** How many figures were looked at. */
  readonly total: number;
}

/** The largest file that is read: a snapshot of six designs has a tenth of it. */
export const largestSnapshot = 1024 * 1024;

/** What a snapshot says was compared. */
export function choiceOf({ designs, runs, seed }: Snapshot): Choice {
  return { designs: designs.map(({ address }) => address), runs, seed };
}

/**
 * Finds every figure that is not the same to the last digit; designs are matched by their letter. Wins are not looked at:
 * they follow from the figures of each future.
 */
export function movedSince(before: Snapshot, after: Snapshot): Moved {
  let total = 0;
  const hashes: Moved['hashes'][number][] = [];
  const figures: MovedFigure[] = [];
  for (const kept of before.designs) {
    const now = after.designs.find(({ name }) => name === kept.name);
    if (now === undefined) continue;
    if (now.hash !== kept.hash) hashes.push({ name: kept.name, before: kept.hash, after: now.hash });
    const [then, today] = [withVerdict(kept), withVerdict(now)];
    for (const id of new Set([...Object.keys(then), ...Object.keys(today)])) {
      total++;
      const [old, fresh] = [then[id] ?? null, today[id] ?? null];
      if (signOf(old) !== signOf(fresh)) figures.push({ design: kept.name, id, before: old, after: fresh });
    }
  }
  const version =
    before.passerelle === after.passerelle ? null : { before: before.passerelle, after: after.passerelle };
  return { version, hashes, figures, total };
}

/** The figures with the verdict as one of them: the share of futures in which everything holds, in percent. */
function withVerdict({ indicators, holds, futures }: KeptDesign): Readonly<Record<string, IndicatorSummary>> {
  const share = futures === 0 ? 0 : (100 * holds) / futures;
  return { holds: { unit: '%', n: futures, undefined: 0, p50: share }, ...indicators };
}

function signOf(summary: IndicatorSummary | null): string {
  if (summary === null) return '';
  const { unit, n, undefined: none, mean, p5, p25, p50, p75, p95 } = summary;
  return JSON.stringify([unit, n, none, mean ?? null, p5 ?? null, p25 ?? null, p50 ?? null, p75 ?? null, p95 ?? null]);
}

/** Reads a snapshot from the text of a file, which may be anything; null when it is none. */
export function readSnapshot(text: string): Snapshot | null {
  if (text.length > largestSnapshot) return null;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isMap(found) || found['comparison'] !== 1 || !isText(found['passerelle'])) return null;
  const { passerelle, seed, runs, designs, wins } = found;
  if (!isCount(seed) || !isCount(runs) || !Array.isArray(designs) || !isWins(wins)) return null;
  const kept = designs.flatMap((design: unknown) => readDesign(design) ?? []);
  const isWhole = kept.length === designs.length && kept.length >= 2 && kept.length <= letters.length;
  return isWhole ? { passerelle, comparison: 1, seed, runs, designs: kept, wins } : null;
}

function readDesign(design: unknown): KeptDesign | null {
  if (!isMap(design)) return null;
  const { name, address, title, hash, failed, holds, futures, indicators } = design;
  if (!isText(name) || typeof address !== 'string' || !isText(hash)) return null;
  if (!address.startsWith('#/') || !showsResult(readRoute(address))) return null;
  if (!isMap(title) || !isText(title['fr']) || !isText(title['en'])) return null;
  if (!isCount(failed) || !isCount(holds) || !isCount(futures) || !isMap(indicators)) return null;
  const read: [string, IndicatorSummary][] = [];
  for (const [id, summary] of Object.entries(indicators)) {
    if (!isSummary(summary)) return null;
    read.push([id, summary]);
  }
  const words = { fr: title['fr'], en: title['en'] };
  return { name, address, title: words, hash, failed, holds, futures, indicators: Object.fromEntries(read) };
}

function isSummary(value: unknown): value is IndicatorSummary {
  if (!isMap(value) || typeof value['unit'] !== 'string' || value['unit'].length > 60) return false;
  const isNumber = (name: string): boolean => value[name] === undefined || Number.isFinite(value[name]);
  return (
    isCount(value['n']) &&
    isCount(value['undefined']) &&
    ['mean', 'mcse', 'p5', 'p25', 'p50', 'p75', 'p95', 'firstMonthIs'].every(isNumber)
  );
}

function isWins(value: unknown): value is Snapshot['wins'] {
  if (!isMap(value)) return false;
  return Object.values(value).every(
    (rows) => isMap(rows) && Object.values(rows).every((row) => isMap(row) && Object.values(row).every(isCount)),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 500;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
