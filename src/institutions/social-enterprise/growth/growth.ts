import type { AccountBlock } from '../../../engine/accounts.ts';
import type { Parameter } from '../../../engine/parameters.ts';
import { domains } from '../../../engine/parameters.ts';
import type { Tally } from '../../../engine/tallies.ts';
import { power } from '../../../numbers/elementary.ts';
import { roundAmount } from '../../../numbers/money.ts';
import type { Place } from '../../kind.ts';
import { Results } from '../../results.ts';
import { freeCash, payOutside } from '../cash.ts';
import type { EnterpriseValues } from '../fields.ts';
import type { Enterprise } from '../instance.ts';

interface Stage {
  readonly scale: Parameter;
  readonly posts: Parameter;
  readonly fixedCost: Parameter;
  readonly cost: Parameter;
}

/** The stages of an enterprise that climbs; `state` holds the stage it is at, from 0. */
export interface Growth {
  readonly stages: readonly Stage[];
  readonly chance: Parameter;
  readonly withCredit: Parameter;
  readonly withHelp: Parameter;
  readonly driver: number;
  readonly state: Float64Array;
  /** Set in `connect`: what members were lent in the last twelve months. */
  members: AccountBlock | null;
  lent: Tally | null;
  flow: number;
}

/** Round 1: null when it does not climb. */
export function declareGrowth({ climbs }: EnterpriseValues, place: Place): Growth | null {
  if (climbs === null || climbs.stages.length === 0) return null;
  return {
    stages: climbs.stages.map((stage, i) => {
      const at = (field: string): string => `climbs.stages.${i}.${field}`;
      return {
        scale: place.parameter(at('scale'), stage.scale),
        posts: place.parameter(at('posts'), stage.posts),
        fixedCost: place.parameter(at('fixedCost'), stage.fixedCost),
        cost: place.parameter(at('cost'), stage.cost),
      };
    }),
    chance: place.parameter('climbs.chance', climbs.chance),
    withCredit: place.parameter('climbs.withCredit', climbs.withCredit),
    withHelp: place.parameter('climbs.withHelp', climbs.withHelp),
    driver: place.build.driver(`${place.id}.climbs`),
    state: place.build.state(1),
    members: null,
    lent: null,
    flow: -1,
  };
}

/** Round 3: whose loans are counted, the flow of what a step costs, and what is reported. */
export function connectGrowth(enterprise: Enterprise): void {
  const { growth, values, place, currency, cash } = enterprise;
  if (growth === null) return;
  const { build, index } = place;
  const { members } = values.climbs!;
  const block = members === null ? cash : build.portOf(members, 'cash');
  const year = build.calendar.step === 'week' ? 52 : 12;
  growth.members = block;
  const purposes = members === null ? moneyPurposes : loanPurposes;
  growth.lent = build.tally(
    ({ to, plane, purpose }) => to === block.owner && plane === 'cash' && purposes.includes(purpose),
    'to',
    block,
    year,
  );
  growth.flow = build.flow({ from: index, to: build.outside, purpose: 'next stage', currency });
  const results = new Results(place, currency);
  const label = { fr: 'Étape atteinte', en: 'Stage reached' };
  results.count('stage', label, { unit: 'count', month: 'last', read: () => growth.state[0]! + 1, theme: 'impact' });
  results.figure({
    name: 'stageReached',
    label,
    unit: 'count',
    better: 'higher',
    formula: { fr: 'étape le dernier mois, la première valant 1', en: 'stage in the last month, the first being 1' },
    definition: {
      fr: 'Passerelle : règles des entreprises sociales ; affirmation C41',
      en: 'Passerelle: rules of social enterprises; claim C41',
    },
    parts: { stage: 'last' },
    compute: (rows) => rows.last('stage'),
  });
}

/** Flows that count as credit of members, and of the enterprise itself: there also what an association or investors put in. */
const loanPurposes: readonly string[] = ['loan', 'bank-loan'];
const moneyPurposes: readonly string[] = [...loanPurposes, 'project-funding', 'transfer', 'invested'];

/** By what plan, demand and capacity are multiplied now. */
export function scaleOf({ growth }: Enterprise): number {
  return growth === null ? 1 : growth.stages[growth.state[0]!]!.scale.now;
}

/** By what posts are multiplied now. */
export function postsFactor(growth: Growth | null): number {
  return growth === null ? 1 : growth.stages[growth.state[0]!]!.posts.now;
}

/** Fixed costs of the stage, minor units a month with their fraction. */
export function stageCosts({ growth }: Enterprise): number {
  return growth === null ? 0 : growth.stages[growth.state[0]!]!.fixedCost.now;
}

/** Phase `settle`, after the wages: one draw a month for the next stage, whose cost must be in the cash box. */
export function climb(enterprise: Enterprise, period: number): void {
  const { growth, conduct, life, place } = enterprise;
  if (growth === null || growth.state[0]! >= growth.stages.length - 1) return;
  const { support } = conduct;
  const helped = support !== null && life.monthsOpen < support.months.now;
  const chance = chanceOfNextStage({
    base: growth.chance.now,
    credit: creditShare(growth),
    withCredit: growth.withCredit.now,
    help: helped ? support.atHome.now : 0,
    withHelp: growth.withHelp.now,
  });
  if (place.build.draws.uniform(growth.driver, domains.decision, 0, period) >= chance) return;
  const cost = roundAmount(growth.stages[growth.state[0]! + 1]!.cost.now, 'half-even');
  if (freeCash(enterprise) < cost || life.owed.wages > 0) return;
  payOutside(enterprise, cost, cost, growth.flow);
  growth.state[0]! += 1;
}

function creditShare({ members, lent }: Growth): number {
  let borrowers = 0;
  for (let unit = 0; unit < members!.count; unit++) if (lent!.sums[unit]! > 0) borrowers++;
  return borrowers / members!.count;
}

/**
 * The chance of the next stage within a month: odds of the base, multiplied by what credit and help bring, each to the power
 * of how much of it there is; a logistic curve with its logarithms (C41: σ(a + b·credit + c·help)).
 *
 * @example chanceOfNextStage({ base: 0.5, credit: 1, withCredit: 3, help: 0, withHelp: 5 }) // 0.75
 */
export function chanceOfNextStage(given: {
  readonly base: number;
  readonly credit: number;
  readonly withCredit: number;
  readonly help: number;
  readonly withHelp: number;
}): number {
  const { base, credit, withCredit, help, withHelp } = given;
  const odds = (base / (1 - base)) * power(withCredit, credit) * power(withHelp, help);
  return odds / (1 + odds);
}
