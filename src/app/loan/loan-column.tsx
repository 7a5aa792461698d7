import { useState } from 'preact/hooks';
import type { AppText } from '../../text/app.ts';
import { t, w } from '../language.ts';
import { loanExamples } from './loan-examples.ts';
import { methods, numberFields, rhythms, roundings, type LoanForm, type NumberField } from './loan-form.ts';
import { isSheet, type LoanSheet, type NoSheet } from './loan-sheet.ts';

interface Properties {
  readonly name: 'a' | 'b';
  readonly form: LoanForm;
  readonly sheet: LoanSheet | NoSheet;
  readonly currency: string;
  readonly change: (form: LoanForm) => void;
}

/** One loan as the reader sets it; what is seldom used is folded away. */
export function LoanColumn({ name, form, sheet, currency, change }: Properties) {
  const wrong = isSheet(sheet) ? [] : sheet.wrong;
  const number = (field: NumberField, label: AppText, unit: string) => (
    <LoanNumber
      id={`loan-${name}-${field}`}
      label={t(label)}
      unit={unit}
      value={form.numbers[field]}
      field={field}
      isWrong={wrong.includes(field)}
      change={(text) => change({ ...form, numbers: { ...form.numbers, [field]: text } })}
    />
  );
  const choose = <K extends 'method' | 'every' | 'rounding'>(
    key: K,
    label: AppText,
    options: readonly LoanForm[K][],
  ) => (
    <LoanChoice
      id={`loan-${name}-${key}`}
      label={t(label)}
      value={form[key]}
      options={options}
      change={(value) => change({ ...form, [key]: value })}
    />
  );
  const flag = (key: 'capitalises' | 'upFront' | 'shifts', label: AppText) => (
    <label class="loan-flag">
      <input
        type="checkbox"
        checked={form[key]}
        onChange={(event) => change({ ...form, [key]: event.currentTarget.checked })}
      />
      <span>{t(label)}</span>
    </label>
  );
  const isSale = form.method === 'mark-up';
  const title = t(name === 'a' ? 'loanA' : 'loanB');
  return (
    <section class={`sheet loan-${name}`} aria-label={title}>
      <h2>{title}</h2>
      <ExampleChoice name={name} change={change} />
      {number('amount', 'loanAmount', currency)}
      {isSale ? number('rate', 'loanMarkUp', t('loanMarkUpUnit')) : number('rate', 'loanRate', t('loanRateUnit'))}
      {choose('method', 'loanMethod', methods)}
      {form.method === 'balloon' ? number('balloon', 'loanBalloon', t('loanOfLoan')) : null}
      {number('instalments', 'loanInstalments', '')}
      {choose('every', 'loanEvery', rhythms)}
      <details>
        <summary>{t('loanMore')}</summary>
        {number('fee', 'loanFee', t('loanOfLoan'))}
        {number('fixedFee', 'loanFixedFee', currency)}
        {number('premium', 'loanPremium', t('loanOfLoan'))}
        {number('saving', 'loanSaving', t('loanOfLoan'))}
        {number('savingRate', 'loanSavingRate', t('loanRateUnit'))}
        {flag('upFront', 'loanUpFront')}
        {number('grace', 'loanGrace', '')}
        {flag('capitalises', 'loanCapitalises')}
        {choose('rounding', 'loanRounding', roundings)}
        {number('coin', 'loanCoin', currency)}
        {flag('shifts', 'loanShifts')}
      </details>
      {isSheet(sheet) ? null : (
        <p class="wrong" role="status">
          {sheet.isEmpty ? t('loanEmpty') : t('loanNothing')}
        </p>
      )}
    </section>
  );
}

function ExampleChoice({ name, change }: Pick<Properties, 'name' | 'change'>) {
  const [chosen, setChosen] = useState('');
  return (
    <div class="field">
      <label for={`loan-${name}-example`}>{t('loanExample')}</label>
      <select
        id={`loan-${name}-example`}
        value={chosen}
        onChange={(event) => {
          const example = loanExamples.find((each) => each.name === event.currentTarget.value);
          setChosen(event.currentTarget.value);
          if (example !== undefined) change(example.form);
        }}
      >
        <option value="">{t('loanNoExample')}</option>
        {loanExamples.map((example) => (
          <option key={example.name} value={example.name}>
            {w(example.label)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface NumberProperties {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly field: NumberField;
  readonly isWrong: boolean;
  readonly change: (text: string) => void;
}

function LoanNumber({ id, label, unit, value, field, isWrong, change }: NumberProperties) {
  const { min, max } = numberFields[field];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="with-unit">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-unit ${id}-wrong` : `${id}-unit`}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </div>
      {isWrong ? (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {t('loanWrong', { min, max })}
        </p>
      ) : null}
    </div>
  );
}

function LoanChoice<T extends 'method' | 'every' | 'rounding'>({
  id,
  label,
  value,
  options,
  change,
}: {
  id: string;
  label: string;
  value: LoanForm[T];
  options: readonly LoanForm[T][];
  change: (value: LoanForm[T]) => void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen !== undefined) change(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {t(`loan-${option}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
