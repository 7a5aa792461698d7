import { useEffect, useRef, useState } from 'preact/hooks';
import { useAppState } from './state.ts';

/** What a question is about: the same things in the same order are the same question. */
export type About = readonly unknown[];

/**
 * What is answered about something; null until the answer is there, and again as soon as something else is asked. An answer that
 * comes too late is dropped; trouble goes where all trouble of a result goes. About null, nothing is asked.
 *
 * @example const bands = useAnswer([report, row], () => laboratory.moneyBands(request, row, view));
 */
export function useAnswer<T>(about: About | null, ask: () => Promise<T>): T | null {
  const { simulation } = useAppState();
  const [read, setRead] = useState<{ readonly about: About; readonly answer: T } | null>(null);
  const asked = useRef(about);
  if (!isSame(asked.current, about)) asked.current = about;
  const question = asked.current;
  useEffect(() => {
    if (question === null) return;
    let isLate = false;
    ask()
      .then((answer) => (isLate ? undefined : setRead({ about: question, answer })))
      .catch((error: unknown) => (isLate ? undefined : simulation.fail(error)));
    return () => {
      isLate = true;
    };
  }, [question]);
  return read !== null && read.about === question ? read.answer : null;
}

function isSame(one: About | null, other: About | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((each, i) => Object.is(each, other[i]));
}
