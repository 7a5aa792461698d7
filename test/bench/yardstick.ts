import { exp } from '../../src/numbers/elementary.ts';
import { normalQuantile } from '../../src/numbers/elementary.ts';
import { uniformOfWord } from '../../src/random/draws.ts';

/**
 * The yardstick: a small loan pool of 200 households over 120 months in floating-point money, defined operation by
 * operation so that every program that plays it gives the same bits (checksum 7c075d3b for 100 futures). It has the shape
 * of the engine's work: keyed draws, normals, incomes, transfers, savings, loans, an enterprise.
 *
 * It is written in the engine's style: each step is one small loop over all households.
 */
const households = 200;
const months = 120;
const seriesCount = 12;

const base = Float64Array.from({ length: households }, (_, h) => 500 + 5 * h);
const shockWords = new Uint32Array(households);
const defaultWords = new Uint32Array(households);
const incomes = new Float64Array(households);
const cash = new Float64Array(households);
const owed = new Float64Array(households);
const left = new Int32Array(households);
const blockedUntil = new Int32Array(households);

/** Plays `futures` futures and returns 12 numbers a month: [future][month][series]. */
export function playYardstick(futures: number): Float64Array {
  const out = new Float64Array(futures * months * seriesCount);
  for (let future = 0; future < futures; future++) playFuture(future, out, future * months * seriesCount);
  return out;
}

/** The checksum of the yardstick: FNV-1a over 32-bit words, low word first. */
export function checksum(values: Float64Array): string {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  let hash = 2166136261;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 16777619);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export const householdMonths = households * months;

function playFuture(future: number, out: Float64Array, start: number): void {
  cash.set(base);
  owed.fill(0);
  left.fill(0);
  blockedUntil.fill(0);
  let pool = 0;
  let enterprise = 0;
  let dividend = 0;
  for (let month = 0; month < months; month++) {
    drawWords(month, future);
    for (let h = 0; h < households; h++) incomes[h] = normalQuantile(uniformOfWord(shockWords[h]!));
    for (let h = 0; h < households; h++) incomes[h] = base[h]! * exp(0.35 * incomes[h]! - 0.06125);
    const at = start + month * seriesCount;
    pool = playHouseholds(month, dividend, pool, out, at);
    const beyond = pool - 500;
    const invested = beyond > 0 ? 0.02 * beyond : 0;
    pool -= invested;
    enterprise += invested;
    const profit = enterprise * (0.01 + 0.03 * normalQuantile(uniformOfWord(word(0xffffffff, month, future))));
    const paid = profit > 0 ? 0.5 * profit : 0;
    enterprise = enterprise + profit - paid;
    dividend = paid / households;
    out[at + 6] = pool;
    out[at + 9] = enterprise;
    out[at + 10] = paid;
  }
}

/** Incomes, transfers, savings and loans of one month; returns the pool after lending. */
function playHouseholds(month: number, dividend: number, poolBefore: number, out: Float64Array, at: number): number {
  let [income, cost, saved, repaid, lost, outstanding, held, active] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let h = 0; h < households; h++) {
    const earned = incomes[h]!;
    const sent = 0.15 * earned;
    const fee = 2.5 + 0.03 * sent;
    const net = sent - fee;
    const margin = 0.015 * net;
    const received = net - margin;
    const saving = 0.2 * received;
    const available = cash[h]! + (earned - sent) + (received - saving) + dividend;
    let consumed = 0.85 * base[h]!;
    if (available < consumed) consumed = available;
    if (consumed < 0) consumed = 0;
    let rest = available - consumed;
    income += earned;
    cost += fee + margin;
    saved += saving;
    if (left[h]! > 0) {
      const balance = owed[h]!;
      const interest = 0.015 * balance;
      const last = left[h] === 1;
      const due = last ? balance + interest : 91.68;
      const hazard = rest < due ? 0.03 : 0.005;
      if (uniformOfWord(defaultWords[h]!) < hazard) {
        lost += balance;
        owed[h] = 0;
        left[h] = 0;
        blockedUntil[h] = month + 12;
      } else {
        owed[h] = last ? 0 : balance - (due - interest);
        left[h]! -= 1;
        rest -= due;
        repaid += due;
      }
    }
    cash[h] = rest;
    outstanding += owed[h]!;
    held += rest;
    if (left[h]! > 0) active++;
  }
  const pool = poolBefore + saved + repaid;
  const affordable = Math.max(0, Math.floor((pool - 500) / 1000));
  let granted = 0;
  for (let h = 0; h < households && granted < affordable; h++) {
    if (left[h] !== 0 || month < blockedUntil[h]!) continue;
    owed[h] = 1000;
    left[h] = 12;
    cash[h]! += 1000;
    granted++;
  }
  const lent = 1000 * granted;
  out[at] = income;
  out[at + 1] = cost;
  out[at + 2] = saved;
  out[at + 3] = repaid;
  out[at + 4] = lent;
  out[at + 5] = lost;
  out[at + 7] = outstanding + lent;
  out[at + 8] = active + granted;
  out[at + 11] = held + lent;
  return pool - lent;
}

/** Threefry4x32 with 12 rounds, key (42, 0, 0, 0), one block a household: the yardstick's own layout of draws. */
function drawWords(month: number, future: number): void {
  for (let h = 0; h < households; h++) block(h, month, future, h);
}

const single = new Uint32Array(1);

function word(household: number, month: number, future: number): number {
  const keptShock = shockWords[0]!;
  const keptDefault = defaultWords[0]!;
  block(household, month, future, 0);
  single[0] = shockWords[0]!;
  shockWords[0] = keptShock;
  defaultWords[0] = keptDefault;
  return single[0];
}

const k0 = 0x2a;
const k4 = 0x1bd11bda ^ k0;

function block(c0: number, c1: number, c2: number, into: number): void {
  let a = (c0 + k0) | 0;
  let b = c1 | 0;
  let c = c2 | 0;
  let d = 0;
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  d = (d + k4 + 1) | 0;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;
  c = (c + k4) | 0;
  d = (d + k0 + 2) | 0;
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  shockWords[into] = a;
  defaultWords[into] = b + k4;
}
