import { aroundMoney } from './around-money.ts';
import { aroundPeople } from './around-people.ts';
import { aroundProjects } from './around-projects.ts';
import type { Risk } from './risk.ts';

export type { Risk, RiskChange } from './risk.ts';

/** Every risk the sources name, R01 to R36, as an event. */
export const risks: readonly Risk[] = [...aroundMoney, ...aroundProjects, ...aroundPeople].map((row) => ({
  ...row,
  months: row.months ?? null,
  fromStart: row.fromStart ?? false,
}));

/** The risk of an id such as `R01`, or undefined. */
export function riskNamed(id: string): Risk | undefined {
  return risks.find((risk) => risk.id === id);
}
