import type { Parameter } from '../../engine/parameters.ts';
import { domains } from '../../engine/parameters.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { Place } from '../kind.ts';
import type { PopulationValues } from './fields.ts';
import type { Population } from './instance.ts';
import { declareSettling, settle } from './settling.ts';
import type { Settling } from './settling.ts';

/** Papers, skills and return, as the loop reads them. */
export interface Status {
  readonly undocumentedPay: Parameter;
  readonly undocumentedFinding: Parameter;
  readonly regularised: Parameter;
  readonly dependency: Parameter;
  readonly skills: {
    readonly share: Parameter;
    readonly earnsMore: Parameter;
    readonly discrimination: Parameter;
  } | null;
  readonly returns: { readonly chance: Parameter; readonly leavesAgain: Parameter } | null;
  readonly settling: Settling | null;
  /** 1 for a unit with a degree. */
  readonly skilled: Float64Array;
  /** Share of transfers in what each unit had the month before. */
  readonly leaning: Float64Array;
  readonly drivers: { readonly papers: number; readonly skills: number; readonly returns: number };
}

export function declareStatus(values: PopulationValues, place: Place): Status {
  const { skills, returns } = values;
  const { build, id } = place;
  return {
    undocumentedPay: place.parameter('undocumentedPay', values.undocumentedPay),
    undocumentedFinding: place.parameter('undocumentedJobFinding', values.undocumentedJobFinding),
    regularised: place.parameter('regularised', values.regularised),
    dependency: place.parameter('dependency', values.dependency),
    skills:
      skills === null
        ? null
        : {
            share: place.parameter('skills.share', skills.share),
            earnsMore: place.parameter('skills.earnsMore', skills.earnsMore),
            discrimination: place.parameter('skills.discrimination', skills.discrimination),
          },
    returns:
      returns === null
        ? null
        : {
            chance: place.parameter('returns.chance', returns.chance),
            leavesAgain: place.parameter('returns.leavesAgain', returns.leavesAgain),
          },
    settling: declareSettling(values, place),
    skilled: build.state(values.count.value),
    leaning: build.state(values.count.value),
    drivers: {
      papers: build.driver(`${id}.papers`),
      skills: build.driver(`${id}.skills`),
      returns: build.driver(`${id}.returns`),
    },
  };
}

/** The start of a future: who has a degree. */
export function beginStatus({ status, words, count, place }: Population): void {
  if (status.skills === null) return;
  place.build.draws.words(status.drivers.skills, domains.decision, once, words, count);
  const share = status.skills.share.now;
  for (let unit = 0; unit < count; unit++) status.skilled[unit] = uniformOfWord(words[unit]!) < share ? 1 : 0;
}

/** Within the month that begins: some get papers, some go back, some leave again. */
export function changeStatus(population: Population, period: number): void {
  const { status, words, count, place, undocumented, gone } = population;
  const { draws } = place.build;
  if (status.regularised.now > 0) {
    draws.words(status.drivers.papers, domains.decision, period, words, count);
    for (let unit = 0; unit < count; unit++) {
      if (uniformOfWord(words[unit]!) < status.regularised.now) undocumented[unit] = 0;
    }
  }
  if (status.returns === null) return;
  const { chance, leavesAgain } = status.returns;
  draws.words(status.drivers.returns, domains.decision, period, words, count);
  for (let unit = 0; unit < count; unit++) {
    const u = uniformOfWord(words[unit]!);
    gone[unit] = gone[unit] === 1 ? (u < leavesAgain.now ? 0 : 1) : u < chance.now ? 1 : 0;
  }
  if (status.settling !== null) settle(population, status.settling, period);
}

/**
 * By what the income of a unit is multiplied: the pay of the undocumented, a degree paid at its worth less discrimination
 * (claim C13), and the effort that falls with the share of transfers (claim C10).
 */
export function payFactor(population: Population, unit: number): number {
  const { status, undocumented } = population;
  let factor = undocumented[unit] === 1 ? status.undocumentedPay.now : 1;
  if (status.skills !== null && status.skilled[unit] === 1) {
    factor *= skilledPay(status.skills.earnsMore.now, status.skills.discrimination.now);
  }
  return factor * effortOf(status.dependency.now, status.leaning[unit]!);
}

/**
 * Pay of somebody with a degree, relative to others: 1 + surplus × (1 - discrimination).
 *
 * @example skilledPay(0.6, 0.5) // 1.3
 */
export function skilledPay(surplus: number, discrimination: number): number {
  return 1 + surplus * (1 - discrimination);
}

/**
 * The effort for own income when transfers are a share of all income: 1 - dependency × share.
 *
 * @example effortOf(0.2, 0.5) // 0.9
 */
export function effortOf(dependency: number, share: number): number {
  return 1 - dependency * share;
}
