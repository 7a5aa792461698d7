import { hingeSentence } from '../analysis/sensitivity/hangs-on.ts';
import { inputsOf, trialAt } from '../analysis/sensitivity/inputs.ts';
import type { SensitivityInput } from '../analysis/sensitivity/inputs.ts';
import { morrisEffects, morrisWays } from '../analysis/sensitivity/morris.ts';
import { outcomeOf, verdictName } from '../analysis/sensitivity/outcome.ts';
import { sobolIndices, sobolPoints } from '../analysis/sensitivity/sobol.ts';
import { hangsOnMost, tornadoOf } from '../analysis/sensitivity/tornado.ts';
import type { Language } from '../engine/words.ts';
import { sensitivityTexts } from '../text/sensitivity.ts';
import { stringify } from './round.ts';
import { morrisTable, sensitivityHeading, sobolTable, tornadoTable } from './sensitivity-tables.ts';
import { runNumbers } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { openTrials } from './trials.ts';
import type { Trials } from './trials.ts';
import { InputError, wholeNumber } from './world.ts';
import type { World } from './world.ts';

export interface SensitivityOptions extends Omit<RunOptions, 'runs'> {
  readonly runs?: string | undefined;
  readonly method: string;
  readonly points?: string | undefined;
  readonly only?: string | undefined;
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly format: string;
}

/** Futures at each point, and points, when nothing else is asked for: each method costs about ten seconds on a story. */
const usual = {
  tornado: { runs: '200', points: '1' },
  morris: { runs: '50', points: '10' },
  sobol: { runs: '20', points: '64' },
} as const;

type Method = keyof typeof usual;

/** Says what moves an indicator (or `holds`, the verdict) most: tornado, Morris' effects or Sobol's indices. */
export async function sensitivity(
  file: string,
  indicator: string,
  options: SensitivityOptions,
  language: Language,
  world: World,
): Promise<void> {
  const method = methodOf(options.method);
  if (!['table', 'json'].includes(options.format)) {
    throw new InputError(`--format is table or json, not "${options.format}".`);
  }
  const numbers = runNumbers({ ...options, runs: options.runs ?? usual[method].runs }, world);
  const points = wholeNumber('points', options.points ?? usual[method].points, 1, 1_000_000);
  const trials = openTrials({ file, options, numbers, language }, world);
  try {
    const inputs = chosen(inputsOf(trials.scenario), options.only);
    if (inputs.length === 0) throw new InputError(sensitivityTexts.noInputs[language]);
    const base = outcomeOf(await trials.run({ held: {}, settings: {} }), indicator);
    const facts = { indicator, unit: base.unit, ...numbers, hash: trials.scenario.hash, base };
    const study = { trials, inputs, indicator, points, seed: numbers.seed };
    const { json, table } = await methods[method](study, language);
    if (options.format === 'table') world.print(`${sensitivityHeading(facts, language)}\n${table}`);
    else {
      const { unit, hash, runs, seed } = facts;
      const inputsSaid = inputs.map(({ path, by, role }) => ({ path, by, role }));
      const head = { scenario: { title: trials.scenario.title, hash }, indicator, unit, method, runs, seed, points };
      world.print(`${stringify({ ...head, base, inputs: inputsSaid, ...json })}\n`);
    }
  } catch (error) {
    throw error instanceof RangeError ? new InputError(error.message) : error;
  } finally {
    trials.close();
  }
}

interface Study {
  readonly trials: Trials;
  readonly inputs: readonly SensitivityInput[];
  readonly indicator: string;
  readonly points: number;
  readonly seed: number;
}

interface Found {
  readonly json: Readonly<Record<string, unknown>>;
  readonly table: string;
}

const methods: Readonly<Record<Method, (study: Study, language: Language) => Promise<Found>>> = {
  async tornado({ trials, inputs, indicator }, language) {
    const found = await tornadoOf(inputs, indicator, (trial) => trials.run(trial));
    const hinge = indicator === verdictName ? hingeSentence(hangsOnMost(found)) : null;
    const bars = found.bars.map(({ input, ...bar }) => ({ path: input.path, role: input.role, ...bar }));
    const said = hinge === null ? '' : `\n${hinge[language]}\n`;
    return { json: { bars, hangsOn: hinge }, table: tornadoTable(found, language) + said };
  },
  async morris(study, language) {
    const { inputs, points, seed } = study;
    const ways = morrisWays(inputs.length, points, seed);
    const values = await valuesAt(
      study,
      ways.flatMap((way) => way.points),
      { inside: true },
    );
    const effects = morrisEffects(ways, values, seed);
    const json = effects.map((effect, i) => ({ path: inputs[i]!.path, ...effect }));
    return { json: { effects: json }, table: morrisTable({ inputs, effects, ways: points }, language) };
  },
  async sobol(study, language) {
    const { inputs, points, seed } = study;
    const values = await valuesAt(study, sobolPoints(inputs.length, points, seed), { inside: false });
    const result = sobolIndices(values, inputs.length, seed);
    const indices = result.indices.map((index, i) => ({ path: inputs[i]!.path, ...index }));
    return { json: { ...result, indices }, table: sobolTable({ inputs, result }, language) };
  },
};

/** The outcome at each point, all over the same futures. */
function valuesAt(
  { trials, inputs, indicator }: Study,
  points: readonly (readonly number[])[],
  reach: { readonly inside: boolean },
): Promise<(number | null)[]> {
  return Promise.all(
    points.map(async (point) => outcomeOf(await trials.run(trialAt(inputs, point, reach)), indicator).value),
  );
}

function methodOf(text: string): Method {
  if (text === 'tornado' || text === 'morris' || text === 'sobol') return text;
  throw new InputError(`--method is tornado, morris or sobol, not "${text}".`);
}

function chosen(inputs: readonly SensitivityInput[], only: string | undefined): readonly SensitivityInput[] {
  if (only === undefined) return inputs;
  if (only === 'ranges') return inputs.filter(({ by }) => by === 'range');
  if (only === 'levers') return inputs.filter(({ by }) => by === 'lever');
  throw new InputError(`--only is ranges or levers, not "${only}".`);
}
