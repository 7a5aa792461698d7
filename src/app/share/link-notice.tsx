import { t } from '../language.ts';
import { linkFormat } from '../link.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';

/** Says when a link no longer leads to what its sender saw. */
export function LinkNotice({ result }: { result: Result }) {
  const { sum, format, set } = useAppState().carried.value;
  const isAsSent = JSON.stringify(result.settings.set) === JSON.stringify(set);
  if (format > linkFormat) return <p class="notice">{t('linkNewer')}</p>;
  if (sum === null || !isAsSent || result.scenario.hash.startsWith(sum)) return null;
  return <p class="notice">{t('linkOther')}</p>;
}
