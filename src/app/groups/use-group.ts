import type { GroupRead } from '../laboratory-groups.ts';
import type { Percentile } from '../laboratory.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';

/** A group as it was read, and the figure that its future was chosen by. */
export interface ReadGroup {
  readonly group: GroupRead;
  readonly by: string | null;
}

/** What says whether a future is a good one for a group, the first that the report knows. */
const judges = ['worstMember', 'trueReturn', 'dividends', 'profitPerShare'];

/** The book of a group in the future at a percentile; null until it has been replayed. */
export function useGroup(result: Result, group: string, percentile: Percentile): ReadGroup | null {
  const { laboratory } = useAppState();
  const { scenario, report } = result;
  return useAnswer([report, group, percentile], async () => {
    const request = { scenario, seed: report.seed, runs: report.runs };
    const by = judgeOf(result, group);
    const future = by === null ? 0 : await laboratory.futureAt(request, by, percentile);
    return { group: await laboratory.readGroup(request, future ?? 0, group), by };
  });
}

function judgeOf({ report }: Result, group: string): string | null {
  const ids = judges.map((name) => `${group}.${name}`);
  return ids.find((id) => (report.indicators[id]?.n ?? 0) > 0) ?? null;
}
