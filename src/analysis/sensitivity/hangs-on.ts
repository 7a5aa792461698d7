import { say } from '../../text/say.ts';
import { sensitivityTexts } from '../../text/sensitivity.ts';
import type { Language, Words } from '../../engine/words.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { withUnit } from '../published/sentences.ts';
import { inputsOf } from './inputs.ts';
import { verdictName } from './outcome.ts';
import { hangsOnMost, tornadoOf } from './tornado.ts';
import type { RunTrial, TornadoBar } from './tornado.ts';

/** The assumption a verdict hangs on most, and the sentence that says so. */
export interface Hinge {
  /** Null when no assumption, taken alone, changes the verdict. */
  readonly bar: TornadoBar | null;
  readonly says: Words;
}

/**
 * Tries every assumption of a scenario at its two ends and names the one that moves the share of futures in which the plan
 * holds furthest. Costs two runs an assumption; `run` decides over how many futures (200 are enough to name it).
 *
 * @example (await hingeOf(scenario, run)).says.en // 'This verdict hangs most on: Overrun. At p5: 64 %; at p95: 12 %.'
 */
export async function hingeOf(scenario: Scenario, run: RunTrial): Promise<Hinge> {
  const inputs = inputsOf(scenario).filter(({ role }) => role === 'assumption');
  const bar = hangsOnMost(await tornadoOf(inputs, verdictName, run));
  return { bar, says: hingeSentence(bar) };
}

/** The sentence about the bar of a tornado of the verdict. */
export function hingeSentence(bar: TornadoBar | null): Words {
  if (bar === null) return sensitivityTexts.hangsOnNothing;
  const { input, from, to, low, high } = bar;
  const said = (language: Language): string => {
    const share = (value: number | null): string => withUnit(Math.round(value ?? 0), '%', language);
    // A reader of the verdict knows values, not places in a distribution.
    const place = (end: 'low' | 'high', written: string): string =>
      input.between === null
        ? written
        : withUnit(Number(input.between[end].toPrecision(3)), input.between.unit, language);
    return say(sensitivityTexts.hangsOn, language, {
      label: input.label[language],
      from: place('low', from),
      to: place('high', to),
      low: share(low.value),
      high: share(high.value),
    });
  };
  return { fr: said('fr'), en: said('en') };
}
