import type { Language, Words } from '../../engine/words.ts';
import { plainWord } from '../../schema/table/plain-word.ts';
import { priceTexts as texts } from '../../text/prices.ts';
import { inEach, sayBoth, textOf } from '../../text/say.ts';
import { type ChannelDraft, periodLabel } from '../channel-draft.ts';
import { corridorWords } from '../countries.ts';
import type { Quote, Speed } from './quote.ts';
import { draftOf } from './tariff-draft.ts';

/**
 * One channel for each service from which one can be made, of one quarter, cheapest first at the smaller amount. Names are made
 * unique; firms are not merged.
 */
export function draftsOfQuotes(quotes: readonly Quote[], period: string): readonly ChannelDraft[] {
  const usable = quotes.filter((quote) => quote.period === period && quote.leftOut === null);
  const sorted = [...usable].sort((a, b) => costAt200(a) - costAt200(b) || a.line - b.line);
  const taken = new Map<string, number>();
  return sorted.flatMap((quote) => {
    const tariff = draftOf(quote.points);
    if (tariff === null) return [];
    const id = unique(idOf(quote), taken);
    const where = { corridor: corridorWords(quote), period: periodLabel(period), line: quote.line };
    const feeText = {
      'one-price': texts.feeOnePrice,
      'same-fee': texts.rpwLine,
      line: texts.feeLine,
      steps: texts.feeSteps,
    };
    return [
      {
        id,
        from: quote.from,
        to: quote.to,
        title: titleOf(quote),
        date: periodLabel(period),
        group: groupOf(quote),
        funding: fundingOf(quote),
        isFormal: true,
        currency: quote.currency,
        tariff,
        feeMark: {
          kind: tariff.by === 'same-fee' ? 'source' : 'derived',
          says: sayBoth(feeText[tariff.by], where),
        },
        marginMark: { kind: 'source', says: sayBoth(texts.rpwLine, where) },
        hours: quote.speed === null ? null : hoursOf(quote.speed),
        isMean: false,
      } satisfies ChannelDraft,
    ];
  });
}

/** Hours inside each class of the World Bank: its middle, as far as it has one. */
const hoursIn: Record<Speed, number> = {
  hour: 1,
  'same-day': 12,
  'next-day': 24,
  'two-days': 48,
  'five-days': 96,
  longer: 168,
};

function hoursOf(speed: Speed): NonNullable<ChannelDraft['hours']> {
  const label = texts.speeds[speed];
  return {
    value: hoursIn[speed],
    mark: {
      kind: 'derived',
      says: sayBoth(texts.speedClass, { label }),
    },
  };
}

/** Firm, how it is paid and how it is got: "Western Union · cash → cash". */
function titleOf({ firm, instruments, pickUps, accessPoints }: Quote): Words {
  const list = (language: Language, names: readonly Words[]): string =>
    names.map((name) => textOf(name, language)).join('/');
  return inEach((language) => {
    const paid = list(
      language,
      instruments.map((each) => texts.instruments[each]),
    );
    const at = list(
      language,
      accessPoints.map((each) => texts.accessPoints[each]),
    );
    const got = list(
      language,
      pickUps.map((each) => texts.pickUps[each]),
    );
    const way = [paid, at].filter((part) => part !== '').join(', ');
    const ends = [way, got].filter((part) => part !== '').join(' → ');
    return ends === '' ? firm : `${firm} · ${ends}`;
  });
}

function groupOf({ instruments, accessPoints }: Quote): ChannelDraft['group'] {
  const isDigital = accessPoints.some((each) => each === 'internet' || each === 'phone');
  return isDigital && !instruments.includes('cash') ? 'digital' : 'agent';
}

/** Cash where it can be paid in cash: a levy on cash then counts. */
function fundingOf({ instruments }: Quote): ChannelDraft['funding'] {
  if (instruments.includes('cash') || instruments.length === 0) return 'cash';
  return instruments.some((each) => each === 'account' || each === 'mobile-money') ? 'account' : 'card';
}

function idOf({ firm, instruments, accessPoints }: Quote): string {
  const words = [firm, instruments[0] ?? '', accessPoints[0] ?? ''].join(' ');
  const plain = plainWord(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(plain) ? plain.slice(0, 60) : `service-${plain}`.slice(0, 60);
}

function unique(id: string, taken: Map<string, number>): string {
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}

function costAt200({ points }: Quote): number {
  const [point] = points;
  return point === undefined ? Infinity : point.fee / point.amount + (point.margin ?? 0);
}
