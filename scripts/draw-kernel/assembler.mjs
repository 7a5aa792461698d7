// A small assembler of WebAssembly, just as much of it as the draw kernel needs. An expression is the list of bytes that
// leaves its value on the stack, so that expressions are put together by calling functions.
// Source of the encodings: WebAssembly Core Specification 2.0, chapter 5 and appendix "Index of Instructions".

/** @typedef {readonly number[]} Bytes */
/** @typedef {'i32' | 'f64' | 'v128'} Type */

const typeCodes = { i32: 0x7f, f64: 0x7c, v128: 0x7b };

/**
 * A whole number of either sign in signed LEB128.
 * @param {number} value
 * @returns {number[]}
 */
function signed(value) {
  const bytes = [];
  for (let rest = value | 0; ;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/**
 * A whole number of 0 or more in unsigned LEB128.
 * @param {number} value
 * @returns {number[]}
 */
function unsigned(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** @param {number} value @returns {number[]} */
function float(value) {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

/** @param {Bytes} content @returns {number[]} */
function sized(content) {
  return [...unsigned(content.length), ...content];
}

/** @param {readonly Bytes[]} items @returns {number[]} */
function listed(items) {
  return [...unsigned(items.length), ...items.flat()];
}

/** @param {number} code @returns {(...operands: Bytes[]) => Bytes} */
const plain =
  (code) =>
  (...operands) => [...operands.flat(), code];

/** @param {number} code @returns {(...operands: Bytes[]) => Bytes} */
const vector =
  (code) =>
  (...operands) => [...operands.flat(), 0xfd, ...unsigned(code)];

/** @param {number} code @param {number} align @returns {(address: Bytes, offset: number, value?: Bytes) => Bytes} */
const memory =
  (code, align) =>
  (address, offset, value = []) => [...address, ...value, code, align, ...unsigned(offset)];

/** @param {number} code @param {number} align @returns {(address: Bytes, offset: number, value?: Bytes) => Bytes} */
const vectorMemory =
  (code, align) =>
  (address, offset, value = []) => [...address, ...value, 0xfd, ...unsigned(code), align, ...unsigned(offset)];

export const i32 = {
  /** @param {number} value @returns {Bytes} */
  of: (value) => [0x41, ...signed(value)],
  add: plain(0x6a),
  or: plain(0x72),
  shl: plain(0x74),
  lessUnsigned: plain(0x49),
  greaterUnsigned: plain(0x4b),
  equal: plain(0x46),
  load: memory(0x28, 2),
  store: memory(0x36, 2),
};

export const i32x4 = {
  splat: vector(0x11),
  /** @param {number[]} lanes @returns {Bytes} */
  of: (lanes) => [0xfd, 0x0c, ...new Uint8Array(new Int32Array(lanes).buffer)],
  shl: vector(0xab),
  shrUnsigned: vector(0xad),
  add: vector(0xae),
  truncated: vector(0xfc),
};

export const i64x2 = {
  splat: vector(0x12),
  extended: vector(0xc7),
  shl: vector(0xcb),
  shrUnsigned: vector(0xcd),
  add: vector(0xce),
};

export const f64x2 = {
  /** @param {number} value @returns {Bytes} */
  of: (value) => [0xfd, 0x0c, ...float(value), ...float(value)],
  splat: vector(0x14),
  add: vector(0xf0),
  sub: vector(0xf1),
  mul: vector(0xf2),
  div: vector(0xf3),
  negated: vector(0xed),
  root: vector(0xef),
  floor: vector(0x75),
  less: vector(0x49),
  greater: vector(0x4a),
  ofSigned: vector(0xfe),
  ofUnsigned: vector(0xff),
};

export const v128 = {
  load: vectorMemory(0x00, 0),
  store: vectorMemory(0x0b, 0),
  loadHalf: vectorMemory(0x5d, 0),
  loadWord: vectorMemory(0x5c, 0),
  and: vector(0x4e),
  or: vector(0x50),
  xor: vector(0x51),
  choose: vector(0x52),
  /**
   * Loads a word into one lane of a vector.
   * @param {Bytes} address @param {Bytes} into @param {number} lane @returns {Bytes}
   */
  loadLane: (address, into, lane) => [...address, ...into, 0xfd, 0x56, 0, 0, lane],
  /**
   * Stores one half of a vector.
   * @param {Bytes} address @param {number} offset @param {Bytes} value @param {number} lane @returns {Bytes}
   */
  storeHalf: (address, offset, value, lane) => [...address, ...value, 0xfd, 0x5b, 0, ...unsigned(offset), lane],
  /**
   * Four words picked from the eight of two vectors.
   * @param {Bytes} a @param {Bytes} b @param {number[]} words @returns {Bytes}
   */
  pick: (a, b, words) => [...a, ...b, 0xfd, 0x0d, ...words.flatMap((word) => [0, 1, 2, 3].map((i) => 4 * word + i))],
};

/** The named variables of a function, and the statements that use them. */
export class Code {
  /** @type {Map<string, { index: number, type: Type }>} */
  #variables = new Map();
  /** @type {readonly string[]} */
  #parameters;

  /** @param {Partial<Record<Type, readonly string[]>>} parameters Names by type, in their order. */
  constructor(parameters) {
    const { i32: words = [], f64: numbers = [] } = parameters;
    this.#parameters = [...words, ...numbers];
    for (const name of words) this.variable(name, 'i32');
    for (const name of numbers) this.variable(name, 'f64');
  }

  /** @param {string} name @param {Type} type */
  variable(name, type) {
    this.#variables.set(name, { index: this.#variables.size, type });
  }

  /** @param {string} name @returns {Bytes} */
  get(name) {
    return [0x20, ...unsigned(this.#indexOf(name))];
  }

  /** @param {string} name @param {Bytes} value @returns {Bytes} */
  set(name, value) {
    return [...value, 0x21, ...unsigned(this.#indexOf(name))];
  }

  /**
   * Runs statements while a condition holds, tested before each turn.
   * @param {Bytes} condition @param {Bytes} statements @returns {Bytes}
   */
  while(condition, statements) {
    return [0x02, 0x40, 0x03, 0x40, ...condition, 0x45, 0x0d, 1, ...statements, 0x0c, 0, 0x0b, 0x0b];
  }

  /** @param {Bytes} condition @param {Bytes} statements @returns {Bytes} */
  if(condition, statements) {
    return [...condition, 0x04, 0x40, ...statements, 0x0b];
  }

  /** @returns {{ parameters: Type[], locals: Type[] }} */
  get types() {
    const types = [...this.#variables.values()].map(({ type }) => type);
    return { parameters: types.slice(0, this.#parameters.length), locals: types.slice(this.#parameters.length) };
  }

  /** @param {string} name @returns {number} */
  #indexOf(name) {
    const variable = this.#variables.get(name);
    if (variable === undefined) throw new Error(`There is no variable ${name}.`);
    return variable.index;
  }
}

/**
 * A module with a memory and functions that return nothing, all exported.
 * @param {number} pages Pages of 64 kB of the memory, which cannot grow.
 * @param {Readonly<Record<string, { code: Code, body: Bytes }>>} functions
 * @returns {Uint8Array}
 */
export function moduleOf(pages, functions) {
  const entries = Object.entries(functions);
  const section = (/** @type {number} */ id, /** @type {Bytes} */ content) => [id, ...sized(content)];
  const name = (/** @type {string} */ text) => sized([...new TextEncoder().encode(text)]);
  const typesOf = (/** @type {Type[]} */ types) => types.map((type) => [typeCodes[type]]);
  const types = entries.map(([, { code }]) => [0x60, ...listed(typesOf(code.types.parameters)), 0]);
  const bodies = entries.map(([, { code, body }]) => {
    const locals = code.types.locals.map((type) => [1, typeCodes[type]]);
    return sized([...listed(locals), ...body, 0x0b]);
  });
  const [magic, version] = [
    [0x00, 0x61, 0x73, 0x6d],
    [0x01, 0x00, 0x00, 0x00],
  ];
  return Uint8Array.from([
    ...magic,
    ...version,
    ...section(1, listed(types)),
    ...section(3, listed(entries.map((_, i) => [i]))),
    ...section(5, listed([[0x01, ...unsigned(pages), ...unsigned(pages)]])),
    ...section(7, listed([[...name('memory'), 0x02, 0], ...entries.map(([key], i) => [...name(key), 0x00, i])])),
    ...section(10, listed(bodies)),
  ]);
}
