import type { SensitivityInput, Trial } from './inputs.ts';
import { ends, trialAt, writtenAt } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/** One input at its two ends, everything else as it is. */
export interface TornadoBar {
  readonly input: SensitivityInput;
  /** Where it was put: `5 %` and `95 %` of a range's probability, or the ends of a lever as written. */
  readonly from: string;
  readonly to: string;
  readonly low: Outcome;
  readonly high: Outcome;
  /** High minus low, in shown units: its sign says where the indicator goes when the input rises. Null when an end has none. */
  readonly swing: number | null;
}

export interface Tornado {
  readonly base: Outcome;
  /** The widest bar first; bars without a value last. */
  readonly bars: readonly TornadoBar[];
}

/** The outcome of a trial, over the same futures each time. */
export type TryOut = (trial: Trial) => Promise<Outcome>;

/**
 * Moves one input after the other from its low to its high end, the other ranges drawn as always, and compares the outcome
 * over the same futures with `base`, where nothing is moved. What an end does that is a failure of futures is counted in the outcome.
 */
export async function tornadoOf(
  inputs: readonly SensitivityInput[],
  base: Outcome,
  outcomeAt: TryOut,
): Promise<Tornado> {
  const bars = inputs.map(async (input): Promise<TornadoBar> => {
    const [low, high] = await Promise.all([outcomeAt(endOf(input, 0)), outcomeAt(endOf(input, 1))]);
    const swing = low.value === null || high.value === null ? null : high.value - low.value;
    return { input, from: nameOfEnd(input, 0), to: nameOfEnd(input, 1), low, high, swing };
  });
  const width = ({ swing }: TornadoBar): number => (swing === null ? -1 : Math.abs(swing));
  return { base, bars: (await Promise.all(bars)).sort((a, b) => width(b) - width(a)) };
}

/**
 * The assumption an outcome hangs on most: the widest bar that is no decision. Null when no assumption moves it.
 * For the verdict, give the tornado of `holds`.
 */
export function hangsOnMost({ bars }: Tornado): TornadoBar | null {
  return bars.find(({ input, swing }) => input.role === 'assumption' && swing !== null && swing !== 0) ?? null;
}

function endOf(input: SensitivityInput, end: 0 | 1): Trial {
  return trialAt([input], [end], { inside: true });
}

function nameOfEnd({ lever, otherwise }: SensitivityInput, end: 0 | 1): string {
  if (otherwise !== undefined) return end === 0 ? 'off' : 'on';
  if (lever !== null) return writtenAt(lever, end);
  return `p${100 * (end === 0 ? ends.low : ends.high)}`;
}
