import type { WorkerPort } from './protocol.ts';

/** The first word of a thread of the browser: its script has been read. Alone here, so that a page can name it without the engine. */
export const ready = 'ready';

/** A thread that says when its script has been read, before it is asked anything. */
export interface ReadyPort extends WorkerPort {
  onReady(hear: () => void): void;
}
