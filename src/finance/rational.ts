import { type Fraction, minus, over, plus, ratioOf, tenToThe, times } from './fraction.ts';

/**
 * Reads a rate that is written as an exact expression: decimal numbers, `+ - * /` and parentheses with the usual precedence,
 * such as `0.2*(10/365+21/366)`. It is computed as a fraction, so that nothing is rounded before the end. Throws, with the
 * text and the place counted from 1, when the text is anything else, divides by zero or is longer than 500 characters.
 *
 * @example rationalOf('0.08/12') // 1/150, as { top: 8n, bottom: 1200n }
 */
export function rationalOf(text: string): Fraction {
  if (text.length > longestText) throw new Error(`A rate of ${text.length} characters is too long to be one.`);
  const reader: Reader = { text, place: 0 };
  const value = sumFrom(reader);
  if (nextSign(reader) !== '') throw misread(reader);
  return value;
}

interface Reader {
  readonly text: string;
  place: number;
}

function sumFrom(reader: Reader): Fraction {
  let sum = productFrom(reader);
  for (;;) {
    const sign = nextSign(reader);
    if (sign !== '+' && sign !== '-') return sum;
    reader.place++;
    const term = productFrom(reader);
    sum = sign === '+' ? plus(sum, term) : minus(sum, term);
  }
}

function productFrom(reader: Reader): Fraction {
  let product = factorFrom(reader);
  for (;;) {
    const sign = nextSign(reader);
    if (sign !== '*' && sign !== '/') return product;
    reader.place++;
    const factor = factorFrom(reader);
    if (sign === '/' && factor.top === 0n) throw new Error(`The rate "${reader.text}" divides by zero.`);
    product = sign === '*' ? times(product, factor) : over(product, factor);
  }
}

function factorFrom(reader: Reader): Fraction {
  const sign = nextSign(reader);
  if (sign === '-' || sign === '+') {
    reader.place++;
    const factor = factorFrom(reader);
    return sign === '-' ? { top: -factor.top, bottom: factor.bottom } : factor;
  }
  if (sign !== '(') return decimalFrom(reader);
  reader.place++;
  const inside = sumFrom(reader);
  if (nextSign(reader) !== ')') throw misread(reader);
  reader.place++;
  return inside;
}

function decimalFrom(reader: Reader): Fraction {
  const match = /^(\d+)(?:\.(\d+))?|^\.(\d+)/.exec(reader.text.slice(reader.place));
  if (match === null) throw misread(reader);
  reader.place += match[0].length;
  const decimals = match[2] ?? match[3] ?? '';
  return ratioOf(BigInt(`${match[1] ?? ''}${decimals}`), tenToThe(decimals.length));
}

/** The next character that is not a space, or nothing at the end. */
function nextSign(reader: Reader): string {
  while (reader.text[reader.place] === ' ') reader.place++;
  return reader.text[reader.place] ?? '';
}

function misread({ text, place }: Reader): Error {
  return new Error(`The rate "${text}" cannot be read from character ${place + 1} on.`);
}

const longestText = 500;
