import { signal } from '@preact/signals';

/** What takes a new version of the app over, once one is ready; null until then. */
export const newVersion = signal<(() => void) | null>(null);
/** What asks the reader to install the app on the device, where the browser offers it; null where it does not. */
export const installation = signal<(() => void) | null>(null);

/** What Chromium tells a page that may be installed; not in the standard. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** Listens for news of the app itself: a version that is ready, an offer to install. */
export function listenForNews(page: EventTarget = globalThis): void {
  page.addEventListener('passerelle:update', (event) => {
    const take: unknown = event instanceof CustomEvent ? event.detail : null;
    // Our own event: its detail is a function, made by the script that registers the service worker.
    if (typeof take === 'function') newVersion.value = take as () => void;
  });
  page.addEventListener('beforeinstallprompt', (event) => {
    // Offered where the reader looks for it, instead of over what is being read.
    event.preventDefault();
    installation.value = () => {
      installation.value = null;
      void (event as InstallOffer).prompt();
    };
  });
  page.addEventListener('appinstalled', () => {
    installation.value = null;
  });
}
