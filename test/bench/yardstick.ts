import { uniformOfWord } from '../../src/random/draws.ts';
import type { YardstickDraws } from './yardstick-draws.ts';

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
const failures = new Uint32Array(households);
const factors = new Float64Array(households);
const cash = new Float64Array(households);
const owed = new Float64Array(households);
const left = new Int32Array(households);
const blockedUntil = new Int32Array(households);

/** Plays `futures` futures and returns 12 numbers a month: [future][month][series]. */
export function playYardstick(futures: number, draws: YardstickDraws): Float64Array {
  const out = new Float64Array(futures * months * seriesCount);
  for (let future = 0; future < futures; future++) playFuture(future, draws, out, future * months * seriesCount);
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

function playFuture(future: number, draws: YardstickDraws, out: Float64Array, start: number): void {
  cash.set(base);
  owed.fill(0);
  left.fill(0);
  blockedUntil.fill(0);
  let pool = 0;
  let enterprise = 0;
  let dividend = 0;
  for (let month = 0; month < months; month++) {
    draws.month(factors, failures, month, future, households);
    const at = start + month * seriesCount;
    pool = repayAndLend(month, pool + earnAndSave(dividend, out, at), out, at);
    const beyond = pool - 500;
    const invested = beyond > 0 ? 0.02 * beyond : 0;
    pool -= invested;
    enterprise += invested;
    const profit = enterprise * (0.01 + 0.03 * draws.profit(month, future));
    const paid = profit > 0 ? 0.5 * profit : 0;
    enterprise = enterprise + profit - paid;
    dividend = paid / households;
    out[at + 6] = pool;
    out[at + 9] = enterprise;
    out[at + 10] = paid;
  }
}

/** Incomes, transfers and savings of one month; what is left is in `cash`. Writes income, cost and savings; returns the last. */
function earnAndSave(dividend: number, out: Float64Array, at: number): number {
  let income = 0;
  let cost = 0;
  let saved = 0;
  for (let h = 0; h < households; h++) {
    const usual = base[h]!;
    const earned = usual * factors[h]!;
    const sent = 0.15 * earned;
    const fee = 2.5 + 0.03 * sent;
    const net = sent - fee;
    const margin = 0.015 * net;
    const received = net - margin;
    const saving = 0.2 * received;
    const available = cash[h]! + (earned - sent) + (received - saving) + dividend;
    const wish = 0.85 * usual;
    const most = available < wish ? available : wish;
    cash[h] = available - (most < 0 ? 0 : most);
    income += earned;
    cost += fee + margin;
    saved += saving;
  }
  out[at] = income;
  out[at + 1] = cost;
  out[at + 2] = saved;
  return saved;
}

/** Instalments, defaults and new loans of one month; returns the pool after lending. */
function repayAndLend(month: number, before: number, out: Float64Array, at: number): number {
  let repaid = 0;
  let lost = 0;
  let outstanding = 0;
  let held = 0;
  let active = 0;
  for (let h = 0; h < households; h++) {
    let rest = cash[h]!;
    const months = left[h]!;
    if (months > 0) {
      const balance = owed[h]!;
      const interest = 0.015 * balance;
      const due = months === 1 ? balance + interest : 91.68;
      const hazard = rest < due ? 0.03 : 0.005;
      let after = 0;
      if (uniformOfWord(failures[h]!) < hazard) {
        lost += balance;
        left[h] = 0;
        blockedUntil[h] = month + 12;
      } else {
        if (months > 1) {
          after = balance - (due - interest);
          active++;
        }
        left[h] = months - 1;
        rest -= due;
        repaid += due;
        cash[h] = rest;
      }
      owed[h] = after;
      outstanding += after;
    }
    held += rest;
  }
  const pool = before + repaid;
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
  out[at + 3] = repaid;
  out[at + 4] = lent;
  out[at + 5] = lost;
  out[at + 7] = outstanding + lent;
  out[at + 8] = active + granted;
  out[at + 11] = held + lent;
  return pool - lent;
}
