import type { ModelBuilder } from '../../engine/builder.ts';
import { endWhenSettled } from './cycle.ts';
import type { RotatingGroup } from './group.ts';
import { ask, letLeave, meet } from './meeting.ts';

/** Two stages: in `open` members leave and contributions are asked, in `lend` the pot goes to the member whose turn it is. */
export function addStages(groups: readonly RotatingGroup[], build: ModelBuilder): void {
  build.stage({
    phase: 'open',
    name: 'savings-group asks',
    run(period) {
      for (let i = 0; i < groups.length; i++) open(groups[i]!, period);
    },
  });
  build.stage({
    phase: 'lend',
    name: 'savings-group meets',
    run(period) {
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i]!;
        if (!group.hasEnded && group.meetings[period] !== 0) meet(group, period);
      }
    },
  });
}

function open(group: RotatingGroup, period: number): void {
  group.asks.clear();
  group.metNow = 0;
  group.paidInFullNow = 0;
  if (group.hasEnded || group.meetings[period] === 0) return;
  if (group.isWindingUp) endWhenSettled(group, period);
  else letLeave(group, period);
  if (!group.hasEnded) ask(group);
}
