import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '../../text/numbers.ts';
import type { AppText } from '../../text/app.ts';
import type { KeptVersion, VersionReason } from '../drafts/kept.ts';
import { language, t } from '../language.ts';
import { useAppState } from '../state.ts';

const reasons: Readonly<Record<VersionReason, AppText>> = {
  applied: 'versionApplied',
  replaced: 'versionReplaced',
  'other-tab': 'versionOtherTab',
};

/** The earlier texts of this page, newest first; one that is taken again can be undone like any other change. */
export function Versions({ take }: { take: (text: string) => void }) {
  const state = useAppState();
  const key = state.pageKey.value;
  const [isOpen, setOpen] = useState(false);
  const [versions, setVersions] = useState<readonly KeptVersion[]>([]);
  const source = state.source.value;
  useEffect(() => {
    if (isOpen) void state.drafts.versions(key).then(setVersions);
  }, [isOpen, key, source]);
  return (
    <details class="versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('versions')}</summary>
      {versions.length === 0 ? <p class="note">{t('versionsNone')}</p> : null}
      <ul>
        {versions.map(({ id, text, why, at }) => (
          <li key={id ?? at}>
            <span>
              {t('versionOf', {
                when: formatMoment(at, language.value),
                why: t(reasons[why]),
                n: text.split('\n').length,
              })}
            </span>{' '}
            <button type="button" class="button second" onClick={() => take(text)}>
              {t('versionTake')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
