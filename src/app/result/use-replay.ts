import type { Replay } from '../../analysis/replay/replay.ts';
import type { Percentile } from '../laboratory.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';

/** A future played again, and the figure by which it was chosen; null when no figure could say. */
export interface ReplayedFuture {
  readonly replay: Replay;
  readonly by: string | null;
}

/**
 * The future at a percentile of the first of some indicators that has values; null until it has been replayed.
 * Trouble goes where all trouble of a result goes.
 */
export function useReplay(result: Result, judges: readonly string[], percentile: Percentile): ReplayedFuture | null {
  const { laboratory } = useAppState();
  const { scenario, report } = result;
  const by = judges.find((id) => (report.indicators[id]?.n ?? 0) > 0) ?? null;
  return useAnswer([report, by, percentile], async () => {
    const request = { scenario, seed: report.seed, runs: report.runs };
    const future = by === null ? 0 : await laboratory.futureAt(request, by, percentile);
    return { replay: await laboratory.replay(request, future ?? 0), by };
  });
}
