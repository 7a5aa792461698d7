import { t } from './language.ts';
import { installation, newVersion } from './updates.ts';

/** A new version of the app, taken when the reader says so: what is open and typed stays. */
export function UpdateNotice() {
  const take = newVersion.value;
  if (take === null) return null;
  return (
    <div class="notice" role="status">
      <p>{t('updateReady')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={take}>
          {t('updateTake')}
        </button>
        <button type="button" class="button second" onClick={() => (newVersion.value = null)}>
          {t('updateLater')}
        </button>
      </p>
    </div>
  );
}

/** The way to put the app on the device, where the browser offers one. */
export function InstallOffer() {
  const install = installation.value;
  if (install === null) return null;
  return (
    <p>
      <button type="button" class="button second" onClick={install}>
        {t('install')}
      </button>
    </p>
  );
}
