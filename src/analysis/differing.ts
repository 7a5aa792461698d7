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
 * they run. An institution that some lack is one line, not one for each of its fields. Marks and words do not make a
 * difference. In the order of the first design that has the place.
 *
 * @example differingOf([{ name: 'A', scenario: a }, { name: 'B', scenario: b }])[0].path // 'association.dues'
 */
export function differingOf(
  designs: readonly { readonly name: string; readonly scenario: Scenario }[],
  kinds: readonly AnyKind[] = allKinds,
): readonly Differing[] {
  const everywhere = institutionsOfAll(designs.map(({ scenario }) => scenario));
  const columns = designs.map(({ scenario }) => [
    ...plainSettings(scenario),
    ...present(scenario, everywhere, kinds),
    ...settingsOf(scenario, kinds).filter(({ path }) => !isMissingSomewhere(path, everywhere)),
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
    if (new Set(settings.map(signOf)).size < 2) return [];
    return [{ path, label, settings: Object.fromEntries(designs.map(({ name }, i) => [name, settings[i]!])) }];
  });
}

/** By id of an institution: whether each design has it, of the same kind. */
function institutionsOfAll(scenarios: readonly Scenario[]): ReadonlyMap<string, boolean> {
  const ids = new Set(scenarios.flatMap(({ institutions }) => institutions.map(({ id }) => id)));
  const kindIn = (scenario: Scenario, id: string) => scenario.institutions.find((own) => own.id === id)?.kind;
  return new Map(
    [...ids].map((id) => {
      const kinds = new Set(scenarios.map((scenario) => kindIn(scenario, id)));
      return [id, kinds.size === 1];
    }),
  );
}

function isMissingSomewhere(path: string, everywhere: ReadonlyMap<string, boolean>): boolean {
  return everywhere.get(path.slice(0, path.indexOf('.'))) === false;
}

/** One line for each institution that is not in every design. */
function present(
  scenario: Scenario,
  everywhere: ReadonlyMap<string, boolean>,
  kinds: readonly AnyKind[],
): readonly PlacedSetting[] {
  return scenario.institutions
    .filter(({ id }) => everywhere.get(id) === false)
    .map(({ id, kind, title }) => {
      const words = kinds.find(({ name }) => name === kind)?.label ?? { fr: kind, en: kind };
      const label = bracketed(title, words);
      return { path: id, label, value: null, unit: '', says: texts.there, drawn: kind, mark: null };
    });
}

/** What makes a difference, as a text. */
function signOf(setting: PlacedSetting | null): string {
  if (setting === null) return '';
  const { value, unit, says, drawn } = setting;
  return JSON.stringify([value, unit, says?.en ?? null, drawn]);
}
