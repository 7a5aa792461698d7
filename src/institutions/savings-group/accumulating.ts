import type { AccountBlock } from '../../engine/accounts.ts';
import type { OrderBoard } from '../../engine/orders.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { dueTable } from '../../numbers/calendar.ts';
import type { Place } from '../kind.ts';
import { declareAccumulatingFlows } from './accumulating-flows.ts';
import type { AccumulatingFlows } from './accumulating-flows.ts';
import type { BankLoan } from './bank-loan.ts';
import type { InvestmentClub } from './club.ts';
import type { EarlyWithdrawals } from './early-withdrawals.ts';
import type { GroupValues } from './group.ts';
import type { MemberLoans } from './member-loans.ts';
import type { PartOfSmallSavers } from './rules-share-out.ts';
import type { SocialFund } from './social-fund.ts';

/** What a cycle that ended has shown; `count` cycles are complete. Money in minor units, shares as fractions. */
export interface CycleResults extends PartOfSmallSavers {
  count: number;
  /** Value of a share over its price, less one. */
  profitPerShare: number;
  /** Effective yearly return of all savers together. */
  trueReturn: number;
  /** Profit over the mean of cash and loans, a year. */
  returnOnAssets: number;
  /** What came back over what was saved, both at the prices of the share-out, less one. */
  realGain: number;
  /** The least, among members, of what came back less what was saved, over all complete cycles so far added up. */
  worstNet: number;
  /** Members who ever got back less than they had saved in a cycle. */
  losers: number;
}

/**
 * One accumulating group: what it was told, its accounts, and its state, which `beginAccumulating` resets for each future.
 * Members are units 0 to count - 1 of the population; after each meeting
 *
 *   box + loans to members + what a club has entrusted = savings + profit + outside loan
 *
 * to the minor unit, while the social fund lies in a purse of its own.
 */
export class AccumulatingGroup {
  readonly place: Place;
  readonly values: GroupValues;
  readonly shares: NonNullable<GroupValues['shares']>;
  readonly shareOut: NonNullable<GroupValues['shareOut']>;
  readonly count: number;
  readonly currency: number;
  readonly members: string;
  readonly box: AccountBlock;
  /** Memorandum accounts: [0] what was promised, [1] what was missing, of share-outs and of the outside loan. */
  readonly memorandum: AccountBlock;
  readonly flows: AccumulatingFlows;
  readonly wish: Parameter;
  readonly price: Parameter;
  readonly fine: Parameter;
  readonly attends: Parameter;
  readonly sends: Parameter;
  readonly leaves: Parameter;
  readonly joins: Parameter;
  readonly dividend: Parameter;
  readonly theft: Parameter | null;
  readonly takes: Parameter | null;
  readonly theftDriver: number;
  readonly drivers: {
    readonly attends: number;
    readonly sends: number;
    readonly leaves: number;
    readonly joins: number;
  };
  readonly words: Uint32Array;
  readonly otherWords: Uint32Array;
  readonly meetings: Uint8Array;
  readonly meetingsPerYear: number;
  readonly coin: number;
  readonly isPerpetual: boolean;
  readonly cyclesWanted: number;
  /** Set in `connect`. */
  shareBoard: OrderBoard | null = null;
  fineBoard: OrderBoard | null = null;
  owes: AccountBlock | null = null;
  claims: AccountBlock | null = null;
  firstAccount = -1;
  loans: MemberLoans | null = null;
  bank: BankLoan | null = null;
  fund: SocialFund | null = null;
  club: InvestmentClub | null = null;
  early: EarlyWithdrawals | null = null;

  readonly isIn: Float64Array;
  readonly isPresent: Float64Array;
  readonly savings: Float64Array;
  /** Savings × meetings they have lain in the box. */
  readonly weights: Float64Array;
  readonly fineOwed: Float64Array;
  /** What came back less what was saved, over complete cycles. */
  readonly net: Float64Array;
  readonly hasLost: Float64Array;
  readonly payouts: Float64Array;
  readonly unpaid: Float64Array;
  /** Shares bought at each meeting of the cycle, in money. */
  readonly deposits: Float64Array;
  memberCount = 0;
  /** Meetings held in this cycle, and since the start. */
  meeting = 0;
  meetingsHeld = 0;
  sharePrice = 0;
  totalSavings = 0;
  /** Charges, fines and what was carried, less losses and the cost of the outside loan. */
  profit = 0;
  realSavings = 0;
  assetsHeld = 0;
  carried = 0;
  lastShareOut = 0;
  hasEnded = false;
  metNow = 0;
  sharesNow = 0;
  presentNow = 0;
  expectedNow = 0;
  readonly results: CycleResults = emptyResults();

  constructor(values: GroupValues, place: Place) {
    const { shares, shareOut } = values;
    if (shares === null || shareOut === null) throw new Error(`${place.id} has no shares or no share-out.`);
    const { build, id, index } = place;
    this.place = place;
    this.values = values;
    this.shares = shares;
    this.shareOut = shareOut;
    this.members = values.members;
    this.count = values.count.value;
    this.currency = build.currencyIndex(values.currency);
    const own = { owner: index, currency: this.currency } as const;
    this.box = build.accounts({ ...own, name: `${id}.box`, class: 'asset', plane: 'cash', count: 1 });
    this.memorandum = build.accounts({ ...own, name: `${id}.promises`, class: 'equity', plane: 'value', count: 2 });
    this.flows = declareAccumulatingFlows(values, place, this.currency);
    this.wish = place.parameter('contribution', values.contribution, this.count);
    this.price = place.parameter('shares.price', shares.price);
    this.attends = place.parameter('shares.attends', shares.attends);
    this.sends = place.parameter('shares.sends', shares.sends);
    this.fine = place.parameter('fine', values.fine);
    this.leaves = place.parameter('shareOut.leaves', shareOut.leaves);
    this.joins = place.parameter('shareOut.joins', shareOut.joins);
    this.dividend = place.parameter('shareOut.dividend', shareOut.dividend);
    const { treasurer } = values;
    this.theft = treasurer === null ? null : place.parameter('treasurer.theft', treasurer.theft);
    this.takes = treasurer === null ? null : place.parameter('treasurer.takes', treasurer.takes);
    this.theftDriver = build.driver(`${id}.theft`);
    this.drivers = {
      attends: build.driver(`${id}.attends`),
      sends: build.driver(`${id}.sends shares`),
      leaves: build.driver(`${id}.leaves`),
      joins: build.driver(`${id}.joins`),
    };
    this.words = new Uint32Array(this.count);
    this.otherWords = new Uint32Array(this.count);
    const isWeekly = values.contribution.pattern === 'money/week';
    this.meetings = dueTable(build.calendar, isWeekly ? 'week' : 'month', 1);
    this.meetingsPerYear = isWeekly ? 52 : 12;
    this.coin = Math.max(1, shareOut.coin.value);
    this.isPerpetual = shareOut.rule === 'dividend' || shareOut.rule === 'none';
    this.cyclesWanted = values.cycles?.value ?? Infinity;
    const array = (): Float64Array => new Float64Array(this.count);
    this.isIn = array();
    this.isPresent = array();
    this.savings = array();
    this.weights = array();
    this.fineOwed = array();
    this.net = array();
    this.hasLost = array();
    this.payouts = array();
    this.unpaid = array();
    this.deposits = new Float64Array(shareOut.after.value);
  }

  /** Whether this is the last meeting of a cycle that ends with a share-out. */
  get isLast(): boolean {
    return this.meeting === this.shareOut.after.value && !this.isPerpetual;
  }
}

export function emptyResults(): CycleResults {
  return {
    count: 0,
    profitPerShare: 0,
    trueReturn: 0,
    returnOnAssets: 0,
    realGain: 0,
    worstNet: 0,
    losers: 0,
    perShare: 0,
    timeWeighted: 0,
    equal: 0,
    dividend: 0,
  };
}
