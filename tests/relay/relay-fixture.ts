// A small built app on disk, as a build leaves it, and relays over it.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createRelayApp } from '../../src/relay/app.ts';
import { createLog } from '../../src/relay/log.ts';
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

/** The relay's app on an open store; `lines` is its log. */
export async function openApp({ appFolder, dataFolder }: Fixture) {
  const lines: string[] = [];
  const store = await openSqliteStore(dataFolder, { newRelayId: 'relay-of-the-test', nowMs: 0 });
  if (!store.ok) throw new Error(`The store must open, got ${store.problem.code}`);
  const log = createLog(
    'info',
    () => 0,
    (line) => lines.push(line),
  );
  const app = createRelayApp({ store: store.value, appFolder, log, nowMs: () => 0 });
  return { app, lines, store: store.value };
}
