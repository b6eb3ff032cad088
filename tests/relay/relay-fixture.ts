// A small built app on disk, as a build leaves it, and relays over it.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createRelayApp } from '../../src/relay/app.ts';
import { LIMITS, type Limits } from '../../src/relay/guard/limits.ts';
import { pruneStored } from '../../src/relay/intake/reading.ts';
import { createThreadedOpener } from '../../src/relay/intake/threaded-opener.ts';
import { createLog } from '../../src/relay/log.ts';
import { createMetrics, type Metrics } from '../../src/relay/metrics.ts';
import { hashOfSecret } from '../../src/relay/schools/tokens.ts';
import { createServices, type Services } from '../../src/relay/services.ts';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { openSqliteStore } from '../../src/relay/store/sqlite.ts';

export const INDEX = '<!doctype html><title>Banyan</title>';
export const SCRIPT = `export const words = ${JSON.stringify('banyan '.repeat(400))};\n`;
/** Bytes that do not repeat, so that a wrong range cannot look right. */
export const PACK = Buffer.concat(
  Array.from({ length: 2_000 }, (_, n) => createHash('sha256').update(String(n)).digest()),
);

export interface Fixture {
  readonly folder: string;
  readonly appFolder: string;
  readonly dataFolder: string;
  write(path: string, content: string | Buffer): Promise<string>;
  remove(): Promise<void>;
}

export async function createFixture(): Promise<Fixture> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-relay-'));
  const appFolder = join(folder, 'app');
  const write = async (path: string, content: string | Buffer) => {
    const whole = join(appFolder, path);
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, content);
    return whole;
  };
  await write('index.html', INDEX);
  await write('service-worker.js', 'addEventListener("fetch", () => {});');
  await write('assets/main-abc123.js', SCRIPT);
  await write('assets/main-abc123.js.br', brotliCompressSync(SCRIPT));
  await write('assets/main-abc123.js.gz', gzipSync(SCRIPT));
  await write('packs/index.json', '[]');
  await write('packs/numbers-1.0.0.zip', PACK);
  await write('.secret', 'hidden');
  await writeFile(join(folder, 'outside.txt'), 'outside');
  const remove = () => rm(folder, { recursive: true, force: true });
  return { folder, appFolder, dataFolder: join(folder, 'data'), write, remove };
}

export interface OpenApp {
  readonly app: ReturnType<typeof createRelayApp>;
  /** The log. */
  readonly lines: string[];
  readonly store: RelayStore;
  readonly services: Services;
  readonly metrics: Metrics;
  /** Moves the relay's clock on. */
  wait(ms: number): void;
}

/** The relay's app on an open store, at a clock of its own. */
export async function openApp(
  { appFolder, dataFolder }: Fixture,
  limits: Partial<Limits> = {},
): Promise<OpenApp> {
  const lines: string[] = [];
  let now = 0;
  let ids = 0;
  const nowMs = () => now;
  const newId = () => createHash('sha256').update(`${dataFolder} ${ids++}`).digest('base64url').slice(0, 22);
  const store = await openSqliteStore(dataFolder, { newId, nowMs, prune: pruneStored });
  if (!store.ok) throw new Error(`The store must open, got ${store.problem.code}`);
  const log = createLog('info', nowMs, (line) => lines.push(line));
  const metrics = createMetrics();
  const parts = { store: store.value, appFolder, limits: { ...LIMITS, ...limits }, metrics, log, nowMs };
  const services = await createServices({
    ...parts,
    opener: createThreadedOpener(0),
    newSecret: 'of the test',
  });
  const app = createRelayApp({ ...parts, services, behindProxy: false, isTls: false });
  const wait = (ms: number) => {
    now += ms;
  };
  return { app, lines, store: store.value, services, metrics, wait };
}

/** What the office says on the command line to let a school in. */
export async function giveCode({ store }: OpenApp, code = 'ABCDE12345'): Promise<string> {
  await store.addEnrolmentCode(hashOfSecret(code), Number.MAX_SAFE_INTEGER);
  return code;
}
