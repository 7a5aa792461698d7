import { NothingToMove, sensitivityOf } from '../analysis/sensitivity/study.ts';
import type { Sensitivity } from '../analysis/sensitivity/study.ts';
import { sensitivityParts, usualSensitivity } from '../analysis/sensitivity/usual.ts';
import type { SensitivityMethod, SensitivityPart } from '../analysis/sensitivity/usual.ts';
import type { Language } from '../engine/words.ts';
import { sensitivityTexts } from '../text/sensitivity.ts';
import { stringify } from '../export/records/rounded.ts';
import { morrisTable, sensitivityHeading, sobolTable, tornadoTable } from './sensitivity-tables.ts';
import { runNumbers } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { openTrials } from './trials.ts';
import { InputError, wholeNumber } from './world.ts';
import type { World } from './world.ts';
import { textOf } from '../text/say.ts';

export interface SensitivityOptions extends Omit<RunOptions, 'runs'> {
  readonly runs?: string | undefined;
  readonly method: string;
  readonly points?: string | undefined;
  readonly only?: string | undefined;
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly format: string;
}

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
  const usual = usualSensitivity[method];
  const numbers = runNumbers({ ...options, runs: options.runs ?? `${usual.runs}` }, world);
  const points = wholeNumber('points', options.points ?? `${usual.points}`, 1, 1_000_000);
  const only = onlyOf(options.only);
  const trials = openTrials({ file, options, numbers, language }, world);
  try {
    const { seed, runs } = numbers;
    const found = await sensitivityOf({ indicator, method, points, only, seed }, trials);
    const { base, inputs } = found;
    const { title, hash } = trials.scenario;
    if (options.format === 'table') {
      const facts = { indicator, unit: base.unit, ...numbers, hash, base };
      world.print(`${sensitivityHeading(facts, language)}\n${tableOf(found, language)}`);
    } else {
      const inputsSaid = inputs.map(({ path, by, role }) => ({ path, by, role }));
      const head = { scenario: { title, hash }, indicator, unit: base.unit, method, runs, seed, points };
      world.print(`${stringify({ ...head, base, inputs: inputsSaid, ...jsonOf(found) })}\n`);
    }
  } catch (error) {
    if (error instanceof NothingToMove) {
      throw new InputError(textOf(sensitivityTexts[only === 'assumptions' ? 'noAssumptions' : 'noInputs'], language));
    }
    throw error instanceof RangeError ? new InputError(error.message) : error;
  } finally {
    trials.close();
  }
}

function jsonOf(found: Sensitivity): Readonly<Record<string, unknown>> {
  const { inputs } = found;
  const named = <T extends object>(rows: readonly T[]) => rows.map((row, i) => ({ path: inputs[i]!.path, ...row }));
  if (found.method === 'morris') return { effects: named(found.effects) };
  if (found.method === 'sobol') return { ...found.result, indices: named(found.result.indices) };
  const bars = found.tornado.bars.map(({ input, ...bar }) => ({ path: input.path, role: input.role, ...bar }));
  return { bars, hangsOn: found.hinge?.says ?? null };
}

function tableOf(found: Sensitivity, language: Language): string {
  if (found.method === 'morris') return morrisTable(found, language);
  if (found.method === 'sobol') return sobolTable(found, language);
  const said = found.hinge === null ? '' : `\n${textOf(found.hinge.says, language)}\n`;
  return tornadoTable(found.tornado, language) + said;
}

function methodOf(text: string): SensitivityMethod {
  if (text === 'tornado' || text === 'morris' || text === 'sobol') return text;
  throw new InputError(`--method is tornado, morris or sobol, not "${text}".`);
}

function onlyOf(text: string | undefined): SensitivityPart | null {
  if (text === undefined) return null;
  const found = sensitivityParts.find((part) => part === text);
  if (found === undefined) throw new InputError(`--only is one of ${sensitivityParts.join(', ')}, not "${text}".`);
  return found;
}
