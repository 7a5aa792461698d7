import type { Settings } from './laboratory.ts';
import { beforeRestart } from './language.ts';
import { addressWith } from './link.ts';
import type { Route } from './route.ts';

/** Browsers refuse an address that changes with every step of a slider. */
const delay = 300;

/** Writes what the reader set into the address, so that a reload, a bookmark and the way back find it; the history stays short. */
export class AddressKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #write: (() => void) | null = null;

  constructor() {
    beforeRestart.add(() => this.writeNow());
  }

  keep(route: Route, settings: Settings): void {
    this.forget();
    this.#write = () => history.replaceState(null, '', addressWith(route, settings));
    this.#timer = setTimeout(() => this.writeNow(), delay);
  }

  /** Writes what still waits: the page is about to start again. */
  writeNow(): void {
    this.#write?.();
    this.forget();
  }

  /** What was not written yet is not written any more, because another page is shown. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#write = null;
  }
}
