import { useState } from 'preact/hooks';
import { typedNumber } from '../../charts/figures.ts';
import { parseQuantity } from '../../numbers/quantities.ts';
import { language } from '../language.ts';
import { g } from './words.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly change: (percent: number) => void;
}

/** A yearly rate in percent, taken when the field is left: what hangs on it takes a while to compute. */
export function RateInput({ label, value, most, change }: Props) {
  const [wrong, setWrong] = useState(false);
  const take = (text: string): void => {
    const read = parseQuantity(`${text.replace(/\s*%\s*$/, '')} %`);
    const percent = read.ok ? 100 * read.value : NaN;
    const isGood = percent >= 0 && percent <= most;
    setWrong(!isGood);
    if (isGood) change(percent);
  };
  return (
    <div class="field">
      <label for="own-rate">{label}</label>
      <div class="with-unit">
        <input
          id="own-rate"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          defaultValue={typedNumber(value, language.value)}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'own-rate-unit own-rate-wrong' : 'own-rate-unit'}
          onChange={(event) => take(event.currentTarget.value)}
        />
        <span id="own-rate-unit">{g('perYear')}</span>
      </div>
      {wrong ? (
        <p class="wrong" id="own-rate-wrong" role="alert">
          {g('wrongRate', { most })}
        </p>
      ) : null}
    </div>
  );
}
