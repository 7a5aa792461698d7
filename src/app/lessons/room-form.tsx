import { useState } from 'preact/hooks';
import { currencyCodes, currencyOf } from '../../numbers/currency.ts';
import type { RoomNumbers } from '../../lessons/room-numbers.ts';
import type { LessonTextKey } from '../../text/lessons.ts';
import { language } from '../language.ts';
import { useSession } from './session-context.ts';
import { textOf } from '../../text/say.ts';

const sums = ['usual', 'contribution', 'fee'] as const;

type Typed = Readonly<Record<(typeof sums)[number] | 'currency' | 'names', string>>;

/** The numbers of the room: a minute's questions, taken up by every lesson. Nothing leaves the device. */
export function RoomForm() {
  const session = useSession();
  const { numbers } = session.saved.value;
  const [typed, setTyped] = useState<Typed>(() => typedOf(numbers));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const change = (name: keyof Typed, text: string) => setTyped({ ...typed, [name]: text });
  const submit = (event: Event): void => {
    event.preventDefault();
    const bad = sums.filter((name) => amountOf(typed[name]) === undefined);
    setWrong(bad);
    if (bad.length === 0) session.useNumbers(numbersOf(typed));
  };
  return (
    <section class="sheet" aria-labelledby="room-numbers">
      <h2 id="room-numbers">{session.t('room')}</h2>
      <p>{session.t('roomLead')}</p>
      <form class="room-form" onSubmit={submit} noValidate>
        <label class="field">
          <span>{session.t('currency')}</span>
          <select value={typed.currency} onChange={(event) => change('currency', event.currentTarget.value)}>
            {currencyCodes().map((code) => (
              <option key={code} value={code}>
                {`${code} – ${textOf(currencyOf(code)!.name, language.value)}`}
              </option>
            ))}
          </select>
        </label>
        {sums.map((name) => (
          <SumField
            key={name}
            name={name}
            value={typed[name]}
            isWrong={wrong.includes(name)}
            change={(text) => change(name, text)}
          />
        ))}
        <label class="field">
          <span>{session.t('names')}</span>
          <input type="text" value={typed.names} onInput={(event) => change('names', event.currentTarget.value)} />
        </label>
        <p class="lesson-starts">
          <button type="submit" class="button">
            {session.t('useRoom')}
          </button>
          {numbers === null ? null : (
            <button type="button" class="button second" onClick={() => session.useNumbers(null)}>
              {session.t('roomForget')}
            </button>
          )}
        </p>
      </form>
      <p role="status">{numbers === null ? '' : session.t('roomUsed')}</p>
    </section>
  );
}

interface SumProperties {
  readonly name: LessonTextKey & (typeof sums)[number];
  readonly value: string;
  readonly isWrong: boolean;
  readonly change: (text: string) => void;
}

function SumField({ name, value, isWrong, change }: SumProperties) {
  const session = useSession();
  return (
    <div class="field">
      <label for={`room-${name}`}>{session.t(name)}</label>
      <input
        id={`room-${name}`}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `room-wrong-${name}` : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {isWrong ? (
        <p class="wrong" role="alert" id={`room-wrong-${name}`}>
          {session.t('roomBad')}
        </p>
      ) : null}
    </div>
  );
}

function typedOf(numbers: RoomNumbers | null): Typed {
  return {
    currency: numbers?.currency ?? 'EUR',
    usual: String(numbers?.usual ?? ''),
    contribution: String(numbers?.contribution ?? ''),
    fee: String(numbers?.fee ?? ''),
    names: numbers?.names.join(', ') ?? '',
  };
}

function numbersOf(typed: Typed): RoomNumbers {
  const names = typed.names.split(/[,،;]/).map((name) => name.trim());
  return {
    currency: typed.currency,
    usual: amountOf(typed.usual) ?? null,
    contribution: amountOf(typed.contribution) ?? null,
    fee: amountOf(typed.fee) ?? null,
    names: names.filter((name) => name !== ''),
  };
}

/** An amount as typed, null for nothing, undefined for what is no amount. */
function amountOf(text: string): number | null | undefined {
  const plain = text.replace(/[\s  ']/g, '').replace(',', '.');
  if (plain === '') return null;
  const amount = Number(plain);
  return Number.isFinite(amount) && amount > 0 && amount < 1e12 ? amount : undefined;
}
