// One file for the page's build and for the three kinds of tests. The relay has its own build: src/cli/build-relay.ts.
import { availableParallelism } from 'node:os';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurity } from './src/cli/content-security.ts';
import { createPageFiles, createWorkerFiles } from './src/cli/few-files.ts';
import { tabIcon } from './src/cli/tab-icon.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

/** The oldest browser that the page is built for; index.html tells older ones what is missing. */
const FLOOR = 'chrome109';

/** One group that names a file for every module it wants. */
const inFiles = (name: ReturnType<typeof createPageFiles>) => ({
  codeSplitting: { groups: [{ name, debugName: 'files', includeDependenciesRecursively: false }] },
});

const JSX = { runtime: 'automatic', importSource: 'preact' } as const;

/** Android goes by types, and calls a file that it does not know a stream of octets. */
const PACK_FILES = ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'];

const PAPER = '#fbf6ec';
const LEAF = '#2f7d4f';
const DAY_MS = 24 * 60 * 60_000;
/** How long a test may take on a busy machine; none of them measures time. */
const PATIENCE_MS = 60_000;

export default defineConfig({
  // Relative addresses: the same folder works at the root of a host and below any path.
  base: './',
  // A tablet's clock before this day is wrong. The day, so that building twice gives the same files.
  define: { __BUILT_AT_MS__: String(Math.floor(Date.now() / DAY_MS) * DAY_MS) },
  // Dexie's build for browsers since 2018; its main one carries helpers for older ones, 2 kB gzipped more.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  oxc: { jsx: JSX },
  // The development server looks for dependencies with a bundler of its own, which does not read the line above.
  optimizeDeps: { rolldownOptions: { transform: { jsx: JSX } } },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: FLOOR,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // All styles together are a tenth of the scripts, and each file more is one more that can fail to arrive.
    cssCodeSplit: false,
    rolldownOptions: {
      output: inFiles(createPageFiles(import.meta.dirname)),
      checks: { bundlerTimings: false },
    },
  },
  worker: { format: 'es', rolldownOptions: { output: inFiles(createWorkerFiles(import.meta.dirname)) } },
  plugins: process.env.VITEST ? [] : [tabIcon(import.meta.dirname), contentSecurity(), offline()],
  test: {
    // By itself the runner leaves one core of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What is waited for comes when the machine comes to it; the runner's own second is not enough for that.
    expect: { poll: { timeout: PATIENCE_MS / 2 } },
    // Days and hours that a screen tells are those of the machine's own place; of tests they are the same everywhere.
    env: { TZ: 'UTC' },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{browser,journeys,ui}/**', '**/*.laws.test.ts'],
          setupFiles: ['tests/support/property-runs.ts'],
          testTimeout: PATIENCE_MS,
          // Real processes, ports and databases on a busy machine. A second try is told at the end of the run.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'laws',
          include: ['tests/**/*.laws.test.ts'],
          exclude: ['tests/{browser,journeys,ui}/**'],
          setupFiles: ['tests/support/property-runs.ts'],
          testTimeout: process.env.BANYAN_LONG === '1' ? 600_000 : 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/property-runs.ts', 'tests/support/ui/later-here.ts'],
          testTimeout: PATIENCE_MS,
        },
      },
      {
        extends: true,
        test: {
          // A real Chromium before the built app and a real relay, two files at a time on every machine: a child's
          // thinking is waited for, and a tablet that shares its cores with more than one other drops taps.
          name: 'browser',
          include: ['tests/{browser,journeys}/**/*.test.ts'],
          globalSetup: ['tests/support/built-app.ts'],
          setupFiles: ['tests/support/property-runs.ts'],
          // They wait more than they compute.
          maxWorkers: 3,
          // A browser on a busy machine drops a tap now and then. What fails three times is a fault; a retry is reported.
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

function offline() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    injectRegister: false,
    // The icons would be precached twice, and a learner never sees them.
    includeManifestIcons: false,
    injectManifest: {
      target: FLOOR,
      // A classic script, which every browser that we reach can register.
      rollupFormat: 'iife',
      buildPlugins: { vite: [{ name: 'banyan:quiet', config: () => ({ logLevel: 'warn' }) }] },
      globPatterns: ['**/*.{js,css,html}'],
      globIgnores: ['packs/**'],
    },
    manifest: {
      name: 'Banyan',
      short_name: 'Banyan',
      description: 'A patient tutor that works without a network.',
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      orientation: 'any',
      background_color: PAPER,
      theme_color: LEAF,
      categories: ['education', 'kids'],
      // Both lead to the teacher's packs, behind the PIN: service-worker/shared-pack.ts and ui/setup/handed-in.ts.
      share_target: {
        action: './share-pack',
        method: 'POST',
        enctype: 'multipart/form-data',
        params: { files: [{ name: 'pack', accept: [...PACK_FILES, '.zip', '.banyan'] }] },
      },
      file_handlers: [{ action: './', accept: { 'application/zip': ['.zip', '.banyan'] } }],
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
