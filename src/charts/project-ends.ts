import type { Scenario } from '../schema/scenario.ts';
import { isQuantity } from '../schema/value.ts';
import { causeTexts } from '../text/causes.ts';
import { reportTexts } from '../text/report.ts';
import type { ChartMark } from './marks.ts';

/**
 * When outside money ends, as the file says it: the end of an association's dues, of a programme's outside support. Within the
 * scenario, the earliest first. After these months a project lives on what it earns; an evaluation made then says little of what
 * comes later (C38).
 */
export function projectEnds(scenario: Scenario): readonly ChartMark[] {
  const ends: ChartMark[] = [];
  for (const { kind, values } of scenario.institutions) {
    const duesFor = values['duesFor'];
    if (kind === 'association' && isQuantity(duesFor))
      ends.push({ month: Math.ceil(duesFor.value), label: causeTexts.endOfDues });
    const months = kind === 'programme' && isSupport(values['support']) ? values['support'].months.value : null;
    const starts = typeof values['starts'] === 'number' ? Math.max(0, values['starts'] - scenario.start) : 0;
    if (months !== null) ends.push({ month: Math.ceil(starts + months), label: reportTexts.endOfSupport });
  }
  const inside = ends.filter(({ month }) => month > 0 && month < scenario.months).sort((a, b) => a.month - b.month);
  return inside.filter(({ month }, place) => place === 0 || inside[place - 1]!.month !== month);
}

function isSupport(value: unknown): value is { readonly months: { readonly value: number } } {
  return typeof value === 'object' && value !== null && 'months' in value && isQuantity(value.months);
}
