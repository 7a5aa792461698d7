import type { Report } from '../analysis/report.ts';
import { Pause } from '../ensemble/pause.ts';
import type { Laboratory, Watch } from './laboratory.ts';
import { watchedActs } from './laboratory-messages.ts';
import type { FromLaboratory, ToDesk } from './laboratory-messages.ts';

/** The laboratory's side of the messages: does what is asked, tells how far it is, and ends what is to be stopped. */
export function makeDesk(laboratory: Laboratory, tell: (message: FromLaboratory) => void): (message: ToDesk) => void {
  const running = new Map<number, { readonly controller: AbortController; readonly pause: Pause }>();

  async function serve(message: Extract<ToDesk, { tell: 'do' }>): Promise<void> {
    const { id, act, given, looks } = message;
    const [controller, pause] = [new AbortController(), new Pause()];
    running.set(id, { controller, pause });
    const watch: Watch = {
      signal: controller.signal,
      pause,
      progress: (done, total) => tell({ tell: 'progress', id, done, total }),
      ...(looks ? { look: (report: Report) => tell({ tell: 'look', id, report }) } : {}),
    };
    try {
      // The other side of the messages is laboratory-client, which gives each act what the interface says.
      const work = laboratory[act].bind(laboratory) as (...all: readonly unknown[]) => Promise<unknown>;
      tell({ tell: 'done', id, result: await work(...given, ...(watchedActs.has(act) ? [watch] : [])) });
    } catch (error) {
      const { name, message: why } = error instanceof Error ? error : new Error(String(error));
      tell({ tell: 'failed', id, name, message: why });
    } finally {
      running.delete(id);
    }
  }

  return (message) => {
    if (message.tell === 'do') void serve(message);
    else if (message.tell === 'stop') running.get(message.id)?.controller.abort();
    else running.get(message.id)?.pause.set(message.tell === 'pause');
  };
}
