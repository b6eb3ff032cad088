// `npm run demo`: serves the built app and says the address that opens straight into the invented class. The relay that
// serves it keeps nothing: its folder goes when it ends.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.ts';
import { APP_FOLDER, PROJECT, RELAY_FOLDER } from './project.ts';

const status = await ensureBuilt();
if (status !== 0) process.exit(status);

const built = pathToFileURL(join(PROJECT, RELAY_FOLDER, 'run-relay.js')).href;
const { runRelay, toLine }: typeof import('../relay/run-relay.ts') = await import(built);
const folder = await mkdtemp(join(tmpdir(), 'banyan-demo-'));
const { PORT, LOG_LEVEL = 'warn' } = process.env;
const environment = { PORT, LOG_LEVEL, DATA_DIR: folder };
const relay = await runRelay(environment, join(PROJECT, APP_FOLDER), (line) => process.stdout.write(line));
if (relay.ok) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
  console.log(`An invented class is at http://localhost:${relay.value.port}/?demo`);
} else {
  console.error(toLine(relay.problem));
  process.exitCode = 1;
  await rm(folder, { recursive: true, force: true });
}

async function stop(): Promise<void> {
  if (relay.ok) await relay.value.stop();
  await rm(folder, { recursive: true, force: true });
}
