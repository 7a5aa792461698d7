import { drawKernelBytes } from './draw-kernel.data.ts';

/** How many units the kernel takes at a time. */
export const kernelRoom = 4096;

/**
 * Draws in WebAssembly, with the same bits as their twins in TypeScript and two to three times as fast: four blocks and two
 * numbers at a time. All of them work in the kernel's own memory, which the next call overwrites; `words` is its first part.
 */
export interface DrawKernel {
  readonly words: Uint32Array;
  /** The first words, and the first numbers, as arrays of this length; kept, so that a copy of them allocates nothing. */
  readonly wordsOf: (count: number) => Uint32Array;
  readonly numbersOf: (count: number) => Float64Array;
  /** Fills the words with Threefry4x32 of 12 or 20 rounds; block b has the counter (c0 + b, c1, c2, c3). */
  readonly draw: (
    k0: number,
    k1: number,
    k2: number,
    k3: number,
    c0: number,
    c1: number,
    c2: number,
    c3: number,
    blocks: number,
    rounds: 12 | 20,
  ) => void;
  /** Fills the numbers with the normal, or Gumbel, numbers of the first words. */
  readonly normals: (count: number) => void;
  readonly gumbels: (count: number) => void;
  /** Turns the first numbers z, left there by `normals`, into exp(sigma z - half). */
  readonly lognormals: (count: number, sigma: number, half: number) => void;
}

/**
 * Starts the kernel in this thread; null where WebAssembly or its vectors are missing, or a page's policy forbids it: the twins
 * then do the work.
 */
export function openKernel(): DrawKernel | null {
  if (typeof WebAssembly === 'undefined') return null;
  const bytes = Uint8Array.from(drawKernelBytes.match(/../g)!, (digits) => Number.parseInt(digits, 16));
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    // The module is ours: what it exports is what its source says.
    const given = exports as unknown as Pick<DrawKernel, 'draw' | 'normals' | 'gumbels' | 'lognormals'> & {
      readonly memory: WebAssembly.Memory;
    };
    const { buffer } = given.memory;
    return {
      draw: given.draw,
      normals: given.normals,
      gumbels: given.gumbels,
      lognormals: given.lognormals,
      words: new Uint32Array(buffer, 0, kernelRoom),
      wordsOf: kept((count) => new Uint32Array(buffer, 0, count)),
      numbersOf: kept((count) => new Float64Array(buffer, numbersAt, count)),
    };
  } catch {
    return null;
  }
}

/** Where the numbers begin in the kernel's memory. */
const numbersAt = 32768;

function kept<T>(make: (count: number) => T): (count: number) => T {
  const made: (T | undefined)[] = [];
  return (count) => (made[count] ??= make(count));
}

const opened = openKernel();

/** The kernel that draws use, or null when they use the twins. */
export let kernel: DrawKernel | null = opened;

/** Lets draws use the twins, or the kernel again where there is one; for tests and measurements: no bit may depend on it. */
export function useKernel(isWanted: boolean): void {
  kernel = isWanted ? opened : null;
}
