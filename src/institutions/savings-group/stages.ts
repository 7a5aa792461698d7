import type { ModelBuilder } from '../../engine/builder.ts';
import { meetAccumulating, openAccumulating } from './accumulating-meeting.ts';
import { AccumulatingGroup } from './accumulating.ts';
import { endWhenSettled } from './cycle.ts';
import { RotatingGroup } from './group.ts';
import { ask, letLeave, meet } from './meeting.ts';

/**
 * Two stages: in `open` members leave and money is asked, in `lend` groups meet: the pot goes to the member whose turn it is,
 * or shares are counted, loans made and the cycle shared out.
 */
export function addStages(all: readonly (RotatingGroup | AccumulatingGroup)[], build: ModelBuilder): void {
  const groups = all.filter((group) => group instanceof RotatingGroup);
  const accumulating = all.filter((group) => group instanceof AccumulatingGroup);
  for (const group of accumulating) group.club?.stakes.lookAround(build);
  build.stage({
    phase: 'open',
    name: { fr: 'les groupes d’épargne réclament', en: 'savings-group asks' },
    run(period) {
      for (let i = 0; i < groups.length; i++) open(groups[i]!, period);
      for (let i = 0; i < accumulating.length; i++) openAccumulating(accumulating[i]!, period);
    },
  });
  build.stage({
    phase: 'lend',
    name: { fr: 'les groupes d’épargne se réunissent', en: 'savings-group meets' },
    run(period) {
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i]!;
        if (!group.hasEnded && group.meetings[period] !== 0) meet(group, period);
      }
      for (let i = 0; i < accumulating.length; i++) {
        const group = accumulating[i]!;
        if (!group.hasEnded && group.meetings[period] !== 0) meetAccumulating(group, period);
      }
    },
  });
}

function open(group: RotatingGroup, period: number): void {
  group.asks!.clear();
  group.fund?.open(false);
  group.metNow = 0;
  group.paidInFullNow = 0;
  if (group.hasEnded || group.meetings[period] === 0) return;
  if (group.isWindingUp) endWhenSettled(group, period);
  else letLeave(group, period);
  if (group.hasEnded) return;
  group.fund?.open(!group.isWindingUp);
  ask(group);
}
