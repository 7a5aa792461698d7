import { useEffect, useState } from 'preact/hooks';
import { useAppState } from './state.ts';

/**
 * What the laboratory answers about something; null until the answer is there, and again as soon as something else is asked. An
 * answer that comes too late is dropped; trouble goes where all trouble of a result goes.
 *
 * @example const bands = useAnswer(`${hash} ${row}`, () => laboratory.moneyBands(request, row, view));
 */
export function useAnswer<T>(about: unknown, ask: () => Promise<T>): T | null {
  const { simulation } = useAppState();
  const [read, setRead] = useState<{ readonly about: unknown; readonly answer: T } | null>(null);
  useEffect(() => {
    let isLate = false;
    ask()
      .then((answer) => (isLate ? undefined : setRead({ about, answer })))
      .catch((error: unknown) => (isLate ? undefined : simulation.fail(error)));
    return () => {
      isLate = true;
    };
  }, [about]);
  return read !== null && read.about === about ? read.answer : null;
}
