// `npm run dev`: the page from its sources with reload, the packs built anew when they change, and a relay.
import { watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { toLine } from '../relay/problem.ts';
import { runRelay } from '../relay/run-relay.ts';
import { buildPacks } from './build-packs.ts';
import { PACK_SOURCES, PROJECT } from './project.ts';

/** What the relay serves beside the development server: packs, and a page that says where the app is. */
const DEV_FOLDER = join(PROJECT, 'dist/dev');
const PAGE_PORT = 5173;
/** What the page finds at its own origin when a relay serves it. */
const OF_THE_RELAY = ['/packs', '/health', '/enrol', '/sync'];
/** Editors save in several steps. */
const SETTLED_MS = 300;

const sources = join(PROJECT, PACK_SOURCES);
const page = `http://localhost:${PAGE_PORT}/`;
await mkdir(DEV_FOLDER, { recursive: true });
await writeFile(join(DEV_FOLDER, 'index.html'), `<!doctype html><a href="${page}">${page}</a>\n`);
await rebuildPacks();

const environment = { LOG_LEVEL: 'warn', ...process.env, APP_DIR: DEV_FOLDER };
const relay = await runRelay(environment, DEV_FOLDER, (line) => process.stdout.write(line));
if (!relay.ok) {
  console.error(toLine(relay.problem));
  process.exit(1);
}
const relayAddress = `http://127.0.0.1:${relay.value.port}`;
const vite = await createServer({
  root: PROJECT,
  configFile: join(PROJECT, 'vite.config.ts'),
  server: {
    port: PAGE_PORT,
    strictPort: true,
    proxy: Object.fromEntries(OF_THE_RELAY.map((path) => [path, relayAddress])),
  },
});
await vite.listen();
console.log(
  `Banyan in development is at ${page}\n  with an invented class: ${page}?demo\n  relay: ${relayAddress}`,
);

let settling: NodeJS.Timeout | undefined;
const watcher = watch(sources, { recursive: true }, () => {
  clearTimeout(settling);
  settling = setTimeout(async () => {
    await rebuildPacks();
    vite.ws.send({ type: 'full-reload' });
  }, SETTLED_MS);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

/** A fault in a pack is shown and mended by the author; the server goes on. */
async function rebuildPacks(): Promise<void> {
  try {
    await buildPacks(sources, join(DEV_FOLDER, 'packs'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

async function stop(): Promise<void> {
  watcher.close();
  await vite.close();
  if (relay.ok) await relay.value.stop();
}
