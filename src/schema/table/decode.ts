/**
 * The text of a file that people saved from a spreadsheet: UTF-8; UTF-16 when it begins with a byte order mark, as Excel's
 * "Unicode text" does; else Windows-1252, in which Excel saves CSV in western Europe.
 *
 * @example textOfBytes(new Uint8Array([0x6d, 0xe9])) // 'mé'
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the old code page of the spreadsheet, in which every byte is a sign.
    return inWindows1252(bytes);
  }
}

/** What the bytes 0x80 to 0x9F mean in Windows-1252; five of them mean nothing. Source: whatwg.org, index-windows-1252. */
const signsFrom80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, because the decoder of some Node versions takes this code page for Latin 1 and loses the euro sign. */
function inWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (sign) => signsFrom80.charAt(sign.charCodeAt(0) - 0x80));
}

/** Tells whether bytes are a packed file (a zip), as .xlsx workbooks are. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}
