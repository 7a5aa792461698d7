import { domains } from '../../../engine/parameters.ts';
import type { Enterprise } from '../instance.ts';
import { closeForGood, lifePhases } from '../life.ts';
import { monthlyHazard } from '../rules.ts';
import { memory } from './management.ts';
import { coverage, residualHazard, togetherness } from './rules.ts';

/** Phase `shock`: closures whose reason is not money, one draw a month. */
export function closeByChance(enterprise: Enterprise, period: number): void {
  const { life, place, closureDriver } = enterprise;
  if (life.phase !== lifePhases.open) return;
  const hazard = hazardOf(enterprise);
  if (hazard > 0 && place.build.draws.uniform(closureDriver, domains.decision, 0, period) < hazard) closeForGood(life);
}

/** The chance of closing this month for other reasons than money, 0 to 1, with what owners and support change of it. */
export function hazardOf(enterprise: Enterprise): number {
  const { conduct, settings, life } = enterprise;
  const { survival, management } = conduct;
  let hazard =
    survival === null
      ? monthlyHazard(settings.closureHazard.now)
      : residualHazard(
          { shape: survival.shape.now, scale: survival.scale.now, forMoney: survival.forMoney.now },
          life.monthsOpen,
        );
  if (management !== null && management.owners !== null) {
    const { family, migrant, holdsOn } = management.owners;
    hazard *= 1 - holdsOn.now * togetherness(family.now, migrant.now);
  }
  return Math.min(1, hazard * supportFactor(enterprise));
}

/** By what support multiplies closures: less while it lasts, more once it has stopped before a year of profit. */
function supportFactor({ conduct, life }: Enterprise): number {
  const { support, state } = conduct;
  if (support === null) return 1;
  if (life.monthsOpen < support.months.now) {
    return 1 - support.protects.now * coverage(support.atHome.now, support.abroad.now);
  }
  return state[memory.hasProspered] === 1 ? 1 : support.cliff.now;
}

/** Phase `settle`, last: counts months in a row without full wages or without cash for inputs, and closes after too many. */
export function closeForWantOfMoney(enterprise: Enterprise): void {
  const { life, settings } = enterprise;
  const { trouble, month } = life;
  trouble.unpaidMonths = month.wagesMissed > 0 ? trouble.unpaidMonths + 1 : 0;
  trouble.noInputMonths = month.noInputs === 1 ? trouble.noInputMonths + 1 : 0;
  const patience = settings.closesAfter.now;
  if (trouble.unpaidMonths >= patience || trouble.noInputMonths >= patience) closeForGood(life);
}
