// How fast a relay takes in what many tablets bring over HTTP: each attempt counts once, every signature is checked,
// every event decoded, and it is on the disk before it is acknowledged.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { Agent, request as httpRequest } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { countOf, type Ranges } from '../src/sync/have.ts';
import { parseMessages } from '../src/sync/message-parser.ts';
import { query } from '../tests/support/postgres-server.ts';
import { toAttemptLog } from './attempt-log.ts';
import { type BenchRelay, openBenchStore, startBenchRelay } from './bench-relay.ts';
import { percentile, round } from './figures.ts';
import type { TabletLoad } from './relay-load.ts';
import type { LoadAnswer, LoadTask } from './relay-load-process.ts';
import type { BenchOptions, BenchReport } from './report.ts';
import { nameWords } from './sync-banyan.ts';
import { readWorkload, WORKLOAD } from './workload.ts';

const ATTEMPTS = 1_000_000;
const WORKLOAD_ATTEMPTS = 10_000;
/** Of each tablet: two weeks. */
const TABLET_ATTEMPTS = 2_000;
const TABLETS_A_SCHOOL = 50;
/** Tablets whose requests are on their way at the same time. */
const AT_ONCE = 32;
const LOOK_MS = 250;

export async function benchRelay({ attempts, store, workload }: BenchOptions): Promise<BenchReport> {
  const text = await readWorkload(workload ?? WORKLOAD, WORKLOAD_ATTEMPTS);
  const words = nameWords(toAttemptLog(text));
  const tablets = Math.ceil((attempts ?? ATTEMPTS) / TABLET_ATTEMPTS);
  const schools = Math.ceil(tablets / TABLETS_A_SCHOOL);
  const devicesEach = Math.ceil(tablets / schools);
  const relay = await startBenchRelay({ store, schools, devicesEach, words });
  try {
    const loads = (await makeLoads(relay, text)).slice(0, tablets);
    const memory = watchMemory(relay);
    const cpuBefore = await cpuSeconds(relay.process.pid);
    const sent = await sendAll(relay.port, loads);
    const cpu = (await cpuSeconds(relay.process.pid)) - cpuBefore;
    const all = loads.reduce((sum, load) => sum + load.attempts, 0);
    const peak = await memory.stop();
    const diskBytes = await settleAndMeasure(relay);
    const held = await countHeld(relay);
    if (held !== all) throw new Error(`Must hold ${all} attempts, got ${held}`);
    return {
      about: {
        store,
        attempts: `${all} of ${loads.length} tablets in ${schools} schools, ${AT_ONCE} requests at once`,
        cores: String(availableParallelism()),
        relay: `${round((cpu / all) * 1e6)} µs of processor time an attempt, all its threads`,
      },
      figures: {
        attemptsPerSecond: Math.round(all / sent.seconds),
        p99ms: round(percentile(sent.requestMs, 0.99)),
        rssMB: round(peak / 2 ** 20),
        bytesOnDiskPerAttempt: round(diskBytes / all),
      },
    };
  } finally {
    await relay.remove();
  }
}

/** In processes: sealing and signing a million attempts takes half a minute of two cores. */
async function makeLoads({ schools }: BenchRelay, text: string): Promise<readonly TabletLoad[]> {
  const count = availableParallelism();
  const program = fileURLToPath(new URL('relay-load-process.ts', import.meta.url));
  const made = await Promise.all(
    Array.from({ length: count }, async (_, part) => {
      const devices = schools.flatMap(({ school, devices: own }, at) =>
        own.map(({ keys, token }, n) => ({
          number: at * own.length + n,
          school: school.id,
          token,
          keys: { ...keys, privateKey: keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() },
        })),
      );
      const task: LoadTask = { text, devices: devices.filter(({ number }) => number % count === part) };
      const child = fork(program, { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
      child.send(task);
      const [answer] = (await once(child, 'message')) as [LoadAnswer];
      return answer;
    }),
  );
  return made.flat().sort((a, b) => a.number - b.number);
}

interface Sent {
  readonly seconds: number;
  readonly requestMs: readonly number[];
}

/** Each tablet over a connection of its own; throws for whatever was not acknowledged whole. */
async function sendAll(port: number, loads: readonly TabletLoad[]): Promise<Sent> {
  const requestMs: number[] = [];
  const left = [...loads];
  const startedMs = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let load = left.pop(); load !== undefined; load = left.pop()) {
        const askedMs = performance.now();
        const acknowledged = await send(port, agent, load);
        requestMs.push(performance.now() - askedMs);
        if (countOf(acknowledged) !== load.attempts) {
          throw new Error(`Must acknowledge ${load.attempts} attempts, got ${JSON.stringify(acknowledged)}`);
        }
      }
      agent.destroy();
    }),
  );
  return { seconds: (performance.now() - startedMs) / 1000, requestMs };
}

/** What the relay says that it holds of the tablet's stream. */
function send(port: number, agent: Agent, { body, stream }: TabletLoad): Promise<Ranges> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'text/plain', 'Content-Length': body.length };
    const request = httpRequest({ host: '127.0.0.1', port, path: '/sync', method: 'POST', agent, headers });
    request.on('error', reject);
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const said = parseMessages(Buffer.concat(parts)).messages;
        const held = said.flatMap((one) => (one.type === 'acknowledged' ? [...one.streams] : []));
        resolve(held.find(([name]) => name === stream)?.[1].ranges ?? []);
      });
    });
    request.end(body);
  });
}

/** What the store itself counts, of the tablets' streams: of founders' events there are some more. */
async function countHeld({ setting, schools }: BenchRelay): Promise<number> {
  const store = await openBenchStore(setting);
  let held = 0;
  for (const { school } of schools) {
    for (const [stream, { ranges }] of await store.have(school.id)) {
      if (stream !== school.founder.stream) held += countOf(ranges);
    }
  }
  await store.close();
  return held;
}

/** The whole database, once what is only in its journal was written back. */
async function settleAndMeasure({ process, setting, postgres }: BenchRelay): Promise<number> {
  await process.stop();
  if (setting.type === 'sqlite') return (await stat(join(setting.folder, 'relay.db'))).size;
  await query(setting.url, 'CHECKPOINT');
  if (postgres === null) throw new Error('Must have a server');
  const client = new pg.Client(setting.url);
  await client.connect();
  const { rows } = await client.query<{ size: string }>(
    'SELECT pg_database_size(current_database()) AS size',
  );
  await client.end();
  return Number(rows[0]?.size ?? 0);
}

/** The most that the relay and its database had together; pages that processes share count once. */
function watchMemory({ process, postgres }: BenchRelay) {
  let peak = 0;
  const look = async () => {
    const children = postgres === null ? [] : await processesOf(postgres.folder);
    let sum = 0;
    for (const pid of [process.pid, ...children]) sum += await memoryOf(pid);
    peak = Math.max(peak, sum);
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await look();
      return peak;
    },
  };
}

async function memoryOf(pid: number): Promise<number> {
  const said = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(said)?.[1] ?? 0) * 1024;
}

/** The postmaster and its children. */
async function processesOf(folder: string): Promise<readonly number[]> {
  const [first = ''] = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found: number[] = [];
  for (const pid of all) {
    const said = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const [, parent = ''] = said.slice(said.lastIndexOf(')') + 2).split(' ');
    if (pid === first || parent === first) found.push(Number(pid));
  }
  return found;
}

const TICKS_A_SECOND = 100;

async function cpuSeconds(pid: number): Promise<number> {
  const said = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = said.slice(said.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_A_SECOND;
}
