// PouchDB with express-pouchdb, CouchDB's protocol, in the course of the sync benchmark. No dependency of the project:
// installed into a temporary folder when it is asked for.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fail, ok, type Result } from '../src/domain/result.ts';
import { recorded } from './sync-json.ts';
import type { SyncSystem } from './sync-system.ts';
import { linesOfTablet } from './workload.ts';

const PACKAGES = ['pouchdb@9', 'express-pouchdb@4.2', 'express@4', 'pouchdb-adapter-memory@9'];
const BATCH = 100;
const PATIENCE_MS = 60_000;

const SERVER = `
const PouchDB = require('pouchdb').plugin(require('pouchdb-adapter-memory'));
const Memory = PouchDB.defaults({ adapter: 'memory' });
const app = require('express')();
app.use('/', require('express-pouchdb')(Memory, { mode: 'minimumForPouchDB', inMemoryConfig: true }));
const server = app.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
`;

/** What is used of PouchDB. */
interface Pouch {
  new (name: string, options?: object): PouchStore;
  plugin(plugin: unknown): Pouch;
}

interface PouchStore {
  info(): Promise<{ readonly doc_count: number }>;
  bulkDocs(docs: readonly object[]): Promise<unknown>;
  replicate: {
    to(remote: PouchStore, options: object): Replication;
    from(remote: PouchStore, options: object): Replication;
  };
}

type Replication = Promise<unknown> & { cancel(): void };

export async function startPouch(lines: readonly string[]): Promise<Result<SyncSystem, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-pouch-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'node_modules'));
  await writeFile(join(folder, 'server.cjs'), SERVER);
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const installed = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (installed.status !== 0) {
    await remove();
    const [said = ''] = installed.stderr.split('\n').filter((line) => /npm (ERR!|error)/.test(line));
    return fail(`could not be installed: ${said.trim()}`);
  }
  const server = spawn(process.execPath, ['server.cjs'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server must go on, it ended with ${code}`)));
    createInterface(server.stdout).on('line', (line) => {
      if (line.startsWith('port ')) resolve(Number(line.slice(5)));
    });
  });
  const require = createRequire(join(folder, 'server.cjs'));
  const Pouch = (require('pouchdb') as Pouch).plugin(require('pouchdb-adapter-memory'));
  const close = async () => {
    server.kill();
    await once(server, 'exit');
    await remove();
  };
  return ok({ ...createSystem(Pouch, lines, port), close });
}

function createSystem(Pouch: Pouch, lines: readonly string[], port: number): Omit<SyncSystem, 'close'> {
  const stores = new Map<number, PouchStore>();
  const counts = new Map<number, number>();
  const options = { batch_size: BATCH };
  const storeOf = (tablet: number): PouchStore => {
    const store = stores.get(tablet) ?? new Pouch(`tablet-${tablet}`, { adapter: 'memory' });
    stores.set(tablet, store);
    return store;
  };
  return {
    name: 'pouchdb',
    port,
    record: async (tablet, attempts) => {
      const docs = recorded(linesOfTablet(lines, tablet), attempts).map((line) => {
        const { id, ...doc } = JSON.parse(line) as { readonly id: string };
        return { _id: id, ...doc };
      });
      await storeOf(tablet).bulkDocs(docs);
    },
    held: (tablet) => counts.get(tablet) ?? 0,
    open: (tablet, linkPort) => {
      const { fetch: counted, requests } = countedFetch();
      const remote = new Pouch(`http://127.0.0.1:${linkPort}/attempts`, { fetch: counted });
      return {
        requests,
        close: () => undefined,
        push: () => within(storeOf(tablet).replicate.to(remote, options)),
        sync: async () => {
          const { replicate } = storeOf(tablet);
          const isDone =
            (await within(replicate.to(remote, options))) && (await within(replicate.from(remote, options)));
          counts.set(tablet, (await storeOf(tablet).info()).doc_count);
          return isDone;
        },
      };
    },
  };
}

function countedFetch() {
  let count = 0;
  return {
    requests: () => count,
    fetch: (input: string, init?: RequestInit) => {
      count += 1;
      return fetch(input, init);
    },
  };
}

/** It retries by itself; what has not ended by then never does. */
async function within(replication: Replication): Promise<boolean> {
  const timer = setTimeout(() => replication.cancel(), PATIENCE_MS);
  try {
    const result = (await replication) as { readonly ok?: boolean; readonly status?: string };
    return result.status !== 'cancelled';
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
