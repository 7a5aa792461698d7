import { corridorWords, countryCodes, countryOf, type CorridorCode } from '../../prices/countries.ts';
import { publishedCorridors } from '../../prices/published-prices.ts';
import { addressOf } from '../route.ts';
import { language, t, w } from '../language.ts';
import { keyOf } from './own-prices.ts';

interface Properties {
  readonly corridor: CorridorCode;
  readonly sum: string;
  readonly pay: string;
  readonly isWrong: boolean;
  readonly currency: string;
  readonly change: (part: { corridor?: CorridorCode; sum?: string; pay?: string }) => void;
}

/** From where, to where, and how much. */
export function CorridorForm({ corridor, sum, pay, isWrong, currency, change }: Properties) {
  return (
    <form class="transfer-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <Country
        id="transfer-from"
        label={t('transferFrom')}
        value={corridor.from}
        change={(from) => change({ corridor: { ...corridor, from } })}
      />
      <Country
        id="transfer-to"
        label={t('transferTo')}
        value={corridor.to}
        change={(to) => change({ corridor: { ...corridor, to } })}
      />
      <div class="field">
        <label for="transfer-sum">{t('transferSum')}</label>
        <div class="with-unit">
          <input
            id="transfer-sum"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={sum}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'wrong-sum' : undefined}
            onInput={(event) => change({ sum: event.currentTarget.value })}
          />
          <span>{currency}</span>
        </div>
        {isWrong ? (
          <p class="wrong" id="wrong-sum" role="alert">
            {t('wrongSum')}
          </p>
        ) : null}
      </div>
      <div class="field">
        <label for="transfer-pay">{t('transferPay')}</label>
        <div class="with-unit">
          <input
            id="transfer-pay"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={pay}
            aria-describedby="pay-why"
            onInput={(event) => change({ pay: event.currentTarget.value })}
          />
          <span>{currency}</span>
        </div>
        <p class="note" id="pay-why">
          {t('transferPayWhy')}
        </p>
      </div>
    </form>
  );
}

function Country({
  id,
  label,
  value,
  change,
}: {
  id: string;
  label: string;
  value: string;
  change: (code: string) => void;
}) {
  const sorted = countryCodes()
    .map((code) => ({ code, name: w(countryOf(code)?.name ?? { fr: code, en: code }) }))
    .sort((a, b) => a.name.localeCompare(b.name, language.value));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Every corridor of which something ships, as a way there. */
export function ShippedCorridors({
  corridor,
  choose,
}: {
  corridor: CorridorCode;
  choose: (corridor: CorridorCode) => void;
}) {
  const codes = publishedCorridors();
  return (
    <details class="shipped">
      <summary>{t('shippedCorridors', { n: codes.length })}</summary>
      <ul class="chips">
        {codes.map((code) => {
          const [from = '', to = ''] = code.split('-');
          const names = w(corridorWords({ from, to }));
          return (
            <li key={code}>
              <a
                href={addressOf({ page: 'room', name: 'transfers', query: { corridor: code } })}
                aria-current={code === keyOf(corridor) ? 'true' : undefined}
                onClick={() => choose({ from, to })}
              >
                {names}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
