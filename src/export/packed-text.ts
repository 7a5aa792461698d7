/** The longest text that is unpacked, in bytes: as long as the longest file that is read. */
export const longestUnpacked = 1024 * 1024;
/** The longest packed text that is looked at: what a browser keeps in its address without trouble, and no more. */
export const longestPacked = 200_000;

/** A text that cannot be unpacked: cut, changed on its way, too long, or never packed by this program. */
export class NotPacked extends Error {}

/** A text as letters that may stand in an address: compressed (deflate, RFC 1951), then base64 for addresses (RFC 4648, section 5). */
export async function pack(text: string): Promise<string> {
  const bytes = await all(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The text again. A link comes from a stranger: unpacking stops as soon as there is more than a file may hold, so that a few
 * letters never fill the memory. Rejects with NotPacked.
 */
export async function unpack(packed: string): Promise<string> {
  if (packed.length > longestPacked) throw new NotPacked('too long');
  if (!/^[\w-]*$/.test(packed)) throw new NotPacked('other letters');
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(await all(stream, longestUnpacked));
  } catch (error) {
    throw error instanceof NotPacked ? error : new NotPacked('broken', { cause: error });
  }
}

async function all(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new NotPacked('unpacks into too much');
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
