import type { Words } from '../../engine/words.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { ScenarioText, Settings } from '../laboratory.ts';
import { readCarried } from '../link.ts';
import { readRoute, type Route } from '../route.ts';
import { keyOf, loadSource, showsResult, type ResultRoute } from '../sources.ts';
import type { AppState } from '../state.ts';
import { textOf } from '../../text/say.ts';

/** A design that can be played. */
export interface OpenedDesign {
  readonly name: string;
  readonly address: string;
  readonly route: Route;
  readonly source: ScenarioText;
  readonly settings: Settings;
  readonly scenario: Scenario;
  /** Whether the reader wrote the file, or changed it on this device. */
  readonly isOwn: boolean;
}

/** A design that cannot: its file is not here, or has mistakes. */
export interface BrokenDesign {
  readonly name: string;
  readonly address: string;
  readonly issues: readonly Issue[];
}

/**
 * Opens what an address shows, as its own page would: the reader's version of a file where there is one, unless the address is
 * somebody's link. `name` is the letter it goes under.
 */
export async function openDesign(
  name: string,
  address: string,
  { laboratory, drafts }: Pick<AppState, 'laboratory' | 'drafts'>,
): Promise<OpenedDesign | BrokenDesign> {
  const route = readRoute(address);
  if (!showsResult(route)) return { name, address, issues: [] };
  const carried = readCarried(address);
  const { source, isOwn } = await sourceAt(route, carried.sum === null ? drafts : null);
  if (source === null) return { name, address, issues: [] };
  const settings = { variant: carried.variant, set: carried.set };
  const { scenario, issues } = await laboratory.check(source, settings);
  if (scenario === null) return { name, address, issues };
  return { name, address, route, source, settings, scenario, isOwn };
}

/** The text of a page, and whether it is the reader's own: what was applied on this device stands before what was loaded. */
export async function sourceAt(
  route: ResultRoute,
  drafts: AppState['drafts'] | null,
): Promise<{ readonly source: ScenarioText | null; readonly isOwn: boolean }> {
  const loaded = await loadSource(route);
  const kept = drafts === null ? null : await drafts.take(keyOf(route));
  if (kept === null) return { source: loaded, isOwn: false };
  const text = kept.applied ?? loaded?.text ?? kept.original;
  return { source: { file: kept.file, text }, isOwn: text !== loaded?.text };
}

export function isOpened(design: OpenedDesign | BrokenDesign): design is OpenedDesign {
  return 'scenario' in design;
}

/** What a design is called beside the others: its variant and what was set, before them its story when stories differ. */
export function titleOf(design: OpenedDesign, all: readonly OpenedDesign[], asWritten: Words): Words {
  const { scenario, settings } = design;
  const variant = scenario.variants.find(({ id }) => id === scenario.variant)?.title ?? asWritten;
  const set = Object.entries(settings.set).map(([path, value]) => `${path} = ${value}`);
  const isOneStory = all.every((other) => other.scenario.title.en === scenario.title.en);
  const inLanguage = (language: 'fr' | 'en'): string =>
    [...(isOneStory ? [] : [textOf(scenario.title, language)]), textOf(variant, language), ...set].join(' · ');
  return { fr: inLanguage('fr'), en: inLanguage('en') };
}
