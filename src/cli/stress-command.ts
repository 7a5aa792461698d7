import { stress as putThrough, type StressReport } from '../analysis/stress/index.ts';
import { harmSentence, hitsSentence, leadSentence, untouchedSentence } from '../analysis/stress/sentences.ts';
import type { Language } from '../engine/words.ts';
import { risks } from '../scenario/risks/index.ts';
import { say, textOf } from '../text/say.ts';
import { stressTexts } from '../text/stress.ts';
import { scenarioOf, storyAt } from './load.ts';
import { stringify } from '../export/records/rounded.ts';
import { runNumbers } from './simulate.ts';
import type { RunOptions } from './simulate.ts';
import { textTable } from './table.ts';
import { InputError, wholeNumber } from './world.ts';
import type { World } from './world.ts';

export interface StressOptions extends RunOptions {
  readonly variant?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly after?: string | undefined;
  readonly only?: readonly string[] | undefined;
  readonly format: string;
}

/** Puts one scenario through every risk of the sources and prints what each damages, the worst first. */
export async function stress(file: string, options: StressOptions, language: Language, world: World): Promise<void> {
  if (options.format !== 'table' && options.format !== 'json') {
    throw new InputError(`--format is table or json, not "${options.format}".`);
  }
  const { runs, seed, workers } = runNumbers(options, world);
  const scenario = scenarioOf(file, options, language);
  const after = options.after === undefined ? undefined : wholeNumber('after', options.after, 0, scenario.months - 1);
  const unknown = options.only?.find((id) => !risks.some((risk) => risk.id === id));
  if (unknown !== undefined) throw new InputError(`--only is a risk from R01 to R36, not "${unknown}".`);
  const report = await putThrough(storyAt(file, options), {
    runs,
    seed,
    ...(after === undefined ? {} : { after }),
    ...(options.only === undefined ? {} : { only: options.only }),
    threads: { workers, spawn: world.spawn },
    signal: world.signal,
    progress: (done, total) => {
      if (world.isWatched) world.complain(done === total ? '\r\u001B[K' : `\r${done} / ${total} `);
    },
  });
  world.print(options.format === 'json' ? `${stringify(jsonOf(report))}\n` : tableOf(report, language));
}

function tableOf(report: StressReport, language: Language): string {
  const head = [
    { title: '', align: 'right' },
    { title: textOf(stressTexts.risk, language), align: 'left' },
    { title: textOf(stressTexts.holds, language), align: 'left' },
    { title: textOf(stressTexts.lost, language), align: 'right' },
    { title: textOf(stressTexts.worst, language), align: 'left' },
  ] as const;
  const rows = report.rows.map(({ risk, damage: { of, before, after, lost, worst } }, i) => [
    `${i + 1}`,
    `${risk.id} ${textOf(risk.name, language)}`,
    say(stressTexts.from, language, { before, after, of }),
    `${lost}`,
    harmSentence(worst, language),
  ]);
  const hits = report.rows.map(({ risk, hits: changed }) => `${risk.id} ${hitsSentence(changed, language)}`);
  const parts = [leadSentence(report, language), textTable(head, rows), ...hits, untouchedSentence(report, language)];
  return `${parts.join('\n')}\n`;
}

function jsonOf({ scenario, seed, runs, month, rows, untouched }: StressReport): object {
  return {
    scenario: { title: scenario.title, hash: scenario.hash, format: scenario.format },
    seed,
    runs,
    month: month - scenario.start + 1,
    risks: rows.map(({ risk, hits, damage }) => ({ id: risk.id, name: risk.name, hits, ...damage })),
    untouched: untouched.map(({ id }) => id),
  };
}
