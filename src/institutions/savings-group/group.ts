import type { AccountBlock } from '../../engine/accounts.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { dueTable } from '../../numbers/calendar.ts';
import type { ValuesOf } from '../../schema/field.ts';
import type { Place } from '../kind.ts';
import type { fields } from './fields.ts';
import { declareFlows } from './flows.ts';
import type { FlowsToMembers, GroupFlows } from './flows.ts';
import type { Abroad, Asks, MemberCash, MemberFlow } from './member-cash.ts';
import { ClaimQueue } from './queue.ts';
import type { SocialFund } from './social-fund.ts';

export type GroupValues = ValuesOf<typeof fields>;

/** A member holds at most three hands. */
const mostHands = 3;

/**
 * One rotating group: what it was told, its accounts, and its state, which `begin` in `cycle.ts` resets for each future.
 * Members at home are units 0 to homeCount - 1 of their population, for ever, those abroad come after them; between meetings
 * the box holds fines + forfeited + all deposits, and nothing else, and the float what the treasurer keeps of the last pots.
 */
export class RotatingGroup {
  readonly place: Place;
  readonly values: GroupValues;
  readonly homeCount: number;
  readonly count: number;
  readonly currency: number;
  readonly abroad: Abroad | null;
  /** What those abroad pay, when it is settled in their own currency. */
  readonly contributionAbroad: Parameter | null;
  readonly box: AccountBlock;
  readonly float: AccountBlock | null;
  /** Memorandum accounts: [0] what was promised, [1] pots, [2] contributions. They hold no money. */
  readonly memorandum: AccountBlock;
  readonly flows: GroupFlows;
  readonly contribution: Parameter;
  readonly fine: Parameter;
  readonly deposit: Parameter;
  readonly leavesAfterTurn: Parameter;
  readonly leavesBefore: Parameter;
  readonly giftShare: Parameter | null;
  readonly meal: Parameter;
  readonly exchange: Parameter;
  readonly replaced: Parameter;
  readonly bid: Parameter | null;
  readonly cap: Parameter | null;
  readonly commission: Parameter | null;
  readonly decides: Readonly<Record<'sanction' | 'future' | 'shaken' | 'stops', Parameter>> | null;
  readonly theft: Parameter | null;
  readonly takes: Parameter | null;
  readonly holds: Parameter | null;
  readonly handShares: { readonly half: Parameter; readonly double: Parameter; readonly triple: Parameter } | null;
  /** Number of meetings by period, 0 or 1. */
  readonly meetings: Uint8Array;
  readonly cyclesWanted: number;
  readonly potsPerMeeting: number;
  readonly meetingsPerYear: number;
  readonly members: string;
  readonly orderDriver: number;
  readonly leaveDriver: number;
  readonly exchangeDriver: number;
  readonly lotDriver: number;
  readonly handsDriver: number;
  readonly joinDriver: number;
  readonly theftDriver: number;
  readonly stopsDriver: number;
  readonly words: Uint32Array;
  readonly shares: Float64Array;
  readonly drawnOrder: Int32Array;
  /** Set in `connect`, when the members' accounts can be seen. */
  cash: MemberCash | null = null;
  asks: Asks | null = null;
  payments: FlowsToMembers | null = null;
  giftAccount = -1;
  fund: SocialFund | null = null;

  /** 1 while a member belongs to the group. */
  readonly isIn: Float64Array;
  /** 1 from a member's turn to the end of the cycle. */
  readonly hadPot: Float64Array;
  /** Contributions and top-ups a member has not paid yet. */
  readonly owed: Float64Array;
  readonly fineOwed: Float64Array;
  readonly depositHeld: Float64Array;
  /** Received less paid since the first cycle began, minor units. */
  readonly net: Float64Array;
  /** Hands of each member: a half, one, two or three. */
  readonly hands: Float64Array;
  /** Meetings that each has paid late so far, and turns still to come in this cycle. */
  readonly lateMeetings: Float64Array;
  readonly turnsLeft: Float64Array;
  /** What the treasurer keeps of each one's last pot. */
  readonly floatOwed: Float64Array;
  /** What each member is asked for at this meeting, and 1 for one who left after the turn. */
  readonly due: Float64Array;
  readonly isGone: Float64Array;
  /** By place: whose turn it is, and who shares it with a half hand (-1: nobody). */
  readonly order: Int32Array;
  readonly partners: Int32Array;
  readonly winners: Int32Array;
  readonly winnerWeights: Float64Array;
  readonly parts: Float64Array;
  readonly queue: ClaimQueue;
  winnerCount = 0;
  /** The discount of the auctions of this meeting, a share of the pot, the mean of several. */
  discount = 0;
  memberCount = 0;
  /** Members who ever left after a turn, and how many did at this meeting. */
  leftWithPot = 0;
  leftWithPotNow = 0;
  /** Place in `order` of the next winner, and how many places there are. */
  position = 0;
  places = 0;
  completedCycles = 0;
  fines = 0;
  forfeited = 0;
  /** Arrears that came in and go to those who wait, or to the organiser. */
  recovered = 0;
  /** What the remaining members will be asked for at the next meeting. */
  toShare = 0;
  isWindingUp = false;
  hasEnded = false;
  hasBrokenUp = false;
  worstNet = 0;
  metNow = 0;
  paidInFullNow = 0;

  constructor(values: GroupValues, place: Place) {
    const { build, id, index } = place;
    this.place = place;
    this.values = values;
    this.homeCount = values.count.value;
    this.count = this.homeCount + (values.abroad?.count.value ?? 0);
    this.currency = build.currencyIndex(values.currency);
    this.abroad = abroadOf(values, place);
    this.contributionAbroad =
      values.abroad === null || values.abroad.contribution === null
        ? null
        : place.parameter('abroad.contribution', values.abroad.contribution);
    const shared = { owner: index, currency: this.currency } as const;
    this.box = build.accounts({ ...shared, name: `${id}.box`, class: 'asset', plane: 'cash', count: 1 });
    this.memorandum = build.accounts({ ...shared, name: `${id}.promises`, class: 'equity', plane: 'value', count: 3 });
    const isKept = (values.treasurer?.holds.value ?? 0) > 0;
    const kept = { ...shared, name: `${id}.float`, class: 'asset', plane: 'cash', count: 1 } as const;
    this.float = isKept ? build.accounts(kept) : null;
    this.flows = declareFlows(values, place, this.currency);
    this.contribution = place.parameter('contribution', values.contribution);
    this.fine = place.parameter('fine', values.fine);
    this.deposit = place.parameter('deposit', values.deposit);
    this.leavesAfterTurn = place.parameter('leavesAfterTurn', values.leavesAfterTurn);
    this.leavesBefore = place.parameter('leavesBefore', values.leavesBefore);
    this.giftShare = values.gives === null ? null : place.parameter('gives.share', values.gives.share);
    this.meal = place.parameter('meal', values.meal);
    this.exchange = place.parameter('exchange', values.exchange);
    this.replaced = place.parameter('replaced', values.replaced);
    const { auction, decides, treasurer, hands } = values;
    this.bid = auction === null ? null : place.parameter('auction.bid', auction.bid, this.count);
    this.cap = auction === null ? null : place.parameter('auction.cap', auction.cap);
    this.commission = auction === null ? null : place.parameter('auction.commission', auction.commission);
    this.decides =
      decides === null
        ? null
        : {
            sanction: place.parameter('decides.sanction', decides.sanction, this.count),
            future: place.parameter('decides.future', decides.future),
            shaken: place.parameter('decides.shaken', decides.shaken),
            stops: place.parameter('decides.stops', decides.stops),
          };
    this.theft = treasurer === null ? null : place.parameter('treasurer.theft', treasurer.theft);
    this.takes = treasurer === null ? null : place.parameter('treasurer.takes', treasurer.takes);
    this.holds = this.float === null ? null : place.parameter('treasurer.holds', treasurer!.holds);
    this.handShares =
      hands === null
        ? null
        : {
            half: place.parameter('hands.half', hands.half),
            double: place.parameter('hands.double', hands.double),
            triple: place.parameter('hands.triple', hands.triple),
          };
    // Each sub-round hands out a part of every pot: so many more turns, so many more winners a meeting.
    this.potsPerMeeting = values.pots.value * values.subRounds.value;
    this.members = values.members;
    const every = values.contribution.pattern === 'money/week' ? 'week' : 'month';
    this.meetings = dueTable(build.calendar, every, 1);
    this.meetingsPerYear = every === 'week' ? 52 : 12;
    this.cyclesWanted = values.cycles?.value ?? Infinity;
    this.orderDriver = build.driver(`${id}.order`);
    this.leaveDriver = build.driver(`${id}.leaves`);
    this.exchangeDriver = build.driver(`${id}.exchanges`);
    this.lotDriver = build.driver(`${id}.lot`);
    this.handsDriver = build.driver(`${id}.hands`);
    this.joinDriver = build.driver(`${id}.joins`);
    this.theftDriver = build.driver(`${id}.theft`);
    this.stopsDriver = build.driver(`${id}.stops`);
    this.words = new Uint32Array(this.count);
    this.shares = new Float64Array(this.count);
    this.drawnOrder = new Int32Array(this.count);
    this.isIn = new Float64Array(this.count);
    this.hadPot = new Float64Array(this.count);
    this.owed = new Float64Array(this.count);
    this.fineOwed = new Float64Array(this.count);
    this.depositHeld = new Float64Array(this.count);
    this.net = new Float64Array(this.count);
    this.hands = new Float64Array(this.count);
    this.due = new Float64Array(this.count);
    this.isGone = new Float64Array(this.count);
    this.lateMeetings = new Float64Array(this.count);
    this.turnsLeft = new Float64Array(this.count);
    this.floatOwed = new Float64Array(this.count);
    const places = this.count * values.subRounds.value * (values.hands === null ? 1 : mostHands);
    this.order = new Int32Array(places);
    this.partners = new Int32Array(places);
    const most = 2 * this.potsPerMeeting;
    this.winners = new Int32Array(most);
    this.winnerWeights = new Float64Array(most);
    this.parts = new Float64Array(most);
    this.queue = new ClaimQueue((build.calendar.periods + 1) * most);
  }

  /** Pays a member out of the box. */
  payOut(unit: number, amount: number, flow: MemberFlow): void {
    this.cash!.pay(this.box.first, unit, amount, flow);
    this.net[unit]! += amount;
  }
}

function abroadOf({ abroad }: GroupValues, place: Place): Abroad | null {
  if (abroad === null) return null;
  return {
    members: abroad.members,
    count: abroad.count.value,
    currency: place.build.currencyIndex(abroad.currency),
    margin: place.parameter('abroad.margin', abroad.margin),
  };
}
