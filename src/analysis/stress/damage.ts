import type { Words } from '../../engine/words.ts';
import type { Ensemble } from '../../ensemble/ensemble.ts';
import { shown } from '../../ensemble/layout.ts';
import { type PairedValues, pairedValues } from '../paired-values.ts';
import { mean } from '../statistics.ts';
import { futuresThatHold } from '../verdict.ts';

/** What a risk does to a story, future by future: the same luck, with and without it. */
export interface Damage {
  /** Futures compared. */
  readonly of: number;
  /** Futures in which everything holds, without and with the risk. */
  readonly before: number;
  readonly after: number;
  /** Futures that hold without it and no longer with it. */
  readonly lost: number;
  /** The headline that suffers most, or null when none does. */
  readonly worst: Harm | null;
}

/** How much worse a result becomes. Means are in shown units. */
export interface Harm {
  readonly id: string;
  readonly label: Words;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** By which part of the larger of the two the mean is worse, 0 to 1. */
  readonly part: number;
  /** Futures in which it is worse, of those compared. */
  readonly worse: number;
  readonly of: number;
}

/** The damage of a stressed run beside the run without it; both have one seed and one number of futures. */
export function damageOf(headline: readonly string[], calm: Ensemble, stressed: Ensemble): Damage {
  const lost = new Set([...calm.failed, ...stressed.failed].map(({ future }) => future));
  const compared = [...calm.succeeded].filter((future) => !lost.has(future));
  const held = futuresThatHold(calm);
  const holds = futuresThatHold(stressed);
  const labels = new Map(calm.layout.indicators.map(({ id, label }) => [id, label]));
  const known = pairedValues([calm, stressed]).filter(({ better }) => better !== 'neither');
  const first = known.filter(({ id }) => headline.includes(id));
  const harms = (first.length > 0 ? first : known).flatMap((paired) => harmOf(paired, labels.get(paired.id)!));
  return {
    of: compared.length,
    before: compared.filter((future) => held.has(future)).length,
    after: compared.filter((future) => holds.has(future)).length,
    lost: compared.filter((future) => held.has(future) && !holds.has(future)).length,
    worst: harms.reduce<Harm | null>((most, harm) => (most === null || harm.part > most.part ? harm : most), null),
  };
}

function harmOf({ id, unit, better, scale, values, futures }: PairedValues, label: Words): readonly Harm[] {
  const [calm, stressed] = values as readonly [Float64Array, Float64Array];
  const [before, after] = [mean(calm), mean(stressed)];
  if (before === null || after === null) return [];
  const sign = better === 'higher' ? 1 : -1;
  const worse = calm.filter((value, i) => sign * (value - stressed[i]!) > 0).length;
  const size = Math.max(Math.abs(before), Math.abs(after));
  const part = size === 0 ? 0 : Math.min(1, (sign * (before - after)) / size);
  if (part <= 0) return [];
  const [told, changed] = [shown(before, scale), shown(after, scale)];
  return [{ id, label, unit, before: told, after: changed, part, worse, of: futures.length }];
}

/** The worst first: futures that no longer hold, then the part by which the worst headline falls. */
export function byDamage(a: Damage, b: Damage): number {
  return b.lost - a.lost || a.after - b.after || (b.worst?.part ?? 0) - (a.worst?.part ?? 0);
}
