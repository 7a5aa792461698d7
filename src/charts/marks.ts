import type { Words } from '../engine/words.ts';
import type { Scenario } from '../schema/scenario.ts';
import { isQuantity } from '../schema/value.ts';
import { causeTexts } from '../text/causes.ts';

/** A moment worth a vertical line: the month from 0, and what happens in it. */
export interface ChartMark {
  readonly month: number;
  readonly label: Words;
}

/** The most lines a small chart bears before their words run into each other. */
const most = 4;

/** What happens at a known date in a scenario: the end of dues, and its events. In the order of time, the first few. */
export function marksOf(scenario: Scenario): readonly ChartMark[] {
  const marks: ChartMark[] = [];
  for (const { kind, values } of scenario.institutions) {
    const duesFor = values['duesFor'];
    if (kind === 'association' && isQuantity(duesFor))
      marks.push({ month: duesFor.value, label: causeTexts.endOfDues });
  }
  // A risk that hits several institutions is one event for whoever reads the chart.
  const drawn = new Set<string>();
  for (const event of scenario.events) {
    if (drawn.has(event.draw ?? event.id)) continue;
    drawn.add(event.draw ?? event.id);
    marks.push({ month: event.from - scenario.start, label: event.title });
  }
  return marks
    .filter(({ month }) => month > 0 && month < scenario.months)
    .sort((a, b) => a.month - b.month)
    .slice(0, most);
}
