import type { SensitivityInput } from '../../analysis/sensitivity/inputs.ts';
import type { Basis } from '../../analysis/report.ts';
import { basisFigure, figure } from '../../charts/figures.ts';
import { sensitivityTexts as texts } from '../../text/sensitivity.ts';
import { capitalised } from '../../text/say.ts';
import { language, t, w } from '../language.ts';
import { MarkBadge } from '../result/mark-badge.tsx';

/** What is moved: its words, whether it is a decision, what the file says and how that is known. */
export function InputCell({ input, bases }: { input: SensitivityInput; bases: readonly Basis[] }) {
  const basis = bases.find(({ path }) => path === input.path);
  return (
    <th scope="row">
      {w(capitalised(input.label))} <small>{input.path}</small>
      <span class="input-facts">
        {w(texts[input.role])}
        {basis === undefined ? null : (
          <>
            {' · '}
            {t('movesValue', { value: basisFigure(basis, language.value) })} <MarkBadge mark={basis.mark} />
          </>
        )}
      </span>
    </th>
  );
}

/** Between what it is moved: values of a range or lever, or a rule of the model without and with it. */
export function endsOf({ between, lever, by }: SensitivityInput): string {
  const told = (from: string, to: string): string => t('movesFromTo', { from, to });
  const value = (number: number, unit: string): string =>
    unit === 'x' ? `×${figure(number, '', language.value)}` : figure(number, unit, language.value);
  if (by === 'switch') return told(t('movesOff'), t('movesOn'));
  if (between !== null) return told(value(between.low, between.unit), value(between.high, between.unit));
  return lever === null ? '' : told(value(lever.from, lever.unit), value(lever.to, lever.unit));
}
