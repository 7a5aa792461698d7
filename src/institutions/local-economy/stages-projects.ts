import { accrue, splitEvenly } from '../../numbers/money.ts';
import type { Group, LocalEconomy, Project } from './instance.ts';

/**
 * Phase `settle`, every period: of what projects have paid to the outside, the part that people and sellers of the place got
 * comes in. Wages are paid on at once and spent the month after; purchases wait in the till for next month's takings.
 */
export function takeFromProjects(economy: LocalEconomy, period: number): void {
  const { projects, till, waiting, place, currency, flows } = economy;
  const { ledger } = place.build;
  const world = place.build.world(currency).first;
  for (let i = 0; i < projects.length; i++) {
    const project = projects[i]!;
    const { wages, purchases } = project.streams;
    const bought = accrue(project.residual, 0, purchases.ofPeriod(ledger, period) * project.purchases.now);
    ledger.post(world, till.first, bought, flows!.purchases);
    waiting[project.sector]! += bought;
    payWages(economy, project, wages.ofPeriod(ledger, period) * project.wages.now, period);
  }
}

/** Splits wages over the groups by their weight in labour, and evenly within them. */
function payWages(economy: LocalEconomy, project: Project, sum: number, period: number): void {
  const { groups, till, place, currency, flows, measures } = economy;
  const { ledger } = place.build;
  let weights = 0;
  for (let g = 0; g < groups.length; g++) weights += weightOf(groups[g]!);
  if (weights === 0) return;
  let left = accrue(project.residual, 1, sum);
  measures.projectWages += left;
  ledger.post(place.build.world(currency).first, till.first, left, flows!.wages);
  for (let g = 0; g < groups.length; g++) {
    const { pay, count, cash, earned } = groups[g]!;
    const part = weights <= 0 ? 0 : Math.min(left, Math.round((left * weightOf(groups[g]!)) / weights));
    weights -= weightOf(groups[g]!);
    left -= part;
    splitEvenly(part, pay, count, period);
    for (let unit = 0; unit < count; unit++) {
      ledger.post(till.first, cash.first + unit, pay[unit]!, groups[g]!.flows.income);
      earned[unit]! += pay[unit]!;
    }
  }
}

function weightOf({ labour, count }: Group): number {
  return labour.now * count;
}
