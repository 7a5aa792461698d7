import type { AccountBlock } from '../../engine/accounts.ts';
import type { Flow } from '../../engine/flows.ts';
import type { Model } from '../../engine/model.ts';
import type { InstitutionSpec } from '../../schema/scenario.ts';
import { playAgain } from '../replay/play-again.ts';
import type { ReplayRequest } from '../replay/play-again.ts';
import { groupNamed, factsOf } from './group-facts.ts';

/** Money of one purpose between the group and its members, from the members' side: what they pay is below zero. */
export interface MemberColumn {
  readonly purpose: string;
  /** Indexes of the flows behind it, by which entries are asked for. */
  readonly flows: readonly number[];
  /** member × meetings + meeting, minor units of the member's own currency. */
  readonly amounts: Float64Array;
}

/** What members hold with the group, or owe it, after each meeting. */
export interface MemberStock extends MemberColumn {
  readonly purpose: 'savings' | 'debt';
  readonly block: number;
}

/** Money between the group and anybody else, from the box's side. */
export interface OtherColumn {
  readonly purpose: string;
  /** Id of the institution on the other side; `outside` for the world. */
  readonly party: string;
  readonly flows: readonly number[];
  /** By meeting, minor units of the group's currency. */
  readonly amounts: Float64Array;
}

/** Money the group keeps: box, social fund, what the treasurer holds. */
export interface Purse {
  readonly name: 'box' | 'fund' | 'float';
  readonly block: number;
  /** What was in it after each meeting. */
  readonly closing: Float64Array;
}

/** One group in one future, meeting by meeting, as its members see it. */
export interface GroupBook {
  readonly group: string;
  readonly type: 'rotating' | 'accumulating';
  readonly future: number;
  readonly currency: string;
  readonly minorUnits: number;
  readonly members: number;
  /** The first member who lives abroad, or the number of members when none does; and what those count in. */
  readonly firstAbroad: number;
  readonly currencyAbroad: string | null;
  readonly minorUnitsAbroad: number;
  /** The members' own accounts, at home and abroad: the block, to ask for a member's entries. */
  readonly memberBlocks: readonly number[];
  readonly step: 'month' | 'week';
  /** What `day` counts: days since 1970-01-01. */
  readonly meetings: readonly { readonly period: number; readonly day: number }[];
  readonly columns: readonly MemberColumn[];
  readonly stocks: readonly MemberStock[];
  /** Principal struck off or taken from the own payout, member × meetings + meeting; null without loans. */
  readonly writtenOff: Float64Array | null;
  readonly others: readonly OtherColumn[];
  readonly purses: readonly Purse[];
}

/**
 * Reads the book of a savings group in one future: passbooks, the box and everything else, recomputed from the entries. For each
 * meeting the purses grow by what members paid less what they received, and by the other columns. Throws when the scenario has
 * no such group, and a BrokenFuture when the future is one that fails.
 *
 * @example groupBook({ scenario, seed: 1, future: 7 }, 'tontine').purses[0].closing
 */
export function groupBook(request: ReplayRequest, group: string): GroupBook {
  const spec = groupNamed(request.scenario, group);
  const lines: Line[] = [];
  const model = playAgain(request, (played) => {
    const { flows } = played.parts.ledger;
    const index = played.parts.institutions.find(({ id }) => id === group)!.index;
    const touches = flows.map(({ from, to }) => from === index || to === index);
    return (period, from, to, amount, flow) => {
      if (touches[flow]!) lines.push({ period, from, to, amount, flow });
    };
  });
  return bookOf(model, spec, lines, request.future);
}

interface Line {
  readonly period: number;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly flow: number;
}

interface Reading {
  readonly model: Model;
  readonly lines: readonly Line[];
  readonly home: AccountBlock;
  readonly away: AccountBlock | null;
  readonly homeCount: number;
  readonly members: number;
  readonly group: number;
  /** By period: its meeting, or -1. */
  readonly meetingOf: Int32Array;
  readonly meetings: number;
}

function bookOf(model: Model, spec: InstitutionSpec, lines: readonly Line[], future: number): GroupBook {
  const { ledger, institutions, calendar, economy } = model.parts;
  const facts = factsOf(spec);
  const block = (name: string): AccountBlock | undefined => ledger.blocks.find((known) => known.name === name);
  const home = block(`${facts.members}.cash`)!;
  const away = facts.abroad === null ? null : block(`${facts.abroad.members}.cash`)!;
  const periods = [...new Set(lines.map(({ period }) => period))].sort((a, b) => a - b);
  const meetingOf = new Int32Array(calendar.periods).fill(-1);
  periods.forEach((period, meeting) => (meetingOf[period] = meeting));
  const reading: Reading = {
    model,
    lines,
    home,
    away,
    homeCount: facts.count,
    members: facts.count + (facts.abroad?.count ?? 0),
    group: institutions.find(({ id }) => id === spec.id)!.index,
    meetingOf,
    meetings: periods.length,
  };
  const purses = (['box', 'fund', 'float'] as const).flatMap((name) => {
    const found = block(`${spec.id}.${name}`);
    return found === undefined ? [] : [{ name, block: found.index, closing: closingOf(reading, found) }];
  });
  const minorUnits = (currency: number): number => economy.currencies[currency]!.minorUnits;
  return {
    group: spec.id,
    type: facts.type,
    future,
    currency: model.parts.currencyCodes[home.currency]!,
    minorUnits: minorUnits(home.currency),
    members: reading.members,
    firstAbroad: facts.count,
    currencyAbroad: away === null ? null : model.parts.currencyCodes[away.currency]!,
    minorUnitsAbroad: away === null ? 1 : minorUnits(away.currency),
    memberBlocks: away === null ? [home.index] : [home.index, away.index],
    step: calendar.step,
    meetings: periods.map((period) => ({ period, day: calendar.firstDay[period]! })),
    columns: columnsOf(reading),
    stocks: stocksOf(reading, block(`${spec.id}.savings`), block(`${spec.id}.debts`)),
    writtenOff: writtenOffOf(reading, block(`${spec.id}.debts`)),
    others: othersOf(reading),
    purses,
  };
}

/** Cash between the group and its members, one column a purpose. */
function columnsOf(reading: Reading): MemberColumn[] {
  const { model, members, meetings } = reading;
  const byPurpose = new Map<string, { flows: number[]; amounts: Float64Array }>();
  for (const line of reading.lines) {
    const flow = model.parts.ledger.flows[line.flow]!;
    if (flow.plane !== 'cash') continue;
    const paying = memberAt(reading, line.from);
    const receiving = memberAt(reading, line.to);
    if (paying < 0 && receiving < 0) continue;
    const known = byPurpose.get(flow.purpose) ?? { flows: [], amounts: new Float64Array(members * meetings) };
    byPurpose.set(flow.purpose, known);
    if (!known.flows.includes(line.flow)) known.flows.push(line.flow);
    const cell = Math.max(paying, receiving) * meetings + reading.meetingOf[line.period]!;
    known.amounts[cell]! += paying >= 0 ? -line.amount : line.amount;
  }
  return [...byPurpose].map(([purpose, known]) => ({ purpose, ...known }));
}

/** Savings and debts after each meeting; a purse that members share with nobody has neither. */
function stocksOf(reading: Reading, savings?: AccountBlock, debts?: AccountBlock): MemberStock[] {
  const stock = (purpose: 'savings' | 'debt', block: AccountBlock): MemberStock => {
    const { meetings, members, model } = reading;
    const amounts = new Float64Array(members * meetings);
    const flows = new Set<number>();
    for (const { from, to, period, amount, flow } of reading.lines) {
      const meeting = reading.meetingOf[period]!;
      if (isIn(block, from)) amounts[(from - block.first) * meetings + meeting]! -= amount;
      if (isIn(block, to)) amounts[(to - block.first) * meetings + meeting]! += amount;
      if (isIn(block, from) || isIn(block, to)) flows.add(flow);
    }
    for (let cell = 0; cell < amounts.length; cell++) if (cell % meetings > 0) amounts[cell]! += amounts[cell - 1]!;
    // A debt stands in the book below zero.
    if (purpose === 'debt') amounts.forEach((amount, cell) => (amounts[cell] = amount === 0 ? 0 : -amount));
    return { purpose, block: model.parts.ledger.blocks[block.index]!.index, flows: [...flows], amounts };
  };
  return [
    ...(savings === undefined ? [] : [stock('savings', savings)]),
    ...(debts === undefined ? [] : [stock('debt', debts)]),
  ];
}

function writtenOffOf(reading: Reading, debts?: AccountBlock): Float64Array | null {
  if (debts === undefined) return null;
  const { model, members, meetings } = reading;
  const amounts = new Float64Array(members * meetings);
  for (const { to, period, amount, flow } of reading.lines) {
    if (model.parts.ledger.flows[flow]!.purpose !== 'written-off' || !isIn(debts, to)) continue;
    amounts[(to - debts.first) * meetings + reading.meetingOf[period]!]! += amount;
  }
  return amounts;
}

/** Cash between the group and anybody but its members, in the group's currency. */
function othersOf(reading: Reading): OtherColumn[] {
  const { model, group, meetings, home } = reading;
  const { flows } = model.parts.ledger;
  const found = new Map<string, { purpose: string; party: string; flows: number[]; amounts: Float64Array }>();
  for (const line of reading.lines) {
    const flow = flows[line.flow]!;
    if (flow.plane !== 'cash' || flow.currency !== home.currency || flow.from === flow.to) continue;
    if (memberAt(reading, line.from) >= 0 || memberAt(reading, line.to) >= 0) continue;
    const party = model.parts.institutions[flow.from === group ? flow.to : flow.from]!.id;
    const key = `${flow.purpose} ${party}`;
    const known = found.get(key) ?? newOther(flow, party, meetings);
    found.set(key, known);
    if (!known.flows.includes(line.flow)) known.flows.push(line.flow);
    known.amounts[reading.meetingOf[line.period]!]! += flow.from === group ? -line.amount : line.amount;
  }
  return [...found.values()];
}

function newOther({ purpose }: Flow, party: string, meetings: number) {
  return { purpose, party, flows: [] as number[], amounts: new Float64Array(meetings) };
}

function closingOf({ lines, meetingOf, meetings }: Reading, block: AccountBlock): Float64Array {
  const closing = new Float64Array(meetings);
  for (const { from, to, period, amount } of lines) {
    if (isIn(block, from)) closing[meetingOf[period]!]! -= amount;
    if (isIn(block, to)) closing[meetingOf[period]!]! += amount;
  }
  for (let meeting = 1; meeting < meetings; meeting++) closing[meeting]! += closing[meeting - 1]!;
  return closing;
}

/** The member an account belongs to, counted from 0 through home and abroad; -1 for anybody else. */
function memberAt({ home, away, homeCount }: Reading, account: number): number {
  if (isIn(home, account) && account - home.first < homeCount) return account - home.first;
  return away !== null && isIn(away, account) ? homeCount + account - away.first : -1;
}

function isIn({ first, count }: AccountBlock, account: number): boolean {
  return account >= first && account < first + count;
}
