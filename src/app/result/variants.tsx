import type { Scenario } from '../../schema/scenario.ts';
import { t, w } from '../language.ts';
import { useAppState } from '../state.ts';

/** The file as it is written, or one of its variants. */
export function Variants({ scenario }: { scenario: Scenario }) {
  const state = useAppState();
  if (scenario.variants.length === 0) return null;
  return (
    <div class="sheet field">
      <label for="variant">{t('variant')}</label>
      <select
        id="variant"
        value={state.settings.value.variant ?? ''}
        onChange={(event) => state.chooseVariant(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{t('asWritten')}</option>
        {scenario.variants.map((variant) => (
          <option key={variant.id} value={variant.id}>
            {w(variant.title)}
          </option>
        ))}
      </select>
    </div>
  );
}
