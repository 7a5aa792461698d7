import { declareContagion } from './contagion.ts';
import { declareCycle } from './cycle.ts';
import { declareFunders } from './funders.ts';
import { declarePayouts, declareRelief } from './giving.ts';
import { declareGoods } from './goods.ts';
import { declareGovernance, declarePremises, declareRunningBills } from './governance.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { declareStaff } from './staff.ts';
import { declareTravel } from './travel.ts';
import { declareManager, declareTrust } from './trust.ts';
import { declareVolunteers } from './volunteers.ts';
import { declareWorks } from './works.ts';

/**
 * The sides of an association that its file speaks of, in the order they act: people first, then what must be paid (wages,
 * rooms, meetings), relief, works, travel and goods, payouts last.
 */
export function declareParts(association: Association): readonly Part[] {
  const bills = declareRunningBills(association);
  const parts = [
    declareManager(association),
    declareVolunteers(association),
    declareFunders(association),
    declareStaff(association),
    declarePremises(association, bills),
    declareGovernance(association, bills),
    declareRelief(association),
    declareWorks(association),
    declareTravel(association),
    declareGoods(association),
    declarePayouts(association),
    declareTrust(association),
    declareCycle(association),
    declareContagion(association),
  ];
  return parts.filter((part) => part !== null);
}
