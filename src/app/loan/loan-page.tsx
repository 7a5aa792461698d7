import { useEffect, useRef, useState } from 'preact/hooks';
import './loan.css';
import { currencyCodes, currencyOf } from '../../numbers/currency.ts';
import { parseDate } from '../../numbers/calendar.ts';
import { beforeRestart, language, t } from '../language.ts';
import type { Query } from '../rooms.ts';
import { useAppState } from '../state.ts';
import { BalancePicture } from './balance-picture.tsx';
import { LoanColumn } from './loan-column.tsx';
import { firstLoan, readComparison, secondLoan, writeLoan } from './loan-form.ts';
import { isSheet, loanSheet } from './loan-sheet.ts';
import { MoneyTable } from './money-table.tsx';
import { LawTable } from './law-table.tsx';
import { ScheduleTable } from './schedule-table.tsx';
import { SamePrice } from './same-price.tsx';
import { TagTable } from './tag-table.tsx';
import { textOf } from '../../text/say.ts';

/** The day both loans are paid out, so that schedules can be checked against those of a lender. */
const paidOut = parseDate('2026-01-15')!;

/** Two loans side by side: what they cost in money, seven prices, what laws say, and their schedules. */
export function LoanPage({ query }: { query: Query }) {
  const [given, setGiven] = useState(() => readComparison(query));
  const { a, b } = given;
  const currency = currencyOf(given.currency) === undefined ? 'EUR' : given.currency;
  const sheets = { a: loanSheet(a, currency, paidOut), b: loanSheet(b, currency, paidOut) };
  const good = { a: isSheet(sheets.a) ? sheets.a : null, b: isSheet(sheets.b) ? sheets.b : null };
  const link = new URLSearchParams({ c: currency, a: writeLoan(a, firstLoan), b: writeLoan(b, secondLoan) });
  useKeptAddress(given, link.toString());
  return (
    <div class="loan-room">
      <section class="hero">
        <h1>{t('loanRoom')}</h1>
        <p class="lead">{t('loanRoomLead')}</p>
        <CurrencyChoice value={currency} change={(code) => setGiven({ ...given, currency: code })} />
      </section>
      <div class="two-loans">
        <LoanColumn
          name="a"
          form={a}
          sheet={sheets.a}
          currency={currency}
          change={(form) => setGiven({ ...given, a: form })}
        />
        <LoanColumn
          name="b"
          form={b}
          sheet={sheets.b}
          currency={currency}
          change={(form) => setGiven({ ...given, b: form })}
        />
      </div>
      <MoneyTable sheets={good} currency={currency} />
      <TagTable sheets={good} />
      <SamePrice sheets={good} />
      <LawTable sheets={good} />
      <BalancePicture sheets={good} currency={currency} />
      <ScheduleTable name="a" sheet={good.a} currency={currency} />
      <ScheduleTable name="b" sheet={good.b} currency={currency} />
      <p>
        <a href={`#/loan?${link.toString()}`}>{t('loanLink')}</a>
      </p>
    </div>
  );
}

/** Both loans stand in the address once something is typed, so that a reload finds them. */
function useKeptAddress(given: unknown, query: string): void {
  const state = useAppState();
  const first = useRef(given);
  useEffect(() => {
    if (given === first.current) return;
    const write = () =>
      state.replace({ page: 'room', name: 'loan', query: Object.fromEntries(new URLSearchParams(query)) });
    // Browsers refuse an address that changes with every sign.
    const timer = setTimeout(write, 300);
    beforeRestart.add(write);
    return () => {
      clearTimeout(timer);
      beforeRestart.delete(write);
    };
  }, [given, query]);
}

function CurrencyChoice({ value, change }: { value: string; change: (code: string) => void }) {
  return (
    <div class="field">
      <label for="loan-currency">{t('loanCurrency')}</label>
      <select id="loan-currency" value={value} onChange={(event) => change(event.currentTarget.value)}>
        {currencyCodes().map((code) => (
          <option key={code} value={code}>
            {`${code} – ${textOf(currencyOf(code)!.name, language.value)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
