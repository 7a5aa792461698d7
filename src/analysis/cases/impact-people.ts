import { type Goalpost, humanDevelopment, likelihoodOf } from '../../finance/impact/development.ts';
import { atkinsonIndex, entropiesOf, giniOf } from '../../finance/impact/inequality.ts';
import { povertyIndex, senIndices, wattsIndex } from '../../finance/impact/poverty.ts';
import { caseTexts } from '../../text/cases.ts';
import { ByName, withMore } from './answers.ts';
import type { Evaluators } from './evaluator.ts';
import { CaseProblem } from './inputs.ts';

/** Poverty, inequality and development. Maps names; the rules are in finance/impact/. */
export const peopleEvaluators: Evaluators = {
  fgt: (inputs) => {
    const line = inputs.number('povertyLine');
    return new ByName((country) => (inputs.has(country) ? indicesOf(inputs.list(country), line) : undefined));
  },
  watts: (inputs) => {
    const [line, incomes] = [inputs.number('povertyLine'), inputs.list('incomes')];
    const watts = wattsIndex({ incomes }, line);
    const { giniAmongPoor, giniOfGaps, sen, senShorrocksThon } = senIndices(incomes, line);
    return {
      watts,
      yearsToExitAveragePoor: inputs.has('growth') ? watts / inputs.number('growth') : undefined,
      giniAmongPoor,
      povertyGapGini: giniOfGaps,
      sen,
      sst: senShorrocksThon,
    };
  },
  inequality: (inputs) => {
    const incomes = inputs.list('incomes');
    const { theilT, theilL, generalisedEntropy2, hoover } = entropiesOf(incomes);
    const known = {
      ...(inputs.has('povertyLine') ? indicesOf(incomes, inputs.number('povertyLine')) : {}),
      gini: giniOf({ incomes }),
      theilT,
      theilL,
      mld: theilL,
      GE2: generalisedEntropy2,
      hoover,
      atkinson: new ByName((aversion) => atkinsonOf(incomes, aversion)),
    };
    return withMore(known, (name) =>
      name.startsWith('atkinson_') ? atkinsonOf(incomes, name.slice('atkinson_'.length).replace('_', '.')) : undefined,
    );
  },
  'inequality-weighted': (inputs) => {
    const incomes = inputs.list('incomes');
    const line = inputs.number('povertyLine');
    const people = { incomes, weights: inputs.list('weights', incomes.length) };
    const known = { gini: giniOf(people), P2: povertyIndex(people, line, 2), watts: wattsIndex(people, line) };
    if (!inputs.has('weightsForHeadcount')) return known;
    const others = { incomes, weights: inputs.list('weightsForHeadcount', incomes.length) };
    return {
      ...known,
      headcount_weightsForHeadcount: povertyIndex(others, line, 0),
      povertyGap_weightsForHeadcount: povertyIndex(others, line, 1),
    };
  },
  'inequality-edge': (inputs) => {
    const edge = inputs.has('lineEqualsIncome') ? inputs.inside('lineEqualsIncome') : null;
    return {
      equal: inputs.has('equal') ? giniOf({ incomes: inputs.list('equal') }) : undefined,
      oneHasAll: inputs.has('oneHasAll') ? giniOf({ incomes: inputs.list('oneHasAll') }) : undefined,
      lineEqualsIncomeHeadcount:
        edge === null ? undefined : povertyIndex({ incomes: edge.list('incomes') }, edge.number('povertyLine'), 0),
    };
  },
  hdi: (inputs) => {
    const goalposts = inputs.inside('goalposts');
    const post = (name: string): Goalpost => {
      const [least, most] = goalposts.list(name, 2);
      return [least!, most!];
    };
    return humanDevelopment({
      ...inputs.numbers('lifeExpectancy', 'meanYears', 'expectedYears'),
      income: inputs.number('gniPerCapitaPPP'),
      goalposts: { life: post('le'), mean: post('mys'), expected: post('eys'), income: post('gni') },
    });
  },
  ppi: (inputs) => {
    const table = inputs.inside('lookup');
    const bands = table.names().map((label) => ({ ...edgesOf(label), likelihood: table.number(label) }));
    const likelihoods = inputs.list('scores').map((score) => likelihoodOf(bands, score));
    const isWhole = likelihoods.every((likelihood) => likelihood !== null);
    const sum = likelihoods.reduce<number>((all, likelihood) => all + (likelihood ?? 0), 0);
    return { likelihoods, povertyRate: isWhole ? sum / likelihoods.length : null };
  },
};

function indicesOf(incomes: readonly number[], line: number) {
  const people = { incomes };
  const [P0, P1, P2, P05, P15] = [0, 1, 2, 0.5, 1.5].map((a) => povertyIndex(people, line, a));
  return { P0, P1, P2, P05, P15, watts: wattsIndex(people, line) };
}

/** The aversion as it is written in a name; nothing for what is no number. */
function atkinsonOf(incomes: readonly number[], aversion: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(aversion) ? atkinsonIndex(incomes, Number(aversion)) : undefined;
}

function edgesOf(label: string): { from: number; to: number } {
  const match = /^\s*(\d+(?:\.\d+)?)\s*[-–]\s*(\d+(?:\.\d+)?)\s*$/.exec(label);
  if (match === null)
    throw new CaseProblem(caseTexts.notAChoice, { name: 'lookup', choices: '0-39, 40-100', given: label });
  return { from: Number(match[1]), to: Number(match[2]) };
}
