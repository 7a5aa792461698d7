import { useEffect, useRef, useState } from 'preact/hooks';
import { isAbort, type Watch } from './laboratory.ts';
import { useAppState } from './state.ts';

/** How far some long work is that a reader asked for. */
export type Work<T> =
  | { readonly stage: 'none' | 'stopped' }
  | { readonly stage: 'busy'; readonly done: number; readonly total: number }
  | { readonly stage: 'done'; readonly value: T };

export interface WorkDesk<T> {
  readonly work: Work<T>;
  /** Begins anew; what was still running is ended. */
  readonly start: (run: (watch: Watch) => Promise<T>) => void;
  readonly stop: () => void;
}

/**
 * Work that a reader starts, watches and may end; it also ends when its place on the page goes, or when `about` changes.
 * Trouble goes where all trouble of a result goes.
 *
 * @example const { work, start } = useWork<Report>(scenario); start((watch) => laboratory.run(request, watch));
 */
export function useWork<T>(about?: unknown): WorkDesk<T> {
  const { simulation } = useAppState();
  const [work, setWork] = useState<Work<T>>({ stage: 'none' });
  const running = useRef(new AbortController());
  useEffect(() => {
    setWork({ stage: 'none' });
    return () => running.current.abort();
  }, [about]);

  function start(run: (watch: Watch) => Promise<T>): void {
    running.current.abort();
    const mine = new AbortController();
    running.current = mine;
    setWork({ stage: 'busy', done: 0, total: 0 });
    const tell = (next: Work<T>): void => {
      if (!mine.signal.aborted) setWork(next);
    };
    run({ signal: mine.signal, progress: (done, total) => tell({ stage: 'busy', done, total }) }).then(
      (value) => tell({ stage: 'done', value }),
      (error: unknown) => {
        tell({ stage: 'stopped' });
        if (!isAbort(error)) simulation.fail(error);
      },
    );
  }

  function stop(): void {
    running.current.abort();
    setWork({ stage: 'stopped' });
  }

  return { work, start, stop };
}
