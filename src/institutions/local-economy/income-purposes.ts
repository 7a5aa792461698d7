import type { ModelBuilder } from '../../engine/builder.ts';
import type { Flow } from '../../engine/flows.ts';

/** Where a household's income comes from, as seen from the place; `none` for what is no income (a loan, a pot, own savings). */
export type IncomeSource = 'own' | 'transfers' | 'direct' | 'here' | 'none';

/** Purposes of flows that are income of whoever gets them. */
const incomes = new Set([
  'income',
  'wages',
  'paid to growers',
  'dividend',
  'interest',
  'deposit-interest',
  'surplus',
  'benefit',
  'help',
  'stipend',
]);

/** Purposes that bring money from elsewhere as a gift. */
const gifts = new Set(['transfer', 'match', 'gift', 'grant', 'relief']);

/** Purposes that bring a project money which it has not earned; loans come back and do not count. */
const fundings = new Set([...gifts, 'project-funding', 'opening', 'capital', 'subsidy', 'reinvested']);

/** Who is who for the incomes of a group of households. */
export interface Parties {
  readonly place: number;
  readonly group: number;
  readonly projects: readonly number[];
}

export function incomeSourceOf(flow: Flow, { place, group, projects }: Parties): IncomeSource {
  if (flow.plane !== 'cash' || flow.to !== group || flow.from === group) return 'none';
  if (flow.from === place) return 'here';
  if (gifts.has(flow.purpose)) return 'transfers';
  if (!incomes.has(flow.purpose)) return 'none';
  return projects.includes(flow.from) ? 'direct' : 'own';
}

/** What a project pays the outside for labour, and for all else that is bought; what is stolen or a cost of transfer is neither. */
export function isWage(flow: Flow, project: number, { outside }: ModelBuilder): boolean {
  return flow.plane === 'cash' && flow.from === project && flow.to === outside && flow.purpose === 'wages';
}

const bought = new Set([
  'inputs',
  'fixed costs',
  'building',
  'equipment',
  'marketing',
  'campaign',
  'overhead',
  'event-cost',
]);

export function isPurchase(flow: Flow, project: number, { outside }: ModelBuilder): boolean {
  return flow.plane === 'cash' && flow.from === project && flow.to === outside && bought.has(flow.purpose);
}

const sold = new Set(['sales', 'credit collected', 'flat sums']);

export function isSaleOutside(flow: Flow, project: number, { outside }: ModelBuilder): boolean {
  return flow.plane === 'cash' && flow.to === project && flow.from === outside && sold.has(flow.purpose);
}

/** Money that a project did not earn, from outside the place and its projects. */
export function isFunding(flow: Flow, project: number, projects: readonly number[]): boolean {
  return flow.plane === 'cash' && flow.to === project && !projects.includes(flow.from) && fundings.has(flow.purpose);
}
