import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/content-security-policy.ts';
import { offline } from './scripts/offline.ts';
import { inlineWorkers, oneFile } from './scripts/one-file.ts';
import { writeTexts } from './scripts/texts.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Four things are built from one source: `vite build` makes the app in dist/, `--mode one` the same app as one page beside
// it, `--mode cli` the command line in dist-cli/, `--mode bench` the measurements in dist-bench/. A mode is enough to tell them apart, so that there is one
// file to read and the three can never disagree about how the engine is compiled.
export default defineConfig(({ mode }) => {
  if (mode === 'one') return onePage;
  if (mode === 'cli') return forNode('dist-cli', cliEntries());
  if (mode === 'bench') return forNode('dist-bench', benchEntries());
  return app;
});

/** Browsers and measurements have runners of their own. */
const notHere = ['test/e2e/**', 'test/bench/**'];

const app: UserConfig & { test: object } = {
  // Relative addresses let the built folder be served from any path.
  base: './',
  build: { outDir: 'dist', target: 'es2022', emptyOutDir: true },
  worker: { format: 'es' },
  plugins: [contentSecurityPolicy(), offline(), writeTexts()],
  preview: { port: 4517, strictPort: true, host: '127.0.0.1' },
  test: {
    // A file that needs a page says so in its first line: `// @vitest-environment happy-dom`.
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    // Only the app keeps a state (language, drafts, what is open), so only its tests need a world of their own. The others
    // read the program once for all files, which halves the time of the whole.
    projects: [
      { extends: true, test: { name: 'app', include: ['test/app/**/*.test.ts', 'test/app/**/*.test.tsx'] } },
      {
        extends: true,
        test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: [...notHere, 'test/app/**'], isolate: false },
      },
    ],
    exclude: notHere,
    // Every core: left to itself, the runner keeps one free, which on two cores is half the machine.
    maxWorkers: '100%',
    // A busy machine is no failure: this ends what hangs, and measures nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
};

/** Everything in one script, which the last plug-in writes into the page. */
const onePage: UserConfig = {
  build: {
    outDir: 'dist',
    target: 'es2022',
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
  },
  worker: {
    // Classic scripts: a page opened from a disk may not start a worker that is a module.
    format: 'iife',
    plugins: () => [inlineWorkers()],
    rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
  },
  plugins: [inlineWorkers(), oneFile()],
};

/** One self-contained folder for Node: libraries are bundled, only Node's own modules stay outside. */
function forNode(outDir: string, input: Record<string, string>): UserConfig {
  return {
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input,
        // All files lie side by side, so that `new URL('./worker.js', import.meta.url)` finds the worker from any of them.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/** The command line's start, and every file of src/cli whose name ends in `worker`: a Node worker is loaded by file. */
function cliEntries(): Record<string, string> {
  const entries: Record<string, string> = { main: here('src/cli/main.ts') };
  const names = existsSync(here('src/cli')) ? readdirSync(here('src/cli')) : [];
  for (const name of names) {
    if (name.endsWith('worker.ts')) entries[name.replace(/\.ts$/, '')] = here(`src/cli/${name}`);
  }
  return entries;
}

/** Measurements share the command line's workers, since the threads are part of what is measured. */
function benchEntries(): Record<string, string> {
  return { ...cliEntries(), main: here('test/bench/main.ts'), 'pool-worker': here('test/bench/pool-worker.ts') };
}
