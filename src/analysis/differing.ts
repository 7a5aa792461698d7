import type { Words } from '../engine/words.ts';
import { allKinds } from '../institutions/index.ts';
import type { AnyKind } from '../institutions/kind.ts';
import type { Scenario } from '../schema/scenario.ts';
import { differingTexts as texts } from '../text/differing.ts';
import { eventSettings, plainSettings, settingsOf } from './settings.ts';
import { bracketed } from './line-names.ts';
import type { PlacedSetting, Setting } from './settings.ts';

/** One place at which designs differ. */
export interface Differing {
  readonly path: string;
  readonly label: Words;
  /** By the design's letter; null where the design has nothing there. */
  readonly settings: Readonly<Record<string, Setting | null>>;
}

/**
 * Everything in which two to six designs differ, and nothing else: numbers, how they are drawn, choices, events and the time
 * they run. An institution that some lack is one line, with those of its fields in which the designs that have it differ. Marks and
 * words do not make a difference. In the order of the first design that has the place.
 *
 * @example differingOf([{ name: 'A', scenario: a }, { name: 'B', scenario: b }])[0].path // 'association.dues'
 */
export function differingOf(
  designs: readonly { readonly name: string; readonly scenario: Scenario }[],
  kinds: readonly AnyKind[] = allKinds,
): readonly Differing[] {
  const kindsIn = kindsById(designs.map(({ scenario }) => scenario));
  const columns = designs.map(({ scenario }) => [
    ...plainSettings(scenario),
    ...present(scenario, kindsIn, kinds),
    // One name for two kinds: their fields have nothing to do with each other.
    ...settingsOf(scenario, kinds).filter(({ path }) => new Set(kindsIn.get(ownerOf(path))?.filter(isThere)).size < 2),
    ...eventSettings(scenario),
  ]);
  const found = new Map<string, { label: Words; settings: (PlacedSetting | null)[] }>();
  columns.forEach((column, design) => {
    for (const setting of column) {
      const row = found.get(setting.path) ?? { label: setting.label, settings: designs.map(() => null) };
      row.settings[design] = setting;
      found.set(setting.path, row);
    }
  });
  return [...found].flatMap(([path, { label, settings }]) => {
    const has = path.includes('.') ? kindsIn.get(ownerOf(path)) : undefined;
    const compared = has === undefined ? settings : settings.filter((_, design) => isThere(has[design]));
    if (new Set(compared.map(signOf)).size < 2) return [];
    return [{ path, label, settings: Object.fromEntries(designs.map(({ name }, i) => [name, settings[i]!])) }];
  });
}

/** By id of an institution: its kind in each design, null where the design lacks it. */
function kindsById(scenarios: readonly Scenario[]): ReadonlyMap<string, readonly (string | null)[]> {
  const ids = new Set(scenarios.flatMap(({ institutions }) => institutions.map(({ id }) => id)));
  const kindIn = ({ institutions }: Scenario, id: string) => institutions.find((own) => own.id === id)?.kind ?? null;
  return new Map([...ids].map((id) => [id, scenarios.map((scenario) => kindIn(scenario, id))]));
}

function ownerOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

function isThere(kind: string | null | undefined): kind is string {
  return typeof kind === 'string';
}

/** One line for each institution that is not in every design. */
function present(
  scenario: Scenario,
  kindsIn: ReadonlyMap<string, readonly (string | null)[]>,
  kinds: readonly AnyKind[],
): readonly PlacedSetting[] {
  return scenario.institutions
    .filter(({ id }) => new Set(kindsIn.get(id)).size > 1)
    .map(({ id, kind, title }) => {
      const words = kinds.find(({ name }) => name === kind)?.label ?? { fr: kind, en: kind };
      const label = bracketed(title, words);
      return { path: id, label, value: null, unit: '', says: texts.there, drawn: kind, drawnSays: null, mark: null };
    });
}

/** What makes a difference, as a text. */
function signOf(setting: PlacedSetting | null): string {
  if (setting === null) return '';
  const { value, unit, says, drawn } = setting;
  return JSON.stringify([value, unit, says?.en ?? null, drawn]);
}
