import { Parser } from 'saxen';

/** What is heard of an XML text while it is read; names come without their prefix. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

/** An XML text that is broken. */
export class XmlProblem extends Error {}

/**
 * Reads an XML text that comes in pieces of UTF-8 and tells the listener what it holds. Nothing outside the text is ever
 * loaded, and entities beyond the five of XML are left as they are. Throws an XmlProblem. The only file that knows the library.
 */
export async function hearXml(pieces: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const decoder = new TextDecoder();
  const parser = new Parser();
  const failed: { error: Error | null } = { error: null };
  parser.on('openTag', (name, attributes, decode) => {
    listener.open(local(name), (attribute) => {
      const found = attributes()[attribute];
      return found === undefined ? undefined : decode(found);
    });
  });
  parser.on('text', (text, decode) => listener.text(decode(text)));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('closeTag', (name) => listener.close(local(name)));
  parser.on('error', (error) => {
    failed.error ??= error;
  });
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (failed.error !== null) throw new XmlProblem(failed.error.message);
  }
  parser.write(decoder.decode());
  parser.end();
  if (failed.error !== null) throw new XmlProblem(failed.error.message);
}

function local(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}
