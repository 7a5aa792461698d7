import { useEffect, useState } from 'preact/hooks';
import type { GroupRead } from '../laboratory-groups.ts';
import type { Percentile } from '../laboratory.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';

/** A group as it was read, and the figure that its future was chosen by. */
export interface ReadGroup {
  readonly group: GroupRead;
  readonly by: string | null;
}

/** What says whether a future is a good one for a group, the first that the report knows. */
const judges = ['worstMember', 'trueReturn', 'dividends', 'profitPerShare'];

/** The book of a group in the future at a percentile; null until it has been replayed. */
export function useGroup(result: Result, group: string, percentile: Percentile): ReadGroup | null {
  const { laboratory, simulation } = useAppState();
  const [read, setRead] = useState<ReadGroup | null>(null);
  const { scenario, report } = result;
  useEffect(() => {
    let isLate = false;
    setRead(null);
    const request = { scenario, seed: report.seed, runs: report.runs };
    const by = judgeOf(result, group);
    const load = async (): Promise<void> => {
      const future = by === null ? 0 : await laboratory.futureAt(request, by, percentile);
      const found = await laboratory.readGroup(request, future ?? 0, group);
      // Somebody may have asked for something else by now.
      if (!isLate) setRead({ group: found, by });
    };
    load().catch((error: unknown) => {
      if (!isLate) simulation.fail(error);
    });
    return () => {
      isLate = true;
    };
  }, [report, group, percentile]);
  return read;
}

function judgeOf({ report }: Result, group: string): string | null {
  const ids = judges.map((name) => `${group}.${name}`);
  return ids.find((id) => (report.indicators[id]?.n ?? 0) > 0) ?? null;
}
