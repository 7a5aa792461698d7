import type { Words } from '../../engine/words.ts';
import type { AnyKind } from '../../institutions/kind.ts';
import type { InstitutionSpec, Scenario } from '../../schema/scenario.ts';
import { type NamedQuantity, quantitiesOf, shownQuantity } from '../bases.ts';
import type { Report } from '../report.ts';
import type { Known, PublishedBand } from './band.ts';

/** Where a value lies: `finding` when there is no value to hold against what is published. */
export type Position = 'below' | 'within' | 'above' | 'finding';

/** One published band beside the value that a scenario has in its place; numbers in shown units (percent for shares). */
export interface EvidenceLine {
  readonly kind: string;
  /** Path of the number, or id of the result; the id of the institution for a mere finding. */
  readonly path: string;
  readonly institution: string;
  readonly about: Words;
  readonly unit: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly centre: number | null;
  readonly position: Position;
  readonly study: Words;
  readonly country: Words;
  readonly effect: Words;
  readonly known: Known;
}

/** What a scenario's values and results are held against. */
export interface EvidenceSources {
  readonly bands: readonly PublishedBand[];
  /** Its middle results are compared as well when it is given. */
  readonly report?: Report;
  readonly kinds?: readonly AnyKind[];
}

/**
 * What is published about the numbers of a scenario, and where they lie: one line a number that a band speaks of, one a
 * result, and one a kind for findings that name no number. In the order of the scenario's institutions and of the bands.
 */
export function evidenceOf(scenario: Scenario, { bands, report, kinds }: EvidenceSources): readonly EvidenceLine[] {
  const quantities = quantitiesOf(scenario, kinds);
  return scenario.institutions.flatMap((institution) =>
    bands
      .filter(({ kind }) => kind === institution.kind)
      .flatMap((band) => {
        if (band.field !== undefined) return fieldLines(band, band.field, institution, quantities);
        if (band.result !== undefined) return resultLine(band, band.result, institution, report);
        return [lineOf(band, institution, { path: institution.id, unit: '%', value: null, scale: 100 })];
      }),
  );
}

/** Whether a value lies where no study puts it. */
export function isOutside({ position }: EvidenceLine): boolean {
  return position === 'below' || position === 'above';
}

function fieldLines(
  band: PublishedBand,
  field: string,
  institution: InstitutionSpec,
  quantities: readonly NamedQuantity[],
): EvidenceLine[] {
  const steps = field.split('.');
  return quantities.flatMap(({ path, quantity }) => {
    const [id, ...own] = path.split('.');
    if (id !== institution.id || !matches(steps, own)) return [];
    if (band.when !== undefined && !band.when(institution.values, own)) return [];
    const { value, unit } = shownQuantity(quantity);
    return [lineOf(band, institution, { path, unit, value, scale: quantity.pattern.startsWith('%') ? 100 : 1 })];
  });
}

function resultLine(
  band: PublishedBand,
  result: string,
  institution: InstitutionSpec,
  report: Report | undefined,
): EvidenceLine[] {
  const path = `${institution.id}.${result}`;
  const summary = report?.indicators[path];
  if (summary?.p50 === undefined) return [];
  const { unit, p50: value } = summary;
  return [lineOf(band, institution, { path, unit, value, scale: unit.startsWith('%') ? 100 : 1 })];
}

interface Held {
  readonly path: string;
  readonly unit: string;
  readonly value: number | null;
  /** Shown units in a canonical one. */
  readonly scale: number;
}

function lineOf(band: PublishedBand, { id }: InstitutionSpec, { path, unit, value, scale }: Held): EvidenceLine {
  const { kind, about, study, country, effect, known } = band;
  const scaled = (limit: number | null | undefined): number | null =>
    limit === null || limit === undefined ? null : Number((limit * scale).toPrecision(12));
  const [low, high] = [scaled(band.low), scaled(band.high)];
  return {
    kind,
    path,
    institution: id,
    about,
    unit,
    value,
    low,
    high,
    centre: scaled(band.centre),
    position: positionOf(value, low, high),
    study,
    country,
    effect,
    known,
  };
}

function positionOf(value: number | null, low: number | null, high: number | null): Position {
  if (value === null) return 'finding';
  if (low !== null && value < low) return 'below';
  return high !== null && value > high ? 'above' : 'within';
}

/** Whether a path has the steps of a field, any name where it has a star. */
function matches(field: readonly string[], path: readonly string[]): boolean {
  return field.length === path.length && field.every((step, i) => step === '*' || step === path[i]);
}
