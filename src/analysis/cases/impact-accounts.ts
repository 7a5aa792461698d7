import {
  closedOverOpen,
  constrainedOutput,
  forwardLinkages,
  indicatorMultipliers,
  inputCoefficients,
  leontiefInverse,
  outputAfterRounds,
} from '../../finance/impact/input-output.ts';
import { respent } from '../../finance/impact/multipliers.ts';
import {
  balanceOfAccounts,
  decomposed,
  effectOfTransfer,
  injections,
  propensities,
  rolesAmong,
} from '../../finance/impact/social-accounting.ts';
import {
  columnSums,
  determinantOf,
  diagonalOf,
  differenceOf,
  identity,
  type Matrix,
  timesVector,
} from '../../finance/matrix.ts';
import { caseTexts } from '../../text/cases.ts';
import { numbered, withMore } from './answers.ts';
import type { Evaluators } from './evaluator.ts';
import { CaseProblem, type Inputs } from './inputs.ts';

/** Input-output tables and social accounts. Maps names; the rules are in finance/impact/. */
export const accountEvaluators: Evaluators = {
  leontief: (inputs) => {
    const A = inputs.has('Z') ? inputCoefficients(...tableOf(inputs)) : inputs.square('A');
    const L = leontiefInverse(A);
    const known = { A, leontiefMatrixDiag: diagonalOf(differenceOf(identity(A.length), A)) };
    if (L === null) return { ...known, L: null, outputMultipliers: null, newOutput: null, inverseDiag: null };
    const newOutput = inputs.has('newFinalDemand')
      ? timesVector(L, inputs.list('newFinalDemand', A.length))
      : undefined;
    return { ...known, L, outputMultipliers: columnSums(L), inverseDiag: diagonalOf(L), newOutput };
  },
  'leontief-type2': (inputs) => {
    const closed = closedOverOpen(inputs.square('Abar'));
    return { L: closed?.inverse ?? null, typeIIoverTypeI: closed?.ratios ?? null };
  },
  ghosh: (inputs) => ({ forwardLinkages: forwardLinkages(...tableOf(inputs)) }),
  'indicator-multiplier': (inputs) => {
    const [flows, outputs] = tableOf(inputs);
    const indicator = inputs.list('indicatorRow', outputs.length);
    return indicatorMultipliers({ flows, outputs, indicator }) ?? { direct: null, multipliers: null };
  },
  'round-by-round': (inputs) => {
    if (inputs.has('first'))
      return respent(inputs.number('first'), inputs.number('localRespendShare'), inputs.whole('rounds'));
    const A = inputs.square('A');
    const shock = inputs.list('shock', A.length);
    const inverse = leontiefInverse(A);
    const limit = inverse === null ? null : timesVector(inverse, shock);
    const captured = limit === null ? null : total(outputAfterRounds(A, shock, 2)) / total(limit);
    return withMore(
      { limit, shareCapturedByThreeRounds: captured },
      numbered('afterRound', 100_000, (rounds) => outputAfterRounds(A, shock, rounds)),
    );
  },
  'constrained-multiplier': (inputs) => {
    const A = inputs.square('A');
    const fixed = inputs.list('supplyFixed');
    checkSectors(fixed, A.length);
    const answer = constrainedOutput(A, fixed, inputs.list('demandShock', A.length));
    if (answer === null) return { outputChange: null, netExportChangeOfFixedSector: null };
    const { output, netExports, unconstrained } = answer;
    return {
      outputChange: output,
      netExportChangeOfFixedSector: netExports.length === 1 ? netExports[0] : netExports,
      unconstrainedOutputChange: unconstrained,
    };
  },
  'sam-balance': (inputs) => balanceOfAccounts(accountsOf(inputs).accounts),
  'sam-multiplier': (inputs) => {
    const { accounts, endogenous, names } = accountsOf(inputs);
    const An = propensities(accounts, endogenous);
    const M = leontiefInverse(An);
    const known = { An, exogenousInjection: injections(accounts, endogenous) };
    if (M === null)
      return { ...known, M, householdIncomePerUnitExport: null, accountingMultiplierOfTransferToHouseholds: null };
    const household = names.includes('HOH') ? names.indexOf('HOH') : names.length - 1;
    const roles = rolesAmong(An, household);
    const perExport = roles.activities.map((activity) => [names[activity]!, M[household]![activity]] as const);
    return {
      ...known,
      M,
      householdIncomePerUnitExport: Object.fromEntries(perExport),
      accountingMultiplierOfTransferToHouseholds: effectOfTransfer(M, roles),
    };
  },
  'sam-multiplier-error': (inputs) => {
    const { accounts, endogenous } = accountsOf(inputs);
    const An = propensities(accounts, endogenous);
    const isSingular = leontiefInverse(An) === null;
    return {
      error: isSingular ? 'singular: no leakage, every column of A sums to 1' : 'none',
      determinant: determinantOf(differenceOf(identity(An.length), An)),
      columnSums: columnSums(An),
    };
  },
  'sam-decomposition': (inputs) => {
    const { accounts, endogenous, names } = accountsOf(inputs);
    const blocks = inputs.rows('blocks').map((block) => block.names().map((k) => block.text(k)));
    const blockOf = names.map((name) => blocks.findIndex((block) => block.includes(name)));
    const lone = names.find((_, k) => blockOf[k] === -1);
    if (lone !== undefined)
      throw new CaseProblem(caseTexts.notAChoice, { name: 'blocks', choices: names.join(', '), given: lone });
    const parts = decomposed(propensities(accounts, endogenous), blockOf);
    if (parts === null) return { M1: null, M2: null, M3: null, product: null, stoneAdditive: null };
    return { M1: parts.within, M2: parts.once, M3: parts.again, product: parts.all, stoneAdditive: parts.additive };
  },
};

/** Payments by column to row, and outputs. */
function tableOf(inputs: Inputs): [flows: Matrix, outputs: number[]] {
  const flows = inputs.square('Z');
  return [flows, inputs.list('x', flows.length)];
}

function accountsOf(inputs: Inputs) {
  const accounts = inputs.square('SAM');
  const labels = inputs.texts('labels');
  if (labels.length !== accounts.length)
    throw new CaseProblem(caseTexts.wrongLength, { name: 'labels', wanted: accounts.length, given: labels.length });
  const names = inputs.has('endogenous') ? inputs.texts('endogenous') : [];
  const endogenous = names.map((name) => labels.indexOf(name));
  const stranger = names.find((_, k) => endogenous[k] === -1);
  if (stranger !== undefined)
    throw new CaseProblem(caseTexts.notAChoice, { name: 'endogenous', choices: labels.join(', '), given: stranger });
  return { accounts, endogenous, names };
}

function checkSectors(sectors: readonly number[], count: number): void {
  const stranger = sectors.find((sector) => !Number.isInteger(sector) || sector < 0 || sector >= count);
  if (stranger === undefined) return;
  throw new CaseProblem(caseTexts.notWhole, { name: 'supplyFixed', given: stranger, least: 0, most: count - 1 });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
