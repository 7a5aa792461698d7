import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/**
 * Makes the built app work with the network off: writes `sw.js`, a service worker that stores every built file at the
 * first visit, and `offline.js`, which registers it. The app's own code needs to know nothing of this.
 */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'passerelle:offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    transformIndexHtml: () => [
      // A file of its own, because the page's policy allows no inline script.
      { tag: 'script', attrs: { src: './offline.js', defer: true }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const version = createHash('sha256');
        const paths = new Set<string>(['./']);
        for (const [path, file] of Object.entries(bundle)) {
          paths.add(`./${path}`);
          version.update(path).update(file.type === 'chunk' ? file.code : file.source);
        }
        // Files of public/ are copied past the bundle, so they are listed by hand.
        for (const path of filesIn(config.publicDir)) {
          paths.add(`./${path}`);
          version.update(path).update(readFileSync(join(config.publicDir, path)));
        }
        paths.add('./offline.js');
        const source = serviceWorker([...paths].sort(), version.digest('hex').slice(0, 16));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
        this.emitFile({ type: 'asset', fileName: 'offline.js', source: registration });
      },
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

// A new version is announced, never taken in the middle of somebody's work: the app hears of it by an event and says when.
const registration = `if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
  const announce = (registration) => {
    const { waiting } = registration;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    const take = () => waiting.postMessage('take over');
    dispatchEvent(new CustomEvent('passerelle:update', { detail: take }));
  };
  let isReloading = false;
  addEventListener('load', () => {
    const isFirst = navigator.serviceWorker.controller === null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (isFirst || isReloading) return;
      isReloading = true;
      location.reload();
    });
    navigator.serviceWorker.register('./sw.js').then((registration) => {
      announce(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => announce(registration));
      });
      // A page that stays open for days looks for news when it is looked at again.
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') registration.update().catch(() => {});
      });
    }).catch((reason) => console.warn('Not available offline:', reason));
  });
}
`;

// `ignoreVary` matters: servers answer with `Vary: Origin`, the browser then asks for module scripts with another Origin
// than the worker did when it stored them, and the page would stay blank without a network. The page itself is asked of
// the network first, so that a reload shows the newest version; its parts carry their hash in their name and are taken
// from the store. A new version removes the old one's parts only when no page of the old one is open any more.
function serviceWorker(paths: readonly string[], version: string): string {
  return `const cacheName = 'passerelle-${version}';
const paths = ${JSON.stringify(paths)};
const options = { ignoreVary: true, ignoreSearch: true };
const patience = 3000;

async function store() {
  const cache = await caches.open(cacheName);
  await cache.addAll(paths.map((path) => new Request(path, { cache: 'reload' })));
}

async function removeOld() {
  for (const name of await caches.keys()) {
    if (name.startsWith('passerelle-') && name !== cacheName) await caches.delete(name);
  }
  await clients.claim();
}

async function page(request) {
  const cache = await caches.open(cacheName);
  const stored = (await cache.match(request, options)) ?? (await cache.match('./', options));
  if (stored === undefined) return fetch(request);
  const newest = fetch(request).then((answer) => (answer.ok ? answer : stored)).catch(() => stored);
  const late = new Promise((resolve) => setTimeout(resolve, patience, stored));
  return Promise.race([newest, late]);
}

async function part(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request, options)) ?? fetch(request);
}

addEventListener('install', (event) => event.waitUntil(store()));
addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
});
addEventListener('activate', (event) => event.waitUntil(removeOld()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  // The page in one file is there to be taken away; it is no part of this one and is never answered by it.
  if (pathname.endsWith('/passerelle.html')) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : part(request));
});
`;
}
