/**
 * Holds a run between two batches while it is on: what is being played is played to its end, and nothing is lost or played
 * again. It never changes a result.
 *
 * @example const pause = new Pause(); void runEnsemble(request, { workers: 2, spawn, pause }); pause.set(true);
 */
export class Pause {
  #isOn = false;
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<(isOn: boolean) => void>();

  get isOn(): boolean {
    return this.#isOn;
  }

  set(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    for (const hear of this.#listeners) hear(isOn);
    if (isOn) return;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const go of waiting) go();
  }

  /** Calls once as soon as it is off: at once when it is off already. */
  whenOff(go: () => void): void {
    if (this.#isOn) this.#waiting.add(go);
    else go();
  }

  /** Told each change, for a run that is played elsewhere. */
  onChange(hear: (isOn: boolean) => void): void {
    this.#listeners.add(hear);
  }
}
