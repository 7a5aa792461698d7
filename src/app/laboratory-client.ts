import { ThreadsOfPage } from '../ensemble/web-pool.ts';
import { translationInForce } from '../text/translation.ts';
import type { Laboratory, Watch } from './laboratory.ts';
import type { Act, FromLaboratory, ToDesk, ToLaboratory } from './laboratory-messages.ts';

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
  readonly watch: Watch | null;
  readonly question: ToDesk;
}

/**
 * The laboratory in a worker of its own: started at the first question, asked by messages. A worker whose script says
 * nothing for `patience` milliseconds was lost by the browser: another is started, with twice the patience, and asked
 * all that is still open.
 */
export function openLaboratory(start: () => Worker = startWorker, patience = 8_000): Laboratory {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  const threads = new ThreadsOfPage((news) => worker?.postMessage(news satisfies ToLaboratory));
  let patient = patience;
  let asked = 0;

  function hear(answer: FromLaboratory): void {
    if (answer.tell === 'ready') return;
    if (answer.tell === 'hire' || answer.tell === 'dismiss') return threads.take(answer);
    const waiting = pending.get(answer.id);
    if (waiting === undefined) return;
    if (answer.tell === 'progress') {
      waiting.watch?.progress(answer.done, answer.total);
      return;
    }
    if (answer.tell === 'look') {
      waiting.watch?.look?.(answer.report);
      return;
    }
    pending.delete(answer.id);
    if (answer.tell === 'done') waiting.resolve(answer.result);
    else waiting.reject(Object.assign(new Error(answer.message), { name: answer.name }));
  }

  function die(message: string): void {
    threads.close();
    worker = null;
    for (const waiting of pending.values()) waiting.reject(new Error(message));
    pending.clear();
  }

  function open(): Worker {
    const opened = start();
    const watch = setTimeout(() => replace(opened), patient);
    opened.addEventListener('message', (event: MessageEvent<FromLaboratory>) => {
      clearTimeout(watch);
      hear(event.data);
    });
    opened.addEventListener('error', (event) => {
      clearTimeout(watch);
      die(event.message || 'the laboratory could not be loaded');
    });
    const translation = translationInForce();
    if (translation !== null) opened.postMessage({ tell: 'speak', translation } satisfies ToLaboratory);
    return opened;
  }

  function replace(silent: Worker): void {
    silent.terminate();
    threads.close();
    patient *= 2;
    worker = open();
    for (const { question, watch } of pending.values()) {
      worker.postMessage(question);
      if (watch?.signal.aborted === true) worker.postMessage({ tell: 'stop', id: question.id });
      if (watch?.pause?.isOn === true) worker.postMessage({ tell: 'pause', id: question.id });
    }
  }

  function ask<T>(act: Act, given: readonly unknown[], watch: Watch | null = null): Promise<T> {
    worker ??= open();
    const id = ++asked;
    const question: ToDesk = { tell: 'do', id, act, given, looks: watch?.look !== undefined };
    return new Promise<T>((resolve, reject) => {
      // The worker answers an act with what the interface of the laboratory says.
      pending.set(id, { resolve: (result) => resolve(result as T), reject, watch, question });
      worker?.postMessage(question);
      const stop = () => worker?.postMessage({ tell: 'stop', id } satisfies ToLaboratory);
      watch?.pause?.onChange((isOn) => {
        if (pending.has(id)) worker?.postMessage({ tell: isOn ? 'pause' : 'go on', id } satisfies ToLaboratory);
      });
      if (watch?.signal.aborted === true) stop();
      else watch?.signal.addEventListener('abort', stop, { once: true });
    });
  }

  return {
    catalogue: () => ask('catalogue', []),
    readLanguage: (file) => ask('readLanguage', [file]),
    check: (source, settings) => ask('check', [source, settings]),
    run: (request, watch) => ask('run', [request], watch),
    remedies: (source, settings, seed, watch) => ask('remedies', [source, settings, seed], watch),
    compare: (requests, watch) => ask('compare', [requests], watch),
    compareRow: (first, second, row) => ask('compareRow', [first, second, row]),
    sensitivity: (source, settings, question, watch) => ask('sensitivity', [source, settings, question], watch),
    seek: (source, settings, question, watch) => ask('seek', [source, settings, question], watch),
    robustness: (designs, question, watch) => ask('robustness', [designs, question], watch),
    split: (designs, question, watch) => ask('split', [designs, question], watch),
    stress: (story, question, watch) => ask('stress', [story, question], watch),
    listMechanisms: (stories) => ask('listMechanisms', [stories]),
    proveMechanism: (stories, id, watch) => ask('proveMechanism', [stories, id], watch),
    listClaims: (claims, story) => ask('listClaims', [claims, story]),
    playClaim: (claims, story, id) => ask('playClaim', [claims, story, id]),
    openLesson: (file, library) => ask('openLesson', [file, library]),
    playLesson: (file, library, numbers, shock) => ask('playLesson', [file, library, numbers, shock]),
    runCases: (text) => ask('runCases', [text]),
    checksum: (request) => ask('checksum', [request]),
    causes: (request) => ask('causes', [request]),
    toldFutures: (request, row, count) => ask('toldFutures', [request, row, count]),
    moneyBands: (request, row, view) => ask('moneyBands', [request, row, view]),
    pack: (request, story, version) => ask('pack', [request, story, version]),
    explain: (request, indicator, percentile) => ask('explain', [request, indicator, percentile]),
    futureAt: (request, indicator, percentile) => ask('futureAt', [request, indicator, percentile]),
    replay: (request, future) => ask('replay', [request, future]),
    replayFailure: (request, future) => ask('replayFailure', [request, future]),
    replayUnits: (request, future, blocks) => ask('replayUnits', [request, future, blocks]),
    replayEntries: (request, future, wanted) => ask('replayEntries', [request, future, wanted]),
    replayLines: (request, future, wanted) => ask('replayLines', [request, future, wanted]),
    readGroup: (request, future, group) => ask('readGroup', [request, future, group]),
    playTurns: (request, group, alternative) => ask('playTurns', [request, group, alternative]),
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./laboratory-worker.ts', import.meta.url), { type: 'module' });
}
