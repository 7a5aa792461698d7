import { mirroredLetters } from '../text/translation.ts';

/** How wide a text is, in pixels. A page measures with its own fonts; where there is none, `roughWidth` does. */
export type Measure = (text: string, style: TextStyle) => number;

export interface TextStyle {
  readonly size: number;
  readonly face: 'serif' | 'sans';
  readonly bold: boolean;
}

/** Widths of an average typeface, a little too wide rather than too narrow. */
export const roughWidth: Measure = (text, { size, bold }) => text.length * size * (bold ? 0.6 : 0.55);

const faces = {
  serif: "Georgia, 'Palatino Linotype', 'DejaVu Serif', serif",
  sans: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif",
} as const;

/** The typefaces of a style, as a style sheet or a canvas names them. */
export function fontOf({ size, face, bold }: TextStyle): string {
  return `${bold ? 'bold ' : ''}${size}px ${faces[face]}`;
}

/**
 * A text cut into lines no wider than `width`; at most `most` of them, the last one ending in `…` when there is more. A word
 * that is wider than a line is cut where the line ends. Non-breaking spaces never break.
 */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure, most = 99): readonly string[] {
  // What is set apart stays so, line by line.
  const apart = /^\u2066(.*)\u2069$/s.exec(text)?.[1];
  if (apart !== undefined) return wrap(apart, width, style, measure, most).map((line) => `\u2066${line}\u2069`);
  const fits = (line: string): boolean => measure(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).flatMap((each) => cut(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

function cut(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && !fits(piece + sign)) {
      pieces.push(piece);
      piece = sign;
    } else piece += sign;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** A text inside a picture: what has a meaning in SVG is written so that it has none. */
export function escaped(text: string): string {
  return text
    .replaceAll(notInXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Signs that XML refuses even when they are written as references. */
// eslint-disable-next-line no-control-regex
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text with letters written from right to left is read from the right whatever stands around it: its stops end it on the left. */
function isolated(text: string): string {
  return mirroredLetters.test(text) && !text.startsWith('\u2066') ? `\u2067${text}\u2069` : text;
}

/** A line of text at a place; `anchor` says which end of it stands there. */
export function textAt(
  place: { readonly x: number; readonly y: number },
  text: string,
  style: TextStyle,
  colour: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const weight = style.bold ? ' font-weight="bold"' : '';
  return (
    `<text x="${place.x}" y="${place.y}" font-family="${faces[style.face]}" font-size="${style.size}"${weight} ` +
    `fill="${colour}" text-anchor="${anchor}">${escaped(isolated(text))}</text>`
  );
}
