import { decimal } from '../../finance/decimal.ts';
import { allRootsOfFlow } from '../../finance/roots.ts';
import {
  breakEvenTurn,
  type Circle,
  flowsOfTurn,
  lossAfterDefault,
  presentValueOfTurn,
  realWorthOfTurn,
  temptationToLeave,
  worthOfDrawnOrder,
} from '../../institutions/savings-group/rules.ts';
import type { Evaluators } from './evaluator.ts';
import type { Inputs } from './inputs.ts';

/** Rotating groups. Maps names; the rules are in institutions/savings-group/rules. */
export const rotatingEvaluators: Evaluators = {
  'rosca-irr': (inputs) => {
    const circle = circleOf(inputs);
    const flows = turnsOf(circle).map((turn) => flowsOfTurn(circle, turn));
    const roots = flows.map(allRootsOfFlow);
    return {
      netFlowSum: Math.max(...flows.map((own) => Math.abs(own.reduce((sum, amount) => sum + amount, 0)))),
      irrEveryPosition: roots.every((own) => own.includes(0)) ? 0 : null,
      secondRoots: roots.map((own) => own.filter((root) => root !== 0)),
    };
  },
  'rosca-pv': (inputs) => {
    const circle = { ...circleOf(inputs), rate: inputs.number('rate') };
    const pv = turnsOf(circle).map((turn) => presentValueOfTurn(circle, turn));
    return { pv, sum: pv.reduce((all, value) => all + value, 0), breakEvenPosition: breakEvenTurn(circle) };
  },
  'rosca-random': (inputs) => {
    const order = worthOfDrawnOrder({ ...circleOf(inputs), rate: inputs.number('rate') });
    return {
      expectedPv: order.expected,
      sdPv: order.deviation,
      expectedTurn: order.expectedTurn,
      bclAlpha: order.served,
    };
  },
  'rosca-real': (inputs) => {
    const { members } = circleOf(inputs);
    const inflation = inputs.number('inflation');
    return { first: realWorthOfTurn(members, inflation, 1), last: realWorthOfTurn(members, inflation, members) };
  },
  'rosca-default': (inputs) => {
    const loss = lossAfterDefault(circleOf(inputs), inputs.whole('defaulterPosition', { least: 1 }));
    return {
      unpaid: loss.unpaid,
      potsAfterDefault: loss.potAfter,
      lossPerLaterMember: loss.lossOfEachLater,
      lossIfSharedByAllHonest: loss.lossOfEachHonest,
      membersAffected: loss.later,
    };
  },
  'rosca-enforcement': (inputs) => {
    const holds = {
      deposit: inputs.number('deposit'),
      sanction: inputs.number('sanctionValue'),
      future: inputs.number('futureRoscaValue'),
    };
    const tempted = temptationToLeave(circleOf(inputs), inputs.whole('position', { least: 1 }), holds);
    const [gain, deterrent] = [decimal(tempted.gain), decimal(tempted.held)];
    return {
      gainFromDefault: gain,
      deterrent,
      defaults: gain > deterrent,
      minDepositForNoDefault: decimal(tempted.depositNeeded),
    };
  },
};

function circleOf(inputs: Inputs): Circle {
  return { members: inputs.whole('members', { least: 1, most: 300 }), contribution: inputs.number('contribution') };
}

function turnsOf({ members }: Circle): number[] {
  return Array.from({ length: members }, (_, k) => k + 1);
}
