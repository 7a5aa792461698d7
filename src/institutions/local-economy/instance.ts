import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import type { Tally } from '../../engine/tallies.ts';
import { monthStartTable } from '../../numbers/calendar.ts';
import type { Place } from '../kind.ts';
import { pursesOf } from './distribution.ts';
import type { Purses } from './distribution.ts';
import type { LocalEconomyValues } from './fields.ts';
import { turnoverOf } from './rules.ts';
import type { Circuit, Turnover } from './rules.ts';
import { measuresOf } from './measures.ts';
import type { Measures } from './measures.ts';
import type { Stream } from './stream.ts';
import { YearAccounts } from './year-accounts.ts';

/** One sector as a future sees it; the last one is what nobody makes here. */
export interface Sector {
  readonly name: string;
  readonly local: Parameter | null;
  readonly towardsImports: Parameter | null;
  readonly labour: Parameter | null;
  readonly capacity: Parameter | null;
  readonly otherSales: Parameter | null;
  /** Shares bought of other sectors, by the index of the sector. */
  readonly inputs: readonly { readonly sector: number; readonly share: Parameter }[];
}

/** What a group of households buys in one sector: its orders, and what it spends of a further unit (see `spends`). */
export interface Stall {
  readonly board: OrderBoard;
  readonly sector: number;
  /** [of own earnings, of transfers, of cash in hand], written by the population each month. */
  readonly spends: Float64Array;
  /** Fractions of a minor unit of what each unit spends at once of its earnings. */
  readonly residual: Float64Array;
}

/** Households of the place: what they earn here, and what they showed when the model was built. */
export interface Group {
  readonly id: string;
  readonly cash: AccountBlock;
  readonly count: number;
  readonly labour: Parameter;
  readonly profit: Parameter;
  readonly owners: Parameter;
  readonly ownerDriver: number;
  /** 1 for a household that owns, drawn once a future; how many do. */
  readonly owns: Float64Array;
  ownersHere: number;
  /** Shown by the population, by unit: earnings not ordered from yet, cash when the month began; people a household. */
  readonly earned: Float64Array;
  readonly held: Float64Array;
  readonly size: Float64Array;
  /** Fractions of a minor unit of wages and profits, and what could not be paid yet. */
  readonly residual: Float64Array;
  /** Room for what each unit gets, and for what is still owed to it in this month. */
  readonly pay: Float64Array;
  readonly owed: Float64Array;
  readonly words: Uint32Array;
  /** What it pays here, and what it earns here. */
  readonly flows: { readonly sales: number; readonly income: number };
  readonly tallies: GroupTallies;
  /** Set when stages are made: where it buys, and its incomes of the month by where they come from. */
  stalls: readonly Stall[];
  streams: GroupStreams;
}

/** Incomes of a month: own, from migrants, straight from projects, and from this place. */
export type GroupStreams = Readonly<Record<'own' | 'transfers' | 'direct' | 'here', Stream>>;

/** Incomes of the last year by unit: own, from migrants, from this place, and straight from projects. */
export interface GroupTallies {
  readonly own: Tally;
  readonly transfers: Tally;
  readonly here: Tally;
  readonly direct: Tally;
}

/** A project and what stays here of what it spends. */
export interface Project {
  readonly id: string;
  readonly index: number;
  readonly wages: Parameter;
  readonly purchases: Parameter;
  readonly displaces: Parameter;
  readonly sector: number;
  readonly residual: Float64Array;
  /** Set when stages are made. */
  streams: ProjectStreams;
}

/** What a project pays the outside for labour and for all else, sells to it, and gets from elsewhere. */
export type ProjectStreams = Readonly<Record<'wages' | 'purchases' | 'sales' | 'funding', Stream>>;

/** A local economy while the model is built and run. */
export interface LocalEconomy {
  readonly place: Place;
  readonly values: LocalEconomyValues;
  readonly currency: number;
  readonly till: AccountBlock;
  readonly sectors: readonly Sector[];
  /** Set in `connect`, when the households and projects can be seen. */
  groups: readonly Group[];
  projects: readonly Project[];
  readonly paidElsewhere: Parameter;
  readonly wage: Parameter | null;
  readonly povertyLine: Parameter | null;
  readonly circuit: Circuit;
  /** The month on the book. */
  readonly turn: Turnover;
  /** Money in the till that buys inputs, or was paid by projects, for next month's takings, by sector; whole minor units. */
  readonly waiting: Float64Array;
  /** Fractions of a minor unit: of other customers by sector, then of what goes to people elsewhere. */
  readonly residual: Float64Array;
  readonly measures: Measures;
  readonly accounts: YearAccounts;
  /** Set in `connect`, when all households can be counted. */
  purses: Purses;
  readonly months: Uint8Array;
  flows: {
    readonly imports: number;
    readonly purchases: number;
    readonly wages: number;
    readonly others: number;
    readonly elsewhere: number;
  } | null;
}

/** Round 1: the till and the running values. Groups and projects are looked at when others have shown themselves. */
export function declareLocalEconomy(values: LocalEconomyValues, place: Place): LocalEconomy {
  const { build, id, index } = place;
  const currency = build.currencyIndex(values.currency);
  const till = build.accounts({
    owner: index,
    name: `${id}.till`,
    class: 'asset',
    plane: 'cash',
    currency,
    count: 1,
  });
  build.port(id, 'till', till);
  const sectors = sectorsOf(values, place);
  const groups = Object.keys(values.households).length;
  const circuit = circuitOf(sectors.length, groups, values.rounds.value);
  return {
    place,
    values,
    currency,
    till,
    sectors,
    groups: [],
    projects: [],
    paidElsewhere: place.parameter('paidElsewhere', values.paidElsewhere),
    wage: values.wage === null ? null : place.parameter('wage', values.wage),
    povertyLine: values.povertyLine === null ? null : place.parameter('povertyLine', values.povertyLine),
    circuit,
    turn: turnoverOf(sectors.length, groups),
    waiting: build.state(sectors.length),
    residual: build.state(sectors.length + 1),
    measures: measuresOf(circuit, build),
    accounts: new YearAccounts(sectors.length, groups),
    purses: pursesOf(0),
    months: monthStartTable(build.calendar),
    flows: null,
  };
}

function sectorsOf({ sectors, zone }: LocalEconomyValues, place: Place): Sector[] {
  const names = Object.keys(sectors).sort();
  const known = names.map((name): Sector => {
    const given = sectors[name]!;
    const at = `sectors.${name}`;
    return {
      name,
      local: place.parameter(`${at}.local.${zone}`, given.local[zone]),
      towardsImports: place.parameter(`${at}.towardsImports`, given.towardsImports),
      labour: place.parameter(`${at}.labour`, given.labour),
      capacity: given.capacity === null ? null : place.parameter(`${at}.capacity`, given.capacity),
      otherSales: place.parameter(`${at}.otherSales`, given.otherSales),
      inputs: Object.keys(given.inputs)
        .sort()
        .map((of) => ({
          sector: names.indexOf(of),
          share: place.parameter(`${at}.inputs.${of}`, given.inputs[of]!),
        })),
    };
  });
  return [...known, nobodys];
}

/** What no sector of the place sells. */
const nobodys: Sector = {
  name: '',
  local: null,
  towardsImports: null,
  labour: null,
  capacity: null,
  otherSales: null,
  inputs: [],
};

function circuitOf(sectors: number, groups: number, rounds: number): Circuit {
  return {
    local: new Float64Array(sectors),
    capacity: new Float64Array(sectors),
    labour: new Float64Array(sectors),
    inputs: new Float64Array(sectors * sectors),
    respends: new Float64Array(sectors * groups),
    labourTo: new Float64Array(groups),
    profitTo: new Float64Array(groups),
    rounds,
  };
}
