import type { ComponentChildren, RefObject } from 'preact';
import { directionOf } from '../text/translation.ts';
import { isOneFile, version } from './edition.ts';
import { goOnIn, ownLanguage, readersCode, t } from './language.ts';
import { appTexts } from '../text/app.ts';
import { InstallOffer, UpdateNotice } from './news.tsx';
import { rooms } from './rooms.ts';
import { useAppState } from './state.ts';

/** What stands around every page: the way home, the language, where the reader is, and what the program never does. */
export function Frame({ main, children }: { main: RefObject<HTMLElement | null>; children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#content" onClick={(event) => skipTo(event, main)}>
        {t('skip')}
      </a>
      <header class="top">
        <a class="brand" href="#/">
          <img src="./icon.svg" alt="" width="36" height="36" />
          <span>{t('appName')}</span>
        </a>
        <div class="languages" role="group" aria-label={t('languageSwitch')}>
          <LanguageButton code="fr" name={appTexts.french.fr} />
          <LanguageButton code="en" name={appTexts.english.en} />
          <OwnLanguageButton />
        </div>
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        <UpdateNotice />
        <Failure />
        {children}
      </main>
      <footer class="bottom">
        <p>{t('footerFutures')}</p>
        <p>{t('footer')}</p>
        <nav aria-label={t('rooms')}>
          {rooms.map(({ name, title }) => (
            <a key={name} href={`#/${name}`}>
              {t(title)}
            </a>
          ))}
        </nav>
        <InstallOffer />
        <TakeAway />
      </footer>
    </>
  );
}

function LanguageButton({ code, name }: { code: string; name: string }) {
  return (
    <button
      type="button"
      lang={code}
      dir={directionOf(code)}
      aria-pressed={readersCode() === code}
      onClick={() => goOnIn(code)}
    >
      {name}
    </button>
  );
}

function OwnLanguageButton() {
  const own = ownLanguage.value;
  return own === null ? null : <LanguageButton code={own.code} name={own.name} />;
}

/** The same app as one file, for a stick; in that file, what it is. */
function TakeAway() {
  if (isOneFile) return <p>{t('takenAway', { version })}</p>;
  return (
    <p>
      <a href="./passerelle.html" download="passerelle.html">
        {t('takeAway')}
      </a>
    </p>
  );
}

/** A mistake of the program, said plainly, never only in the console. */
function Failure() {
  const failure = useAppState().simulation.failure.value;
  if (failure === null) return null;
  return (
    <section class="sheet failure" role="alert">
      <h2>{t('broken')}</h2>
      <p>{t('brokenHelp')}</p>
      <p>
        <code>{failure}</code>
      </p>
    </section>
  );
}

/** The address is the app's own; a jump inside the page must not change it. */
function skipTo(event: Event, main: RefObject<HTMLElement | null>): void {
  event.preventDefault();
  main.current?.focus();
}
