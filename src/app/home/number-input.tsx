import { formatNumber } from '../../text/numbers.ts';
import { language, t } from '../language.ts';
import { limits } from '../route.ts';
import type { NumberField } from './answers.ts';

interface Properties {
  readonly field: NumberField;
  readonly value: string;
  readonly isWrong: boolean;
  readonly change: (text: string) => void;
}

/** A number with its unit beside it, and what to type when it is not one. */
export function NumberInput({ field, value, isWrong, change }: Properties) {
  const min = formatNumber(limits[field].min, language.value, 1);
  const max = formatNumber(limits[field].max, language.value, 1);
  const help =
    field === 'amount' ? t('wrongAmount', { min, max }) : t('wrongWhole', { min, max, example: examples[field] });
  return (
    <div class="field">
      <label for={`field-${field}`}>{t(field)}</label>
      <div class="with-unit">
        <input
          id={`field-${field}`}
          type="text"
          inputMode={field === 'amount' ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={value}
          aria-invalid={isWrong}
          aria-describedby={`unit-${field}${isWrong ? ` wrong-${field}` : ''}`}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <span id={`unit-${field}`}>{t(`${field}Unit`)}</span>
      </div>
      {isWrong ? (
        <p class="wrong" id={`wrong-${field}`} role="alert">
          {help}
        </p>
      ) : null}
    </div>
  );
}

const examples = { members: 45, amount: 20, months: 36 } as const;
