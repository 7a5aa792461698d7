import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '../../text/numbers.ts';
import type { KeptDraft } from '../drafts/kept.ts';
import { language, t } from '../language.ts';
import { addressOfKept } from '../sources.ts';
import { useAppState } from '../state.ts';

/** Texts that were opened or changed here, each with the way back to it and the way to forget it. */
export function KeptFiles() {
  const { drafts } = useAppState();
  const [kept, setKept] = useState<readonly KeptDraft[]>([]);
  useEffect(() => void drafts.list().then(setKept), []);
  if (kept.length === 0) return null;
  const forget = async (key: string) => {
    await drafts.forget(key);
    setKept(await drafts.list());
  };
  return (
    <div class="kept">
      <h3>{t('keptFiles')}</h3>
      <p class="note">{t('keptFilesLead')}</p>
      <ul>
        {kept.map(({ key, file, at }) => (
          <li key={key}>
            <a href={addressOfKept(key)}>{file}</a> <span class="note">{formatMoment(at, language.value)}</span>{' '}
            <button
              type="button"
              class="plain"
              aria-label={t('keptForgetNamed', { name: file })}
              onClick={() => void forget(key)}
            >
              {t('keptForget')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
