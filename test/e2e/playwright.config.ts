import { fileURLToPath } from 'node:url';
import { defineConfig, type LaunchOptions } from '@playwright/test';

// `npm test` finds the browsers and a free port, and hands them over; the defaults serve a person who runs one file:
// node node_modules/@playwright/test/cli.js test --config test/e2e/playwright.config.ts --project chromium
const chromiumPath = process.env['CHROME_BIN'] ?? '/usr/bin/chromium';
const firefoxPath = process.env['FIREFOX_BIN'] ?? '/usr/bin/firefox-esr';
const port = process.env['PASSERELLE_PORT'] ?? '4518';
const root = fileURLToPath(new URL('../..', import.meta.url));

// Without these, Chromium spends its first seconds on services that a test must not depend on.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Chromium's sandbox refuses to start for root, and only for root.
const chromium: LaunchOptions = {
  executablePath: chromiumPath,
  args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
};

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${root}/test-results`,
  forbidOnly: true,
  fullyParallel: false,
  // Two cores serve the browser, the server and the app's own workers.
  workers: 1,
  // Nothing waits so long where all is well: they are for a machine several times slower, with others at work on it.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: { baseURL: `http://127.0.0.1:${port}/`, locale: 'fr-FR', timezoneId: 'Europe/Brussels' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromium } },
    {
      // Through WebDriver BiDi, Debian's own Firefox is driven as it is. Downloads, dark mode and reduced motion are
      // not seen this way: test those in Chromium.
      name: 'firefox',
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } },
    },
  ],
  // The built app, not the development server: its policy and its service worker are part of what is tested.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
