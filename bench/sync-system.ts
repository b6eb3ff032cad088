// The course that every system runs in the sync benchmark, and what is counted on the way. The same steps, the same
// attempts, the same link for each.
import { type CountingLink, type LinkQuality, openLink } from './counting-link.ts';
import { round } from './figures.ts';
import type { SystemReport } from './report.ts';

/** A system between tablets and a server. Tablets go by their number; 0 to 4 push the workload, each its own part. */
export interface SyncSystem {
  readonly name: string;
  /** The server's own; clients go through a link before it. */
  readonly port: number;
  /** A tablet's connection, to a link's port. */
  open(tablet: number, port: number): SyncClient;
  /** Further attempts on a tablet, nothing sent yet. */
  record(tablet: number, attempts: RecordedAttempts): Promise<void>;
  /** How many attempts are on a tablet. */
  held(tablet: number): number;
  close(): Promise<void>;
}

/** Its part of the workload; then 40 more; then a day's 200. */
export type RecordedAttempts = 'workload' | 'delta' | 'day';

export interface SyncClient {
  /** Until the server has what was recorded here. False when it gave up. */
  push(): Promise<boolean>;
  /** Until nothing is left to do, either way. */
  sync(): Promise<boolean>;
  requests(): number;
  close(): void;
}

const PUSHING = [0, 1, 2, 3, 4] as const;
const PULLING = 5;
/** Has recorded what tablet 0 has, under another name, and pushes it where every connection dies. */
export const CUT = 6;
export const TABLETS = 7;
export const DELTA_ATTEMPTS = 40;
export const DAY_ATTEMPTS = 200;

/** 50 kbit/s and 600 ms: 2G on a day that is neither good nor bad. */
const SLOW: LinkQuality = { bytesPerSecond: 50_000 / 8, roundTripMs: 600 };
const CUT_AFTER_BYTES = 4_096;

/** The figures that BENCHMARKS names. */
export async function runCourse(system: SyncSystem, attempts: number): Promise<SystemReport> {
  const link = await openLink(system.port);
  const pushes: Measured[] = [];
  for (const tablet of PUSHING) {
    await system.record(tablet, 'workload');
    pushes.push(await measureAlone(system, link, tablet, 'push'));
  }
  const pull = await measureAlone(system, link, PULLING, 'sync');
  if (system.held(PULLING) < attempts) throw new Error(`Must have ${attempts}, got ${system.held(PULLING)}`);
  const client = system.open(0, link.port);
  // Takes what the other tablets pushed, then once more, since some systems read it all again the first time.
  for (let time = 0; time < 2; time++) await measure(link, client, 'sync');
  const idle = await measure(link, client, 'sync');
  await system.record(0, 'delta');
  const delta = await measure(link, client, 'push');
  await system.record(0, 'day');
  link.set(SLOW);
  const day = await measure(link, client, 'push');
  client.close();
  await link.close();
  const sum = (of: keyof Measured) => pushes.reduce((all, one) => all + one[of], 0);
  const figures = {
    pushBytesPerAttempt: round(sum('bytes') / attempts),
    pullBytesPerAttempt: round(pull.bytes / attempts),
    pushSeconds: round(sum('seconds')),
    idleBytes: idle.bytes,
    idleRequests: idle.requests,
    deltaBytes: delta.bytes,
    dayBytes: day.bytes,
    daySeconds2g: round(day.seconds),
    cutBytesRatio: await measureCut(system, pushes[0]?.bytes ?? 0),
  };
  return { name: system.name, figures };
}

interface Measured {
  /** Both ways. */
  readonly bytes: number;
  readonly requests: number;
  readonly seconds: number;
}

async function measureAlone(
  system: SyncSystem,
  link: CountingLink,
  tablet: number,
  work: 'push' | 'sync',
): Promise<Measured> {
  const client = system.open(tablet, link.port);
  const measured = await measure(link, client, work);
  client.close();
  return measured;
}

async function measure(link: CountingLink, client: SyncClient, work: 'push' | 'sync'): Promise<Measured> {
  const before = link.counts();
  const requests = client.requests();
  const startedMs = performance.now();
  if (!(await client[work]())) throw new Error(`Must ${work} over a good link`);
  const seconds = (performance.now() - startedMs) / 1000;
  const { up, down } = link.counts();
  return { bytes: up - before.up + down - before.down, requests: client.requests() - requests, seconds };
}

/** Bytes over a link that dies every 4 kB, for each byte that the same attempts took over a good one. */
async function measureCut(system: SyncSystem, goodBytes: number): Promise<number | null> {
  const link = await openLink(system.port, { cutAfterBytes: CUT_AFTER_BYTES });
  await system.record(CUT, 'workload');
  const client = system.open(CUT, link.port);
  const finished = await client.push();
  client.close();
  const { up, down } = link.counts();
  await link.close();
  return finished ? round((up + down) / goodBytes) : null;
}
