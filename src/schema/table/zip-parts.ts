/** A part of a packed file (zip), before it is unpacked. */
export interface ZipPart {
  readonly name: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly isDeflated: boolean;
}

/** Why a packed file cannot be opened, in the words of the format. */
export class ZipProblem extends Error {}

/** A part swells beyond what is allowed: how many bytes it had reached. */
export class TooSwollen extends Error {}

/** What unpacking may cost, so that a small file cannot fill the memory. */
export interface SwellingLimits {
  /** Bytes that all parts together may have once unpacked. */
  readonly bytes: number;
  /** How many times its packed size a part may have, once it is larger than a megabyte. */
  readonly factor: number;
}

/**
 * The parts of a packed file, by its central directory. Source of the layout: PKWARE, APPNOTE.TXT 6.3. Throws a ZipProblem for
 * a file that is broken, encrypted or split, and for zip64, which no spreadsheet below 4 GB needs.
 */
export function zipParts(bytes: Uint8Array<ArrayBuffer>): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new ZipProblem('zip64');
  const parts: ZipPart[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.entry) throw new ZipProblem('directory');
    const nameLength = view.getUint16(at + 28, true);
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new ZipProblem('encrypted');
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw new ZipProblem(`method ${method}`);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const [size, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    parts.push({ name, packed: packedBytes(bytes, view, local, size), isDeflated: method === 8 });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/**
 * Unpacks a part piece by piece, so that the whole never lies in memory; what it really holds is counted, whatever its
 * directory says. `spent` counts the bytes of all parts of a file. Throws TooSwollen beyond the limits, and a ZipProblem for
 * broken data.
 */
export async function* unpack(
  part: ZipPart,
  limits: SwellingLimits,
  spent: { bytes: number },
): AsyncGenerator<Uint8Array> {
  let own = 0;
  const stream = new Blob([part.packed]).stream();
  const plain = part.isDeflated ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream;
  const reader = plain.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new ZipProblem(error instanceof Error ? error.message : String(error));
      });
      if (done) return;
      own += value.byteLength;
      spent.bytes += value.byteLength;
      const isBomb = own > 1e6 && own > limits.factor * part.packed.byteLength;
      if (isBomb || spent.bytes > limits.bytes) throw new TooSwollen(String(spent.bytes));
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

/** The end record stands last, before a comment of at most 65 535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new ZipProblem('directory');
}

function packedBytes(bytes: Uint8Array<ArrayBuffer>, view: DataView, local: number, size: number) {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== signatures.local) throw new ZipProblem('part');
  const first = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (first + size > view.byteLength) throw new ZipProblem('part');
  return bytes.subarray(first, first + size);
}
