import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../text/numbers.ts';
import { isOneFile } from '../edition.ts';
import { language, placeOfApp, t } from '../language.ts';
import { longestLink } from '../link.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { copyText } from './copy-text.ts';
import { linkOf, type ResultLink } from './result-link.ts';

/** The address of this result: short where others have the scenario, long where they do not. */
export function LinkBox({
  result,
  attempt,
}: {
  result: Result;
  attempt: (work: () => Promise<string | null>) => void;
}) {
  const state = useAppState();
  const [made, setMade] = useState<{ readonly of: Result; readonly link: ResultLink } | null>(null);
  useEffect(() => {
    let isWanted = true;
    attempt(async () => {
      const link = await linkOf(result, state);
      if (isWanted) setMade({ of: result, link });
      return null;
    });
    return () => {
      isWanted = false;
    };
  }, [result]);
  // The link of an earlier result is none of this one.
  if (made?.of !== result) return null;
  const { link } = made;
  const address = isOneFile ? link.hash : `${placeOfApp(location.href)}${link.hash}`;
  const says = link.isLong
    ? t('shareLinkLong', { n: formatNumber(address.length, language.value) })
    : t(address.length > longestLink ? 'shareLinkTooLong' : 'shareLinkShort');
  return (
    <>
      <label class="field">
        <span>{t(link.isLong ? 'shareLongLink' : 'shareLink')}</span>
        <input
          class="share-link"
          type="text"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="note">{isOneFile ? t('shareLinkNeedsPlace') : says}</p>
      <p class="actions">
        <button type="button" class="button second" onClick={() => attempt(() => copyText(address))}>
          {t('shareCopyLink')}
        </button>
      </p>
    </>
  );
}
